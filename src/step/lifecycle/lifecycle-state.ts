import { InputError } from "../../inputs/input-error.ts";
import { inputText } from "../../inputs/input-names.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import { throwEach } from "../../inputs/read-each.ts";
import { parseThread } from "../../inputs/read-thread.ts";
import type { Environment } from "../../model/environment.ts";
import { type Thread, threadText } from "../../model/thread.ts";

/** What the main stage of a lifecycle step leaves to its post stage. */
export interface LifecycleState {
  /** When the main stage began; not known where that was killed before it could say. */
  readonly startedAt: Date | undefined;
  /** The messages that say that the job started; none where it could not post. */
  readonly pending: Thread | undefined;
  /** Whether it has applied the manifest of `provision`. */
  readonly isProvisioned: boolean;
}

/** The name of the state. */
export const STATE = "lifecycle";

/** In the place of a state: the step has said what is to say, and its post stage says nothing. */
export const TOLD = "told";

/** Whether the step is to tell how its job starts and ends, as far as that can be read. */
export function isLifecycle(env: Environment): boolean {
  return inputText(env, "lifecycle")?.toLowerCase() === "true";
}

/**
 * What the post stage has to end; `undefined` for nothing. A main stage that was killed before it could save anything has
 * posted nothing either: then the end is a message of its own.
 */
export function stateIn(env: Environment): LifecycleState | undefined {
  const text = env[`STATE_${STATE}`];
  if (text !== undefined) return parseState(text);
  return isLifecycle(env) ? { startedAt: undefined, pending: undefined, isProvisioned: false } : undefined;
}

/** The state as a text. Neither rooms nor people are to be read in it. */
export function stateText({ startedAt, pending, isProvisioned }: LifecycleState): string {
  const text = pending && threadText(pending);
  return JSON.stringify({ startedAt, thread: text, isProvisioned });
}

/** Reads what `stateText` wrote; `undefined` for any other text. */
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

/** What lifecycle tells is its own job's, and of that how it ends: nothing else may be asked for. Throws `InputError`. */
export function requireOwnJob({ event, about, needs }: Inputs): void {
  const leaveOut = "remove it: with lifecycle, the step reports how its own job starts and ends";
  throwEach([
    ...(event === "start" || event === "waiting" ? [new InputError("event", event, leaveOut)] : []),
    ...(about === "trigger" ? [new InputError("about", about, leaveOut)] : []),
    ...(needs !== undefined ? [new InputError("needs", "toJSON(needs)", leaveOut)] : []),
  ]);
}
