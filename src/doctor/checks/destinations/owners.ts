import type { TitledRoom } from "../../../delivery/rooms/group-rooms.ts";
import { shownPlaces } from "../../../text/shown-place.ts";
import { isSameId, WebexError } from "../../../webex/index.ts";
import { pasteOf } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import type { Visit } from "./visit.ts";

/**
 * What to write for `allowed-organizations` if its names cannot be looked up. Anybody can give a room any title, so there is a
 * line only with the token's own organization, if it owns a room of `to`. Of others, the rooms are shown.
 * Sources: https://developer.webex.com/docs/api/v1/rooms/list-rooms, https://developer.webex.com/docs/api/v1/people/get-my-own-details
 */
export async function remedyForNames(visit: Visit): Promise<Pick<Row, "advice" | "lines"> | undefined> {
  const owned = (await bearersOf(visit)).filter(({ ownerId }) => ownerId !== undefined);
  if (owned.length === 0) return undefined;
  const own = owned.find(({ ownerId }) => isSameId(ownerId, visit.me.orgId));
  const paste = own?.ownerId && pasteOf("allowed-organizations", own.ownerId);
  if (paste) {
    const advice =
      "If you mean the organization of this token, which owns a room of `to`, write its ID instead:";
    return { ...paste, advice };
  }
  return {
    advice: `Write the ID of the organization instead. It is the owner of a room that is certainly yours, because anybody can give a room that title: ${shownPlaces(owned)}.`,
  };
}

async function bearersOf({ inputs, audience }: Visit): Promise<readonly TitledRoom[]> {
  const titles = inputs.to.flatMap(({ target }) => (target.kind === "room title" ? target.titles : []));
  if (titles.length === 0) return [];
  try {
    return await audience.rooms.bearersOf(titles);
  } catch (error) {
    if (error instanceof WebexError) return [];
    throw error;
  }
}
