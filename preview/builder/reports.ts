import type { Choices, Extra } from "../model/builder.ts";
import type { Draft, OwnStep } from "./draft.ts";

/** The inputs that read or attach the files of a job. */
const FILES: Readonly<Partial<Record<Extra, Readonly<Record<string, string>>>>> = {
  tests: { "test-results": "reports/**/*.xml" },
  lint: { "lint-results": "reports/**/*.sarif" },
  files: { files: "reports/**/*.html" },
};

/** The kind of files for each part of a message. */
const KINDS: Readonly<Partial<Record<Extra, string>>> = {
  tests: "JUnit XML",
  lint: "SARIF",
  files: "HTML",
  logs: "logs",
};

/** The files that the job must write, and where. */
export function filesToWrite(choices: Choices): readonly { readonly kind: string; readonly glob: string }[] {
  return choices.with.flatMap((extra) => {
    const ofLogs = extra === "logs" && isInJob(choices) ? LOGS : undefined;
    const [glob] = Object.values<string>(FILES[extra] ?? ofLogs ?? {});
    return glob === undefined ? [] : [{ kind: KINDS[extra] ?? extra, glob }];
  });
}

/** GitHub serves a job's log only after the job has ended. A message about its own job quotes files instead. */
const LOGS = { "log-files": "logs/**/*.log" };

/** Whether the message is about the job that contains its step. */
function isInJob({ report }: Choices): boolean {
  return report === "job" || report === "deploy";
}

/** Whether a message uses files in `reports/`. */
export function hasReports({ with: extras }: Pick<Choices, "with">): boolean {
  return extras.some((extra) => FILES[extra] !== undefined);
}

/**
 * Lets a message report what the files of a job say, and attach them. If they are from another job or run, they are
 * passed on as an artifact.
 */
export function addReports(draft: Draft, report: OwnStep, choices: Choices): void {
  const { report: what, with: extras, github } = choices;
  const isOwnJob = isInJob(choices);
  for (const extra of extras) report.give(FILES[extra] ?? {});
  if (isOwnJob && extras.includes("logs")) report.give(LOGS);
  if (isOwnJob || !hasReports(choices)) return;
  if (what !== "forks") draft.addStep("test", upload(what === "matrix"));
  draft.addStep(report.job, download(what === "forks", github === "ghes"), -1);
}

function upload(isMatrix: boolean): object {
  const name = isMatrix ? `reports-\${{ strategy.job-index }}` : "reports";
  return { if: "always()", uses: "actions/upload-artifact@v6", with: { name, path: "reports" } };
}

/** If there is nothing to download, the message is posted anyway. */
function download(isOfAnotherRun: boolean, isOld: boolean): object {
  const ofRun = isOfAnotherRun
    ? { "run-id": `\${{ github.event.workflow_run.id }}`, "github-token": `\${{ github.token }}` }
    : {};
  return {
    uses: "actions/download-artifact@v7",
    "continue-on-error": true,
    with: { ...(isOld ? {} : { pattern: "reports*" }), path: "reports", ...ofRun },
  };
}
