import type { Requests } from "../requests.ts";

/** Rooms, which Webex's own clients call spaces. Source: https://developer.webex.com/docs/api/v1/rooms */
export class Rooms {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /** Lists the rooms that the caller is in, page after page. Throws `WebexError`. */
  list(params: RoomListParams = {}): AsyncIterable<Room> {
    return this.#requests.pages<Room>("/rooms", { ...params });
  }
}

export interface RoomListParams {
  readonly type?: "direct" | "group";
  /** Rooms on one page, 1 to 1000. */
  readonly max?: number;
}

/** A room as Webex answers it; fields that are not listed may come as well. */
export interface Room {
  readonly id: string;
  readonly title: string;
  readonly type?: "direct" | "group";
}
