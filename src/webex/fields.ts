/**
 * The kind of a field: `"string"`, `"id"` (a text that can be part of a path), `"time"` (a text in ISO 8601), `"number"`, `"boolean"`, `"object"` (any
 * fields), `"path"` (of a file on this machine), `"=a|b"` (one of these words), `[kind]` (a list), an object with its
 * own fields, or `[kind, "null"]` (that kind or `null`, which clears the field).
 */
export type Kind = Bare | Nullable;

type Scalar = "string" | "id" | "time" | "number" | "boolean" | "object" | "path" | `=${string}`;
type Bare = Scalar | List | Fields;
type List = readonly [Kind];
type Nullable = readonly [Bare, "null"];

/**
 * Fields by name. In requests, a name that ends in `!` is required. In answers, `!` marks fields that this client and
 * its callers depend on, and `?` marks fields that may be missing but must be valid if present.
 */
export interface Fields {
  readonly [name: string]: Kind;
}

/** The type of an object with these fields. */
export type ObjectOf<F> = {
  readonly [Name in keyof F as Name extends `${infer Bare}!` ? Bare : never]: ValueOf<F[Name]>;
} & {
  readonly [Name in keyof F as OptionalName<Name>]?: ValueOf<F[Name]> | undefined;
};

type OptionalName<Name> = Name extends `${string}!` ? never : Name extends `${infer Bare}?` ? Bare : Name;

type ValueOf<K> = K extends "string" | "id" | "time" | "path"
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

/** Returns fields without some of them. */
export function without<F extends Fields, Name extends keyof F>(
  fields: F,
  ...names: readonly Name[]
): Omit<F, Name> {
  const kept = Object.entries(fields).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(kept) as Omit<F, Name>;
}

/** A field's name without its `!` or `?`. */
export function bareName(name: string): string {
  return name.replace(/[!?]$/, "");
}

/** Whether a kind is a list. */
export function isList(kind: Kind): kind is List {
  return Array.isArray(kind) && kind.length === 1;
}

/** The kind without `null`, and whether `null` is allowed. */
export function bareKind(kind: Kind): { readonly bare: Bare; readonly isNullable: boolean } {
  return isNullable(kind) ? { bare: kind[0], isNullable: true } : { bare: kind, isNullable: false };
}

function isNullable(kind: Kind): kind is Nullable {
  return Array.isArray(kind) && kind.length === 2;
}

/** Whether a value is of a kind that contains no other kinds. */
export function isOfKind(kind: Scalar, value: unknown): boolean {
  switch (kind) {
    case "string":
    case "time":
    case "path":
      return typeof value === "string";
    case "id":
      return isId(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "object":
      return isObject(value);
    default:
      return typeof value === "string" && wordsOf(kind).includes(value);
  }
}

/** Whether a value can be used as an ID in a path: not blank, and not leading to a different path. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && !/^(?:\s*|\.\.?)$/.test(value);
}

/** The words that a kind such as `"=a|b"` allows. */
export function wordsOf(kind: string): readonly string[] {
  return kind.slice(1).split("|");
}

/** Whether a value is an object with fields, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
