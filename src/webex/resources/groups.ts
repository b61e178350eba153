import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { GROUPS } from "../endpoints/groups.ts";
import type { Requests } from "../http/requests.ts";

/** Groups of people in an organization, for admins. Source: https://developer.webex.com/docs/api/v1/groups */
export class Groups {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists groups; `filter` is `displayName eq "x"` or `displayName sw "x"`, `startIndex` counts from 1.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/groups/list-and-search-groups
   */
  list(params: ParamsOf<typeof GROUPS.list> = {}): AsyncIterable<Group> {
    return this.#requests.list<Group>(GROUPS.list, params);
  }

  /**
   * Creates a group.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/groups/create-a-group
   */
  create(params: ParamsOf<typeof GROUPS.create>): Promise<Group> {
    return this.#requests.send<Group>(GROUPS.create, params);
  }

  /**
   * Gets one group.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/groups/get-group-details
   */
  get(params: ParamsOf<typeof GROUPS.get>): Promise<Group> {
    return this.#requests.send<Group>(GROUPS.get, params);
  }

  /**
   * Changes a group; a member's `operation` is `add` where it is left out.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/groups/update-a-group
   */
  update(params: ParamsOf<typeof GROUPS.update>): Promise<Group> {
    return this.#requests.send<Group>(GROUPS.update, params);
  }

  /**
   * Deletes a group for good.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/groups/delete-a-group
   */
  delete(params: ParamsOf<typeof GROUPS.delete>): Promise<void> {
    return this.#requests.send<void>(GROUPS.delete, params);
  }

  /**
   * Lists the members of a group, up to 500 a page.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/groups/get-group-members
   */
  listMembers(params: ParamsOf<typeof GROUPS.listMembers>): AsyncIterable<GroupMember> {
    return this.#requests.list<GroupMember>(GROUPS.listMembers, params);
  }
}

/** A group as Webex answers it. */
export type Group = ObjectOf<{
  "id!": "string";
  "displayName!": "string";
  orgId: "string";
  description: "string";
  created: "string";
  lastModified: "string";
  memberSize: "number";
  members: [{ "id!": "string"; type: "string"; displayName: "string" }];
}>;

/** A member of a group. */
export type GroupMember = ObjectOf<{ "id!": "string"; type: "string"; displayName: "string" }>;
