import type { Choices } from "../model/builder.ts";

/** What stands in a workflow where nothing was typed: a room and a person of the local Webex. */
const ROOM = "Release train";
const PERSON = "alice@example.com";

/** The destination, as the input `to` has it. */
export function destinationOf({ where, to }: Choices): string {
  return to === "" ? (where === "person" ? PERSON : ROOM) : to;
}

/** The people to mention, as the input `mention` has them. */
export function peopleOf(who: string): string {
  return who === "" ? PERSON : who;
}
