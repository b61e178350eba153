import type * as actions from "@actions/core";
import { fittingOutputs } from "./fitting-outputs.ts";
import { outputsOf } from "./outputs.ts";
import { annotationOf, logLinesOf } from "./step-log.ts";
import { faultsOf, type StepReport } from "./step-report.ts";
import { isTooLong, shortSummaryOf, summaryOf, TOO_LONG } from "./summary.ts";

/** The parts of the runner that a report needs. */
export type Core = Pick<
  typeof actions,
  "setOutput" | "debug" | "info" | "notice" | "warning" | "error" | "startGroup" | "endGroup"
> & {
  /** Writes all outputs or none. Returns a sentence that says why it failed. */
  readonly writeOutputs: (values: Readonly<Record<string, string>>) => string | undefined;
  /** Appends to the job summary, if the runner has one. Returns a sentence that says why it failed. */
  readonly writeSummary: (markdown: string) => string | undefined;
};

/**
 * GitHub keeps ten annotations of each level per step, and the verdict is one of them. Source:
 * https://docs.github.com/rest/checks/runs
 */
const MAX_ANNOTATIONS = 9;

const TITLE = { title: "Webex Notify" };

/**
 * Reports the result of a step everywhere: log, annotations, outputs, job summary. Returns the report with everything
 * that could not be written, as `explain` words the errors. A failure here does not undo what was sent, and does not
 * stop the rest of the report.
 */
export function reportStep(report: StepReport, core: Core, explain: (error: unknown) => string): StepReport {
  const attempt = (write: () => string | undefined): readonly string[] => {
    try {
      return [write()].filter((problem) => problem !== undefined);
    } catch (error) {
      return [explain(error)];
    }
  };
  const problems = [...attempt(() => log(report, core)), ...attempt(() => annotate(report, core))];
  const logged = withProblems(report, problems);
  const handed = withProblems(
    logged,
    attempt(() => handOverReport(logged, core)),
  );
  const summaries = [() => summaryOf(handed), () => shortSummaryOf(handed)] as const;
  for (const lost of attempt(() => writeFitting(summaries, core))) core.warning(lost, TITLE);
  return handed;
}

/**
 * Writes the first of several summaries that GitHub does not drop because of its length, or the last one. Returns a sentence
 * if it could not be written.
 */
export function writeFitting(
  [whole, ...shorter]: readonly [() => string, ...(() => string)[]],
  core: Pick<Core, "writeSummary" | "warning">,
): string | undefined {
  let summary = whole();
  if (isTooLong(summary)) core.warning(TOO_LONG, TITLE);
  for (const make of shorter) if (isTooLong(summary)) summary = make();
  return core.writeSummary(summary);
}

/** Writes the outputs of a report for the runner. Returns a sentence if its file could not be written. */
export function handOverReport(report: StepReport, core: Core): string | undefined {
  return handOver((lost) => outputsOf(withProblems(report, lost)), core);
}

/**
 * Writes outputs for the runner, as much of them as GitHub accepts. If its file cannot be written, uses the older command and adds a problem to the
 * outputs. Returns that problem as a sentence, because later steps depend on outputs and the runner may not accept
 * them.
 */
export function handOver(
  outputsWith: (problems: readonly string[]) => Readonly<Record<string, string>>,
  core: Pick<Core, "writeOutputs" | "setOutput" | "warning">,
): string | undefined {
  const { fitting, warning } = fittingOutputs(outputsWith([]));
  if (warning !== undefined) core.warning(warning, TITLE);
  const problem = core.writeOutputs(fitting);
  if (problem === undefined) return undefined;
  for (const [name, value] of Object.entries(fittingOutputs(outputsWith([problem])).fitting))
    core.setOutput(name, value);
  return problem;
}

function withProblems(report: StepReport, problems: readonly string[]): StepReport {
  return problems.length === 0 ? report : { ...report, problems: [...report.problems, ...problems] };
}

function log(report: StepReport, core: Core): undefined {
  const [first, ...rest] = [`Webex message: ${report.outcome ?? "none"}`, ...logLinesOf(report)];
  core.startGroup(first ?? "");
  for (const line of rest) core.info(line);
  core.endGroup();
  for (const detail of report.details) core.debug(detail);
}

function annotate(report: StepReport, core: Core): undefined {
  if (report.skippedReason !== undefined) core.notice(report.skippedReason, TITLE);
  for (const warning of report.warnings.slice(0, MAX_ANNOTATIONS)) core.warning(warning, TITLE);
  const failures = faultsOf(report);
  const shown = failures.length > MAX_ANNOTATIONS ? failures.slice(0, MAX_ANNOTATIONS - 1) : failures;
  for (const failure of shown) core.error(annotationOf(failure), TITLE);
  const more = failures.length - shown.length;
  if (more > 0) core.error(`${more} more did not arrive; the job summary lists them all.`, TITLE);
}
