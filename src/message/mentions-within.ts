import { orLate, type Wall } from "../text/wall.ts";
import { type Mentions, type MentionWishes, mentionsOf, type Occasion } from "./mentions.ts";

/** The mentions, and what is to be said of how they came to be. */
export interface FoundMentions extends Mentions {
  readonly warnings: readonly string[];
}

/** The mentions for a message within the time there is; without them it still goes out. */
export function mentionsWithin(wall: Wall, wishes: MentionWishes, occasion: Occasion): FoundMentions {
  return orLate<FoundMentions>(
    () => ({ ...wall.runNeeded(() => mentionsOf(wishes, occasion)), warnings: [] }),
    () => ({ markdown: "", addresses: [], notes: [], warnings: [LATE] }),
  );
}

const LATE = "Nobody is mentioned: to find out whom took too long.";
