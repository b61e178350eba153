import { isAboutInputs } from "../inputs/read-each.ts";
import { isOutOfFiles, RAISE_LIMIT } from "../model/no-more-files.ts";
import { cutToCharacters, startOfText } from "../text/cut.ts";
import { oneLine } from "../text/markup/plain.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";

/** Maximum length of an error from elsewhere, in characters. */
const MAX_CHARACTERS = 500;

/** Maximum length of one of our errors, in characters. What the user should write, such as IDs, is at its end. */
const MAX_OF_OURS = 2000;

/** Errors that the language and Node throw. Our code throws none of them on purpose. */
const BUILT_IN = [TypeError, RangeError, ReferenceError, SyntaxError, EvalError, URIError, AggregateError];

/** A sentence that explains an error, without secrets. An error that was thrown on purpose already is one. */
export function sentenceOf(error: unknown, secrets: readonly string[]): string {
  const whole = startOfText(oneLine(messageOf(error)));
  const clean = withoutSecrets(whole, secrets);
  if (isOnPurpose(error)) return cutToCharacters(clean, isAboutInputs(error) ? MAX_OF_OURS : MAX_CHARACTERS);
  const message = cutToCharacters(clean, MAX_CHARACTERS);
  if (codeOf(error) === "ERR_MODULE_NOT_FOUND") return `A file of the action is missing: ${message}`;
  // Such as a part of the action that is loaded late.
  if (isOutOfFiles(error)) return RAISE_LIMIT;
  const seen = message === "" ? "" : `: ${message}`;
  return `The step failed with an unexpected error${seen}${/[.!?…]$/.test(seen) ? "" : "."} Run the job again with debug logging to see where.`;
}

/** The origin of an error, as lines without secrets; empty if it must not be shown. */
export function stackOf(error: unknown, secrets: readonly string[]): readonly string[] {
  if (!(error instanceof Error) || isOnPurpose(error)) return [];
  // The first lines of the stack are the message.
  const stack = String(error.stack).replace(error.message, () => messageOf(error));
  return withoutSecrets(stack, secrets)
    .split("\n")
    .map((line) => withoutSecrets(oneLine(line), secrets));
}

/** Removes the part of its input that the language quotes in an error, which may be half a secret. */
function unquoted(message: string): string {
  if (message.startsWith("Invalid regular expression")) return "a regular expression is not valid";
  return message.includes("JSON") ? "a text is not valid JSON" : message;
}

function isOnPurpose(error: unknown): boolean {
  return (
    error instanceof Error &&
    codeOf(error) === undefined &&
    !BUILT_IN.some((builtIn) => error instanceof builtIn)
  );
}

function messageOf(error: unknown): string {
  if (error instanceof SyntaxError) return unquoted(String(error.message));
  if (error instanceof Error) return String(error.message);
  return typeof error === "string" ? error : "";
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null | undefined)?.code;
}
