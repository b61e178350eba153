import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { MEETING_INVITEES } from "../endpoints/meeting-invitees.ts";
import type { Requests } from "../http/requests.ts";

/** Invitees of meetings. Source: https://developer.webex.com/docs/api/v1/meeting-invitees */
export class MeetingInvitees {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the invitees of a meeting.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meeting-invitees/list-meeting-invitees
   */
  list(params: ParamsOf<typeof MEETING_INVITEES.list>): AsyncIterable<MeetingInvitee> {
    return this.#requests.list<MeetingInvitee>(MEETING_INVITEES.list, params);
  }

  /**
   * Invites a person by e-mail.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meeting-invitees/create-a-meeting-invitee
   */
  create(params: ParamsOf<typeof MEETING_INVITEES.create>): Promise<MeetingInvitee> {
    return this.#requests.send<MeetingInvitee>(MEETING_INVITEES.create, params);
  }

  /**
   * Invites up to 100 people at once.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/meeting-invitees/create-meeting-invitees
   */
  createBulk(params: ParamsOf<typeof MEETING_INVITEES.createBulk>): Promise<MeetingInviteeBulk> {
    return this.#requests.send<MeetingInviteeBulk>(MEETING_INVITEES.createBulk, params);
  }

  /**
   * Gets one invitee.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meeting-invitees/get-a-meeting-invitee
   */
  get(params: ParamsOf<typeof MEETING_INVITEES.get>): Promise<MeetingInvitee> {
    return this.#requests.send<MeetingInvitee>(MEETING_INVITEES.get, params);
  }

  /**
   * Changes an invitee.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meeting-invitees/update-a-meeting-invitee
   */
  update(params: ParamsOf<typeof MEETING_INVITEES.update>): Promise<MeetingInvitee> {
    return this.#requests.send<MeetingInvitee>(MEETING_INVITEES.update, params);
  }

  /**
   * Takes an invitation back.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/meeting-invitees/delete-a-meeting-invitee
   */
  delete(params: ParamsOf<typeof MEETING_INVITEES.delete>): Promise<void> {
    return this.#requests.send<void>(MEETING_INVITEES.delete, params);
  }
}

/** An invitee as Webex answers it. */
export type MeetingInvitee = ObjectOf<{
  "id!": "string";
  "email!": "string";
  "displayName!": "string";
  coHost: "boolean";
  "meetingId!": "string";
  panelist: "boolean";
}>;

/** The invitees of one bulk insertion. */
export interface MeetingInviteeBulk {
  readonly items: readonly MeetingInvitee[];
}
