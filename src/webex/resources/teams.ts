import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { TEAMS } from "../endpoints/teams.ts";
import type { Requests } from "../http/requests.ts";

/** Teams, each with a room named General. Source: https://developer.webex.com/docs/api/v1/teams */
export class Teams {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the teams that the caller is in.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/teams/list-teams
   */
  list(params: ParamsOf<typeof TEAMS.list> = {}): AsyncIterable<Team> {
    return this.#requests.list<Team>(TEAMS.list, params);
  }

  /**
   * Creates a team with the caller as its first member, and its General room.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/teams/create-a-team
   */
  create(params: ParamsOf<typeof TEAMS.create>): Promise<Team> {
    return this.#requests.send<Team>(TEAMS.create, params);
  }

  /**
   * Gets one team.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/teams/get-team-details
   */
  get(params: ParamsOf<typeof TEAMS.get>): Promise<Team> {
    return this.#requests.send<Team>(TEAMS.get, params);
  }

  /**
   * Changes a team's name and description.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/teams/update-a-team
   */
  update(params: ParamsOf<typeof TEAMS.update>): Promise<Team> {
    return this.#requests.send<Team>(TEAMS.update, params);
  }

  /**
   * Deletes a team for good.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/teams/delete-a-team
   */
  delete(params: ParamsOf<typeof TEAMS.delete>): Promise<void> {
    return this.#requests.send<void>(TEAMS.delete, params);
  }
}

/** A team as Webex answers it. */
export type Team = ObjectOf<{
  "id!": "string";
  "name!": "string";
  description: "string";
  /** In Webex's examples, though not in its OpenAPI files. */
  creatorId: "string";
  created: "string";
}>;
