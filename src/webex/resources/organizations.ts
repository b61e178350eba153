import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { ORGANIZATIONS } from "../endpoints/organizations.ts";
import type { Requests } from "../http/requests.ts";

/** Organizations, for admins. Source: https://developer.webex.com/docs/api/v1/organizations */
export class Organizations {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the organizations that the caller may see.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/organizations/list-organizations
   */
  list(): AsyncIterable<Organization> {
    return this.#requests.list<Organization>(ORGANIZATIONS.list, {});
  }

  /**
   * Gets one organization.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/organizations/get-organization-details
   */
  get(params: ParamsOf<typeof ORGANIZATIONS.get>): Promise<Organization> {
    return this.#requests.send<Organization>(ORGANIZATIONS.get, params);
  }

  /**
   * Deletes an organization for good; Webex may take ten minutes.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/organizations/delete-organization
   */
  delete(params: ParamsOf<typeof ORGANIZATIONS.delete>): Promise<void> {
    return this.#requests.send<void>(ORGANIZATIONS.delete, params);
  }
}

/** An organization as Webex answers it. */
export type Organization = ObjectOf<{
  "id!": "string";
  "displayName!": "string";
  created: "string";
}>;
