import { WebexError } from "../webex/index.ts";
import { adviceFor } from "./advice.ts";
import type { Delivery } from "./delivery.ts";
import { EditError } from "./edit-error.ts";
import { NameError } from "./name-error.ts";

/** Source: https://developer.webex.com/docs/api/v1/messages/edit-a-message */
const EDIT_ADVICE =
  "Only its author can edit a message, ten times, and none with a file or card: with update-mode: auto a reply takes the place of the edit.";

/** What a delivery says of the error that ended it. */
export function failureOf(
  error: unknown,
): Pick<Delivery, "status" | "error" | "advice" | "trackingId" | "failsStep"> {
  const status = "failed";
  if (error instanceof WebexError) {
    return { status, error: error.message, advice: adviceFor(error), trackingId: error.trackingId };
  }
  if (error instanceof EditError) return { ...failureOf(error.cause), advice: EDIT_ADVICE };
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
