import { mappingLines } from "../inputs/content/data-lines.ts";
import { textSource } from "../inputs/content/text-source.ts";
import { type InputError, MissingFileError } from "../inputs/input-error.ts";
import { INPUT_NAMES, inputText } from "../inputs/input-names.ts";
import { words } from "../inputs/parse.ts";
import { DEFAULTS } from "../inputs/slips/defaults.ts";
import type { Mistyped } from "../inputs/slips/mistyped-names.ts";
import type { Environment } from "../model/environment.ts";
import { MOMENTS } from "../model/moments.ts";
import { looksLikeCredential } from "../text/secrets/quoted.ts";
import {
  inPlace,
  inputLines,
  type Paste,
  pasteOf,
  pasteOfExpression,
  SECRET_INPUTS,
  withPaste,
} from "./input-lines.ts";
import { likelyAddress, likelyApiUrl, likelyHttps } from "./likely/likely-address.ts";
import { likelyChoice } from "./likely/likely-choices.ts";
import { likelyWords, WORDS } from "./likely/likely-words.ts";
import type { Row } from "./row.ts";

/** The line that passes a step the results of the jobs that its own job needs. */
export const NEEDS_LINE = `needs: \${{ toJSON(needs) }}`;

/** The default of `github-token`, which needs no secret. */
export const OWN_GITHUB_TOKEN = `github-token: \${{ github.token }}`;

/** The only line of an input that only the context of its name can fill: whatever the line contains, this was meant. */
export function onlyRight(input: string): Paste | undefined {
  return /^(?:needs|steps|matrix)$/.test(input) ? pasteOfExpression(input, `toJSON(${input})`) : undefined;
}

/**
 * The text that an input was most likely meant to have: the user's own text with each wrong entry corrected. `undefined` if
 * the correction of one of them is unknown, because a partial correction would lose the rest.
 */
export function mendedText(
  input: string,
  errors: readonly InputError[],
  env: Environment,
): string | undefined {
  const text = inputText(env, input);
  const name = INPUT_NAMES.find((one) => one === input);
  if (text === undefined || name === undefined) return undefined;
  const [first, ...others] = errors;
  // The value of a secret is not shown.
  if (first?.value === "***") return others.length === 0 ? first.near : undefined;
  const meant = new Map(errors.map(({ value, near }) => [value, likelyOf(input, value, near)]));
  if (meant.has(text)) return meant.size === 1 ? meant.get(text) || undefined : undefined;
  const given = words(text);
  const isEachKnown = [...meant].every(([value, near]) => near !== undefined && given.includes(value));
  if (!isEachKnown) return undefined;
  const mended = [...new Set(given.flatMap((word) => words(meant.get(word) ?? word)))];
  // This word must be the only one.
  if (mended.includes("always") && mended.length > 1) return undefined;
  return mended.join(text.includes("\n") ? "\n" : ", ") || undefined;
}

/** The same for one entry. What is left of one with a comment may be misspelled as well. */
function likelyOf(input: string, value: string, near: string | undefined): string | undefined {
  if (near === undefined) return likelyValue(input, value);
  return value.includes("#") ? (likelyValue(input, near) ?? near) : near;
}

/** The value that an entry of an input was most likely meant to be, if its reader does not know it. */
function likelyValue(input: string, value: string): string | undefined {
  if (input === "environment-url") return likelyAddress(value, likelyHttps);
  if (input === "api-url") return likelyAddress(value, likelyApiUrl);
  return likelyChoice(input, value) ?? likelyWords(value, WORDS[input]);
}

/** What to do about a wrong input whose message says what it must be. */
export const AS_DESCRIBED = "Change the line in the step's `with:` as described.";

/** What to do about a name that may be right or wrong, at the end of the advice. */
export const IF_NOT = "If not, change the line in the step's `with:`.";

/** What to do about a wrong input: its own line, corrected, or advice in words. */
export function remedyFor(input: string, mended: string | undefined): Pick<Row, "advice" | "lines"> {
  const [, expression] = /^\$\{\{ ([\w.-]+) \}\}$/.exec(mended ?? "") ?? [];
  const paste =
    expression === undefined
      ? (onlyRight(input) ?? pasteOf(input, mended))
      : pasteOfExpression(input, expression);
  return paste ?? { advice: AS_DESCRIBED };
}

/** What to do about outcomes in place of a switch; `undefined` for anything else, or if the outcomes have their own line. */
export function remedyForMoments(input: string, env: Environment): Pick<Row, "advice" | "lines"> | undefined {
  const text = inputText(env, input) ?? "";
  const isOfMoments = words(text).every((word) => MOMENTS.some((one) => one === word));
  const isFree = (inputText(env, "notify-on") ?? DEFAULTS["notify-on"]) === DEFAULTS["notify-on"];
  const line = inputLines("notify-on", text);
  if (input !== "lifecycle" || !isOfMoments || !isFree || !line) return undefined;
  const lines = `lifecycle: true\n${line}`;
  return { advice: inPlace(lines), lines };
}

/** What to do about a path that does not lead to a usable file. */
export function remedyForPath(error: InputError): Pick<Row, "advice" | "lines"> {
  const mapping = error.input === "user-map" ? mappingIn(error.value) : undefined;
  if (mapping !== undefined) return remedyFor(error.input, mapping.join("\n"));
  const isMissing = error instanceof MissingFileError && error.near === undefined;
  if (isMissing) return { advice: LATER };
  const source = textSource(error.near);
  // Text that would be read as YAML is not a path.
  return remedyFor(error.input, source !== undefined && "path" in source ? source.path : undefined);
}

/** Joined, because the bundler repeats a text in each place that compares it. */
export const LATER = ["Correct the path", "put the step after the one that writes the file."].join(", or ");

/** How it is said that no file can be found yet. */
export const EMPTY = "The workspace is empty";

/**
 * What to do about a mistyped name: the user's own line with the name that was meant, or the only line that is possible for
 * that name.
 */
export function renamed(
  { name, near }: Pick<Mistyped, "name" | "near">,
  env: Environment,
): Pick<Row, "advice" | "lines"> {
  const advice = `Change the name in the step's \`with:\` from \`${name}\` to \`${near}\`.`;
  if (near === "to" && /channel|slack/.test(name)) {
    return { advice: `${advice} Its value must be a room or a person of Webex.` };
  }
  const given = inputText(env, name) ?? "";
  if (SECRET_INPUTS.includes(near) || looksLikeCredential(given)) return { advice };
  return { advice, lines: onlyRight(near)?.lines ?? inputLines(near, given) };
}

/** The row with the mapping of its input, if that was written in another way. */
export function withMapping(row: Row, env: Environment): Row {
  const name = (["data", "user-map"] as const).find((one) => one === row.what);
  const text = name && inputText(env, name);
  const lines = text && mappingIn(text);
  return name && lines ? withPaste(row, name, lines.join("\n")) : row;
}

/** The lines of a mapping that was written in another way, or in one line; `undefined` for any other text. */
function mappingIn(text: string): readonly string[] | undefined {
  const pairs = text.split(/, */);
  const mended = mappingLines(pairs.join("\n"));
  return mended ?? listedPairs(pairs);
}

/** The pairs of a mapping that are in one line; `undefined` for a single one. */
function listedPairs(pairs: readonly string[]): readonly string[] | undefined {
  return pairs.length > 1 && pairs.every((pair) => /^[\w-]+: [^\s,:{}]+$/.test(pair)) ? pairs : undefined;
}
