import { parseThread } from "../read-thread.ts";
import type { InputSlip, TextOf } from "./slip.ts";

/** Contexts in which a workflow passes the outputs of other jobs and steps. */
const CONTEXTS = ["needs", "steps"] as const;

/** A message that says "started", from an earlier job or step, which nothing finishes. */
export function threadSlips(text: TextOf): readonly InputSlip[] {
  const isOwn = text("lifecycle")?.toLowerCase() === "true" || text("event") === "start";
  if (isOwn || text("thread") !== undefined) return [];
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
