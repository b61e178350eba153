import type { Environment } from "../model/environment.ts";
import { INPUT_NAMES, type InputName, inputText } from "./input-names.ts";

/** What becomes of an input between the two stages of a step. */
type Between =
  /** Where and how to tell: the post stage takes it from the main stage, where GitHub has it empty by then. */
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
  to: "kept",
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
  mention: "kept",
  "mention-on": "kept",
  "user-map": "kept",
  "email-domains": "kept",
  files: "new",
  "notify-on": "kept",
  thread: "kept",
  "update-mode": "kept",
  provision: "kept",
  apply: "kept",
  "allowed-domains": "kept",
  "allowed-organizations": "kept",
  timeout: "kept",
  retries: "kept",
  "max-duration": "kept",
  delivery: "kept",
  "fail-on-error": "kept",
  "if-missing-token": "kept",
  "dry-run": "kept",
  "api-url": "kept",
};

/** Longest text that is kept: Windows takes 32,767 characters in one variable. */
const MAX_KEPT_CHARACTERS = 30_000;

/** What the main stage leaves to the post stage, by the names of states. */
export type KeptInputs = Readonly<Record<string, string>>;

const stateOf = (name: InputName): string => `input-${name}`;
const SECRETS_STATE = "secrets";

/**
 * What the post stage may lack of the inputs, and the names of the secret ones. Only a step in a composite action leaves it:
 * there alone GitHub may evaluate the inputs of the post stage in the place of another action, where they are empty.
 * Source: https://github.com/actions/runner/issues/2030
 */
export function inputsToKeep(env: Environment): KeptInputs {
  if (!env["GITHUB_ACTION_PATH"]) return {};
  const given = (between: Between): readonly InputName[] =>
    INPUT_NAMES.filter((name) => BETWEEN[name] === between && inputText(env, name) !== undefined);
  const kept = given("kept").map((name) => [stateOf(name), inputText(env, name) ?? ""] as const);
  return {
    ...Object.fromEntries(kept.filter(([, text]) => text.length <= MAX_KEPT_CHARACTERS)),
    [SECRETS_STATE]: given("secret").join(" "),
  };
}

/** The environment of the post stage, with what it lacks of the inputs from the main stage. */
export function withKeptInputs(env: Environment): Record<string, string | undefined> {
  const kept = INPUT_NAMES.flatMap((name) => {
    const text = env[`STATE_${stateOf(name)}`];
    const isLost = BETWEEN[name] === "kept" && inputText(env, name) === undefined;
    return isLost && text !== undefined ? [[`INPUT_${name.toUpperCase()}`, text] as const] : [];
  });
  return { ...env, ...Object.fromEntries(kept) };
}

/** Whether the main stage has left its inputs, for it stood in a composite action. */
export function hasKeptInputs(env: Environment): boolean {
  return env[`STATE_${SECRETS_STATE}`] !== undefined;
}

/** The secret inputs that the main stage had, and the post stage has not. */
export function lostSecrets(env: Environment): readonly InputName[] {
  const had = (env[`STATE_${SECRETS_STATE}`] ?? "").split(" ");
  return INPUT_NAMES.filter((name) => had.includes(name) && inputText(env, name) === undefined);
}
