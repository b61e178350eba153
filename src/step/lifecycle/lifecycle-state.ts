import { InputError } from "../../inputs/input-error.ts";
import { inputText } from "../../inputs/input-names.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import { throwEach } from "../../inputs/read-each.ts";
import { parseThread } from "../../inputs/read-thread.ts";
import type { Environment } from "../../model/environment.ts";
import { type Thread, threadText } from "../../model/thread.ts";

/** What the main stage of a lifecycle step leaves to its post stage. */
export interface LifecycleState {
  /** When the main stage began. Unknown if it was killed before it could save this. */
  readonly startedAt: Date | undefined;
  /** The messages that say that the job started. Missing if none could be posted. */
  readonly pending: Thread | undefined;
  /** Whether the manifest of `provision` has been applied. */
  readonly isProvisioned: boolean;
}

/** The name of the state. */
export const STATE = "lifecycle";

/** Saved instead of a state if the step has reported everything and its post stage should say nothing. */
export const TOLD = "told";

/** Whether the step reports the start and the end of its job, as far as the input can be read. */
export function isLifecycle(env: Environment): boolean {
  return inputText(env, "lifecycle")?.toLowerCase() === "true";
}

/**
 * What the post stage has to finish; `undefined` if there is nothing. If the main stage was killed before it could save
 * anything, it has not posted anything either, and the end becomes a message of its own.
 */
export function stateIn(env: Environment): LifecycleState | undefined {
  const text = env[`STATE_${STATE}`];
  if (text !== undefined) return parseState(text);
  return isLifecycle(env) ? { startedAt: undefined, pending: undefined, isProvisioned: false } : undefined;
}

/** The state as a text. Does not reveal rooms or people. */
export function stateText({ startedAt, pending, isProvisioned }: LifecycleState): string {
  const text = pending && threadText(pending);
  return JSON.stringify({ startedAt, thread: text, isProvisioned });
}

/** Parses the result of `stateText`; `undefined` for any other text. */
export function parseState(text: string): LifecycleState | undefined {
  let value: { startedAt?: unknown; thread?: unknown; isProvisioned?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const startedAt = new Date(String(value?.startedAt));
  if (Number.isNaN(startedAt.getTime())) return undefined;
  const thread = typeof value?.thread === "string" ? parseThread(value.thread) : undefined;
  const isProvisioned = value?.isProvisioned === true;
  return {
    startedAt,
    pending: thread !== undefined && "messages" in thread ? thread : undefined,
    isProvisioned,
  };
}

/** `lifecycle` reports how its own job ends, so no other event or subject can be requested. Throws `InputError`. */
export function requireOwnJob({ event, about, needs }: Inputs): void {
  const leaveOut = "remove it: with lifecycle, the step reports how its own job starts and ends";
  throwEach([
    ...(event === "start" || event === "waiting" ? [new InputError("event", event, leaveOut)] : []),
    ...(about === "trigger" ? [new InputError("about", about, leaveOut)] : []),
    ...(needs !== undefined ? [new InputError("needs", "toJSON(needs)", leaveOut)] : []),
  ]);
}
