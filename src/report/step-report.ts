import type { Event } from "../build/outcome.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { listText } from "../text/list.ts";

/** All that came of a step; outputs, summary, log and verdict follow from it. */
export interface StepReport {
  /** Absent when the step failed before it was known. */
  readonly event?: Event | "skipped" | undefined;
  /** The message as sent, or as it would have been. */
  readonly markdown: string;
  readonly deliveries: readonly Delivery[];
  /** Why nothing was sent, as a sentence; absent when something was, or should have been. */
  readonly skippedReason?: string | undefined;
  readonly isDryRun: boolean;
  /** Whether a failed delivery fails the step. */
  readonly failOnError: boolean;
  /** What is worth knowing, as sentences. */
  readonly warnings: readonly string[];
  /** What the user must change, as sentences: these fail the step. */
  readonly problems: readonly string[];
  readonly endedAt: Date;
}

/** What is known of a step before its message is. */
export type ReportBase = Pick<StepReport, "event" | "isDryRun" | "failOnError" | "warnings"> & {
  /** The clock that says when the step ended. */
  readonly endedAt: () => Date;
};

/** A message as far as a report needs it. */
export interface ReportedMessage {
  readonly markdown: string;
  readonly warnings: readonly string[];
  readonly problems: readonly string[];
}

const NO_MESSAGE: ReportedMessage = { markdown: "", warnings: [], problems: [] };

/** The report of a step that had a message to send. */
export function sentReport(
  base: ReportBase,
  message: ReportedMessage,
  deliveries: readonly Delivery[],
): StepReport {
  const warnings = [...base.warnings, ...message.warnings];
  return { ...base, ...message, warnings, deliveries, endedAt: base.endedAt() };
}

/** The report of a step that sent nothing on purpose. */
export function skippedReport(base: ReportBase, skippedReason: string, message = NO_MESSAGE): StepReport {
  return { ...sentReport(base, message, []), skippedReason };
}

/** The report of a step that an error ended before there was anything to send. */
export function brokenReport(problem: string, endedAt: Date, warnings: readonly string[] = []): StepReport {
  const nothing = { markdown: "", deliveries: [], isDryRun: false, failOnError: false };
  return { ...nothing, warnings, problems: [problem], endedAt };
}

/** The deliveries that failed. */
export function failuresOf({ deliveries }: StepReport): readonly Delivery[] {
  return deliveries.filter(({ status }) => status === "failed");
}

/** Everything that went wrong, as sentences. */
export function errorsOf(report: StepReport): readonly string[] {
  return [
    ...report.problems,
    ...failuresOf(report).map(({ destination, error }) => `${destination}: ${error}`),
  ];
}

/** Why the step fails, as a sentence, or `undefined` when it does not: what Webex answers fails it only on request. */
export function verdictOf(report: StepReport): string | undefined {
  if (report.problems.length > 0) return report.problems.join(" ");
  const failures = failuresOf(report);
  const fatal = report.failOnError ? failures : failures.filter(({ failsStep }) => failsStep);
  if (fatal.length === 0) return undefined;
  return `The message did not reach ${listText(fatal.map(({ destination }) => destination))}.`;
}
