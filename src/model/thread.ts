/** The messages that stand for a step in its destinations: what the output `thread` hands to later steps and jobs. */
export interface Thread {
  /** Ids of the messages that begin the threads, by hashed destination. */
  readonly messages: Readonly<Record<string, string>>;
  /** Keys of `messages` of those that are pending: they say that something started, and wait to be finished. */
  readonly pending: readonly string[];
}

/** A message ID that belongs to whatever destination its room is, or the messages by destination. */
export type ThreadInput = { readonly messageId: string } | Thread;

/** A message that a destination has already. */
export interface Anchor {
  readonly messageId: string;
  readonly isPending: boolean;
}

export const NO_THREAD: Thread = { messages: {}, pending: [] };

/** The thread as the text of an output, "" where there is none. Neither rooms nor people are to be read in it. */
export function threadText({ messages, pending }: Thread): string {
  return Object.keys(messages).length === 0 ? "" : JSON.stringify({ messages, started: pending });
}

/** The messages by destination of what the input `thread` gave; none for a bare message ID. */
export function threadIn(input: ThreadInput | undefined): Thread {
  return input === undefined || "messageId" in input ? NO_THREAD : input;
}

/** The thread with more messages, by their keys, or others in their place. */
export function withMessages(thread: Thread, more: ReadonlyMap<string, Anchor>): Thread {
  const ids = Array.from(more, ([key, { messageId }]) => [key, messageId] as const);
  const others = thread.pending.filter((key) => !more.has(key));
  const pending = Array.from(more).flatMap(([key, { isPending }]) => (isPending ? [key] : []));
  return {
    messages: { ...thread.messages, ...Object.fromEntries(ids) },
    pending: [...others, ...pending],
  };
}

/** Whether a message of it is pending. */
export function hasPending(input: ThreadInput | undefined): boolean {
  const thread = threadIn(input);
  return thread.pending.some((key) => anchorIn(thread, key));
}

/** The message that a destination has in a thread. */
export function anchorIn(thread: Thread, key: string): Anchor | undefined {
  if (!Object.hasOwn(thread.messages, key)) return undefined;
  return { messageId: thread.messages[key] ?? "", isPending: thread.pending.includes(key) };
}
