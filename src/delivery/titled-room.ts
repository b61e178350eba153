import type { Room } from "../webex/index.ts";

/** A room as far as it can be told from others of its title. */
export type TitledRoom = Pick<Room, "id" | "title"> & Partial<Pick<Room, "ownerId" | "created">>;

/** The group rooms in a list: a conversation of two is no room that a title can mean. */
export function titledRooms(listed: readonly Room[]): readonly TitledRoom[] {
  return listed
    .filter(({ type }) => type !== "direct")
    .map(({ id, title, ownerId, created }) => ({ id, title, ownerId, created }));
}
