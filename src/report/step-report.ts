import type { Delivery } from "../delivery/delivery.ts";
import type { Transition } from "../model/moments.ts";
import type { Outcome } from "../model/outcome.ts";
import { listText } from "../text/list.ts";

/** All that came of a step; outputs, summary, log and verdict follow from it. */
export interface StepReport {
  /** Absent when the step failed before it was known. */
  readonly outcome?: Outcome | "skipped" | undefined;
  /** How it compares with before; absent where that is not known. */
  readonly transition?: Transition | undefined;
  /** The message as sent, or as it would have been. */
  readonly markdown: string;
  readonly deliveries: readonly Delivery[];
  /** The messages that stand in the destinations, as the text of the output `thread`. */
  readonly thread: string;
  /** What rooms and teams as code came to; absent without a manifest. */
  readonly provisioning?: ProvisioningText | undefined;
  /** Why nothing was sent, as a sentence; absent when something was, or should have been. */
  readonly skippedReason?: string | undefined;
  readonly isDryRun: boolean;
  /** Whether a failed delivery fails the step. */
  readonly failOnError: boolean;
  /** What is worth knowing, as sentences. */
  readonly warnings: readonly string[];
  /** What went another way than it was asked for, and does no harm, as sentences. */
  readonly notes: readonly string[];
  /** What only helps who looks for a fault, as sentences. */
  readonly details: readonly string[];
  /** What the user must change, as sentences: these fail the step. */
  readonly problems: readonly string[];
  readonly endedAt: Date;
}

/** A plan and what came of it, as it is told. */
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

/** What did not arrive: a message, or something that belongs to one. */
export type Fault = Pick<Delivery, "destination" | "error" | "advice" | "failsStep">;

/** The deliveries that failed. */
export function failuresOf({ deliveries }: StepReport): readonly Delivery[] {
  return deliveries.filter(({ status }) => status === "failed");
}

/** The deliveries that failed, and what the others lost. */
export function faultsOf(report: StepReport): readonly Fault[] {
  const losses = report.deliveries.flatMap(({ destination, losses = [] }) =>
    losses.map((loss) => ({ destination, ...loss })),
  );
  return [...failuresOf(report), ...losses];
}

/** Everything that went wrong, as sentences. */
export function errorsOf(report: StepReport): readonly string[] {
  return [
    ...report.problems,
    ...faultsOf(report).map(({ destination, error }) => `${destination}: ${error}`),
  ];
}

/** Why the step fails, as a sentence, or `undefined` when it does not: what Webex answers fails it only on request. */
export function verdictOf(report: StepReport): string | undefined {
  if (report.problems.length > 0) return report.problems.join("\n");
  const faults = faultsOf(report);
  const fatal = report.failOnError ? faults : faults.filter(({ failsStep }) => failsStep);
  if (fatal.length === 0) return undefined;
  return `The message did not reach ${listText([...new Set(fatal.map(({ destination }) => destination))])}${isWhole(fatal, report) ? "" : " whole"}.`;
}

/** Whether only whole messages are missing. */
function isWhole(faults: readonly Fault[], report: StepReport): boolean {
  const failures: readonly Fault[] = failuresOf(report);
  return faults.every((fault) => failures.includes(fault));
}
