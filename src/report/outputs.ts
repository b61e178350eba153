import { errorsOf, type StepReport } from "./step-report.ts";

/** The outputs of `action.yml`, in order. */
export const OUTPUT_NAMES = [
  "ok",
  "event",
  "transition",
  "message-id",
  "room-id",
  "results",
  "thread",
  "markdown",
  "skipped-reason",
  "error",
  "changes",
  "time",
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];

/** The values of all outputs. Outputs that do not apply are empty. */
export function outputsOf(report: StepReport): Readonly<Record<OutputName, string>> {
  const first = report.deliveries.find(({ messageId }) => messageId !== undefined);
  const errors = errorsOf(report);
  const results = report.deliveries.map(({ failsStep: _, ...result }) => result);
  return {
    ok: String(errors.length === 0),
    event: report.outcome ?? "",
    transition: report.transition ?? "",
    "message-id": first?.messageId ?? "",
    "room-id": first?.roomId ?? "",
    results: JSON.stringify(results),
    thread: report.thread,
    markdown: report.markdown,
    "skipped-reason": report.skippedReason ?? "",
    error: errors.join("\n"),
    changes: report.provisioning?.changes ?? "",
    time: report.endedAt.toISOString(),
  };
}
