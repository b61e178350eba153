import { listText } from "../text/list.ts";
import { nearestFew } from "../text/nearest.ts";
import { decodeId, type Room, type WebexClient } from "../webex/index.ts";

/** Rooms on one page of the list, Webex's most. */
const PAGE_SIZE = 1000;

/** Thrown when a title names no room, or several; the message says what to change. */
export class RoomTitleError extends Error {
  override readonly name = "RoomTitleError";
}

/** The group rooms of a token, listed at most once a step however many destinations ask. */
export class RoomDirectory {
  readonly #webex: WebexClient;
  #rooms: Promise<readonly Room[]> | undefined;

  constructor(webex: WebexClient) {
    this.#webex = webex;
  }

  /**
   * The id of the room with a title: compared trimmed and NFC, exactly; else the one that differs in case only.
   * Throws `RoomTitleError`, `WebexError`.
   */
  async idByTitle(title: string): Promise<string> {
    const rooms = await this.#list();
    const wanted = normal(title);
    const exact = rooms.filter((room) => normal(room.title) === wanted);
    const found = exact.length > 0 ? exact : rooms.filter((room) => folded(room.title) === folded(title));
    const [room] = found;
    if (room === undefined) throw new RoomTitleError(noneSentence(title, rooms));
    if (found.length > 1) throw new RoomTitleError(severalSentence(title, found));
    return room.id;
  }

  /** The whole id of the room with a UUID; rooms of other regions are not found by the UUID alone. */
  async idByUuid(uuid: string): Promise<string | undefined> {
    const rooms = await this.#list();
    return rooms.find(({ id }) => decodeId(id)?.uuid.toLowerCase() === uuid.toLowerCase())?.id;
  }

  #list(): Promise<readonly Room[]> {
    this.#rooms ??= Array.fromAsync(this.#webex.rooms.list({ type: "group", max: PAGE_SIZE }));
    return this.#rooms;
  }
}

function noneSentence(title: string, rooms: readonly Room[]): string {
  const near = nearestFew(
    title,
    rooms.map((room) => room.title),
  ).map((name) => `"${name}"`);
  const hint = near.length === 0 ? "" : ` Near: ${listText(near)}.`;
  return `None of the ${rooms.length} group rooms of this token has the title "${title}". The bot must be a member of the room: add it there, or give the room's id.${hint}`;
}

function severalSentence(title: string, rooms: readonly Room[]): string {
  const ids = rooms.map(({ id }) => id);
  return `${rooms.length} rooms have the title "${title}". Give the id of the one that is meant: ${ids.join(", ")}.`;
}

function normal(title: string): string {
  return title.normalize("NFC").trim();
}

function folded(title: string): string {
  return normal(title).toLowerCase();
}
