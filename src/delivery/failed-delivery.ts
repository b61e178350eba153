import { adviceFor, WebexError } from "../webex/index.ts";
import type { Delivery } from "./delivery.ts";
import { RefusedEditError } from "./post/refused-edit-error.ts";
import { NameError } from "./rooms/name-error.ts";

/** What a delivery says of the error that ended it. */
export function failureOf(
  error: unknown,
  task: "post" | "look up" = "post",
): Pick<Delivery, "status" | "error" | "advice" | "trackingId" | "failsStep"> {
  const status = "failed";
  if (error instanceof RefusedEditError) return { ...failureOf(error.refusal), advice: EDIT_ADVICE };
  if (error instanceof WebexError) {
    return {
      status,
      error: error.message,
      advice: adviceFor(error, task) || undefined,
      trackingId: error.trackingId,
    };
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

/** What a delivery says of the error that ended it before there was somebody to post to. */
export function lookupFailureOf(error: unknown): ReturnType<typeof failureOf> {
  return failureOf(error, "look up");
}

/** Source: https://developer.webex.com/docs/api/v1/messages/edit-a-message */
const EDIT_ADVICE =
  "Webex edits a message of one's own only, without a file or card, and ten times: with update-mode auto this would be a reply.";

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
