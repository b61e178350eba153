import { reachOf } from "../conditions.ts";
import {
  givenTo,
  isAlsoUsing,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { allNeeded } from "./needed-jobs.ts";

/** What else posts the failures that a step leaves out: another step of its job, or one of a job that needs it. */
export function toldElsewhere({
  workflow,
  jobId,
  job = {},
  step = {},
}: OwnPlace): "step" | "job" | undefined {
  const isToldIn = (one: Table, isOne: (other: Table) => boolean): boolean =>
    stepsIn(one).some((other) => {
      const isOurs = other !== step && isAlsoUsing(other, step) && mayPost(other) && isOne(other);
      return isOurs || isUnseen(other, step);
    });
  if (isToldIn(job, (one) => isWhole(one) || isAfterFailure(one))) return "step";
  const jobs = jobsIn(workflow);
  const isTold = Object.values(jobs)
    .map(tableOf)
    .some((one) => {
      const isAfter = isAfterFailure(one) && allNeeded(one, jobs).has(jobId);
      return isAfter && (isUnseenCall(one) || isToldIn(one, isOfNeeds));
    });
  return isTold ? "job" : undefined;
}

/** Whether a step uses an action of this repository after a failure, which may post it: what such an action contains is not read. */
export function isUnseen(step: Table, own: Table): boolean {
  return scalarOf(step["uses"]).startsWith("./") && !isAlsoUsing(step, own) && isAfterFailure(step);
}

/** Whether a job calls a workflow, which may post. It cannot without secrets. */
export function isUnseenCall({ uses, secrets }: Table): boolean {
  return uses !== undefined && secrets !== undefined;
}

/** Whether a job or a step runs after a failure. */
export function isAfterFailure(one: Table): boolean {
  return reachOf(one["if"]).after.includes("failure");
}

/** Whether the inputs of a step let it post a failure. An expression may. */
function mayPost({ with: inputs }: Table): boolean {
  return ["notify-on", "event", "status"].every((name) =>
    /^(?:auto|always)?$|fail|change|\$/.test(scalarOf(tableOf(inputs)[name])),
  );
}

/** Whether a step reports the end of its job, although it comes first. */
export function isWhole(step: Table): boolean {
  return scalarOf(givenTo(step)["lifecycle"]) === "true";
}

/** Whether a step reports the jobs that its own job needs, by their results or as its status. */
export function isOfNeeds(step: Table): boolean {
  const { needs, status, event } = givenTo(step);
  return /\bneeds\b/.test([needs, status, event].map(scalarOf).join(" "));
}
