import { WebexError } from "../webex/index.ts";
import { adviceFor } from "./advice.ts";
import type { Delivery } from "./delivery.ts";
import { NameError } from "./name-error.ts";

/** What a delivery says of the error that ended it. */
export function failureOf(
  error: unknown,
): Pick<Delivery, "status" | "error" | "advice" | "trackingId" | "failsStep"> {
  const status = "failed";
  if (error instanceof WebexError) {
    return { status, error: error.message, advice: adviceFor(error), trackingId: error.trackingId };
  }
  if (error instanceof NameError) return { status, error: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    status,
    error: `Webex Notify itself failed: ${reason}.`,
    advice: "Please report this.",
    failsStep: true,
  };
}

/** The delivery of an entry of `to` that names nothing. */
export function invalidDelivery(entry: string, problem: string): Delivery {
  return {
    destination: entry,
    status: "failed",
    attempts: 0,
    error: `As an entry of "to" it cannot be used: ${problem}.`,
    advice: "Give a room's id, link or title, an e-mail address, or a person's id.",
    failsStep: true,
  };
}
