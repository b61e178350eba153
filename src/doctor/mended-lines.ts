import { textSource } from "../inputs/content/text-source.ts";
import { type InputError, MissingFileError } from "../inputs/input-error.ts";
import { INPUT_NAMES, inputText, type Mistyped } from "../inputs/input-names.ts";
import { words } from "../inputs/parse.ts";
import type { Environment } from "../model/environment.ts";
import { quoted } from "../text/secrets/quoted.ts";
import { inputLines, type Paste, pasteOf, pasteOfExpression } from "./input-lines.ts";
import type { Row } from "./row.ts";

/** Inputs that nothing but one expression of GitHub's can give: whatever stands there, this was meant. */
const ONLY_RIGHT = {
  needs: pasteOfExpression("needs", "toJSON(needs)"),
  steps: pasteOfExpression("steps", "toJSON(steps)"),
  matrix: pasteOfExpression("matrix", "toJSON(matrix)"),
} as const;

/** The line by which a step is told of the jobs that its own job needs. */
export const NEEDS_LINE = ONLY_RIGHT.needs.lines;

/** The default of `github-token`, which needs no secret. */
export const OWN_GITHUB_TOKEN = pasteOfExpression("github-token", "github.token").lines;

function onlyRight(input: string): Paste | undefined {
  return Object.entries(ONLY_RIGHT).find(([name]) => name === input)?.[1];
}

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
  const [first, ...others] = errors;
  // Of a secret nobody is shown the value.
  if (first?.value === "***") return others.length === 0 ? first.near : undefined;
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
  const [, expression] = /^\$\{\{ (secrets\.\w+) \}\}$/.exec(mended ?? "") ?? [];
  const paste =
    expression === undefined
      ? (onlyRight(input) ?? pasteOf(input, mended))
      : pasteOfExpression(input, expression);
  return paste ?? { advice: "Change the line in the step's `with:` as it says." };
}

/** What to do about a path that leads to nothing that can be used. */
export function remedyForPath(error: InputError): Pick<Row, "advice" | "lines"> {
  const isMissing = error instanceof MissingFileError && error.near === undefined;
  if (isMissing) return { advice: LATER };
  const source = textSource(error.near);
  // What would be read as YAML is no path.
  return remedyFor(error.input, source !== undefined && "path" in source ? source.path : undefined);
}

export const LATER = "Correct the path, or put the step after the one that writes the file.";

/** Inputs of secrets: what stands under a name that is nearly theirs is most likely one, and nobody has masked it. */
const SECRET: readonly string[] = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "webhook-url",
  "github-token",
];

/** What to do about a mistyped name: the user's own line below the name that was meant, or the only one that can stand there. */
export function renamed({ name, near }: Mistyped, env: Environment): Pick<Row, "advice" | "lines"> {
  const advice = `Change the name in the step's \`with:\` from \`${name}\` to \`${near}\`.`;
  const given = inputText(env, name) ?? "";
  if (SECRET.includes(near) || quoted(given).startsWith("what looks like")) return { advice };
  return { advice, lines: onlyRight(near)?.lines ?? inputLines(near, given) };
}
