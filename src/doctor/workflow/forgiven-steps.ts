import type { Inputs } from "../../inputs/inputs.ts";
import type { Moment } from "../../model/moments.ts";
import { listText } from "../../text/list.ts";
import { type Row, warning } from "../row.ts";
import { isDeciding } from "./endings/deciding-steps.ts";
import { isCounting, TESTING } from "./endings/known-tools.ts";
import { PLAIN } from "./files/run-folder.ts";
import { reportedJobs } from "./order/needed-jobs.ts";
import {
  givenTo,
  isAlsoUsing,
  isId,
  type OwnPlace,
  scalarOf,
  scriptOf,
  stepId,
  stepsIn,
  type Table,
  ticked,
} from "./own-place.ts";

const FAILURES: readonly Moment[] = ["failure", "first-failure", "still-failing"];

/** Steps and jobs whose failure GitHub counts as a success, in a step that waits for failures. */
export function forgivenRows(
  { event, about, needs, notifyOn = [], isLifecycle }: Inputs,
  place: OwnPlace | undefined,
): readonly Row[] {
  const isWaiting = notifyOn.some((moment) => FAILURES.includes(moment));
  if (place?.step === undefined || event !== "auto" || about !== "run") return [];
  if (!isWaiting && notifyOn.length > 0) return [];
  if (needs !== undefined)
    return [...(isWaiting ? ofJobs(place, place.step) : []), ...ofNeededSteps(place, isWaiting)];
  return ofSteps(place, isLifecycle, isWaiting);
}

/** Whether a step tests or builds, and its failure may count. Others may well be allowed to fail. */
function isMeant(step: Table): boolean {
  return isTesting(step) && isCounting({ ...step, "continue-on-error": undefined });
}

function isTesting(step: Table): boolean {
  return scriptOf(step)
    .split("\n")
    .some((line) => TESTING.test(line));
}

/** With `lifecycle`, the step reports the whole job. When that starts, no step has ended: `status` cannot name one. */
function ofSteps({ before, job, step }: OwnPlace, isLifecycle: boolean, isWaiting: boolean): readonly Row[] {
  const { status, event } = givenTo(step);
  const isCounted = isWaiting && !isLifecycle ? isForgiven : isMeant;
  const all = isLifecycle ? stepsIn(job ?? {}) : before;
  const unread = unreadIn(
    all.filter((other) => other !== step),
    job,
    isLifecycle,
  );
  const [first, ...others] = unread.filter(isCounted);
  // What says how such a step ended is there already.
  if (first === undefined || /\bsteps\b/.test(scalarOf(status) + scalarOf(event))) return [];
  const id = stepId(first);
  // Next to tests that count, others may well be allowed to fail.
  const isMinor = ![first, ...others].some(isMeant) && all.some((one) => isTesting(one) && isCounting(one));
  const told = warning(
    "status",
    foundOf(
      "step",
      [first, ...others].map((one) => ticked(nameOf(one))),
      isWaiting,
    ),
  );
  const row: Row = isMinor ? { ...told, state: "unchecked" } : told;
  const remove = removeOf(isWaiting && !isMinor);
  if (isLifecycle) return [{ ...row, advice: `${remove}.` }];
  if (others.length > 0 || !isId(id)) {
    const advice = `${remove}, or give the step an \`id:\` and say in \`status:\` how it ended: \`\${{ steps.ID.outcome == 'failure' && 'failure' || job.status }}\`.`;
    return [{ ...row, advice }];
  }
  const lines = `status: \${{ steps.${id}.outcome == 'failure' && 'failure' || job.status }}`;
  return [{ ...row, advice: `${remove}, or add this line to the step's \`with:\`.`, lines }];
}

/** Steps whose failure GitHub counts as a success, and after which nothing asks how they ended. */
function unreadIn(steps: readonly Table[], job: Table | undefined, isJudged: boolean): readonly Table[] {
  return steps.filter((one, at) => {
    const later = steps.slice(at + 1);
    const isDecided =
      isDecidedIn([...later, job?.["outputs"] ?? ""], one) || (isJudged && later.some(isJudge));
    return isForgiven(one) && !isDecided;
  });
}

/** Whether a step looks into what others left, and can fail because of it. */
function isJudge(step: Table): boolean {
  return isDeciding(step) && isCounting(step);
}

/** Whether a later step reads how a step ended, and may fail because of it. */
function isDecidedIn(later: readonly unknown[], one: Table): boolean {
  const id = stepId(one);
  return id !== "" && later.some((other) => JSON.stringify(other).includes(`steps.${id}.outcome`));
}

/** Steps that test or build in the jobs that a step reports. */
function ofNeededSteps(place: OwnPlace, isWaiting: boolean): readonly Row[] {
  const names = reportedJobs(place).flatMap(({ id, job }) => {
    const forgiven = unreadIn(stepsIn(job), job, true).filter(isMeant);
    return forgiven.map((one) => `${ticked(nameOf(one))} of the job ${ticked(id)}`);
  });
  if (names.length === 0) return [];
  return [warning("status", foundOf("step", names, isWaiting), `${removeOf(isWaiting)}.`)];
}

function removeOf(isWaiting: boolean): string {
  return isWaiting ? "Remove `continue-on-error:`" : "If it should count, remove `continue-on-error:`";
}

/** Jobs that may fail. Next to one that counts, others may well be allowed to, such as those with the next version of a tool. */
function ofJobs(place: OwnPlace, own: Table): readonly Row[] {
  const reported = reportedJobs(place);
  const forgiven = reported.filter(({ job }) => isForgiven(job));
  if (forgiven.length === 0 || reported.some(({ job }) => canFail(job, own))) return [];
  const found = foundOf(
    "job",
    forgiven.map(({ id }) => ticked(id)),
    true,
  );
  return [warning("needs", found, "Remove `continue-on-error:` if it should be reported.")];
}

/** Whether a job has something of its own to do, and GitHub counts its failure. */
function canFail(job: Table, own: Table): boolean {
  const isDoing = (step: Table): boolean => !isAlsoUsing(step, own) && !PLAIN.test(scalarOf(step["uses"]));
  return isCounting(job) && (job["uses"] !== undefined || stepsIn(job).some(isDoing));
}

function isForgiven(one: Table): boolean {
  return scalarOf(one["continue-on-error"]) === "true";
}

function foundOf(what: "step" | "job", names: readonly string[], isWaiting: boolean): string {
  const [those, have, their] = names.length === 1 ? [what, "has", "its"] : [`${what}s`, "have", "their"];
  const list = listText(names, MAX_NAMES);
  const start = isWaiting ? "`notify-on` waits for a failure, but the" : "The";
  return `${start} ${those} ${list} ${have} \`continue-on-error: true\`: GitHub counts ${their} failure as a success.`;
}

const MAX_NAMES = 5;

/** How a step is named. */
export function nameOf({ id, name, uses, run }: Table): string {
  return (
    [name, id, uses, run]
      .map(scalarOf)
      .find((one) => one !== "")
      ?.split("\n")[0] ?? ""
  );
}
