import type { ThreadInput } from "../model/thread.ts";
import { decodeId, isCutId, isUuid } from "../webex/ids.ts";
import { InputError } from "./input-error.ts";

/** Characters of a Webex ID. Anything else would lead to a different URL or none. */
const MESSAGE_ID = /^(?!\.{1,2}$)[\w.~+=-]+$/;

/** Reads the `thread` input in an attempt: an ID, or the output of `threadText`. Throws `InputError`. */
export function readThread(text: string | undefined, attempt: number): ThreadInput | undefined {
  if (text === undefined) return undefined;
  const thread = parseThread(text, attempt);
  if (thread !== undefined) return thread;
  if (isCutId(text)) throw new InputError("thread", text, "it is not a complete ID: copy it again");
  const allowed = "give the ID of a message, or the output `thread` of an earlier step or job";
  throw new InputError("thread", text, allowed);
}

/**
 * The same for a text that was not written by hand; `undefined` for any other text. What began in an earlier attempt has
 * ended in that one: GitHub keeps the outputs of jobs that do not run again. Source:
 * https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
export function parseThread(text: string, attempt = 1): ThreadInput | undefined {
  if (isUuid(text) || (decodeId(text)?.type === "MESSAGE" && !isCutId(text))) return { messageId: text };
  let value: { messages?: unknown; started?: unknown; attempt?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { messages, started = [], attempt: madeIn = attempt } = value ?? {};
  if (typeof messages !== "object" || messages === null || !Array.isArray(started)) return undefined;
  const ids = Object.entries(messages).filter(([, id]) => typeof id === "string" && MESSAGE_ID.test(id));
  const isOver = Number(madeIn) < attempt;
  const pending = isOver ? [] : started.filter((key) => typeof key === "string");
  return { messages: Object.fromEntries(ids), pending };
}
