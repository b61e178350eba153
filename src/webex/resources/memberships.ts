import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { MEMBERSHIPS } from "../endpoints/memberships.ts";
import type { Requests } from "../http/requests.ts";

/** Memberships of people in rooms. Source: https://developer.webex.com/docs/api/v1/memberships */
export class Memberships {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists memberships, of a room or of the caller; the person filters need `roomId`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/memberships/list-memberships
   */
  list(params: ParamsOf<typeof MEMBERSHIPS.list> = {}): AsyncIterable<Membership> {
    return this.#requests.list<Membership>(MEMBERSHIPS.list, params);
  }

  /**
   * Adds a person, by `personId` or `personEmail`, to a room.
   * @throws WebexError, of kind `conflict` where the person is a member already
   * @see https://developer.webex.com/docs/api/v1/memberships/create-a-membership
   */
  create(params: ParamsOf<typeof MEMBERSHIPS.create>): Promise<Membership> {
    return this.#requests.send<Membership>(MEMBERSHIPS.create, params);
  }

  /**
   * Gets one membership.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/memberships/get-membership-details
   */
  get(params: ParamsOf<typeof MEMBERSHIPS.get>): Promise<Membership> {
    return this.#requests.send<Membership>(MEMBERSHIPS.get, params);
  }

  /**
   * Makes a member a moderator or not, or hides a direct room.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/memberships/update-a-membership
   */
  update(params: ParamsOf<typeof MEMBERSHIPS.update>): Promise<Membership> {
    return this.#requests.send<Membership>(MEMBERSHIPS.update, params);
  }

  /**
   * Removes a person from a room.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/memberships/delete-a-membership
   */
  delete(params: ParamsOf<typeof MEMBERSHIPS.delete>): Promise<void> {
    return this.#requests.send<void>(MEMBERSHIPS.delete, params);
  }
}

/** A membership as Webex answers it. */
export type Membership = ObjectOf<{
  "id!": "string";
  "roomId!": "string";
  "personId!": "string";
  "personEmail!": "string";
  personDisplayName: "string";
  personOrgId: "string";
  "isModerator!": "boolean";
  isRoomHidden: "boolean";
  roomType: "=direct|group";
  isMonitor: "boolean";
  created: "string";
}>;
