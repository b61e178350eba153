import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { ROOMS } from "../endpoints/rooms.ts";
import type { Requests } from "../http/requests.ts";

/** Rooms, which Webex's own clients call spaces. Source: https://developer.webex.com/docs/api/v1/rooms */
export class Rooms {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the rooms that the caller is in, page after page; `max` rooms a page, 1 to 1000.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/rooms/list-rooms
   */
  list(params: ParamsOf<typeof ROOMS.list> = {}): AsyncIterable<Room> {
    return this.#requests.list<Room>(ROOMS.list, params);
  }

  /**
   * Creates a room with the caller as its first member; with `isLocked` the caller is its moderator.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/rooms/create-a-room
   */
  create(params: ParamsOf<typeof ROOMS.create>): Promise<Room> {
    return this.#requests.send<Room>(ROOMS.create, params);
  }

  /**
   * Gets one room.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/rooms/get-room-details
   */
  get(params: ParamsOf<typeof ROOMS.get>): Promise<Room> {
    return this.#requests.send<Room>(ROOMS.get, params);
  }

  /**
   * Changes a room; `title` is always needed, and a `description` of one blank removes it.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/rooms/update-a-room
   */
  update(params: ParamsOf<typeof ROOMS.update>): Promise<Room> {
    return this.#requests.send<Room>(ROOMS.update, params);
  }

  /**
   * Deletes a room for good; a room of a team is archived.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/rooms/delete-a-room
   */
  delete(params: ParamsOf<typeof ROOMS.delete>): Promise<void> {
    return this.#requests.send<void>(ROOMS.delete, params);
  }

  /**
   * Gets the meeting details of a room; Webex has ended this service for most.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/rooms/get-room-meeting-details
   */
  getMeetingInfo(params: ParamsOf<typeof ROOMS.getMeetingInfo>): Promise<RoomMeetingInfo> {
    return this.#requests.send<RoomMeetingInfo>(ROOMS.getMeetingInfo, params);
  }
}

/** A room as Webex answers it; fields that are not listed may come as well. */
export type Room = ObjectOf<{
  "id!": "string";
  "title!": "string";
  "type!": "=direct|group";
  isLocked: "boolean";
  teamId: "string";
  lastActivity: "string";
  creatorId: "string";
  created: "string";
  ownerId: "string";
  classificationId: "string";
  isAnnouncementOnly: "boolean";
  isReadOnly: "boolean";
  isPublic: "boolean";
  madePublic: "string";
  description: "string";
}>;

/** How to join the meeting of a room. */
export type RoomMeetingInfo = ObjectOf<{
  roomId: "string";
  meetingLink: "string";
  sipAddress: "string";
  meetingNumber: "string";
  meetingId: "string";
  callInTollFreeNumber: "string";
  callInTollNumber: "string";
}>;
