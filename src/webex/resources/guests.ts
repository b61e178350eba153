import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { GUESTS } from "../endpoints/guests.ts";
import type { Requests } from "../http/requests.ts";

/** Guests of a Service App. Source: https://developer.webex.com/docs/api/v1/guest-management */
export class Guests {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Creates a guest, or a further token for the one with the same `subject`. The answer holds a secret.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/guest-management/create-a-guest
   */
  createToken(params: ParamsOf<typeof GUESTS.createToken>): Promise<GuestToken> {
    return this.#requests.send<GuestToken>(GUESTS.createToken, params);
  }

  /**
   * Counts the guests.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/guest-management/get-guest-count
   */
  count(): Promise<number> {
    return this.#requests.send<number>(GUESTS.count, {});
  }
}

/** A guest with an access token of theirs. */
export type GuestToken = ObjectOf<{
  "id!": "string";
  subject: "string";
  displayName: "string";
  email: "string";
  accessToken: "string";
  expiresIn: "number";
}>;
