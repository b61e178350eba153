import { type Thread, threadIn } from "../model/thread.ts";
import type { Addresses } from "./addresses.ts";
import type { Delivery } from "./delivery.ts";

/** A warning if a thread was given, and every message became a new one because none of the destinations has a message of it. */
export function strayThread(
  { thread, updateMode }: Addresses,
  deliveries: readonly Delivery[],
  own: Thread,
): readonly string[] {
  const given = Object.keys(threadIn(thread).messages);
  const isMet = given.length === 0 || given.some((key) => Object.hasOwn(own.messages, key));
  if (isMet || updateMode === "new" || !deliveries.every(({ status }) => status === "sent")) return [];
  return [
    'Input "thread" has no message in any destination of "to", so a new one was posted: give the "thread" of a step that posts to the same destinations, or remove the line.',
  ];
}
