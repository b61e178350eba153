import type { Choices } from "../model/builder.ts";

/** The destination in a workflow if nothing was typed: a room and a person of the local Webex. */
const ROOM = "Release train";
const PERSON = "alice@example.com";

/** The destination as the input `to`. */
export function destinationOf({ where, to }: Choices): string {
  return to === "" ? (where === "person" ? PERSON : ROOM) : to;
}

/** The people to mention as the input `mention`. */
export function peopleOf(who: string): string {
  return who === "" ? PERSON : who;
}
