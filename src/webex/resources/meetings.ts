import type { ParamsOf } from "../endpoint.ts";
import { MEETINGS } from "../endpoints/meetings.ts";
import type { Requests } from "../http/requests.ts";
import type { AdminMeeting, Meeting, MeetingLinks } from "./meeting-answers.ts";

/** Meetings, for people and admins. Source: https://developer.webex.com/docs/api/v1/meetings */
export class Meetings {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists meetings: those with `meetingNumber`, `webLink` or `roomId`, or those between `from` and `to`
   * (ISO 8601).
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meetings/list-meetings
   */
  list(params: ParamsOf<typeof MEETINGS.list> = {}): AsyncIterable<Meeting> {
    return this.#requests.list<Meeting>(MEETINGS.list, params);
  }

  /**
   * Schedules a meeting of 10 minutes to 24 hours; `start` and `end` are ISO 8601. With `adhoc` and
   * `roomId`, starts one in a room; `start` and `end` may be left out there and with `templateId`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meetings/create-a-meeting
   */
  create(params: ParamsOf<typeof MEETINGS.create>): Promise<Meeting> {
    return this.#requests.send<Meeting>(MEETINGS.create, params);
  }

  /**
   * Gets one meeting.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meetings/get-a-meeting
   */
  get(params: ParamsOf<typeof MEETINGS.get>): Promise<Meeting> {
    return this.#requests.send<Meeting>(MEETINGS.get, params);
  }

  /**
   * Replaces a meeting's details by those given.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meetings/update-a-meeting
   */
  update(params: ParamsOf<typeof MEETINGS.update>): Promise<Meeting> {
    return this.#requests.send<Meeting>(MEETINGS.update, params);
  }

  /**
   * Changes the given details of a meeting.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting
   */
  patch(params: ParamsOf<typeof MEETINGS.patch>): Promise<Meeting> {
    return this.#requests.send<Meeting>(MEETINGS.patch, params);
  }

  /**
   * Cancels a scheduled meeting or a series.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meetings/delete-a-meeting
   */
  delete(params: ParamsOf<typeof MEETINGS.delete>): Promise<void> {
    return this.#requests.send<void>(MEETINGS.delete, params);
  }

  /**
   * Gets the links to join a meeting, and for its host to start it; with `joinDirectly`, which is
   * Webex's default, the answer is a redirect, whose address is `joinLink`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meetings/join-a-meeting
   */
  join(params: ParamsOf<typeof MEETINGS.join> = {}): Promise<MeetingLinks> {
    return this.#requests.send<MeetingLinks>(MEETINGS.join, params);
  }

  /**
   * Ends a running meeting, by its host.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meetings/end-a-meeting
   */
  end(params: ParamsOf<typeof MEETINGS.end>): Promise<void> {
    return this.#requests.send<void>(MEETINGS.end, params);
  }

  /**
   * Lists meetings for an admin, by `meetingNumber` or `webLink`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meetings/list-meetings-by-an-admin
   */
  listAdmin(params: ParamsOf<typeof MEETINGS.listAdmin> = {}): AsyncIterable<AdminMeeting> {
    return this.#requests.list<AdminMeeting>(MEETINGS.listAdmin, params);
  }

  /**
   * Gets one meeting for an admin.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meetings/get-a-meeting-by-an-admin
   */
  getAdmin(params: ParamsOf<typeof MEETINGS.getAdmin>): Promise<AdminMeeting> {
    return this.#requests.send<AdminMeeting>(MEETINGS.getAdmin, params);
  }
}
