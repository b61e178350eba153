import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Person } from "./entities.ts";
import type { Upload } from "./payload.ts";
import type { Store } from "./store.ts";

/** A request for what needs no token. */
export interface PublicCall {
  readonly store: Store;
  /** The id in the path, or "" where the path has none. */
  readonly id: string;
  /** The second id in the path, or "". */
  readonly innerId: string;
  readonly url: URL;
  readonly query: Readonly<Record<string, string>>;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The files of a form. */
  readonly uploads: readonly Upload[];
  /** The most that a page may hold, whatever the caller asks for. */
  readonly largestPage: number;
}

/** A request that passed the door: who asks, and for what. */
export interface Call extends PublicCall {
  readonly caller: Person;
}

/** A list before it is cut into pages. */
export interface Listing {
  readonly items: readonly { readonly id: string }[];
  readonly notFoundIds?: readonly string[];
  /** Set where one filter lowers the most that a page may hold. */
  readonly mostPerPage?: number;
}

/** An answer that is not the usual JSON with the usual status. */
export class Answer {
  readonly body: object | string | Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: ContentfulStatusCode | undefined;

  /** @param body an object becomes JSON, all else is sent as it is. */
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

/** What a handler gives: the body of the answer, or nothing for 204. */
export type Result = Answer | Listing | object | undefined;

/** Performs one call on the state, or throws an `ApiError`. */
export type Handler = (call: Call) => Result;

/** A handler that knows no caller. */
export type PublicHandler = (call: PublicCall) => Result;
