/** The current messages of a step in its destinations, which the output `thread` passes to later steps and jobs. */
export interface Thread {
  /** IDs of the messages that start the threads, by hashed destination. */
  readonly messages: Readonly<Record<string, string>>;
  /** Keys in `messages` of the pending messages: they say that something started, and are not finished yet. */
  readonly pending: readonly string[];
}

/** A message ID for the destination that has its room, or the messages by destination. */
export type ThreadInput = { readonly messageId: string } | Thread;

/** A message that a destination already has. */
export interface Anchor {
  readonly messageId: string;
  readonly isPending: boolean;
}

export const NO_THREAD: Thread = { messages: {}, pending: [] };

/** The thread as the text of an output of an attempt, "" if it is empty. It reveals neither rooms nor people. */
export function threadText({ messages, pending }: Thread, attempt?: number): string {
  return Object.keys(messages).length === 0 ? "" : JSON.stringify({ messages, started: pending, attempt });
}

/** The messages by destination in the input `thread`; empty for a bare message ID. */
export function threadIn(input: ThreadInput | undefined): Thread {
  return input === undefined || "messageId" in input ? NO_THREAD : input;
}

/** The thread with messages added or replaced, by their keys. */
export function withMessages(thread: Thread, more: ReadonlyMap<string, Anchor>): Thread {
  const ids = Array.from(more, ([key, { messageId }]) => [key, messageId] as const);
  const others = thread.pending.filter((key) => !more.has(key));
  const pending = Array.from(more).flatMap(([key, { isPending }]) => (isPending ? [key] : []));
  return {
    messages: { ...thread.messages, ...Object.fromEntries(ids) },
    pending: [...others, ...pending],
  };
}

/** Whether one of its messages is pending. */
export function hasPending(input: ThreadInput | undefined): boolean {
  const thread = threadIn(input);
  return thread.pending.some((key) => anchorIn(thread, key));
}

/** The message of a destination in a thread. */
export function anchorIn(thread: Thread, key: string): Anchor | undefined {
  if (!Object.hasOwn(thread.messages, key)) return undefined;
  return { messageId: thread.messages[key] ?? "", isPending: thread.pending.includes(key) };
}
