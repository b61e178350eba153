import { eachOnce } from "../../text/each-once.ts";
import type { Room } from "../../webex/index.ts";

/** A room as far as it can be told from others of its title. */
export type TitledRoom = Pick<Room, "id" | "title"> & Partial<Pick<Room, "ownerId" | "created">>;

/** The group rooms in a list, each once: a conversation of two is no room that a title can mean. */
export function titledRooms(listed: readonly Room[]): readonly TitledRoom[] {
  const rooms = listed.filter(({ type }) => type !== "direct");
  return eachOnce(rooms.map(({ id, title, ownerId, created }) => ({ id, title, ownerId, created })));
}
