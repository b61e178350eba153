import { PERMISSIONS } from "../../../src/github/permissions.ts";
import type { Permission } from "../../../src/github/reading.ts";
import type { Finding } from "../../model/builder.ts";
import type { PastedJob, Permissions } from "./pasted.ts";
import { always, asksForStatus, type Rule, wordsOf } from "./rule.ts";

const needs: Rule = ({ workflow, job, step, input }) => {
  const isAboutOthers = input("needs") !== "" || (job.needs.length > 0 && isForTelling(job));
  const isMoment = /^(?:start|waiting)$/.test(input("event")) || input("about") === "trigger";
  if (!isAboutOthers || isMoment) return [];
  const found: Finding[] = [];
  if (job.needs.length === 0) {
    const others = workflow.jobs.filter((one) => one !== job).map(({ id }) => id);
    const text =
      'The job waits for no other one, so that "needs" is empty: name the jobs that it reports on.';
    found.push({ line: job.line, kind: "wrong", text, write: `needs: [${others.join(", ")}]` });
  } else if (!asksForStatus(job.condition)) {
    const text = "The job is skipped when a job before it fails, just when somebody should hear of it.";
    found.push({ line: job.line, kind: "missing", text, write: always(job.condition) });
  }
  if (input("needs") === "" && input("event") === "" && input("status") === "") {
    const text =
      "The step tells of its own job alone, which does nothing but tell: hand it the results of the others.";
    found.push({ line: step.line, kind: "missing", text, write: `needs: \${{ toJSON(needs) }}` });
  }
  return found;
};

/** Whether a job does nothing but report. */
function isForTelling({ steps }: PastedJob): boolean {
  return steps.every((step) => step.isOwn || step.uses?.startsWith("actions/download-artifact@"));
}

const COMPARISONS = ["change", "fixed", "first-failure", "still-failing"];

/** Said once of a job, for all its steps that use the action. */
const permissions: Rule = ({ workflow, job, step }) => {
  const own = job.steps.filter((one) => one.isOwn);
  const asking = own.filter(
    ({ inputs }) => !inputs.has("github-token") || inputs.get("github-token")?.value !== "",
  );
  if (own[0] !== step || asking.length === 0) return [];
  const given = (name: string): readonly string[] =>
    asking.flatMap(({ inputs }) => wordsOf(inputs.get(name)?.value ?? ""));
  const isCompared = [...given("notify-on"), ...given("mention-on")].some((one) => COMPARISONS.includes(one));
  const isDeploy = job.hasEnvironment || given("environment").length > 0;
  const isStart = given("event").join() === "start";
  const granted = job.permissions ?? workflow.permissions;
  const wanted: readonly Permission[] = [
    ...(isCompared || given("event").includes("waiting") ? (["actions: read"] as const) : []),
    ...(hasCheckout(job) ? (["contents: read"] as const) : []),
  ];
  const useful: readonly Permission[] = isStart
    ? []
    : ["actions: read", "checks: read", ...(isDeploy ? (["deployments: read"] as const) : [])];
  const lacks = wanted.filter((one) => !holds(granted, one));
  const couldHave = useful.filter((one) => !holds(granted, one) && !lacks.includes(one));
  const line = job.permissionsLine ?? job.line;
  const found: Finding[] = [];
  if (lacks.length > 0) {
    const why = lacks
      .map(
        (one) =>
          `"${one}", to ${one === "contents: read" ? "check out its code" : `know ${PERMISSIONS[one]}`}`,
      )
      .join(", nor ");
    found.push({ line, kind: "missing", text: `The job is not granted ${why}.`, write: block(job, lacks) });
  }
  if (couldHave.length > 0) {
    const what = couldHave.map((one) => PERMISSIONS[one]).join(", and ");
    const text = `With ${couldHave.map((one) => `"${one}"`).join(" and ")} the message could also tell ${what}.`;
    found.push({ line, kind: "better", text, write: block(job, [...lacks, ...couldHave]) });
  }
  return found;
};

function hasCheckout({ steps }: PastedJob): boolean {
  return steps.some(({ uses }) => uses?.startsWith("actions/checkout@"));
}

/** Where nothing is said, a token may read the code and packages: the default of new repositories. */
const BY_DEFAULT: Readonly<Record<string, string>> = { contents: "read" };

function holds(granted: Permissions | undefined, permission: Permission): boolean {
  const all: Permissions = granted ?? BY_DEFAULT;
  const [name = ""] = permission.split(":");
  return all === "everything" || /^(?:read|write)$/.test(all[name] ?? "");
}

/** What the job should say: its own block takes the place of the workflow's, and of the default. */
function block(job: PastedJob, more: readonly Permission[]): string {
  const own =
    job.permissions === "everything" ? {} : (job.permissions ?? (hasCheckout(job) ? BY_DEFAULT : {}));
  const all = { ...own, ...Object.fromEntries(more.map((one) => one.split(": "))) };
  const entries = Object.entries(all).map(([name, level]) => `${name}: ${level}`);
  return `permissions: { ${entries.sort().join(", ")} }`;
}

const matrix: Rule = ({ job, step, input }) => {
  const isQuiet = /\bfailure\s*\(/.test(step.condition ?? "") || input("notify-on") !== "";
  if (!job.hasMatrix || isQuiet) return [];
  const text =
    'In a matrix the step posts once for each combination. Post once, from a job that has "needs", or only where one fails.';
  return [{ line: step.line, kind: "better", text, write: "if: failure()" }];
};

const REPORTS = ["test-results", "lint-results", "test-baseline", "log-files", "files"];

const reportsOfOthers: Rule = ({ job, step, input }) => {
  const name = REPORTS.find((one) => input(one) !== "");
  if (name === undefined || !isForTelling(job) || job.steps.some((one) => !one.isOwn)) return [];
  const text = `No step of this job brings the files of "${name}": download them from the job that made them, before this step.`;
  const write = "- uses: actions/download-artifact@v7\n  continue-on-error: true\n  with:\n    path: reports";
  return [{ line: step.inputs.get(name)?.line ?? step.line, kind: "missing", text, write }];
};

const events: Rule = ({ workflow, step, input, isFirst }) => {
  const found: Finding[] = [];
  const trigger = workflow.events.find((one) => one === "workflow_run" || one === "deployment_status");
  if (trigger !== undefined && workflow.events.length === 1 && input("about") !== "trigger") {
    const what = trigger === "workflow_run" ? "run" : "deployment";
    const text = `The step tells of this run, not of the ${what} that started it.`;
    found.push({ line: step.line, kind: "missing", text, write: "about: trigger" });
  }
  if (
    isFirst &&
    workflow.events.includes("pull_request") &&
    /secrets\./.test(input("token") + input("webhook-url"))
  ) {
    const text =
      'GitHub gives pull requests from forks no secrets: for these the step ends green and posts nothing. A workflow on workflow_run, with "about: trigger", tells of them.';
    found.push({ line: step.line, kind: "better", text });
  }
  return found;
};

/** The rules that look at a job, and what starts it. */
export const JOB_RULES: readonly Rule[] = [needs, permissions, matrix, reportsOfOthers, events];
