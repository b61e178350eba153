import { parseThread } from "../read-thread.ts";
import type { InputSlip, TextOf } from "./slip.ts";

/** Contexts in which a workflow passes the outputs of other jobs and steps. */
const CONTEXTS = ["needs", "steps"] as const;

/** A message of an earlier job or step that `thread` should name: to change it, or because nothing else finishes it. */
export function threadSlips(text: TextOf): readonly InputSlip[] {
  // With `lifecycle`, `update-mode` applies to the message that the step posts itself.
  if (text("lifecycle")?.toLowerCase() === "true" || text("thread") !== undefined) return [];
  return [...modeSlips(text), ...pendingSlips(text)];
}

/** A mode for a message of others, without that message. */
function modeSlips(text: TextOf): readonly InputSlip[] {
  const mode = text("update-mode") ?? "";
  if (!/^(?:edit|reply|replace)$/.test(mode)) return [];
  const found = `Input "update-mode" is "${mode}", and "thread" is empty: a new message is posted.`;
  const advice =
    'Give the output "thread" of the step or job that posted the first one; the job must name that job in its "needs".';
  return [{ input: "update-mode", found, advice }];
}

function pendingSlips(text: TextOf): readonly InputSlip[] {
  if (text("event") === "start") return [];
  const waiting = CONTEXTS.flatMap((context) => pendingIn(context, text(context) ?? "null"));
  const [expression] = waiting;
  if (expression === undefined) return [];
  const found = `Input "thread" is empty, and \`${expression}\` contains a message that is not finished yet.`;
  const advice = "Pass it as `thread`, or that message is never finished.";
  return [{ input: "thread", found, advice, expression: waiting.length === 1 ? expression : undefined }];
}

/** Expressions for outputs that are threads with a pending message. */
function pendingIn(context: string, json: string): readonly string[] {
  return Object.entries(objectIn(json)).flatMap(([name, job]) => {
    if (!/^[\w-]+$/.test(name)) return [];
    return Object.entries(Object(Object(job).outputs)).flatMap(([output, value]) => {
      const thread = typeof value === "string" ? parseThread(value) : undefined;
      const isPending = thread !== undefined && "pending" in thread && thread.pending.length > 0;
      return isPending && /^[\w-]+$/.test(output) ? [`${context}.${name}.outputs.${output}`] : [];
    });
  });
}

/** Its own reader reports what is wrong with it. */
function objectIn(json: string): object {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}
