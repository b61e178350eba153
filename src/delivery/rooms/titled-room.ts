import { eachOnce, textIn } from "../../text/listed.ts";
import type { Room } from "../../webex/index.ts";

/** A room as far as it can be told from others of its title. */
export type TitledRoom = Pick<Room, "id" | "title"> & Partial<Pick<Room, "ownerId" | "created">>;

/** The group rooms in an answer, each once; one without a title cannot be meant by it, and a conversation of two is no room. */
export function titledRooms(listed: readonly unknown[]): readonly TitledRoom[] {
  const rooms = listed.flatMap((room) => {
    const [id, title] = [textIn(room, "id"), textIn(room, "title")];
    if (id === undefined || title === undefined || textIn(room, "type") === "direct") return [];
    return [{ id, title, ownerId: textIn(room, "ownerId"), created: textIn(room, "created") }];
  });
  return eachOnce(rooms);
}
