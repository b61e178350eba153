import { isOutOfFiles, RAISE_LIMIT } from "../model/no-more-files.ts";
import type { WebexError } from "../webex/index.ts";
import type { Failure } from "./failed-delivery.ts";
import { NameError } from "./rooms/name-error.ts";

/**
 * Describes the error that ended a delivery. The code for advice is loaded only now. If that fails too, the error is described
 * without advice. Never rejects, so that a failure never hides what was sent.
 */
export function explainFailure(
  error: unknown,
  task: "post" | "look up" = "post",
  hostInput?: "webhook-url",
): Promise<Failure> {
  if (error instanceof NameError) return Promise.resolve({ status: error.status, error: error.message });
  return import("./failed-delivery.ts").then(
    ({ failureOf }) => failureOf(error, task, hostInput),
    (unloaded) => withoutAdvice(error, unloaded),
  );
}

function withoutAdvice(error: unknown, unloaded: unknown): Failure {
  const { message, trackingId, mayHaveArrived } = error as Partial<WebexError>;
  const doubt = mayHaveArrived ? "The message may have arrived. " : "";
  const advice = isOutOfFiles(unloaded)
    ? RAISE_LIMIT
    : "No advice can be given: a file of the action is missing.";
  return {
    status: "failed",
    // A file that could not be loaded has a code, and a path that helps nobody.
    error: "code" in Object(error) ? "A part of the action could not be loaded." : String(message ?? error),
    advice: doubt + advice,
    trackingId,
    failsStep: true,
  };
}
