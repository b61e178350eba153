import type * as actions from "@actions/core";
import { outputsOf } from "./outputs.ts";
import { annotationOf, logLinesOf } from "./step-log.ts";
import { faultsOf, type StepReport } from "./step-report.ts";
import { summaryOf } from "./summary.ts";

/** What a report needs of the runner. */
export type Core = Pick<
  typeof actions,
  "setOutput" | "debug" | "info" | "notice" | "warning" | "error" | "startGroup" | "endGroup"
> & {
  /** Writes outputs, all or none. Gives the sentence that says why it could not. */
  readonly writeOutputs: (values: Readonly<Record<string, string>>) => string | undefined;
  /** Appends to the job summary, where the runner has one. Gives the sentence that says why it could not. */
  readonly writeSummary: (markdown: string) => string | undefined;
};

/** GitHub keeps ten annotations of each level a step, and the verdict is one. Source: https://docs.github.com/rest/checks/runs */
const MAX_ANNOTATIONS = 9;

const TITLE = { title: "Webex Notify" };

/**
 * Says everywhere what came of a step: log, annotations, outputs, job summary. Gives the report with what could not be
 * said there, as `explain` words an error. Nothing that is broken here undoes what was sent, or keeps the rest from being said.
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
  for (const lost of attempt(() => core.writeSummary(summaryOf(handed)))) core.warning(lost, TITLE);
  return handed;
}

/** Hands the outputs of a report to the runner. Gives the sentence that says where its file took none. */
export function handOverReport(report: StepReport, core: Core): string | undefined {
  return handOver((lost) => outputsOf(withProblems(report, lost)), core);
}

/**
 * Hands outputs to the runner; where its file takes none, by the older way, with that among the problems that they
 * tell. Gives the sentence that says so: later steps lean on outputs, and whether the runner takes them is not known.
 */
export function handOver(
  outputsWith: (problems: readonly string[]) => Readonly<Record<string, string>>,
  core: Pick<Core, "writeOutputs" | "setOutput">,
): string | undefined {
  const problem = core.writeOutputs(outputsWith([]));
  if (problem === undefined) return undefined;
  for (const [name, value] of Object.entries(outputsWith([problem]))) core.setOutput(name, value);
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
