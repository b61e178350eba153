import { type AnswerOf, type Endpoint, type Endpoints, listedBy, type ParamsOf } from "./endpoint.ts";
import type { FilePart } from "./http/body/multipart.ts";
import type { ListOptions } from "./http/list/read-list.ts";
import type { Params } from "./http/prepare.ts";
import type { Requests } from "./http/requests.ts";
import type { RequestOptions } from "./options.ts";

/**
 * The methods of one noun, as their rows describe them. They reject with `WebexError`. Before anything is sent, they
 * reject with `TypeError` if an ID cannot be part of a path, and with `RangeError` if a file is empty or too large.
 */
export type Noun<E extends Endpoints> = { -readonly [Name in keyof E]: Method<E[Name]> };

type Method<E extends Endpoint> = E extends { readonly file: true }
  ? (params: ParamsOf<E>, file: FilePart, options?: RequestOptions) => Promise<AnswerOf<E>>
  : E["answer"] extends { readonly list: unknown }
    ? (...given: Given<E, ListOptions>) => AsyncIterable<AnswerOf<E>>
    : (...given: Given<E, RequestOptions>) => Promise<AnswerOf<E>>;

/** Parameters are optional if none is required. */
type Given<E extends Endpoint, Options> =
  Record<never, never> extends ParamsOf<E>
    ? [params?: ParamsOf<E>, options?: Options]
    : [params: ParamsOf<E>, options?: Options];

/** Creates the methods of a noun from its rows. */
export function createNoun<E extends Endpoints>(endpoints: E, requests: Requests): Noun<E> {
  const methods = Object.entries(endpoints).map(([name, row]) => [name, methodOf(row, requests)] as const);
  return Object.fromEntries(methods) as Noun<E>;
}

function methodOf(endpoint: Endpoint, requests: Requests) {
  if (endpoint.file) {
    return (params: Params, file: FilePart, options?: RequestOptions) =>
      requests.send(endpoint, params, { ...options, file });
  }
  if (listedBy(endpoint) !== undefined) {
    return (params: Params = {}, options?: ListOptions) => requests.list(endpoint, params, options);
  }
  return (params: Params = {}, options?: RequestOptions) => requests.send(endpoint, params, options);
}
