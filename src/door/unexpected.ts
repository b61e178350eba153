import { isAboutInputs } from "../inputs/read-each.ts";
import { cutToCharacters, startOfText } from "../text/cut.ts";
import { oneLine } from "../text/markup/plain.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";

/** Longest that an error from elsewhere is quoted, in characters. */
const MAX_CHARACTERS = 500;

/** Longest of ours, in characters: what is to be written stands at its end, such as IDs. */
const MAX_OF_OURS = 2000;

/** Errors that the language and Node throw, and that no code of ours throws on purpose. */
const BUILT_IN = [TypeError, RangeError, ReferenceError, SyntaxError, EvalError, URIError, AggregateError];

/** Where no file can be opened, such as a part of the action that is loaded late. */
const NO_MORE_FILES = ["EMFILE", "ENFILE"];

/** The sentence that tells of an error, without secrets; what was thrown on purpose is one already. */
export function sentenceOf(error: unknown, secrets: readonly string[]): string {
  const whole = startOfText(oneLine(messageOf(error)));
  const clean = withoutSecrets(whole, secrets);
  if (isOnPurpose(error)) return cutToCharacters(clean, isAboutInputs(error) ? MAX_OF_OURS : MAX_CHARACTERS);
  const message = cutToCharacters(clean, MAX_CHARACTERS);
  if (codeOf(error) === "ERR_MODULE_NOT_FOUND") return `A file of the action is missing: ${message}`;
  if (NO_MORE_FILES.includes(String(codeOf(error)))) {
    return "The runner cannot open more files and connections: find out what keeps them open, or raise its limit (ulimit -n).";
  }
  const seen = message === "" ? "" : `: ${message}`;
  return `The step failed with an unexpected error${seen}${/[.!?…]$/.test(seen) ? "" : "."} Run the job again with debug logging to see where.`;
}

/** Where an error comes from, as lines without secrets; none where that was not to be told. */
export function stackOf(error: unknown, secrets: readonly string[]): readonly string[] {
  if (!(error instanceof Error) || isOnPurpose(error)) return [];
  // Its first lines are the message.
  const stack = String(error.stack).replace(error.message, () => messageOf(error));
  return withoutSecrets(stack, secrets)
    .split("\n")
    .map((line) => withoutSecrets(oneLine(line), secrets));
}

/** Of what it could not read the language quotes a part, which may be half of a secret. */
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
