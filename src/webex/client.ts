import { Requests } from "./http/requests.ts";
import { createNoun, type Noun } from "./noun.ts";
import { NOUNS } from "./nouns.ts";
import type { WebexClientOptions } from "./options.ts";

/** The Webex REST API: every noun with its methods. Source: https://developer.webex.com/docs/api/getting-started */
export type WebexClient = { readonly [Name in keyof typeof NOUNS]: Noun<(typeof NOUNS)[Name]> };

/** Creates a client. Its methods share one time budget and one token. */
export const WebexClient = class {
  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    for (const [name, rows] of Object.entries(NOUNS))
      Object.assign(this, { [name]: createNoun(rows, requests) });
  }
} as new (
  options: WebexClientOptions,
) => WebexClient;
