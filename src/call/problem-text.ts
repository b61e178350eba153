import { cutToCharacters } from "../text/cut.ts";
import { listText } from "../text/list.ts";
import { isPastableLine } from "../text/names/pastable.ts";
import { nearest } from "../text/nearest.ts";
import { quoted } from "../text/secrets/quoted.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";
import type { ParamProblem } from "../webex/check/check-params.ts";
import type { Params } from "../webex/http/prepare.ts";
import { isSecretName } from "./secret-fields.ts";
import type { InexactNumber } from "./written/inexact-numbers.ts";
import { creatorTaking, likelyName } from "./written/likely-arguments.ts";
import { insteadOfSeveral } from "./written/several-values.ts";

/** Maximum length of a value in an error, in characters. */
const MAX_SHOWN = 80;

/** Nothing is written. This is not `null`, so that an empty expression does not clear a value. */
export const BLANK = Symbol("blank");

/** The method, its arguments as they are written, and the secrets in them. */
export interface Arguments {
  readonly method: string;
  readonly text: string;
  readonly secrets: readonly string[];
  readonly params: Params;
  /** Whether an argument would be missing without its line. */
  readonly isNeeded: (path: string) => boolean;
}

/** A sentence about a problem with an argument that says what to write. Shows no secrets. */
export function sentenceOf(problem: ParamProblem, told: Arguments): string {
  const { method, secrets } = told;
  const { path } = problem;
  if (problem.kind === "missing") return `Argument "${path}" is missing: it must be ${problem.expected}.`;
  if (problem.kind === "wrong") {
    const given = clean(problem.given, secrets);
    return `Argument "${path}" is ${shown(given, path)}: it must be ${problem.expected}${severalHint({ ...problem, given }, told) ?? hint({ ...problem, given }, told)}${endOf(problem.expected, given)}`;
  }
  const name = path.slice(path.lastIndexOf(".") + 1);
  const near =
    name === path ? likelyName(name, told.params[name], problem.known) : nearest(name, problem.known);
  if (near !== undefined) return `Argument "${path}" is unknown, did you mean "${near}"?`;
  const [noun = ""] = method.split(/s?\./);
  const other = creatorTaking([`${noun}Id`, path]);
  const how = other
    ? ` Give it to ${other}, with \`${noun}Id: \${{ steps.${noun}.outputs.id }}\`, and this step \`id: ${noun}\`.`
    : "";
  const place = name === path ? method : `"${path.slice(0, -name.length - 1)}" of ${method}`;
  const names = problem.known.length === 0 ? "no arguments" : listText(problem.known, MAX_NAMES);
  return `Argument "${path}" is unknown: ${place} takes ${names}.${how}`;
}

/** The end of a sentence about a wrong value: the word that was most likely meant, if it must be one of several. */
function endOf(expected: string, given: unknown): string {
  const words = Array.from(expected.matchAll(/"([^"]+)"/g), ([, word = ""]) => word);
  const isOneOf = /^"[^"]+"(?:(?:, | or )"[^"]+")+$/.test(expected);
  const near = isOneOf && typeof given === "string" ? nearest(given, words) : undefined;
  return near === undefined ? "." : `, did you mean "${near}"?`;
}

/** A sentence about a number that would be sent as another one. Shows no secrets. */
export function numberSentence(
  { path, written, sent, isSame }: InexactNumber,
  { secrets }: Pick<Arguments, "secrets">,
): string {
  const isSecret = isSecretName(path) || clean(written, secrets) !== written;
  const given = isSecret ? "***" : cutToCharacters(written, MAX_SHOWN);
  const other = isSecret ? "another number" : sent;
  const orElse = isSame && !isSecret ? `, or write ${sent}` : "";
  return `Argument "${path}" is ${given}: as a number, it would be sent as ${other}. Put it in quotes${orElse}.`;
}

/** Meetings have this many. */
const MAX_NAMES = 60;

/** Removes secrets from a text before it is cut, because half a secret would not be found. */
function clean(given: unknown, secrets: readonly string[]): unknown {
  if (typeof given !== "string" && typeof given !== "number") return given;
  const text = secrets.includes(String(given)) ? "***" : withoutSecrets(String(given), secrets);
  return text === String(given) ? given : text;
}

function shown(given: unknown, path: string): string {
  if (isEmpty(given)) return "empty";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "object") return "an object";
  if (isSecretName(path)) return "***";
  return typeof given === "string" ? quoted(given, MAX_SHOWN) : cutToCharacters(String(given), MAX_SHOWN);
}

type Wrong = ParamProblem & { readonly kind: "wrong" };

function hint({ given, expected, path }: Wrong, told: Arguments): string {
  if (isEmpty(given)) return emptyHint(path, told);
  if (typeof given === "object" && /^a text(?:, or null)?$/.test(expected)) {
    const marks = Array.isArray(given) ? '"[" or "- "' : '"{"';
    return `. Put a text that begins with ${marks} in quotes`;
  }
  if (!expected.startsWith("a list of") || Array.isArray(given)) return "";
  if (typeof given === "object") return expected.includes("objects") ? `, such as "${path}: [{ … }]"` : "";
  const items = partsOf(String(given));
  const isShown = expected.includes("texts") && !isSecretName(path) && quoted(String(given)).startsWith('"');
  return isShown && items.length > 0
    ? `, such as "${path}: [${cutToCharacters(items.join(", "), MAX_SHOWN)}]"`
    : "";
}

/** What to write instead of several values where one belongs. */
function severalHint({ given, expected, path }: Wrong, { method, secrets }: Arguments): string | undefined {
  const isAddresses = expected === "one email address" && partsOf(String(given)).length > 1;
  const items = isAddresses ? partsOf(String(given)) : given;
  const isShown = (text: string): boolean =>
    isPastableLine(text) && clean(text, secrets) === text && !isSecretName(path);
  return Array.isArray(items) ? insteadOfSeveral({ path, method }, items, isShown) : undefined;
}

/** What to do about an argument without a value: its line may be removed only if it is not needed. */
function emptyHint(path: string, { text, isNeeded }: Arguments): string {
  const isComment = text.split("\n").some((line) => line.trimStart().startsWith(`${path}: #`));
  const comment = isComment ? '. A text that begins with "#" needs quotes' : "";
  const why = comment || NO_VALUE;
  if (isNeeded(path)) return why;
  // Without the ID, the method would be about something else.
  return `, or remove the line${path.endsWith("Id") ? why : comment}`;
}

/** An expression that names nothing leaves nothing, and `toJSON` makes `null` of it. */
const NO_VALUE =
  ". If an expression is in this line, it has no value in this run: check that an earlier step of this job has the `id:` in it and sets the output, as a `call` sets `id` and `response`, or that a variable or a secret has the name in it: `vars.` and `secrets.` are two lists. From another job, it needs that job's `outputs:` and `needs.JOB.outputs.NAME`";

/** The values in a text. Blanks separate only addresses and IDs, which contain none. */
export function partsOf(text: string): readonly string[] {
  if (/^https?:\/\/\S+$/i.test(text)) return [text];
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (words.every((word) => ALONE.test(word))) return words;
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** An email address, a web address, or an ID of Webex. */
const ALONE =
  /^[^\s@]+@[^\s@]+$|^https?:\/\/|^Y2lzY29zcGFyazov|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function isEmpty(given: unknown): boolean {
  return given === null || given === BLANK;
}
