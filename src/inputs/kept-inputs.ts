import { createHash } from "node:crypto";
import type { Environment } from "../model/environment.ts";
import { GUARDS, INPUT_NAMES, type InputName, inputText, isGuard } from "./input-names.ts";

/** What happens to an input between the two stages of a step. */
type Between =
  /** Who is notified, and who may be: as in the main stage, regardless of its value on GitHub by then. */
  | "settled"
  /** How they are notified: the post stage uses the main stage's value if GitHub's is empty by then. */
  | "kept"
  /** Only GitHub's value at the end of the job is correct. */
  | "new"
  /** The value must not be saved. */
  | "secret";

const BETWEEN: Readonly<Record<InputName, Between>> = {
  token: "secret",
  "refresh-token": "secret",
  "client-id": "secret",
  "client-secret": "secret",
  "webhook-url": "secret",
  to: "settled",
  event: "kept",
  lifecycle: "kept",
  about: "kept",
  status: "new",
  "action-status": "new",
  needs: "new",
  steps: "new",
  "job-id": "new",
  matrix: "new",
  stage: "kept",
  environment: "kept",
  "environment-url": "kept",
  version: "kept",
  "previous-version": "kept",
  reason: "kept",
  "test-results": "new",
  "test-baseline": "new",
  "lint-results": "new",
  "log-files": "new",
  "log-lines": "kept",
  "github-token": "secret",
  title: "kept",
  message: "kept",
  template: "kept",
  data: "kept",
  format: "kept",
  detail: "kept",
  mention: "settled",
  "mention-on": "kept",
  "user-map": "settled",
  "email-domains": "settled",
  files: "new",
  "notify-on": "kept",
  thread: "settled",
  "update-mode": "kept",
  provision: "settled",
  apply: "settled",
  "allowed-domains": "settled",
  "allowed-organizations": "settled",
  timeout: "kept",
  retries: "kept",
  "max-duration": "kept",
  delivery: "kept",
  "fail-on-error": "kept",
  "if-missing-token": "kept",
  "dry-run": "settled",
  doctor: "settled",
  "api-url": "settled",
};

/** Longest text that is kept: Windows limits a variable to 32,767 characters. */
const MAX_KEPT_CHARACTERS = 30_000;

/** What the main stage saves for the post stage, by the names of states. */
export type KeptInputs = Readonly<Record<string, string>>;

const stateOf = (name: string): string => `input-${name}`;
const GIVEN_STATE = "given";

/**
 * The inputs that may be missing in the post stage, and what identifies those that must be the same. Except for the guards,
 * they are saved only by a step in a composite action. Only there may GitHub evaluate the post stage's inputs in the context
 * of another action, where they are empty or have that action's value for the same name. Sources:
 * https://github.com/actions/runner/issues/2030, https://github.com/actions/runner/issues/3514
 */
export function inputsToKeep(env: Environment): KeptInputs {
  const isInComposite = Boolean(env["GITHUB_ACTION_PATH"]);
  const given = INPUT_NAMES.flatMap((name) => {
    const text = inputText(env, name);
    return text === undefined ? [] : [{ name, text }];
  });
  const kept = given.filter(({ name, text }) => {
    return (isInComposite ? isKept(name) : isGuard(name)) && text.length <= MAX_KEPT_CHARACTERS;
  });
  const states = Object.fromEntries(kept.map(({ name, text }) => [stateOf(name), text]));
  if (!isInComposite) return states;
  return {
    ...states,
    [GIVEN_STATE]: given.flatMap(({ name, text }) => (isMarked(name) ? [markOf(name, text)] : [])).join(" "),
  };
}

function isKept(name: InputName): boolean {
  return BETWEEN[name] === "kept" || BETWEEN[name] === "settled";
}

/** Whether it must be the same at both stages. */
function isMarked(name: InputName): boolean {
  return BETWEEN[name] === "secret" || BETWEEN[name] === "settled";
}

/** Characters of a hash: enough to distinguish two secrets. A token is too long and too random to be guessed from it. */
const HASH_LENGTH = 16;

/** Identifies a text that must be the same. A secret must not be saved, and cleaning may remove parts of other texts. */
function markOf(name: InputName, text: string): string {
  return `${name}:${createHash("sha256").update(text).digest("base64url").slice(0, HASH_LENGTH)}`;
}

/**
 * The environment of the post stage, with the guards of the main stage. In a composite action, also with missing inputs from
 * there, and without another action's secrets or recipients.
 */
export function withKeptInputs(env: Environment): Record<string, string | undefined> {
  const names = hasKeptInputs(env) ? INPUT_NAMES : INPUT_NAMES.filter(isGuard);
  const inputs = names.map((name) => [`INPUT_${name.toUpperCase()}`, textFor(name, env)] as const);
  return { ...env, ...Object.fromEntries(inputs) };
}

/** The guards of a step of the job itself whose value in the post stage is another one, which is not used. */
export function changedGuards(env: Environment): readonly string[] {
  if (hasKeptInputs(env)) return [];
  return INPUT_NAMES.filter((name) => {
    const kept = keptText(name, env);
    return isGuard(name) && kept !== undefined && kept !== inputText(env, name);
  });
}

/** The value of an input in the main stage, if it was saved. */
function keptText(name: string, env: Environment): string | undefined {
  return env[`STATE_${stateOf(name)}`];
}

/** A guard that was set in the main stage, and is unknown in the post stage. */
export function lostGuard(env: Environment): string | undefined {
  const inputs = withKeptInputs(env);
  return GUARDS.find((name) => {
    return (
      inputs[`INPUT_${name.toUpperCase()}`] === undefined &&
      givenIn(env).some((mark) => mark.startsWith(`${name}:`))
    );
  });
}

function textFor(name: InputName, env: Environment): string | undefined {
  const own = inputText(env, name);
  const kept = keptText(name, env);
  if (!hasKeptInputs(env)) return kept ?? own;
  if (!isMarked(name)) return own ?? kept;
  const texts = [kept, own].filter((text) => text !== undefined);
  // If no text is unchanged, the saved text after cleaning is used, if there is one.
  return texts.find((text) => givenIn(env).includes(markOf(name, text))) ?? kept;
}

/** Whether the main stage saved its inputs because it was in a composite action. */
export function hasKeptInputs(env: Environment): boolean {
  return env[`STATE_${GIVEN_STATE}`] !== undefined;
}

/** Hashes of the main stage's inputs. */
function givenIn(env: Environment): readonly string[] {
  return (env[`STATE_${GIVEN_STATE}`] ?? "").split(" ");
}

/** The secret inputs of the main stage that are missing in the post stage, or have another value. */
export function lostSecrets(env: Environment): readonly InputName[] {
  const given = givenIn(env);
  return INPUT_NAMES.filter((name) => {
    const wasGiven = BETWEEN[name] === "secret" && given.some((mark) => mark.startsWith(`${name}:`));
    return wasGiven && !given.includes(markOf(name, inputText(env, name) ?? ""));
  });
}
