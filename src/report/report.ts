import type * as actions from "@actions/core";
import { annotationOf, logLinesOf } from "./log.ts";
import { outputsOf } from "./outputs.ts";
import { faultsOf, type StepReport } from "./step-report.ts";
import { summaryOf } from "./summary.ts";

/** What a report needs of the runner. */
export type Core = Pick<
  typeof actions,
  "setOutput" | "debug" | "info" | "notice" | "warning" | "error" | "startGroup" | "endGroup"
> & {
  /** Appends to the job summary, where the runner has one. */
  readonly writeSummary: (markdown: string) => Promise<void>;
};

/** GitHub keeps ten annotations of each level a step, and the verdict is one. Source: https://docs.github.com/rest/checks/runs */
const MAX_ANNOTATIONS = 9;

const TITLE = { title: "Webex Notify" };

/** Says everywhere what came of a step: log, annotations, outputs, job summary. */
export async function reportStep(report: StepReport, core: Core): Promise<void> {
  const [first, ...rest] = [`Webex message: ${report.event ?? "none"}`, ...logLinesOf(report)];
  core.startGroup(first ?? "");
  for (const line of rest) core.info(line);
  core.endGroup();
  for (const detail of report.details) core.debug(detail);
  annotate(report, core);
  await guarded("outputs", core, () => {
    for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
  });
  await guarded("summary", core, () => core.writeSummary(summaryOf(report)));
}

/** A full disk or a missing file must not undo what was sent: it is told, and the rest goes on. */
async function guarded(what: string, core: Core, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    core.warning(
      `The ${what} could not be written: ${error instanceof Error ? error.message : error}`,
      TITLE,
    );
  }
}

function annotate(report: StepReport, core: Core): void {
  if (report.skippedReason !== undefined) core.notice(report.skippedReason, TITLE);
  for (const warning of report.warnings.slice(0, MAX_ANNOTATIONS)) core.warning(warning, TITLE);
  const failures = faultsOf(report);
  const shown = failures.length > MAX_ANNOTATIONS ? failures.slice(0, MAX_ANNOTATIONS - 1) : failures;
  for (const failure of shown) core.error(annotationOf(failure), TITLE);
  const more = failures.length - shown.length;
  if (more > 0) core.error(`${more} more did not arrive; the job summary lists them all.`, TITLE);
}
