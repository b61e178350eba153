import { ADMIN_ENDPOINTS } from "./coverage-admin.ts";
import { MEETING_DETAIL_ENDPOINTS } from "./coverage-meeting-details.ts";
import { MEETING_ENDPOINTS } from "./coverage-meetings.ts";
import { MESSAGING_ENDPOINTS } from "./coverage-messaging.ts";
import { PUBLIC_ENDPOINTS } from "./coverage-public.ts";
import type { Endpoint } from "./endpoint.ts";

const TOKEN_ROWS = [
  ...MESSAGING_ENDPOINTS,
  ...ADMIN_ENDPOINTS,
  ...MEETING_ENDPOINTS,
  ...MEETING_DETAIL_ENDPOINTS,
] as const;

/** The calls that need a token, in the order in which they are tried. The first match wins. */
export const TOKEN_ENDPOINTS = TOKEN_ROWS.toSorted((one, other) => breadthOf(one) - breadthOf(other));

/** Every call that the emulator answers. */
export const ENDPOINTS = [...PUBLIC_ENDPOINTS, ...TOKEN_ENDPOINTS] as const;

/** A call with a file goes before the same one without, and a fixed path before one with an ID. */
function breadthOf({ path, takes }: Endpoint): number {
  return path.includes("{") ? 2 : takes === undefined ? 1 : 0;
}

/** The name of a call, as the client spells it. */
export type EndpointName = (typeof ENDPOINTS)[number]["name"];

/** The name of a call that needs no token. */
export type PublicName = (typeof PUBLIC_ENDPOINTS)[number]["name"];

/** The name of a call that needs a token. */
export type TokenName = (typeof TOKEN_ENDPOINTS)[number]["name"];
