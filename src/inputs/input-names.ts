import type { Environment } from "../model/environment.ts";
import { InputError } from "./input-error.ts";

/** Every input of `action.yml`, in order. */
export const INPUT_NAMES = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "webhook-url",
  "to",
  "event",
  "lifecycle",
  "about",
  "status",
  "action-status",
  "needs",
  "steps",
  "job-id",
  "matrix",
  "stage",
  "environment",
  "environment-url",
  "version",
  "previous-version",
  "reason",
  "test-results",
  "test-baseline",
  "lint-results",
  "log-files",
  "log-lines",
  "github-token",
  "title",
  "message",
  "template",
  "data",
  "format",
  "detail",
  "mention",
  "mention-on",
  "user-map",
  "email-domains",
  "files",
  "notify-on",
  "thread",
  "update-mode",
  "provision",
  "apply",
  "allowed-domains",
  "allowed-organizations",
  "timeout",
  "retries",
  "max-duration",
  "delivery",
  "fail-on-error",
  "if-missing-token",
  "dry-run",
  "doctor",
  "api-url",
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

/** The inputs with globs. */
export const GLOB_INPUTS = ["test-results", "test-baseline", "lint-results", "log-files", "files"] as const;

/**
 * The input's text without surrounding white space, or `undefined` if it is absent or blank. GitHub distinguishes an empty
 * text from an absent one; we do not. Names are in upper case and keep their hyphens. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function inputText(env: Environment, name: string): string | undefined {
  const text = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  return text === "" ? undefined : text;
}

/** Names of the inputs that were given. */
export function namesIn(env: Environment): readonly string[] {
  const given = Object.keys(env).filter((key) => key.startsWith("INPUT_"));
  return given.map((key) => key.slice("INPUT_".length).toLowerCase());
}

/**
 * Inputs that keep people out, stop the step from acting, or bind its token to one host. If one of them is left out, nothing
 * replaces it.
 */
export const GUARDS: readonly string[] = [
  "allowed-domains",
  "allowed-organizations",
  "apply",
  "dry-run",
  "api-url",
];

/** Whether a wrong value of an input should be an error instead of being ignored. */
export function isGuard(name: string): boolean {
  return GUARDS.includes(name);
}

/** Errors for guards of nothing but white space: several expressions, all of them empty, would otherwise count as no guard. */
export function blankGuards(env: Environment): readonly InputError[] {
  return [...GUARDS, "doctor"].flatMap((name) => {
    const given = env[`INPUT_${name.toUpperCase()}`] ?? "";
    if (given === "" || given.trim() !== "") return [];
    return [
      new InputError(name, given, "an expression in it may be empty; give a value, or remove the line"),
    ];
  });
}

/** Whether an input was given that is not in the list. What its name could mean is looked up only then. */
export function hasUnknownNames(env: Environment, known: readonly string[] = INPUT_NAMES): boolean {
  return namesIn(env).some((name) => !known.includes(name));
}
