import { type Endpoint, idsIn } from "../endpoint.ts";
import {
  bareKind,
  bareName,
  type Fields,
  isId,
  isList,
  isObject,
  isOfKind,
  type Kind,
  wordsOf,
} from "../fields.ts";
import { fieldsOf } from "../methods.ts";
import { itemName } from "./id-kinds.ts";
import { wordInPlaceOf } from "./near-words.ts";
import { A_TIME, timeInPlaceOf } from "./times.ts";
import { addressInPlaceOf, idInPlaceOf } from "./wrong-ids.ts";

/** A parameter that cannot be sent as it is. */
export type ParamProblem = {
  /** Where the parameter is, such as `invitees[0].email`. */
  readonly path: string;
} & (
  | { readonly kind: "missing"; readonly expected: string }
  | { readonly kind: "wrong"; readonly expected: string; readonly given: unknown }
  /** `known` are the names that are allowed there. */
  | { readonly kind: "unknown"; readonly known: readonly string[] }
);

/** Checks the parameters of a call against the endpoint's description and returns all problems. Sends nothing. */
export function checkParams(
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
): readonly ParamProblem[] {
  const texts = Object.entries(params).flatMap(([path, given]): ParamProblem[] => {
    const expected = limitOf(path, endpoint, given);
    return expected === undefined ? [] : [{ path, kind: "wrong", expected, given }];
  });
  const { free } = endpoint;
  return [
    ...texts,
    ...checkFields(fieldsOf(endpoint), params, { endpoint, path: "" }).filter(
      ({ kind }) => free === undefined || kind !== "unknown",
    ),
    ...(free === undefined ? [] : checkFree(free, params)),
  ];
}

/** The requirement that a text fails to meet as an ID, or as a part of the path or of a header. */
function limitOf(name: string, endpoint: Endpoint, given: unknown): string | undefined {
  if (typeof given !== "string" || given === "") return undefined;
  const { path, headers = {}, free } = endpoint;
  if (idsIn(path).includes(name)) return isId(given) ? undefined : 'an ID, which is not blank, "." or ".."';
  // Fields that are described are checked by their kind.
  const id = free !== undefined && isId(given) ? idInPlaceOf(name, given, endpoint) : undefined;
  if (id !== undefined) return id;
  const isHeader = Object.hasOwn(headers, name);
  return isHeader && /[^\t\x20-\xff]/.test(given) ? "a text in Latin characters on one line" : undefined;
}

/** A query accepts texts, and lists of them joined by commas. JSON accepts everything that has a value. */
function checkFree(
  free: "query" | "body",
  params: Readonly<Record<string, unknown>>,
): readonly ParamProblem[] {
  if (free === "body") return Object.entries(params).flatMap(([path, given]) => checkJson(given, path));
  return Object.entries(params)
    .filter(([, given]) => ![given].flat().every(isScalar))
    .map(([path, given]) => ({ path, kind: "wrong", expected: "a text, or a list of texts", given }));
}

function isScalar(given: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof given);
}

function checkJson(given: unknown, path: string): readonly ParamProblem[] {
  if (typeof given === "symbol") return [{ path, kind: "wrong", expected: "a value", given }];
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).flatMap(([name, inner]) => {
    return checkJson(inner, Array.isArray(given) ? `${path}[${name}]` : `${path}.${name}`);
  });
}

/** Where a value is: in which request, and at which path in its parameters. */
interface Place {
  readonly endpoint: Endpoint;
  readonly path: string;
}

function checkFields(
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
  { endpoint, path: prefix }: Place,
): readonly ParamProblem[] {
  const entries = Object.entries(fields).map(([name, kind]) => ({
    name: bareName(name),
    isRequired: name.endsWith("!"),
    kind,
  }));
  const known = entries.map(({ name }) => name);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => ({ path: prefix + name, kind: "unknown", known }) as const),
    ...entries.flatMap(({ name, isRequired, kind }) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      const path = prefix + name;
      if (value !== undefined && !(isRequired && value === "")) {
        return checkValue(kind, value, { endpoint, path });
      }
      return isRequired ? [{ path, kind: "missing", expected: inWords(kind) } as const] : [];
    }),
  ];
}

function checkValue(kind: Kind, given: unknown, { endpoint, path }: Place): readonly ParamProblem[] {
  const { bare, isNullable } = bareKind(kind);
  if (isList(bare) && Array.isArray(given)) {
    return given.flatMap((item, at) => checkValue(bare[0], item, { endpoint, path: `${path}[${at}]` }));
  }
  if (typeof bare === "object" && !isList(bare) && isObject(given)) {
    return checkFields(bare, given, { endpoint, path: `${path}.` });
  }
  const isRight = (isNullable && given === null) || (typeof bare === "string" && isOfKind(bare, given));
  const expected = isRight ? insteadOf(bare, given, { endpoint, path }) : inWords(kind);
  return expected === undefined ? [] : [{ path, kind: "wrong", expected, given }];
}

/** What to write instead of a value that is of its kind. */
function insteadOf(kind: Kind, given: unknown, { endpoint, path }: Place): string | undefined {
  if (kind === "time") return timeInPlaceOf(given);
  if (kind !== "string") return undefined;
  const word = wordInPlaceOf(path, given, endpoint);
  if (word !== undefined) return word;
  const [name = "", index] = path.slice(path.lastIndexOf(".") + 1).split("[");
  const own = index === undefined ? name : itemName(name);
  const id = isId(given) ? idInPlaceOf(own, given, endpoint) : undefined;
  return id ?? addressInPlaceOf(path, given);
}

const WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  id: "an ID",
  time: A_TIME,
  path: "the path of a file",
  number: "a number",
  boolean: "true or false",
  object: "an object with fields",
};

/** The name of a kind of value in a sentence. */
export function inWords(kind: Kind): string {
  const { bare, isNullable } = bareKind(kind);
  if (isNullable) return `${inWords(bare)}, or null`;
  if (isList(bare)) return bare[0] === "string" ? "a list of texts" : "a list of objects with fields";
  if (typeof bare === "object") return "an object with fields";
  return WORDS[bare] ?? choices(wordsOf(bare));
}

function choices(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  return quoted.length === 1 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
