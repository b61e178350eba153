/** HTTP verbs that Webex uses. */
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * What a field holds: `"string"`, `"number"`, `"boolean"`, `"object"` (any fields), `"path"` (where a file of this
 * machine is), `"=a|b"` (one of these words), `[kind]` (a list), an object with fields of its own, or
 * `[kind, "null"]` (that, or `null`, which clears it).
 */
export type Kind = Bare | Nullable;

type Bare = "string" | "number" | "boolean" | "object" | "path" | `=${string}` | List | Fields;
type List = readonly [Kind];
type Nullable = readonly [Bare, "null"];

/** Fields by name; a name that ends in `!` is required. */
export interface Fields {
  readonly [name: string]: Kind;
}

/** One endpoint of Webex, described once: types, checks, documentation and the local Webex follow from it. */
export interface Endpoint {
  /** What it does, as a sentence. */
  readonly summary: string;
  readonly verb: Verb;
  /** Below the base address; `{roomId}` is a required parameter. */
  readonly path: `/${string}`;
  readonly query?: Fields;
  readonly body?: Fields;
  /** Parameters that Webex takes as headers. */
  readonly headers?: Fields;
  /** Whether a file goes with the body, both as multipart/form-data. By name, its path is the parameter `file`. */
  readonly file?: true;
  /** `one` thing, a `list` over pages, `nothing`, or a bare `number`. */
  readonly answer: "one" | "list" | "nothing" | "number";
  /** The field of a page that holds its items. @default "items" */
  readonly items?: "groups" | "members";
  /** Who may call it, where a bot may not. */
  readonly caller?: Caller;
  /** The parameter that names what is lost for good. */
  readonly irreversible?: string;
  /** The field that a redirect's address becomes: this endpoint answers with one. */
  readonly redirect?: string;
  /** Whether a repetition, when the fate of the first is unknown, is the option `delivery`. */
  readonly repeat?: "delivery";
  /** Its page of the reference, below https://developer.webex.com/docs/api/v1/. */
  readonly reference: string;
}

/** Whose token an endpoint wants; for a person's, that of a Service App often does as well. */
export type Caller = "person" | "admin" | "service app";

/** The endpoints of one noun, by method. */
export interface Endpoints {
  readonly [method: string]: Endpoint;
}

/** The object that fields describe. */
export type ObjectOf<F> = {
  readonly [Name in keyof F as Name extends `${infer Bare}!` ? Bare : never]: ValueOf<F[Name]>;
} & {
  readonly [Name in keyof F as Name extends `${string}!` ? never : Name]?: ValueOf<F[Name]> | undefined;
};

/** The parameters of an endpoint, from its path, query, headers and body, as one object. */
export type ParamsOf<E extends Endpoint> = { readonly [Name in PathNames<E["path"]>]: string } & ObjectOf<
  FieldsIn<E, "query">
> &
  ObjectOf<FieldsIn<E, "headers">> &
  ObjectOf<FieldsIn<E, "body">>;

type FieldsIn<E, Part extends "query" | "headers" | "body"> = E extends { readonly [P in Part]: infer F }
  ? F
  : Record<never, never>;

type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

type ValueOf<K> = K extends "string" | "path"
  ? string
  : K extends "number"
    ? number
    : K extends "boolean"
      ? boolean
      : K extends "object"
        ? Readonly<Record<string, unknown>>
        : K extends `=${infer Words}`
          ? WordOf<Words>
          : K extends readonly [infer Item]
            ? readonly ValueOf<Item>[]
            : K extends readonly [infer Inner, "null"]
              ? ValueOf<Inner> | null
              : ObjectOf<K>;

type WordOf<Words extends string> = Words extends `${infer Word}|${infer Rest}` ? Word | WordOf<Rest> : Words;

/** Whether a kind is a list of another one. */
export function isList(kind: Kind): kind is List {
  return Array.isArray(kind) && kind.length === 1;
}

/** The kind of what is there, and whether `null` may stand in its place. */
export function bareKind(kind: Kind): { readonly bare: Bare; readonly isNullable: boolean } {
  return isNullable(kind) ? { bare: kind[0], isNullable: true } : { bare: kind, isNullable: false };
}

function isNullable(kind: Kind): kind is Nullable {
  return Array.isArray(kind) && kind.length === 2;
}
