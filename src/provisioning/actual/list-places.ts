import { eachOnce } from "../../text/each-once.ts";
import type { Named } from "../../text/name-match.ts";
import { PAGE, type Room, type Team, type WebexClient } from "../../webex/index.ts";

/** A room with its title as its name. */
export type ListedRoom = Room & Named;

/** All teams of the token, each once. Throws `WebexError`. */
export async function listTeams(webex: WebexClient): Promise<readonly Team[]> {
  return eachOnce(await Array.fromAsync(webex.teams.list({ max: PAGE.teams })));
}

/** All group rooms of the token, each once. Throws `WebexError`. */
export async function listRooms(webex: WebexClient): Promise<readonly ListedRoom[]> {
  const rooms = await Array.fromAsync(webex.rooms.list({ type: "group", max: PAGE.rooms }));
  const groups = rooms.filter(({ type }) => type !== "direct");
  return eachOnce(groups.map((room) => ({ ...room, name: room.title })));
}
