import type { Inputs } from "../../../inputs/inputs.ts";
import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import {
  type Calling,
  givenTo,
  isId,
  jobsIn,
  type OwnPlace,
  scalarOf,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { isDoing } from "./following-steps.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";

/** An environment that is another one than the job's, or none of it, or that has been approved when the step begins. */
export function environmentRows(inputs: Inputs, place: Calling): readonly Row[] {
  const { step, job, workflow } = place;
  if (inputs.event === "waiting")
    return [...approvedRows(place, job), ...earlyRows(place), ...unknownRows(place)];
  const fixed = chosenRows(place);
  if (fixed.length > 0) return fixed;
  if (inputs.environment === undefined || inputs.needs !== undefined || inputs.about !== "run") return [];
  const { environment, thread } = givenTo(step);
  const given = scalarOf(environment);
  if (job["environment"] !== undefined) return otherRows(given, job["environment"]);
  // What only begins, or is a reply, is compared with nothing.
  const isSmall = inputs.event === "start" || thread !== undefined;
  return isSmall || !isCompared(job, workflow) ? [] : [unrecordedRow(given)];
}

/** Whether a job may read deployments, and nothing else in its workflow has one. With another permission, it may make them. */
function isCompared(job: Table, workflow: Table): boolean {
  const jobs = jobsIn(workflow);
  const { deployments } = tableOf(job["permissions"] ?? workflow["permissions"]);
  const isOfNeeded = [...allNeeded(job, jobs)].some((id) => isWaiting(tableOf(jobs[id])));
  return deployments === "read" && !isOfNeeded && !/deployment/.test(JSON.stringify(workflow["on"]));
}

function unrecordedRow(given: string): Row {
  const found = "The job has no `environment:`, so GitHub records no deployment: no rollback is recognized.";
  const advice = "Unless something else records it, add `environment:` to the job, too.";
  // The environment of a job cannot read these.
  const isLate = /\b(?:env|secrets|steps|job|runner)\./.test(given);
  return warning("environment", found, advice, isLate ? undefined : lineOf("environment", given));
}

function otherRows(given: string, own: unknown): readonly Row[] {
  const name = nameOf(own);
  const isKnown = name !== "" && !`${given}${name}`.includes("${{");
  if (!isKnown || tableOf(own)["deployment"] === false || given.toLowerCase() === name.toLowerCase())
    return [];
  const found = `The job deploys to \`${name}\`, but the step compares with earlier deployments to \`${given}\`.`;
  const advice = "If both are the same, change the line in the step's `with:`.";
  return [warning("environment", found, advice, lineOf("environment", name))];
}

/** An environment that the step names always, although whoever starts the run, or the branch, chooses the one of the job. */
function chosenRows({ step, job, workflow, calling }: Calling): readonly Row[] {
  const given = scalarOf(givenTo(step)["environment"]);
  const { needs, about } = givenTo(step);
  if (given === "" || given.includes("${{") || about !== undefined) return [];
  const jobs = jobsIn(workflow);
  const reported = needs === undefined ? [job] : [...allNeeded(job, jobs)].map((id) => tableOf(jobs[id]));
  if (reported.some(({ environment }) => tableOf(environment)["deployment"] === false)) return [];
  const names = reported.map(({ environment }) => nameOf(environment));
  const [own = "", ...others] = [...new Set(names.filter((one) => one !== ""))];
  const [, source] = /^\$\{\{([^{}]*)\}\}$/.exec(own) ?? [];
  const expression = source === undefined ? undefined : readExpression(source);
  if (expression === undefined || others.length > 0) return [];
  const paths = pathsIn(expression);
  const conditions = [step, job, ...reported].map((one) => scalarOf(one["if"]).toLowerCase());
  // Whoever asks first for one of them may name it.
  const isAsked = (text: string): boolean =>
    paths.some(({ names }) => text.includes(names.join(".").toLowerCase())) ||
    text.includes(`'${given.toLowerCase()}'`);
  const isFree = paths.length > 0 && paths.every(({ names: [context = ""] }) => CHOSEN.includes(context));
  const isPassed = Object.values(tableOf(calling?.step["with"])).map(scalarOf).includes(given);
  if (!isFree || isPassed || conditions.some(isAsked)) return [];
  const found = `The job deploys to \`${own}\`, but the message always says \`${given}\`.`;
  return [
    warning(
      "environment",
      found,
      "Write this line in the step's `with:` instead.",
      lineOf("environment", own),
    ),
  ];
}

/** Contexts with the same values in each job of a run. */
const CHOSEN = ["inputs", "github"];

function approvedRows({ workflow, jobId, caller }: OwnPlace, own: Table): readonly Row[] {
  const jobs = jobsIn(workflow);
  const before = allNeeded(own, jobs).add(jobId);
  const mayWait = Object.keys(jobs).filter((id) => isWaiting(tableOf(jobs[id])));
  const waiting = mayWait.filter((id) => before.has(id));
  // Whoever approves one of two jobs with the same environment approves both.
  const isSame = ({ environment }: Table): boolean =>
    environment !== undefined &&
    nameOf(environment).toLowerCase() === nameOf(own["environment"]).toLowerCase();
  const others = mayWait.filter((id) => !before.has(id) && !isSame(tableOf(jobs[id])));
  if (caller !== undefined || waiting.length === 0 || others.length > 0) return [];
  if (waiting.includes(jobId)) return [APPROVED];
  const ids = listText(waiting.map(ticked));
  const found = `\`event: waiting\` is for what waits, but this job begins only after ${ids}, which has the \`environment:\`.`;
  const isFree = (id: string): boolean =>
    ![id, ...allNeeded(tableOf(jobs[id]), jobs)].some((one) => waiting.includes(one));
  const needed = [own, ...waiting.map((id) => tableOf(jobs[id]))].flatMap(needsOf);
  const kept = [...new Set(needed.filter(isFree))];
  if (kept.length === 0) return [warning("needs", found, "Remove `needs:` from the job.")];
  const lines = kept.every(isId) ? `needs: [${kept.join(", ")}]` : undefined;
  return [warning("needs", found, "Change this line in the job:", lines)];
}

const APPROVED = warning(
  "environment",
  "This job begins after the approval that it should report.",
  "Move the step to a job with the same `needs:` and no `environment:`.",
);

/** A step that asks what waits although none of the jobs that may do so has begun to: they need other jobs, too. */
function earlyRows({ workflow, jobId, job, before, caller }: Calling): readonly Row[] {
  const jobs = jobsIn(workflow);
  const ended = allNeeded(job, jobs).add(jobId);
  const later = Object.keys(jobs)
    .filter((id) => isWaiting(tableOf(jobs[id])) && !ended.has(id))
    .map((id) => ({ id, missing: [...allNeeded(tableOf(jobs[id]), jobs)].filter((one) => !ended.has(one)) }));
  const [only, ...others] = later.filter(({ id }) => tableOf(jobs[id])["environment"] !== undefined);
  // What the job does first may take until something waits.
  const isLater =
    caller === undefined && !before.some(isDoing) && later.every(({ missing }) => missing.length > 0);
  const needsOwn = later.some(({ id }) => allNeeded(tableOf(jobs[id]), jobs).has(jobId));
  if (!isLater || needsOwn || only === undefined || others.length > 0) return [];
  const found = `\`${only.id}\`, which has the \`environment:\`, also needs ${listText(only.missing.map(ticked))}, and this job does not: when it asks, nothing waits yet.`;
  const needed = [...new Set([...needsOf(job), ...needsOf(tableOf(jobs[only.id]))])];
  const lines = needed.every(isId) ? `needs: [${needed.join(", ")}]` : undefined;
  return [warning("needs", found, "Change this line in the job:", lines)];
}

/** An environment that no job of the run has. A called workflow may have it, or an expression be it. */
function unknownRows({ step, workflow, caller }: Calling): readonly Row[] {
  const given = scalarOf(givenTo(step)["environment"]);
  const waiting = Object.values(jobsIn(workflow)).map(tableOf).filter(isWaiting);
  const names = waiting.map(({ environment }) => nameOf(environment).toLowerCase());
  const isKnown = names.length > 0 && ![given, ...names].some((one) => /^$|\$/.test(one));
  if (caller !== undefined || !isKnown || names.includes(given.toLowerCase())) return [];
  const found = `No job of this workflow has the environment \`${given}\`: nothing ever waits for it, and nothing is posted.`;
  const line = waiting.length > 1 ? undefined : lineOf("environment", nameOf(waiting[0]?.["environment"]));
  return [warning("environment", found, "Change the line in the step's `with:` to that of the job.", line)];
}

/** The name in an `environment:` of a job. GitHub ignores its case. */
function nameOf(environment: unknown): string {
  return scalarOf(tableOf(environment)["name"] ?? environment);
}

/** Whether a job may wait for approval. One that calls a workflow may contain such a job. */
function isWaiting({ environment, uses }: Table): boolean {
  return environment !== undefined || uses !== undefined;
}
