export { WebexClient } from "./client.ts";
export { WebexError, type WebexErrorKind } from "./errors.ts";
export type { Fetch, FetchInit, FetchResponse } from "./fetch.ts";
export { type DecodedId, decodeId, isUuid } from "./ids.ts";
export type { WebexClientOptions } from "./requests.ts";
export type { Message, MessageCreateParams } from "./resources/messages.ts";
export type { Person } from "./resources/people.ts";
export type { Room, RoomListParams } from "./resources/rooms.ts";
