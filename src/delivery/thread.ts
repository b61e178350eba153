import { decodeId, idKey, isUuid } from "../webex/index.ts";

/** The messages that stand for a step in its destinations: what the output `thread` hands to later steps and jobs. */
export interface Thread {
  /** Ids of the messages that begin the threads, by hashed destination. */
  readonly messages: Readonly<Record<string, string>>;
  /** Keys of `messages` of those that say that something started: they wait to be finished. */
  readonly started: readonly string[];
}

/** A message id that belongs to whatever destination its room is, or the messages by destination. */
export type ThreadInput = { readonly messageId: string } | Thread;

/** A message that a destination has already. */
export interface Anchor {
  readonly messageId: string;
  /** Whether it says that something started. */
  readonly isStart: boolean;
}

export const NO_THREAD: Thread = { messages: {}, started: [] };

/** Characters of a key: enough for the destinations of a step, and too few to be a secret's. */
const KEY_LENGTH = 16;

/** What an id of Webex may be: anything else would lead to another address, or to none. */
const MESSAGE_ID = /^(?!\.{1,2}$)[\w.~+=-]+$/;

/** Reads the `thread` input: an id, or what `threadText` wrote. `undefined` for any other text. */
export function parseThread(text: string): ThreadInput | undefined {
  if (isUuid(text) || decodeId(text)?.type === "MESSAGE") return { messageId: text };
  let value: { messages?: unknown; started?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { messages, started = [] } = value ?? {};
  if (typeof messages !== "object" || messages === null || !Array.isArray(started)) return undefined;
  const ids = Object.entries(messages).filter(([, id]) => typeof id === "string" && MESSAGE_ID.test(id));
  return { messages: Object.fromEntries(ids), started: started.filter((key) => typeof key === "string") };
}

/** The thread as the text of an output, "" where there is none. Neither rooms nor people are to be read in it. */
export function threadText(thread: Thread): string {
  return Object.keys(thread.messages).length === 0 ? "" : JSON.stringify(thread);
}

/**
 * The key of a destination in a thread. It is hashed: GitHub drops an output that holds a secret, and a room's id may
 * be kept as one. Source: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs
 */
export async function threadKey(recipientId: string): Promise<string> {
  const bytes = new TextEncoder().encode(idKey(recipientId));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, KEY_LENGTH);
}

/** The thread with one more message, or another in its place. */
export function withMessage(thread: Thread, key: string, { messageId, isStart }: Anchor): Thread {
  const started = thread.started.filter((one) => one !== key);
  return {
    messages: { ...thread.messages, [key]: messageId },
    started: isStart ? [...started, key] : started,
  };
}

/** Whether a message of it says that something started, and waits to be finished. */
export function hasStarted(thread: ThreadInput | undefined): boolean {
  return thread !== undefined && "messages" in thread && thread.started.some((key) => anchorIn(thread, key));
}

/** The message that a destination has in a thread. */
export function anchorIn(thread: Thread, key: string): Anchor | undefined {
  if (!Object.hasOwn(thread.messages, key)) return undefined;
  return { messageId: thread.messages[key] ?? "", isStart: thread.started.includes(key) };
}
