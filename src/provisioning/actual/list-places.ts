import { eachOnce } from "../../text/each-once.ts";
import { type Named, NameIndex } from "../../text/name-match.ts";
import { PAGE, type Room, type Team, type WebexClient, WebexError } from "../../webex/index.ts";

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

function untitledError(id: string): WebexError {
  const what = `was answered without the title of the room ${id}, so a room with a wanted title may be missing`;
  return new WebexError({ kind: "bad answer", request: "GET /rooms", what });
}

async function* groupRooms(
  webex: WebexClient,
  order: { readonly sortBy?: "created" },
): AsyncIterable<ListedRoom> {
  // A room without a readable title may be the one that is looked for, and another of its title would be created.
  for await (const room of webex.rooms.list({ type: "group", ...order, max: PAGE.rooms }, { whole: true })) {
    if (room.errors?.title !== undefined) throw untitledError(room.id);
    if (room.type !== "direct") yield { ...room, name: room.title };
  }
}
