import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Person } from "./entities.ts";
import type { Upload } from "./payload.ts";
import type { Store } from "./store.ts";

/** A request that needs no token. */
export interface PublicCall {
  readonly store: Store;
  /** The ID in the path, or "" if the path has none. */
  readonly id: string;
  /** The second ID in the path, or "". */
  readonly innerId: string;
  readonly url: URL;
  readonly query: Readonly<Record<string, string>>;
  /** By name in lowercase. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The files of a form. */
  readonly uploads: readonly Upload[];
  /** The most items on a page, whatever the caller asks for. */
  readonly largestPage: number;
}

/** An authenticated request: who asks, and for what. */
export interface Call extends PublicCall {
  readonly caller: Person;
}

/** A list before it is split into pages. */
export interface Listing {
  readonly items: readonly { readonly id: string }[];
  readonly notFoundIds?: readonly string[];
  /** Set if a filter lowers the most items on a page. */
  readonly mostPerPage?: number;
}

/** An answer other than the usual JSON with the usual status. */
export class Answer {
  readonly body: object | string | Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: ContentfulStatusCode | undefined;

  /** @param body an object becomes JSON, anything else is sent as it is. */
  constructor(
    body: Answer["body"],
    headers: Readonly<Record<string, string>> = {},
    status?: ContentfulStatusCode,
  ) {
    this.body = body;
    this.headers = headers;
    this.status = status;
  }
}

/** The result of a handler: the body of the answer, or nothing for 204. */
export type Result = Answer | Listing | object | undefined;

/** Performs a call on the state, or throws an `ApiError`. */
export type Handler = (call: Call) => Result;

/** A handler without a caller. */
export type PublicHandler = (call: PublicCall) => Result;
