import { ADMIN_ENDPOINTS } from "./coverage-admin.ts";
import { MEETING_ENDPOINTS } from "./coverage-meetings.ts";
import { MESSAGING_ENDPOINTS } from "./coverage-messaging.ts";
import { PUBLIC_ENDPOINTS } from "./coverage-public.ts";

/** The calls that need a token. Fixed paths stand above those with an id, because the first match wins. */
export const TOKEN_ENDPOINTS = [...MESSAGING_ENDPOINTS, ...ADMIN_ENDPOINTS, ...MEETING_ENDPOINTS] as const;

/** Every call that the emulator answers. */
export const ENDPOINTS = [...PUBLIC_ENDPOINTS, ...TOKEN_ENDPOINTS] as const;

/** The name of a call, as the client spells it. */
export type EndpointName = (typeof ENDPOINTS)[number]["name"];

/** The name of a call that needs no token. */
export type PublicName = (typeof PUBLIC_ENDPOINTS)[number]["name"];

/** The name of a call that needs a token. */
export type TokenName = (typeof TOKEN_ENDPOINTS)[number]["name"];
