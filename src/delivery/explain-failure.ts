import { isOutOfFiles, RAISE_LIMIT } from "../model/no-more-files.ts";
import { WebexError } from "../webex/index.ts";
import type { Failure } from "./failed-delivery.ts";

/**
 * Describes the error that ended a delivery. The code for advice is loaded only now. If that fails too, the error is described
 * without advice. Never rejects, so that a failure never hides what was sent.
 */
export async function explainFailure(
  error: unknown,
  task: "post" | "look up" = "post",
  hostInput?: "webhook-url",
): Promise<Failure> {
  try {
    const { failureOf } = await import("./failed-delivery.ts");
    return failureOf(error, task, hostInput);
  } catch (unloaded) {
    return withoutAdvice(error, task, unloaded);
  }
}

function withoutAdvice(error: unknown, task: "post" | "look up", unloaded: unknown): Failure {
  const { trackingId, mayHaveArrived = false } = error instanceof WebexError ? error : {};
  const doubt = task === "post" && mayHaveArrived ? "The message may have arrived." : "";
  return {
    status: "failed",
    error: messageOf(error),
    advice: [doubt, adviceAbout(unloaded)].filter(Boolean).join(" "),
    trackingId,
    failsStep: true,
  };
}

/** What to do if a part of the action could not be loaded. */
function adviceAbout(unloaded: unknown): string {
  if (isOutOfFiles(unloaded)) return RAISE_LIMIT;
  if (isMissingPart(unloaded)) return "No advice can be given: a file of the action is missing.";
  return "No advice can be given: the code for it could not be loaded.";
}

function messageOf(error: unknown): string {
  if (isOutOfFiles(error) || isMissingPart(error)) return "A part of the action could not be loaded.";
  return error instanceof Error ? error.message : String(error);
}

function isMissingPart(error: unknown): boolean {
  return (error as { code?: unknown } | null | undefined)?.code === "ERR_MODULE_NOT_FOUND";
}
