import type { Finding } from "../../model/builder.ts";
import type { PastedJob } from "./pasted.ts";
import { permissions } from "./permission-rule.ts";
import { always, asksForStatus, isLoudInMatrix, mayFailBefore, onFailure, type Rule } from "./rule.ts";

const needs: Rule = ({ workflow, job, step, input }) => {
  const isAboutOthers = input("needs") !== "" || (job.needs.length > 0 && isForTelling(job));
  const isMoment = /^(?:start|waiting)$/.test(input("event")) || input("about") === "trigger";
  if (!isAboutOthers || isMoment) return [];
  const found: Finding[] = [];
  if (job.needs.length === 0) {
    const others = workflow.jobs.filter((one) => one !== job).map(({ id }) => id);
    const text = 'The job does not wait for other jobs, so "needs" is empty: list the jobs that it reports.';
    found.push({ line: job.line, kind: "wrong", text, write: `needs: [${others.join(", ")}]` });
  } else if (!asksForStatus(job.condition)) {
    const text = "The job is skipped when a job before it fails, which is when somebody should know.";
    found.push({ line: job.line, kind: "missing", text, write: always(job.condition) });
  }
  if (input("needs") === "" && input("event") === "" && input("status") === "") {
    const text =
      "The step reports only its own job, which does nothing else: pass it the results of the other jobs.";
    found.push({ line: step.line, kind: "missing", text, write: `needs: \${{ toJSON(needs) }}` });
  }
  return found;
};

/** Whether a job only reports. */
function isForTelling({ steps }: PastedJob): boolean {
  return steps.every((step) => step.isOwn || step.uses?.startsWith("actions/download-artifact@"));
}

const matrix: Rule = (place) => {
  const { step, input } = place;
  if (!isLoudInMatrix(place)) return [];
  if (input("lifecycle").toLowerCase() === "true") {
    const text =
      'In a matrix, "lifecycle" posts a message for each combination. Post once from a job before the matrix, and finish that message from a job after it, as docs/recipes/matrix.md does.';
    return [{ line: step.inputs.get("lifecycle")?.line ?? step.line, kind: "better", text }];
  }
  const once =
    'In a matrix, the step posts once for each combination. Post once, from a job that has "needs"';
  if (!mayFailBefore(place)) return [{ line: step.line, kind: "better", text: `${once}.` }];
  const text = `${once}, or only if one fails.`;
  return [{ line: step.line, kind: "better", text, write: onFailure(step.condition) }];
};

const REPORTS = ["test-results", "lint-results", "test-baseline", "log-files", "files"];

const reportsOfOthers: Rule = ({ job, step, input }) => {
  const name = REPORTS.find((one) => input(one) !== "");
  if (name === undefined || !isForTelling(job) || job.steps.some((one) => !one.isOwn)) return [];
  const text = `No step of this job creates the files of "${name}": download them from the job that made them, before this step.`;
  const write = "- uses: actions/download-artifact@v7\n  continue-on-error: true\n  with:\n    path: reports";
  return [{ line: step.inputs.get(name)?.line ?? step.line, kind: "missing", text, write }];
};

const events: Rule = ({ workflow, step, input, isFirst }) => {
  const found: Finding[] = [];
  const trigger = workflow.events.find((one) => one === "workflow_run" || one === "deployment_status");
  if (trigger !== undefined && workflow.events.length === 1 && input("about") !== "trigger") {
    const what = trigger === "workflow_run" ? "run" : "deployment";
    const text = `The step reports this run, not the ${what} that started it.`;
    found.push({ line: step.line, kind: "missing", text, write: "about: trigger" });
  }
  if (
    isFirst &&
    workflow.events.includes("pull_request") &&
    /secrets\./.test(input("token") + input("webhook-url"))
  ) {
    const text =
      'GitHub does not pass secrets to pull requests from forks: for these, the step succeeds and posts nothing. A workflow on workflow_run, with "about: trigger", reports them.';
    found.push({ line: step.line, kind: "better", text });
  }
  return found;
};

/** The rules about a job and the events that start it. */
export const JOB_RULES: readonly Rule[] = [needs, permissions, matrix, reportsOfOthers, events];
