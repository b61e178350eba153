import { plainText } from "../text/markup/plain.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";

/**
 * The runner compares by the rules of a language, for which these characters are not there: `:\u200b:error::` is a
 * command to it. Source: https://learn.microsoft.com/dotnet/standard/base-types/string-comparison-net-5-plus
 */
const UNSEEN = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]*`;

/** `::name::` at the start of a line, where white space does not count, and `##[name]` anywhere in it. */
const START = new RegExp(
  String.raw`^([\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]*:)(?=${UNSEEN}:)`,
  "u",
);
const BRACKET = new RegExp(String.raw`(#${UNSEEN}#)(?=${UNSEEN}\[)`, "gu");

/** A colon that no letter, digit or other mark of ASCII stands before: most lines have none. */
const FIRST_COLON = /^[^!-9;-~]*:/;

/**
 * A text as one line of the log: without secrets, control and direction-changing characters, and no command to the
 * runner. Blanks stay. Only what comes out of here is written to the log.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string, secrets: readonly string[]): string {
  const line = withoutSecrets(plainText(text), secrets).replaceAll("\n", " ");
  const begun = FIRST_COLON.test(line) ? line.replace(START, "$1 ") : line;
  return begun.includes("#") ? begun.replace(BRACKET, "$1 ") : begun;
}

/** The same for several lines of one annotation, which stays one command. A secret may go on in the next line. */
export function logLines(text: string, secrets: readonly string[]): string {
  return withoutSecrets(plainText(text), secrets)
    .split("\n")
    .map((line) => logLine(line, secrets))
    .join("\n");
}
