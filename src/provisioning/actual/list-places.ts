import { eachOnce, type Named, textIn } from "../../text/listed.ts";
import type { Room, Team, WebexClient } from "../../webex/index.ts";
import { type Origin, originOf } from "./ownership.ts";

/** Items on one page, the most that Webex gives of rooms; and of teams. */
const ROOM_PAGE = 1000;
const TEAM_PAGE = 500;

/** A room as Webex lists it, with what is known of where it comes from. */
export type ListedRoom = Omit<Room, keyof Origin> & Origin & Named;

/** A team as Webex lists it, with what is known of where it comes from. */
export type ListedTeam = Omit<Team, keyof Origin> & Origin & Named;

/** All teams of the token, each once, that have an id and a name: the others cannot be meant by one. Throws `WebexError`. */
export async function listTeams(webex: WebexClient): Promise<readonly ListedTeam[]> {
  const teams = await Array.fromAsync(webex.teams.list({ max: TEAM_PAGE }));
  const named = teams.filter((team) => isNamed(team, team?.name));
  return eachOnce(named.map((team) => ({ ...team, ...originOf(team) })));
}

/** All group rooms of the token, each once, that have an id and a title. Throws `WebexError`. */
export async function listRooms(webex: WebexClient): Promise<readonly ListedRoom[]> {
  const rooms = await Array.fromAsync(webex.rooms.list({ type: "group", max: ROOM_PAGE }));
  const named = rooms.filter((room) => isNamed(room, room?.title) && room.type !== "direct");
  return eachOnce(named.map((room) => ({ ...room, ...originOf(room), name: room.title })));
}

/** Whether an answer has an id and a name, whatever else is missing. */
export function isNamed(place: unknown, name: unknown): boolean {
  return textIn(place, "id") !== undefined && typeof name === "string";
}
