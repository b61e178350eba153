/** How many items a page holds when the caller does not say, and the most it may ask for. */
export interface PageLimits {
  readonly usual: number;
  readonly most: number;
}

/** One call of the Webex API: what the client calls it, how it is reached, what success looks like. */
export interface Endpoint {
  readonly name: string;
  readonly verb: "DELETE" | "GET" | "POST" | "PUT";
  readonly path: string;
  readonly status: 200 | 204;
  readonly page?: PageLimits;
}

/** Every call that the emulator answers. Fixed paths stand above those with an id, because the first match wins. */
export const ENDPOINTS = [
  { name: "messages.list", verb: "GET", path: "/messages", status: 200, page: { usual: 50, most: 1000 } },
  { name: "messages.listDirect", verb: "GET", path: "/messages/direct", status: 200 },
  { name: "messages.create", verb: "POST", path: "/messages", status: 200 },
  { name: "messages.get", verb: "GET", path: "/messages/{messageId}", status: 200 },
  { name: "messages.update", verb: "PUT", path: "/messages/{messageId}", status: 200 },
  { name: "messages.delete", verb: "DELETE", path: "/messages/{messageId}", status: 204 },
  { name: "rooms.list", verb: "GET", path: "/rooms", status: 200, page: { usual: 100, most: 1000 } },
  { name: "rooms.create", verb: "POST", path: "/rooms", status: 200 },
  { name: "rooms.get", verb: "GET", path: "/rooms/{roomId}", status: 200 },
  { name: "rooms.update", verb: "PUT", path: "/rooms/{roomId}", status: 200 },
  { name: "rooms.delete", verb: "DELETE", path: "/rooms/{roomId}", status: 204 },
  {
    name: "memberships.list",
    verb: "GET",
    path: "/memberships",
    status: 200,
    page: { usual: 100, most: 1000 },
  },
  { name: "memberships.create", verb: "POST", path: "/memberships", status: 200 },
  { name: "memberships.get", verb: "GET", path: "/memberships/{membershipId}", status: 200 },
  { name: "memberships.update", verb: "PUT", path: "/memberships/{membershipId}", status: 200 },
  { name: "memberships.delete", verb: "DELETE", path: "/memberships/{membershipId}", status: 204 },
  { name: "people.list", verb: "GET", path: "/people", status: 200, page: { usual: 100, most: 1000 } },
  { name: "people.me", verb: "GET", path: "/people/me", status: 200 },
  { name: "people.get", verb: "GET", path: "/people/{personId}", status: 200 },
] as const satisfies readonly Endpoint[];

/** The name of a call, as the client spells it. */
export type EndpointName = (typeof ENDPOINTS)[number]["name"];
