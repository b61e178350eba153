import type { Endpoint } from "../../src/webex/endpoint.ts";
import { METHODS } from "../../src/webex/methods.ts";

/** An endpoint of the client with its name there, such as `teamMemberships.create`. */
export interface NamedEndpoint {
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** Every endpoint of every noun of the client. */
export const namedEndpoints: readonly NamedEndpoint[] = Object.entries(METHODS).flatMap(([noun, table]) =>
  Object.entries(table).map(([method, endpoint]) => ({ name: `${noun}.${method}`, endpoint })),
);
