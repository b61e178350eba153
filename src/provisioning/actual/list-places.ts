import { eachOnce } from "../../text/each-once.ts";
import { type Named, NameIndex } from "../../text/name-match.ts";
import { PAGE, type Room, type Team, type WebexClient } from "../../webex/index.ts";

/** A room, with its title as its name. */
export type ListedRoom = Room & Named;

/** Lists all teams of the token by name, without duplicates. Throws `WebexError`. */
export async function listTeams(webex: WebexClient): Promise<NameIndex<Team>> {
  const teams = await Array.fromAsync(webex.teams.list({ max: PAGE.teams }));
  return new NameIndex(eachOnce(teams), ({ name }) => name);
}

/** Lists all group rooms of the token by name, without duplicates. Throws `WebexError`. */
export async function listRooms(webex: WebexClient): Promise<NameIndex<ListedRoom>> {
  const rooms = await Array.fromAsync(groupRooms(webex, {}));
  return new NameIndex(eachOnce(rooms), ({ name }) => name);
}

/** Lists the group rooms of the token, newest first. Each page is read when it is needed. Throws `WebexError`. */
export function newestRooms(webex: WebexClient): AsyncIterable<ListedRoom> {
  return groupRooms(webex, { sortBy: "created" });
}

async function* groupRooms(
  webex: WebexClient,
  order: { readonly sortBy?: "created" },
): AsyncIterable<ListedRoom> {
  for await (const room of webex.rooms.list({ type: "group", ...order, max: PAGE.rooms })) {
    if (room.type !== "direct") yield { ...room, name: room.title };
  }
}
