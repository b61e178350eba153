import type { NameError } from "../../../delivery/rooms/name-error.ts";
import { parseDestinations } from "../../../inputs/destinations.ts";
import type { Destination } from "../../../model/destination.ts";
import { decodeId, isUuid } from "../../../webex/index.ts";
import { IF_NOT } from "../../mended-lines.ts";
import { fault, ok, type Row } from "../../row.ts";
import { remedyForNames } from "./owners.ts";
import { ownerOf, thenAdd } from "./room-check.ts";
import type { Visit } from "./visit.ts";

/** An entry of `to`, and whether the manifest will create its room. */
export interface Wanted extends Destination {
  readonly isPlanned: boolean;
}

/** What a row about an entry of `to` is about. */
export function whatOf(entry: string): string {
  return `to: ${entry}`;
}

/** A name that refers to nothing, or to several things. */
export async function unnamedRow(
  { message, near, isMaybeHidden }: NameError,
  { entry, target, isPlanned }: Wanted,
  visit: Visit,
): Promise<Row> {
  const { instead } = visit;
  const what = whatOf(entry);
  if (isPlanned) return ok(what, "The manifest creates it when it is applied.");
  const [, input] = /^Input "([\w-]+)"/.exec(message) ?? [];
  if (input !== undefined) {
    const row = fault(input, message, LINE);
    // What an admin's token cannot find is misspelled.
    return message.includes(NO_RIGHT) ? { ...row, ...(await remedyForNames(visit)) } : row;
  }
  const prefix = target.kind === "team" || target.kind === "group" ? `${target.kind}: ` : "";
  if (near === "" && prefix === "") instead.set(entry, "");
  else if (near !== undefined && isOfItsKind(near, entry, prefix)) instead.set(entry, prefix + near);
  if (!isMaybeHidden) return fault(what, message, LINE);
  const add =
    target.kind === "team"
      ? `If there is such a team, add ${ownerOf(visit.me)} to it in Webex.`
      : `If there is such a room, open it in Webex, ${thenAdd(visit.me)}`;
  return fault(what, message, `${add} ${IF_NOT}`);
}

/** Whether a suggested name, which others chose, would be read as what it names. Text from the user's own entry is trusted. */
function isOfItsKind(near: string, entry: string, prefix: string): boolean {
  if (prefix !== "") return decodeId(near) === undefined && !isUuid(near);
  return near.split("\n").every((line) => {
    const [first, ...others] = parseDestinations(line);
    if (first === undefined || others.length > 0) return false;
    const { target } = first;
    return entry.includes(line) || (target.kind === "room title" && target.titles.length === 1);
  });
}

/** The end of the sentence about names of organizations that the token cannot look up. */
const NO_RIGHT = "An ID does not need this right.";

const LINE = "Change the line in the step's `with:`.";
