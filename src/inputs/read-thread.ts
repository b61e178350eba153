import type { ThreadInput } from "../model/thread.ts";
import { decodeId, isCutId, isUuid } from "../webex/ids.ts";
import { InputError } from "./input-error.ts";

/** Characters of a Webex ID. Anything else would lead to a different URL or none. */
const MESSAGE_ID = /^(?!\.{1,2}$)[\w.~+=-]+$/;

/** Reads the `thread` input: an ID, or the output of `threadText`. Throws `InputError`. */
export function readThread(text: string | undefined): ThreadInput | undefined {
  if (text === undefined) return undefined;
  const thread = parseThread(text);
  if (thread !== undefined) return thread;
  if (isCutId(text)) throw new InputError("thread", text, "it is not a complete ID: copy it again");
  const allowed = "give the ID of a message, or the output `thread` of an earlier step or job";
  throw new InputError("thread", text, allowed);
}

/** The same for a text that was not written by hand; `undefined` for any other text. */
export function parseThread(text: string): ThreadInput | undefined {
  if (isUuid(text) || (decodeId(text)?.type === "MESSAGE" && !isCutId(text))) return { messageId: text };
  let value: { messages?: unknown; started?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { messages, started = [] } = value ?? {};
  if (typeof messages !== "object" || messages === null || !Array.isArray(started)) return undefined;
  const ids = Object.entries(messages).filter(([, id]) => typeof id === "string" && MESSAGE_ID.test(id));
  return { messages: Object.fromEntries(ids), pending: started.filter((key) => typeof key === "string") };
}
