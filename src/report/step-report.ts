import type { Delivery } from "../delivery/delivery.ts";
import type { Transition } from "../model/moments.ts";
import type { Outcome } from "../model/outcome.ts";
import { listText } from "../text/list.ts";

/** The result of a step. Outputs, summary, log, and verdict are derived from it. */
export interface StepReport {
  /** Missing if the step failed before it was known. */
  readonly outcome?: Outcome | "skipped" | undefined;
  /** How the outcome compares with the previous one. Missing if that is unknown. */
  readonly transition?: Transition | undefined;
  /** The message as sent, or as it would have been sent. */
  readonly markdown: string;
  readonly deliveries: readonly Delivery[];
  /** The messages that exist in the destinations, as the output `thread`. */
  readonly thread: string;
  /** The result of rooms and teams as code. Missing without a manifest. */
  readonly provisioning?: ProvisioningText | undefined;
  /** A sentence that says why nothing was sent. Missing if something was sent, or should have been. */
  readonly skippedReason?: string | undefined;
  readonly isDryRun: boolean;
  /** Whether a failed delivery fails the step. */
  readonly failOnError: boolean;
  /** Sentences that the user should know. */
  readonly warnings: readonly string[];
  /** Sentences about what went differently than requested but does no harm. */
  readonly notes: readonly string[];
  /** Sentences that only help with debugging. */
  readonly details: readonly string[];
  /** Sentences about what the user must change. They fail the step. */
  readonly problems: readonly string[];
  readonly endedAt: Date;
}

/** A plan and its results, as texts. */
export interface ProvisioningText {
  /** In a few words, for a heading. */
  readonly heading: string;
  /** For the job summary. */
  readonly markdown: string;
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** The output `changes`, JSON. */
  readonly changes: string;
}

/** The report of a step that an error ended before there was anything to send. */
export function brokenReport(
  problems: readonly string[],
  endedAt: Date,
  warnings: readonly string[] = [],
): StepReport {
  const nothing = { markdown: "", thread: "", isDryRun: false, failOnError: false, details: [] };
  return { ...nothing, deliveries: [], notes: [], warnings, problems, endedAt };
}

/** A delivery that failed: a message, or something that belongs to one. */
export type Fault = Pick<Delivery, "destination" | "error" | "advice" | "failsStep">;

/** The deliveries that failed. */
export function failuresOf({ deliveries }: StepReport): readonly Delivery[] {
  return deliveries.filter(({ status }) => status === "failed");
}

/** The deliveries that failed, and the parts that other deliveries lost. */
export function faultsOf(report: StepReport): readonly Fault[] {
  const losses = report.deliveries.flatMap(({ destination, losses = [] }) =>
    losses.map((loss) => ({ destination, ...loss })),
  );
  return [...failuresOf(report), ...losses];
}

/** All errors, as sentences. */
export function errorsOf(report: StepReport): readonly string[] {
  return [
    ...report.problems,
    ...faultsOf(report).map(({ destination, error }) => `${destination}: ${error}`),
  ];
}

/**
 * A sentence that says why the step fails, or `undefined` if it does not. Errors from Webex fail it only on request.
 */
export function verdictOf(report: StepReport): string | undefined {
  if (report.problems.length > 0) return report.problems.join("\n");
  const faults = faultsOf(report);
  const fatal = report.failOnError ? faults : faults.filter(({ failsStep }) => failsStep);
  if (fatal.length === 0) return undefined;
  return `The message did not reach ${listText([...new Set(fatal.map(({ destination }) => destination))])}${isWhole(fatal, report) ? "" : " in full"}.`;
}

/** Whether every fault is about a whole message, not a part of one. */
function isWhole(faults: readonly Fault[], report: StepReport): boolean {
  const failures: readonly Fault[] = failuresOf(report);
  return faults.every((fault) => failures.includes(fault));
}
