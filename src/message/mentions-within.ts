import { orLate, type Wall } from "../text/wall.ts";
import { type Mentions, type MentionWishes, mentionsOf, type Occasion, SCHEDULED } from "./mentions.ts";

/** The mentions for a message within the time limit. Without them, the message is still posted. */
export function mentionsWithin(wall: Wall, wishes: MentionWishes, occasion: Occasion): Mentions {
  return orLate<Mentions>(
    () => wall.runNeeded(() => mentionsOf(wishes, occasion)),
    () => ({ markdown: "", addresses: [], notes: [], warnings: [LATE] }),
  );
}

/** Whether a note is about somebody who is not mentioned because a schedule started the run. */
export function isUnblamed(note: string): boolean {
  return note.includes(SCHEDULED);
}

const LATE = "Nobody is mentioned: finding out whom took too long.";
