import type { Endpoint } from "../endpoint.ts";

/** Whether a message that may have arrived is sent again and could appear twice, or could be lost instead. */
export type Delivery = "at-least-once" | "at-most-once";

/** The endpoint properties of a new message. */
export const MESSAGE = { verb: "POST", repeat: "delivery" } as const satisfies Repeated;

type Repeated = Pick<Endpoint, "verb" | "repeat">;

/**
 * Reading and replacing are harmless if repeated. Creating something that may already exist is repeated only for
 * messages.
 */
export function mayBeSentTwice({ verb, repeat }: Repeated, delivery: Delivery): boolean {
  return verb !== "POST" || (repeat === "delivery" && delivery === "at-least-once");
}
