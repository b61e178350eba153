import { eachOnce } from "../../text/each-once.ts";
import { bearersOf, type NameIndex } from "../../text/name-match.ts";
import type { WebexClient } from "../../webex/index.ts";
import { type ListedRoom, listRooms, newestRooms } from "../actual/list-places.ts";
import type { PlaceFinder } from "../actual/place-finder.ts";

/** How much later than others a room may appear in a list, in milliseconds. */
const LATE_MS = 3_600_000;

/**
 * Looks through the token's rooms before each new one is created: first through all of them, then only through newer
 * ones.
 */
export class RoomLooks {
  readonly #webex: WebexClient;
  readonly #finder: PlaceFinder;
  #known: NameIndex<ListedRoom> | undefined;
  #newest: ListedRoom | undefined;

  constructor(webex: WebexClient, finder: PlaceFinder) {
    this.#webex = webex;
    this.#finder = finder;
  }

  /** Finds rooms with a name among all rooms. Reads every page again. Throws `WebexError`. */
  async amongAll(name: string): Promise<readonly ListedRoom[]> {
    this.#known = await listRooms(this.#webex, this.#finder);
    this.#newest = newestOf(this.#known.all);
    return this.#known.bearersOf(name);
  }

  /** Finds rooms with a name among the known rooms and newer ones. Throws `WebexError`. */
  async bearersOf(name: string): Promise<readonly ListedRoom[]> {
    if (this.#known === undefined) return this.amongAll(name);
    const newer = await this.#since();
    return eachOnce([...this.#known.bearersOf(name), ...bearersOf(name, newer, (room) => room.name)]);
  }

  /**
   * Reads the rooms created since the newest known one, and some from just before. Webex does not promise an order, so
   * this stops early only if each room is older than the previous one and the newest known room was among them.
   */
  async #since(): Promise<readonly ListedRoom[]> {
    const newer: ListedRoom[] = [];
    const endMs = madeMs(this.#newest) - LATE_MS;
    let isFalling = true;
    let hasMet = false;
    let lastMs = Number.POSITIVE_INFINITY;
    for await (const room of newestRooms(this.#webex, this.#finder)) {
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

/** In milliseconds; `NaN` if Webex does not say when the room was created. */
function madeMs(room: ListedRoom | undefined): number {
  return Date.parse(room?.created ?? "");
}
