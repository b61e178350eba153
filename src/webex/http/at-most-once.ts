import type { Endpoint } from "../endpoint.ts";

/** Whether a message whose fate is unknown is sent once more, and may come twice, or is lost rather. */
export type Delivery = "at-least-once" | "at-most-once";

/** What a message is sent by. */
export const MESSAGE = { verb: "POST", repeat: "delivery" } as const satisfies Repeated;

type Repeated = Pick<Endpoint, "verb" | "repeat">;

/** Reading and replacing does no harm twice; a creation whose fate is unknown is repeated for messages only. */
export function mayBeSentTwice({ verb, repeat }: Repeated, delivery: Delivery): boolean {
  return verb !== "POST" || (repeat === "delivery" && delivery === "at-least-once");
}
