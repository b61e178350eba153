import type { Environment } from "../model/environment.ts";
import { nearest } from "../text/nearest.ts";
import { InputError } from "./input-error.ts";
import { foreignName, isStepKey } from "./slips/foreign-names.ts";

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

/** An input with an unknown name that is similar to one of ours. */
export interface Mistyped {
  readonly name: string;
  readonly near: string;
}

/** A sentence for every input with an unknown name that is similar to one of ours or a key of a step. The runner passes such inputs on. */
export function mistypedInputs(env: Environment, known: readonly string[] = INPUT_NAMES): readonly string[] {
  const keys = namesIn(env).filter((name) => isStepKey(name) && !known.includes(name));
  return [...mistypedNames(env, known).map(mistypedSentence), ...keys.map(stepKeySentence)];
}

/** A sentence about a key of the step that is among its inputs. */
export function stepKeySentence(name: string): string {
  return `Input "${name}" is unknown and was not used: it is a key of the step, and belongs next to \`uses:\`.`;
}

/** Names of the inputs that were given. */
export function namesIn(env: Environment): readonly string[] {
  const given = Object.keys(env).filter((key) => key.startsWith("INPUT_"));
  return given.map((key) => key.slice("INPUT_".length).toLowerCase());
}

/** A sentence that says that an input's name is unknown, and which one was meant. */
export function mistypedSentence({ name, near }: Mistyped): string {
  return `Input "${name}" is unknown and was not used. Did you mean "${near}"?`;
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

/** Errors for mistyped guards, and for a mistyped `doctor`: an unused input neither keeps anyone out nor prevents anything. */
export function mistypedGuards(env: Environment): readonly InputError[] {
  const guards = mistypedNames(env, INPUT_NAMES).filter(({ near }) => isGuard(near) || near === "doctor");
  return guards.map(({ name, near }) => {
    return new InputError(name, inputText(env, name) ?? "", `it is unknown. Did you mean "${near}"?`);
  });
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

/** The inputs with unknown names that are similar to one of ours, or that other actions have in its place. */
export function mistypedNames(env: Environment, known: readonly string[] = INPUT_NAMES): readonly Mistyped[] {
  return namesIn(env).flatMap((name) => {
    if (known.includes(name) || isStepKey(name)) return [];
    const foreign = foreignName(name);
    const near = known.find((one) => one === foreign) ?? nearest(name, known);
    return near === undefined ? [] : [{ name, near }];
  });
}
