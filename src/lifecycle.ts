import { parseThread, type Thread, threadText } from "./delivery/thread.ts";

/** What the main stage of a lifecycle step leaves to its post stage. */
export interface LifecycleState {
  /** When the main stage began. */
  readonly startedAt: Date;
  /** The messages that say that the job started; none where it could not post. */
  readonly thread: Thread | undefined;
}

/** The state as a text. Neither rooms nor people are to be read in it. */
export function stateText({ startedAt, thread }: LifecycleState): string {
  return JSON.stringify({ startedAt: startedAt.toISOString(), thread: thread && threadText(thread) });
}

/** Reads what `stateText` wrote; `undefined` for any other text. */
export function parseState(text: string | undefined): LifecycleState | undefined {
  let value: { startedAt?: unknown; thread?: unknown } | null;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
  const startedAt = new Date(String(value?.startedAt));
  if (Number.isNaN(startedAt.getTime())) return undefined;
  const thread = typeof value?.thread === "string" ? parseThread(value.thread) : undefined;
  return { startedAt, thread: thread !== undefined && "messages" in thread ? thread : undefined };
}
