import { plainText } from "../text/markup/plain.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";

/**
 * The runner compares strings culture-sensitively and ignores these characters: it reads `:\u200b:error::` as a
 * command. Source: https://learn.microsoft.com/dotnet/standard/base-types/string-comparison-net-5-plus
 */
const UNSEEN = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]*`;

/** `::name::` at the start of a line, after optional white space, or `##[name]` anywhere in it. */
const START = new RegExp(
  String.raw`^([\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]*:)(?=${UNSEEN}:)`,
  "u",
);
const BRACKET = new RegExp(String.raw`(#${UNSEEN}#)(?=${UNSEEN}\[)`, "gu");

/** A colon with no ASCII letter, digit, or punctuation before it. Most lines have none. */
const FIRST_COLON = /^[^!-9;-~]*:/;

/**
 * Makes a text one line of the log: without secrets, control characters, or characters that change direction, and never
 * a command to the runner. Keeps spaces. Only the results of this are written to the log.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string, secrets: readonly string[]): string {
  const line = withoutSecrets(plainText(text), secrets).replaceAll("\n", " ");
  const begun = FIRST_COLON.test(line) ? line.replace(START, "$1 ") : line;
  return begun.includes("#") ? begun.replace(BRACKET, "$1 ") : begun;
}

/**
 * Where well-known problem matchers look for an error: at the end of a word, `cart.ts:12:3:`, `(12,3)`, `[12, 3]:`, or `(12):`;
 * `line 12,` or `line 12.`; a Go file; `error TS1:`. For the runner, digits are 0 to 9, because it reads matchers with .NET's option
 * `ECMAScript`. Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/IssueMatcher.cs
 */
const PLACES =
  /:\d+(?:[:,.-]\d+){0,3}[)\]]{0,3}:?(?:in)?(?=\s|$)|[(,]\s*\d+\)\s*:(?=\s|$)|,\s*\d+[)\]]:?(?=\s|$)|line[:=]?(?=\s+\d+(?:[,.:]|\s*$))|\.go:(?=\s)|(?:error|warning|info)(?=\s+[a-z]+\d+\s*:)/gi;

/**
 * Does the same for a line other than a command. The problem matchers of earlier steps read it, and would make an annotation of
 * an error that it quotes, so an invisible word joiner follows each place of an error. It is never within a word, and seldom
 * between two, because it keeps the runner from masking a secret that it interrupts.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs
 */
export function printedLine(text: string, secrets: readonly string[]): string {
  return logLine(text, secrets).replace(PLACES, "$&\u2060");
}

/** Does the same for the lines of one annotation, which stays one command. A secret may continue on the next line. */
export function logLines(text: string, secrets: readonly string[]): string {
  return withoutSecrets(plainText(text), secrets)
    .split("\n")
    .map((line) => logLine(line, secrets))
    .join("\n");
}
