import type { Fields, ObjectOf } from "./fields.ts";

/** HTTP verbs that Webex uses. */
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * The description of one Webex endpoint. The method, its types, its checks, its documentation, and the local Webex are
 * derived from it.
 */
export interface Endpoint {
  /** What it does, as a sentence. */
  readonly summary: string;
  /** Sentences about what else to know before calling it. */
  readonly more?: string;
  readonly verb: Verb;
  /** Relative to the base address. `{roomId}` is a required parameter. */
  readonly path: `/${string}`;
  readonly query?: Fields;
  readonly body?: Fields;
  /** Where to put parameters that are not described. If it is missing, they are not allowed. */
  readonly free?: "query" | "body";
  /** Parameters that Webex expects as headers. */
  readonly headers?: Fields;
  /** Whether a file is sent with the body, both as multipart/form-data. The parameter `file` is its path. */
  readonly file?: true;
  readonly answer: Answered;
  /** The field of a page that contains its items. @default "items" */
  readonly items?: "groups" | "members";
  /** Who may call it if bots may not. */
  readonly caller?: Caller;
  /** The parameter that names what will be lost for good; `path` if that is the whole path. */
  readonly irreversible?: string;
  /** The field for the address of a redirect, if this endpoint answers with one. */
  readonly redirect?: string;
  /** Set if the option `delivery` decides whether to send it again when it may have arrived. */
  readonly repeat?: "delivery";
  /** Its page in the reference, relative to https://developer.webex.com/docs/api/v1/. */
  readonly reference: string;
}

/** What the endpoint returns: one thing, a list over several pages, nothing, a number, a text, or anything. */
export type Answered =
  | { readonly one: Fields }
  | { readonly list: Fields }
  /** For a DELETE, or for a change that Webex does not describe in its answer. */
  | "nothing"
  | "number"
  | "text"
  | "any";

/** Whose token an endpoint requires. If it requires a person's, that of a Service App often works, too. */
export type Caller = "person" | "admin" | "service app";

/** The endpoints of one noun, by method. */
export interface Endpoints {
  readonly [method: string]: Endpoint;
}

/** The parameters of an endpoint from its path, query, headers, and body, as one object. */
export type ParamsOf<E extends Endpoint> = { readonly [Name in PathNames<E["path"]>]: string } & ObjectOf<
  FieldsIn<E, "query">
> &
  ObjectOf<FieldsIn<E, "headers">> &
  ObjectOf<FieldsIn<E, "body">>;

/** The answer of an endpoint; one item if it is a list. */
export type AnswerOf<E extends Endpoint> = E["answer"] extends { readonly one: infer F }
  ? ObjectOf<F>
  : E["answer"] extends { readonly list: infer F }
    ? ObjectOf<F>
    : E["answer"] extends "number"
      ? number
      : E["answer"] extends "text"
        ? string
        : undefined;

type FieldsIn<E, Part extends "query" | "headers" | "body"> = E extends { readonly [P in Part]: infer F }
  ? F
  : Record<never, never>;

type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

/** The fields of the items that an endpoint lists; `undefined` if it returns no list. */
export function listedBy({ answer }: Pick<Endpoint, "answer">): Fields | undefined {
  return typeof answer === "object" && "list" in answer ? answer.list : undefined;
}

/** The fields of the thing that an endpoint returns, alone or in a list; `undefined` if there is none. */
export function answeredBy({ answer }: Pick<Endpoint, "answer">): Fields | undefined {
  return typeof answer === "object" && "one" in answer ? answer.one : listedBy({ answer });
}

/** The parameters in a path. */
export function idsIn(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
}
