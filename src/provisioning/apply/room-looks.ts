import { eachOnce } from "../../text/each-once.ts";
import type { WebexClient } from "../../webex/index.ts";
import { type ListedRoom, listRooms, newestRooms } from "../actual/list-places.ts";

/** How much later than others a room may show up in a list, in milliseconds. */
const LATE_MS = 3_600_000;

/** The rooms of a token as they are looked through before each new one: at first all of them, then what came since. */
export class RoomLooks {
  readonly #webex: WebexClient;
  #known: readonly ListedRoom[] | undefined;

  constructor(webex: WebexClient) {
    this.#webex = webex;
  }

  /** Every room, page by page. Throws `WebexError`. */
  async all(): Promise<readonly ListedRoom[]> {
    this.#known = await listRooms(this.#webex);
    return this.#known;
  }

  /** Every room that is known or came since. Throws `WebexError`. */
  async withNew(): Promise<readonly ListedRoom[]> {
    if (this.#known === undefined) return this.all();
    const newer = await this.#since(newestOf(this.#known));
    return eachOnce([...this.#known, ...newer]);
  }

  /**
   * Whatever came after a room, and a little of what came before. Webex does not promise the order: only where each room
   * is older than the one before, and the newest that is known is among them, the rest is left unread.
   */
  async #since(newest: ListedRoom | undefined): Promise<readonly ListedRoom[]> {
    const newer: ListedRoom[] = [];
    const endMs = madeMs(newest) - LATE_MS;
    let isFalling = true;
    let hasMet = false;
    let lastMs = Number.POSITIVE_INFINITY;
    for await (const room of newestRooms(this.#webex)) {
      newer.push(room);
      hasMet ||= room.id === newest?.id;
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
