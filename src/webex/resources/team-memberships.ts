import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { TEAM_MEMBERSHIPS } from "../endpoints/team-memberships.ts";
import type { Requests } from "../http/requests.ts";

/** Memberships of people in teams. Source: https://developer.webex.com/docs/api/v1/team-memberships */
export class TeamMemberships {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the members of a team.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/team-memberships/list-team-memberships
   */
  list(params: ParamsOf<typeof TEAM_MEMBERSHIPS.list>): AsyncIterable<TeamMembership> {
    return this.#requests.list<TeamMembership>(TEAM_MEMBERSHIPS.list, params);
  }

  /**
   * Adds a person, by `personId` or `personEmail`, to a team.
   * @throws WebexError, of kind `conflict` where the person is a member already
   * @see https://developer.webex.com/docs/api/v1/team-memberships/create-a-team-membership
   */
  create(params: ParamsOf<typeof TEAM_MEMBERSHIPS.create>): Promise<TeamMembership> {
    return this.#requests.send<TeamMembership>(TEAM_MEMBERSHIPS.create, params);
  }

  /**
   * Gets one membership.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/team-memberships/get-team-membership-details
   */
  get(params: ParamsOf<typeof TEAM_MEMBERSHIPS.get>): Promise<TeamMembership> {
    return this.#requests.send<TeamMembership>(TEAM_MEMBERSHIPS.get, params);
  }

  /**
   * Makes a member a moderator or not.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/team-memberships/update-a-team-membership
   */
  update(params: ParamsOf<typeof TEAM_MEMBERSHIPS.update>): Promise<TeamMembership> {
    return this.#requests.send<TeamMembership>(TEAM_MEMBERSHIPS.update, params);
  }

  /**
   * Removes a person from a team; the last moderator stays.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/team-memberships/delete-a-team-membership
   */
  delete(params: ParamsOf<typeof TEAM_MEMBERSHIPS.delete>): Promise<void> {
    return this.#requests.send<void>(TEAM_MEMBERSHIPS.delete, params);
  }
}

/** A team membership as Webex answers it. */
export type TeamMembership = ObjectOf<{
  "id!": "string";
  "teamId!": "string";
  "personId!": "string";
  "personEmail!": "string";
  personDisplayName: "string";
  personOrgId: "string";
  "isModerator!": "boolean";
  created: "string";
}>;
