import { parseThread } from "../inputs/read-thread.ts";
import { type Thread, threadText } from "../model/thread.ts";

/** What the main stage of a lifecycle step leaves to its post stage. */
export interface LifecycleState {
  /** When the main stage began. */
  readonly startedAt: Date;
  /** The messages that say that the job started; none where it could not post. */
  readonly pending: Thread | undefined;
  /** Whether it has applied the manifest of `provision`. */
  readonly isProvisioned: boolean;
}

/** The state as a text. Neither rooms nor people are to be read in it. */
export function stateText({ startedAt, pending, isProvisioned }: LifecycleState): string {
  const text = pending && threadText(pending);
  return JSON.stringify({ startedAt: startedAt.toISOString(), thread: text, isProvisioned });
}

/** Reads what `stateText` wrote; `undefined` for any other text. */
export function parseState(text: string | undefined): LifecycleState | undefined {
  let value: { startedAt?: unknown; thread?: unknown; isProvisioned?: unknown } | null;
  try {
    value = JSON.parse(text ?? "");
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
