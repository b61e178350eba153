import type { Requests } from "../requests.ts";

/** People and bots. Source: https://developer.webex.com/docs/api/v1/people */
export class People {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /** Gets whom the token belongs to. Throws `WebexError` of kind `auth` when it is not valid. */
  me(): Promise<Person> {
    return this.#requests.get<Person>("/people/me");
  }
}

/** A person or bot as Webex answers it; fields that are not listed may come as well. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly emails: readonly string[];
  readonly type?: "person" | "bot" | "appuser";
}
