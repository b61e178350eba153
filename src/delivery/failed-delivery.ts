import { adviceOn, WebexError } from "../webex/index.ts";
import type { Delivery } from "./delivery.ts";
import { RefusedEditError } from "./post/refused-edit-error.ts";

/** The part of a delivery that describes an error. */
export type Failure = Pick<Delivery, "status" | "error" | "advice" | "trackingId" | "failsStep">;

/** Describes the error that ended a delivery. `hostInput` names the input that the host came from, if it was not `api-url`. */
export async function failureOf(
  error: unknown,
  task: "post" | "look up" = "post",
  hostInput?: "webhook-url",
): Promise<Failure> {
  const status = "failed";
  if (error instanceof RefusedEditError) return { ...(await failureOf(error.refusal)), advice: EDIT_ADVICE };
  if (error instanceof WebexError) {
    return {
      status,
      error: error.message,
      advice: (await adviceOn(error, task, hostInput)) || undefined,
      trackingId: error.trackingId,
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    status,
    error: `Webex Notify itself failed: ${reason}.`,
    advice: "Please report this.",
    failsStep: true,
  };
}

/** Source: https://developer.webex.com/docs/api/v1/messages/edit-a-message */
const EDIT_ADVICE =
  "Webex allows editing only your own messages, without a file or card, and ten times: with update-mode auto, this would be a reply.";
