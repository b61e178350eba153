import type { Written } from "../inputs/content/parse-written.ts";
import type { Environment } from "../model/environment.ts";
import { NO_WALL, orLate, type Wall } from "../text/wall.ts";
import { checkParams } from "../webex/check/check-params.ts";
import type { Endpoint } from "../webex/endpoint.ts";
import { bareKind, bareName, isList, isObject, type Kind } from "../webex/fields.ts";
import type { Params } from "../webex/http/prepare.ts";
import { fieldsOf } from "../webex/methods.ts";
import { ArgumentsError } from "./arguments-error.ts";
import { brokenRules } from "./broken-rules.ts";
import type { Method } from "./method.ts";
import { BLANK, numberSentence, partsOf, sentenceOf } from "./problem-text.ts";
import { credentialProblems, secretsIn } from "./secret-fields.ts";
import { astrayArguments } from "./written/astray-arguments.ts";
import { inexactNumbers } from "./written/inexact-numbers.ts";
import { likelyParams } from "./written/likely-arguments.ts";
import { missingIds } from "./written/missing-ids.ts";
import { isNeeded } from "./written/needed.ts";
import { parseArguments } from "./written/parse-arguments.ts";

/** A call's arguments as the user wrote them. */
export interface WrittenArguments {
  readonly text: string | undefined;
  readonly method: Method;
  /** The credentials that the step signs in with. */
  readonly own: readonly string[];
  /** Called with every secret in the arguments before they are checked, so that no error can show one. */
  readonly mask: (secret: string) => void;
  readonly wall?: Wall | undefined;
  /** The step's other inputs, where an argument may have been written by mistake. */
  readonly env?: Environment;
}

/**
 * Reads and checks all arguments of a call, from YAML or JSON. A value is converted to the type that the method needs: as a
 * text, `012` and `1.10` are kept as written; for a number or a boolean, quotes are ignored. Throws `ArgumentsError` with
 * all problems.
 */
export async function readArguments({
  text,
  method,
  own,
  mask,
  wall = NO_WALL,
  env = {},
}: WrittenArguments): Promise<Params> {
  const values = await parseArguments(text ?? "{}", wall);
  const inTime = <T>(work: () => T): T => {
    return orLate(
      () => wall.run(work),
      () => {
        throw new ArgumentsError([LATE]);
      },
    );
  };
  // Both as written and as parsed, because the number `0123` differs from its text.
  const secrets = inTime(() => [...new Set([...secretsIn(values.written), ...secretsIn(values.read)])]);
  for (const secret of secrets) mask(secret);
  return inTime(() => checkedParams({ text: text ?? "", method, own, env, secrets, ...values }));
}

const LATE = 'Input "arguments" takes too long to check; make it shorter.';

/** Arguments as they are sent. Throws `ArgumentsError` with all problems. */
function checkedParams({
  text,
  method,
  own,
  env,
  secrets,
  read,
  written,
}: Pick<WrittenArguments, "method" | "own"> &
  Pick<Written, "read" | "written"> & {
    readonly text: string;
    readonly env: Environment;
    readonly secrets: readonly string[];
  }): Params {
  const misplaced = credentialProblems(read, own);
  if (misplaced.length > 0) throw new ArgumentsError(misplaced);
  const params = fittedParams(method, read, written);
  const told = {
    method: method.name,
    text,
    secrets,
    params,
    isNeeded: (path: string) => isNeeded(path, params, method),
  };
  const astray = astrayArguments({ env, endpoint: method.endpoint, params, secrets: [...own, ...secrets] });
  const found = checkParams(method.endpoint, params);
  // What is written under another name is not missing as well.
  const meant = likelyParams(params, found);
  const checked = found.filter(({ kind, path }) => kind !== "missing" || meant[path] === undefined);
  const ids = missingIds(checked, params, method.endpoint).filter(
    ({ path }) => !astray.some(({ name }) => name === path),
  );
  const wrong = checked.filter(({ path }) => !ids.some((one) => [one.path, ...one.foundBy].includes(path)));
  const inexact = inexactNumbers({ sent: params, read, written });
  const problems = [
    ...astray.map(({ sentence }) => sentence),
    ...wrong
      .filter(({ kind, path }) => kind !== "missing" || !astray.some(({ name }) => name === path))
      .map((problem) => sentenceOf(problem, told)),
    ...ids.map(({ sentence }) => sentence),
    ...inexact
      .filter(({ path }) => !wrong.some((problem) => problem.path === path))
      .map((number) => numberSentence(number, told)),
    // A missing argument may be among those written in the wrong place.
    ...(astray.length > 0 ? [] : brokenRules(method.rules, { ...meant, ...params })),
  ];
  if (problems.length === 0) return params;
  throw new ArgumentsError(problems);
}

function fittedParams({ endpoint }: Method, read: unknown, written: unknown): Params {
  if (isObject(read)) return fittedFields(fieldsOf(endpoint), read, written, endpoint.free);
  throw new ArgumentsError([
    'Input "arguments" contains no names: write one argument per line, such as "title: Dev Room", without "=" and without "- ", or a JSON object.',
  ]);
}

/** A value in the required type, if the written text is unambiguous. */
function fitted(kind: Kind, value: unknown, written: unknown): unknown {
  if (value === null && written === "") return BLANK;
  const { bare } = bareKind(kind);
  if (typeof bare === "string") return fittedScalar(bare, value, written);
  if (!isList(bare)) return isObject(value) ? fittedFields(bare, value, written) : value;
  if (isOneOfList(bare[0], value)) return [fitted(bare[0], value, written)];
  const texts = Array.isArray(written) ? written : [];
  return Array.isArray(value) ? value.map((item, index) => fitted(bare[0], item, texts[index])) : value;
}

/** Whether a single value can only mean a list of one. Several values in one text are not a list. */
function isOneOfList(kind: Kind, value: unknown): boolean {
  if (kind !== "string") return false;
  if (typeof value !== "string") return typeof value === "number" || typeof value === "boolean";
  return value !== "" && partsOf(value).length <= 1;
}

function fittedScalar(kind: string, value: unknown, written: unknown): unknown {
  if (kind === "object") return value;
  if (kind === "number") return typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
  if (kind === "boolean") return value === "true" || value === "false" ? value === "true" : value;
  const isScalar = typeof value === "number" || typeof value === "boolean";
  return isScalar && typeof written === "string" ? written : value;
}

type Fields = ReturnType<typeof fieldsOf>;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function fittedFields(fields: Fields, values: Params, written: unknown, free?: Endpoint["free"]): Params {
  const texts = isObject(written) ? written : {};
  const kinds = new Map(Object.entries(fields).map(([name, kind]) => [bareName(name), kind]));
  const entries = Object.entries(values).map(([name, value]) => {
    const kind = kinds.get(name);
    if (kind !== undefined) return [name, fitted(kind, value, texts[name])] as const;
    return [name, free === undefined ? value : fittedFree(free, value, texts[name])] as const;
  });
  return Object.fromEntries(entries);
}

/** An undocumented value: as written if it goes into a URL, otherwise as YAML parses it. */
function fittedFree(free: "query" | "body", value: unknown, written: unknown): unknown {
  if (free === "body") return fittedJson(value, written);
  if (value === null) return BLANK;
  if (!Array.isArray(value)) return fittedScalar("string", value, written);
  const texts = Array.isArray(written) ? written : [];
  return value.map((item, at) => fittedScalar("string", item, texts[at]));
}

function fittedJson(value: unknown, written: unknown): unknown {
  if (value === null && written === "") return BLANK;
  if (typeof value !== "object" || value === null) return value;
  const texts = Object(written) as Readonly<Record<string, unknown>>;
  const inner = Object.entries(value).map(([name, one]) => [name, fittedJson(one, texts[name])] as const);
  return Array.isArray(value) ? inner.map(([, one]) => one) : Object.fromEntries(inner);
}
