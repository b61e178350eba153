import type { TitledRoom } from "../../../delivery/rooms/group-rooms.ts";
import { shownPlaces } from "../../../text/shown-place.ts";
import { WebexError } from "../../../webex/index.ts";
import type { Row } from "../../row.ts";
import type { Visit } from "./visit.ts";

/**
 * What to write for `allowed-organizations` if its names cannot be looked up. Anybody can give a room any title, and the token's own
 * organization may be one that everybody can join, so the rooms are only shown, and there is no line to paste.
 * Source: https://developer.webex.com/docs/api/v1/rooms/list-rooms
 */
export async function remedyForNames(visit: Visit): Promise<Pick<Row, "advice"> | undefined> {
  const owned = (await bearersOf(visit)).filter(({ ownerId }) => ownerId !== undefined);
  if (owned.length === 0) return undefined;
  return {
    advice: `Write the ID of your organization instead. It owns your rooms, but anybody can create a room with such a title, so take it from one that is certainly yours: ${shownPlaces(owned)}.`,
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
