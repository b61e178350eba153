import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { AUTHORIZATIONS } from "../endpoints/authorizations.ts";
import type { Requests } from "../http/requests.ts";

/** What people have authorized, and tokens. Source: https://developer.webex.com/docs/api/v1/authorizations */
export class Authorizations {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists what a person, by `personId` or `personEmail`, has authorized.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/authorizations/list-authorizations-for-a-user
   */
  list(params: ParamsOf<typeof AUTHORIZATIONS.list> = {}): AsyncIterable<Authorization> {
    return this.#requests.list<Authorization>(AUTHORIZATIONS.list, params);
  }

  /**
   * Revokes all that one application, by `clientId`, was authorized to.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/authorizations/delete-authorization-of-org-and-client-id
   */
  delete(params: ParamsOf<typeof AUTHORIZATIONS.delete>): Promise<void> {
    return this.#requests.send<void>(AUTHORIZATIONS.delete, params);
  }

  /**
   * Revokes one authorization.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/authorizations/delete-authorization
   */
  deleteById(params: ParamsOf<typeof AUTHORIZATIONS.deleteById>): Promise<void> {
    return this.#requests.send<void>(AUTHORIZATIONS.deleteById, params);
  }

  /**
   * Gets when the caller's token ends, in milliseconds of the epoch.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/authorizations/get-expiration-status-for-a-token
   */
  tokenExpiry(): Promise<TokenExpiry> {
    return this.#requests.send<TokenExpiry>(AUTHORIZATIONS.tokenExpiry, {});
  }

  /**
   * Gets the tokens of a Service App for an organization that has authorized it. The answer holds
   * secrets.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/service-apps/create-service-app-access-token
   */
  createServiceAppToken(
    params: ParamsOf<typeof AUTHORIZATIONS.createServiceAppToken>,
  ): Promise<ServiceAppToken> {
    return this.#requests.send<ServiceAppToken>(AUTHORIZATIONS.createServiceAppToken, params);
  }
}

/** An authorization as Webex answers it. */
export type Authorization = ObjectOf<{
  "id!": "string";
  applicationId: "string";
  applicationName: "string";
  personId: "string";
  clientId: "string";
  created: "string";
  type: "=refresh|access";
}>;

/** When a token ends. */
export type TokenExpiry = ObjectOf<{
  "exp!": "number";
}>;

/** An access token with what refreshes it. */
export type ServiceAppToken = ObjectOf<{
  access_token: "string";
  expires_in: "number";
  refresh_token: "string";
  refresh_token_expires_in: "number";
  token_type: "string";
}>;
