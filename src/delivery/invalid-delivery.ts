import type { Delivery } from "./delivery.ts";

/** The delivery for an invalid entry of `to`. */
export function invalidDelivery(entry: string, problem: string): Delivery {
  return {
    destination: entry,
    status: "failed",
    attempts: 0,
    error: `This entry of "to" cannot be used: ${problem}.`,
    advice: "Give a room's ID, link, or title, an email address, or a person's ID.",
    failsStep: true,
  };
}
