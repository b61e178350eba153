import type { Environment } from "../model/environment.ts";
import { nearest } from "../text/nearest.ts";
import { InputError } from "./input-error.ts";

/** Every input of `action.yml`, in its order. */
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

/** The inputs that are globs. */
export const GLOB_INPUTS = ["test-results", "test-baseline", "lint-results", "log-files", "files"] as const;

/**
 * The input's text without white space around it, or `undefined` when it is absent or blank: for GitHub a given
 * empty text is not an absent one, for us it is. Names stand in upper case, with their hyphens.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function inputText(env: Environment, name: string): string | undefined {
  const text = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  return text === "" ? undefined : text;
}

/** An input that was given under a name that is none of ours but near one. */
export interface Mistyped {
  readonly name: string;
  readonly near: string;
}

/** A sentence for every given input whose name is none of ours but near one: the runner hands it on all the same. */
export function mistypedInputs(env: Environment, known: readonly string[] = INPUT_NAMES): readonly string[] {
  return mistypedNames(env, known).map(mistypedSentence);
}

/** Says of an input that its name is unknown, and which was meant. */
export function mistypedSentence({ name, near }: Mistyped): string {
  return `Input "${name}" is unknown and was not used. Did you mean "${near}"?`;
}

/**
 * Inputs that keep people out, the step from acting, or its token at one address: where one of them is left out, nothing does.
 */
export const GUARDS: readonly string[] = [
  "allowed-domains",
  "allowed-organizations",
  "apply",
  "dry-run",
  "api-url",
];

/** Whether an input is better taken for wrong than left out. */
export function isGuard(name: string): boolean {
  return GUARDS.includes(name);
}

/** Errors for mistyped guards, and a mistyped `doctor`: what is not used keeps nobody out, and nothing back. */
export function mistypedGuards(env: Environment): readonly InputError[] {
  const guards = mistypedNames(env, INPUT_NAMES).filter(({ near }) => isGuard(near) || near === "doctor");
  return guards.map(({ name, near }) => {
    return new InputError(name, inputText(env, name) ?? "", `it is unknown. Did you mean "${near}"?`);
  });
}

/** The given inputs whose names are none of ours but near one. */
export function mistypedNames(env: Environment, known: readonly string[] = INPUT_NAMES): readonly Mistyped[] {
  const given = Object.keys(env).filter((key) => key.startsWith("INPUT_"));
  const names = given.map((key) => key.slice("INPUT_".length).toLowerCase());
  return names.flatMap((name) => {
    const near = known.includes(name) ? undefined : nearest(name, known);
    return near === undefined ? [] : [{ name, near }];
  });
}
