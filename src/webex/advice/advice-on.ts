import type { WebexError } from "../errors.ts";
import type { Task } from "./advice.ts";

/**
 * What to do about an error; "" if the error already says so. See `adviceFor`. The sentences are loaded only now. Never
 * rejects: without them, the error itself is still reported.
 */
export function adviceOn(error: WebexError, task: Task, hostInput?: "webhook-url"): Promise<string> {
  return import("./advice.ts").then(
    ({ adviceFor }) => adviceFor(error, task, hostInput),
    () => "",
  );
}
