import type { Fields, ObjectOf } from "./fields.ts";

/** HTTP verbs that Webex uses. */
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One endpoint of Webex, described once: method, types, checks, documentation and the local Webex follow from it. */
export interface Endpoint {
  /** What it does, as a sentence. */
  readonly summary: string;
  /** What else is worth knowing before it is called, as sentences. */
  readonly more?: string;
  readonly verb: Verb;
  /** Below the base address; `{roomId}` is a required parameter. */
  readonly path: `/${string}`;
  readonly query?: Fields;
  readonly body?: Fields;
  /** Where parameters go that are not described; without it there are none. */
  readonly free?: "query" | "body";
  /** Parameters that Webex takes as headers. */
  readonly headers?: Fields;
  /** Whether a file goes with the body, both as multipart/form-data. By name, its path is the parameter `file`. */
  readonly file?: true;
  readonly answer: Answered;
  /** The field of a page that holds its items. @default "items" */
  readonly items?: "groups" | "members";
  /** Who may call it, where a bot may not. */
  readonly caller?: Caller;
  /** The parameter that names what is lost for good; `path`, where that is the whole path. */
  readonly irreversible?: string;
  /** The field that a redirect's address becomes: this endpoint answers with one. */
  readonly redirect?: string;
  /** Whether a repetition, when the fate of the first is unknown, is the option `delivery`. */
  readonly repeat?: "delivery";
  /** Its page of the reference, below https://developer.webex.com/docs/api/v1/. */
  readonly reference: string;
}

/** What comes back: one thing, a list of things over pages, nothing, a bare number, a text, or whatever there is. */
export type Answered =
  | { readonly one: Fields }
  | { readonly list: Fields }
  /** A DELETE that worked, or a change of which Webex tells nothing. */
  | "nothing"
  | "number"
  | "text"
  | "any";

/** Whose token an endpoint wants; for a person's, that of a Service App often does as well. */
export type Caller = "person" | "admin" | "service app";

/** The endpoints of one noun, by method. */
export interface Endpoints {
  readonly [method: string]: Endpoint;
}

/** The parameters of an endpoint, from its path, query, headers and body, as one object. */
export type ParamsOf<E extends Endpoint> = { readonly [Name in PathNames<E["path"]>]: string } & ObjectOf<
  FieldsIn<E, "query">
> &
  ObjectOf<FieldsIn<E, "headers">> &
  ObjectOf<FieldsIn<E, "body">>;

/** What an endpoint answers; of a list, one item. */
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

/** The fields of what an endpoint lists; `undefined` where it lists nothing. */
export function listedBy({ answer }: Pick<Endpoint, "answer">): Fields | undefined {
  return typeof answer === "object" && "list" in answer ? answer.list : undefined;
}

/** The fields of one thing that an endpoint answers, alone or in a list; `undefined` where it answers none. */
export function answeredBy({ answer }: Pick<Endpoint, "answer">): Fields | undefined {
  return typeof answer === "object" && "one" in answer ? answer.one : listedBy({ answer });
}

/** The parameters that stand in a path. */
export function idsIn(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
}
