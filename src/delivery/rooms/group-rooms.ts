import { eachOnce } from "../../text/each-once.ts";
import type { Room } from "../../webex/index.ts";

/** The details of a room that distinguish it from others with the same title. */
export type TitledRoom = Pick<Room, "id" | "title"> & Partial<Pick<Room, "ownerId" | "created">>;

/** The group rooms in a list, without repetitions. A title cannot refer to a direct conversation. */
export function titledRooms(listed: readonly Room[]): readonly TitledRoom[] {
  const rooms = listed.filter(({ type }) => type !== "direct");
  return eachOnce(rooms.map(({ id, title, ownerId, created }) => ({ id, title, ownerId, created })));
}
