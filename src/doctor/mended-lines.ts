import { type InputError, MissingFileError } from "../inputs/input-error.ts";
import { INPUT_NAMES, type InputName, inputText, type Mistyped } from "../inputs/input-names.ts";
import { words } from "../inputs/parse.ts";
import type { Environment } from "../model/environment.ts";
import { inPlace, inputLines, type Row } from "./row.ts";

/** An expression of GitHub's. */
const inBraces = (expression: string): string => `\${{ ${expression} }}`;

/** Inputs that nothing but one expression of GitHub's can give: whatever stands there, this was meant. */
const ONLY_RIGHT: Partial<Readonly<Record<InputName, string>>> = {
  needs: inBraces("toJSON(needs)"),
  steps: inBraces("toJSON(steps)"),
  matrix: inBraces("toJSON(matrix)"),
};

/** The line by which a step is told of the jobs that its own job needs. */
export const NEEDS_LINE = inputLines("needs", inBraces("toJSON(needs)"));

/** The default of `github-token`, which needs no secret. */
export const OWN_GITHUB_TOKEN = inputLines("github-token", inBraces("github.token"));

/**
 * The text that an input was most likely meant to have: the user's own, with each wrong entry mended. `undefined` where that is
 * not known of one of them, for half of it would lose the rest.
 */
export function mendedText(
  input: string,
  errors: readonly InputError[],
  env: Environment,
): string | undefined {
  const text = inputText(env, input);
  const name = INPUT_NAMES.find((one) => one === input);
  if (text === undefined || name === undefined) return undefined;
  const only = ONLY_RIGHT[name];
  if (only !== undefined) return only;
  const meant = new Map(errors.map(({ value, near }) => [value, near]));
  if (meant.has(text)) return meant.size === 1 ? meant.get(text) : undefined;
  const given = words(text);
  const isEachKnown = [...meant].every(([value, near]) => near !== undefined && given.includes(value));
  if (!isEachKnown) return undefined;
  const mended = [...new Set(given.map((word) => meant.get(word) ?? word))];
  return mended.join(text.includes("\n") ? "\n" : ", ");
}

/** What to do about an input that is wrong: its own line, mended; else in words. */
export function remedyFor(input: string, mended: string | undefined): Pick<Row, "advice" | "lines"> {
  if (mended !== undefined) return { advice: inPlace(mended), lines: inputLines(input, mended) };
  return { advice: "Change the line in the step's `with:` as it says." };
}

/** What to do about a path that leads to nothing that can be used. */
export function remedyForPath(error: InputError): Pick<Row, "advice" | "lines"> {
  const isMissing = error instanceof MissingFileError && error.near === undefined;
  return isMissing ? { advice: LATER } : remedyFor(error.input, error.near);
}

export const LATER = "Correct the path, or put the step below the one that writes the file.";

/** Inputs of secrets: what stands under a name that is nearly theirs is most likely one, and nobody has masked it. */
const SECRET: readonly string[] = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "webhook-url",
  "github-token",
];

/** What to do about a mistyped name: the user's own line below the name that was meant. */
export function renamed({ name, near }: Mistyped, env: Environment): Pick<Row, "advice" | "lines"> {
  const advice = `Change the name in the step's \`with:\` from \`${name}\` to \`${near}\`.`;
  return SECRET.includes(near) ? { advice } : { advice, lines: inputLines(near, inputText(env, name) ?? "") };
}
