import type { Named } from "../text/name-match.ts";
import { PAGE, type Room, type Team, type WebexClient } from "../webex/index.ts";

/** A room with its title as its name. */
export type ListedRoom = Room & Named;

/** All teams of the token. Throws `WebexError`. */
export function listTeams(webex: WebexClient): Promise<readonly Team[]> {
  return Array.fromAsync(webex.teams.list({ max: PAGE.teams }));
}

/** All group rooms of the token. Throws `WebexError`. */
export async function listRooms(webex: WebexClient): Promise<readonly ListedRoom[]> {
  const rooms = await Array.fromAsync(webex.rooms.list({ type: "group", max: PAGE.rooms }));
  return rooms.filter(({ type }) => type !== "direct").map((room) => ({ ...room, name: room.title }));
}
