import { createHash } from "node:crypto";
import type { Environment } from "../model/environment.ts";
import { GUARDS, INPUT_NAMES, type InputName, inputText, isGuard } from "./input-names.ts";

/** What becomes of an input between the two stages of a step. */
type Between =
  /** Whom to tell, and who may be told: as the main stage had it, whatever GitHub has by then. */
  | "settled"
  /** How to tell: the post stage takes it from the main stage, where GitHub has it empty by then. */
  | "kept"
  /** Only what GitHub gives at the end of the job is true then. */
  | "new"
  /** Nothing that is saved may hold it. */
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

/** Longest text that is kept: Windows takes 32,767 characters in one variable. */
const MAX_KEPT_CHARACTERS = 30_000;

/** What the main stage leaves to the post stage, by the names of states. */
export type KeptInputs = Readonly<Record<string, string>>;

const stateOf = (name: string): string => `input-${name}`;
const GIVEN_STATE = "given";

/**
 * What the post stage may lack of the inputs, and by what it knows those that must be the same. All but the guards are left by
 * a step in a composite action only: there alone GitHub may evaluate the inputs of the post stage in the place of another action,
 * where they are empty, or what that action has under the same name.
 * Sources: https://github.com/actions/runner/issues/2030, https://github.com/actions/runner/issues/3514
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

/** Characters of a hash: enough to tell two secrets apart. A token is too long and too random to be guessed by it. */
const HASH_LENGTH = 16;

/** By what a text is known that must be the same: a secret must not be saved, and of others cleaning may take a part. */
function markOf(name: InputName, text: string): string {
  return `${name}:${createHash("sha256").update(text).digest("base64url").slice(0, HASH_LENGTH)}`;
}

/**
 * The environment of the post stage, with what it lacks of the inputs from the main stage, and nothing of another action's that is
 * secret, or says whom to tell.
 */
export function withKeptInputs(env: Environment): Record<string, string | undefined> {
  if (!hasKeptInputs(env)) return { ...env };
  const inputs = INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, textFor(name, env)] as const);
  return { ...env, ...Object.fromEntries(inputs) };
}

/** What the main stage had of an input, where it has left it. */
export function keptText(name: string, env: Environment): string | undefined {
  return env[`STATE_${stateOf(name)}`];
}

/** A guard that the main stage had, and the post stage cannot know any more. */
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
  if (!isMarked(name)) return own ?? kept;
  const texts = [kept, own].filter((text) => text !== undefined);
  // Where nothing is as it was, what cleaning left of it is, or nothing.
  return texts.find((text) => givenIn(env).includes(markOf(name, text))) ?? kept;
}

/** Whether the main stage has left its inputs, for it stood in a composite action. */
export function hasKeptInputs(env: Environment): boolean {
  return env[`STATE_${GIVEN_STATE}`] !== undefined;
}

/** Marks of what the main stage was given. */
function givenIn(env: Environment): readonly string[] {
  return (env[`STATE_${GIVEN_STATE}`] ?? "").split(" ");
}

/** The secret inputs that the main stage had, and the post stage has not, or as another. */
export function lostSecrets(env: Environment): readonly InputName[] {
  const given = givenIn(env);
  return INPUT_NAMES.filter((name) => {
    const wasGiven = BETWEEN[name] === "secret" && given.some((mark) => mark.startsWith(`${name}:`));
    return wasGiven && !given.includes(markOf(name, inputText(env, name) ?? ""));
  });
}
