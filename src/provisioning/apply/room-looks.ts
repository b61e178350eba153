import { eachOnce } from "../../text/each-once.ts";
import { bearersOf, type NameIndex } from "../../text/name-match.ts";
import type { WebexClient } from "../../webex/index.ts";
import { type ListedRoom, listRooms, newestRooms } from "../actual/list-places.ts";

/** How much later than others a room may show up in a list, in milliseconds. */
const LATE_MS = 3_600_000;

/** The rooms of a token as they are looked through before each new one: at first all of them, then what came since. */
export class RoomLooks {
  readonly #webex: WebexClient;
  #known: NameIndex<ListedRoom> | undefined;
  #newest: ListedRoom | undefined;

  constructor(webex: WebexClient) {
    this.#webex = webex;
  }

  /** What bears a name among all rooms, each page of which is read again. Throws `WebexError`. */
  async amongAll(name: string): Promise<readonly ListedRoom[]> {
    this.#known = await listRooms(this.#webex);
    this.#newest = newestOf(this.#known.all);
    return this.#known.bearersOf(name);
  }

  /** What bears a name among the rooms that are known, and those that came since. Throws `WebexError`. */
  async bearersOf(name: string): Promise<readonly ListedRoom[]> {
    if (this.#known === undefined) return this.amongAll(name);
    const newer = await this.#since();
    return eachOnce([...this.#known.bearersOf(name), ...bearersOf(name, newer, (room) => room.name)]);
  }

  /**
   * Whatever came after the newest room that is known, and a little of what came before. Webex does not promise the order: only where
   * each room is older than the one before, and the newest that is known is among them, the rest is left unread.
   */
  async #since(): Promise<readonly ListedRoom[]> {
    const newer: ListedRoom[] = [];
    const endMs = madeMs(this.#newest) - LATE_MS;
    let isFalling = true;
    let hasMet = false;
    let lastMs = Number.POSITIVE_INFINITY;
    for await (const room of newestRooms(this.#webex)) {
      newer.push(room);
      hasMet ||= room.id === this.#newest?.id;
      const ms = madeMs(room);
      isFalling &&= ms <= lastMs;
      lastMs = ms;
      if (isFalling && hasMet && ms < endMs) break;
    }
    return newer;
  }
}

function newestOf(rooms: readonly ListedRoom[]): ListedRoom | undefined {
  return rooms.reduce<ListedRoom | undefined>(
    (newest, room) => (newest === undefined || madeMs(room) > madeMs(newest) ? room : newest),
    undefined,
  );
}

/** Not a number where Webex does not say it. */
function madeMs(room: ListedRoom | undefined): number {
  return Date.parse(room?.created ?? "");
}
