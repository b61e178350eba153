export { WebexClient } from "./client.ts";
export { WebexError, type WebexErrorKind } from "./errors.ts";
export type { Fetch, FetchInit, FetchResponse } from "./fetch.ts";
export type { GuestIssuerGrant, RefreshGrant, ServiceAppGuestGrant, TokenGrant } from "./grant.ts";
export { type DecodedId, decodeId, isUuid } from "./ids.ts";
export type { RequestOptions, WebexClientOptions } from "./options.ts";
export type { Message } from "./resources/messages.ts";
export type { Person } from "./resources/people.ts";
export type { Room } from "./resources/rooms.ts";
