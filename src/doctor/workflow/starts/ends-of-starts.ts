import { reachOf } from "../conditions.ts";
import { hasInput, isAlone } from "../order/following-steps.ts";
import { allNeeded } from "../order/needed-jobs.ts";
import { isOfNeeds, isWhole } from "../order/told-elsewhere.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { textOf } from "../skipped-step.ts";

/** A step, and where it is in its workflow. */
export interface Placed {
  readonly step: Table;
  readonly at: number;
  readonly jobId: string;
  readonly job: Table;
  /** The jobs that have ended before its own. */
  readonly before: ReadonlySet<string>;
  /** All other steps of its job. */
  readonly others: readonly Table[];
}

/** All steps of a workflow that use the same action. */
export function stepsOfAction({
  step: own,
  workflow,
  jobId: ownId,
  job: ownJob,
}: Calling): readonly Placed[] {
  const jobs: Table = { ...jobsIn(workflow), [ownId]: ownJob };
  return Object.entries(jobs).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const before = allNeeded(job, jobs);
    return stepsIn(job).flatMap((step, at, steps) => {
      const others = steps.filter((other) => other !== step);
      return isAlsoUsing(step, own) ? [{ step, at, jobId, job, before, others }] : [];
    });
  });
}

/** Whether a step says that its job started, in a message of its own that can be edited. */
export function isStart({ step }: Placed): boolean {
  const { event, "notify-on": notifyOn } = givenTo(step);
  const isSent = /^$|start|always/.test(scalarOf(notifyOn));
  const isPlain = !hasInput(step, /^(?:thread|lifecycle|about|message|template|dry-run)$/);
  return scalarOf(event) === "start" && isSent && isPlain && isEditable(step);
}

function isEditable(step: Table): boolean {
  const { format, "webhook-url": webhook } = givenTo(step);
  return webhook === undefined && ["", "markdown"].includes(scalarOf(format));
}

/** The steps after a start that most likely say how it ended, by where they are. No two of them run after the same end. */
export interface Ends {
  readonly here: readonly Placed[];
  /** Those of later jobs that report the jobs before them. */
  readonly ofNeeds: readonly Placed[];
  /** Those of later jobs, if the start is in a job that does nothing else. */
  readonly later: readonly Placed[];
}

/** Finds the ends of a start among steps of the same action. */
export function endsOf(start: Placed, among: readonly Placed[], all: readonly Placed[]): Ends {
  const starts = all.filter((one) => one !== start && isStart(one));
  const isClear = starts.length === 0 && !isOfMatrix(start.job);
  const ends = among.filter((one) => isEndOf(start, one));
  const isNext = ({ at, jobId }: Placed): boolean =>
    jobId === start.jobId && !starts.some((one) => one.jobId === jobId && start.at < one.at && one.at < at);
  const later = ends.filter((one) => isClear && one.jobId !== start.jobId);
  return {
    here: asOne(ends.filter(isNext)),
    ofNeeds: asOne(later.filter(({ step }) => isOfNeeds(step))),
    later: isAlone(start.job, start.step) ? asOne(later) : [],
  };
}

function isEndOf({ step: start, at, jobId, job }: Placed, end: Placed): boolean {
  const { step } = end;
  const given = givenTo(step);
  const isHere = end.jobId === jobId;
  const isAfter = isHere ? end.at > at : end.before.has(jobId) && !isOfMatrix(end.job);
  const isSame = ["to", "token", "title"].every(
    (name) => scalarOf(given[name]) === scalarOf(givenTo(start)[name]),
  );
  const isOther = hasInput(step, /^(?:about|message|template|dry-run|provision)$/) || isWhole(step);
  const isOfAll = /^$|success|always/.test(scalarOf(given["notify-on"]));
  const isEnd = !/^(?:start|waiting)$/.test(scalarOf(given["event"]));
  const condition = textOf(start["if"]);
  const isMet = reachOf(condition).isSure || textOf(step["if"]).includes(condition);
  const isOfEnvironment =
    !isHere && !isOfNeeds(step) && given["environment"] !== givenTo(start)["environment"];
  return (
    isAfter &&
    isSame &&
    scalarOf(given["to"]) !== "" &&
    !isOther &&
    isOfAll &&
    isEnd &&
    isMet &&
    !isOfEnvironment &&
    isEditable(step) &&
    (isHere || isSameEverywhere(scalarOf(given["to"]), [job, end.job]))
  );
}

/** Whether a text is the same in several jobs. Variables and secrets of an environment differ. */
function isSameEverywhere(text: string, jobs: readonly Table[]): boolean {
  const isOfEnvironment = jobs.some((job) => job["environment"] !== undefined);
  return (
    !text.includes("${{") ||
    (!isOfEnvironment && /^\$\{\{ *(?:vars|secrets|inputs|github)\.[\w.-]+ *\}\}$/.test(text))
  );
}

function isOfMatrix(job: Table): boolean {
  return tableOf(job["strategy"])["matrix"] !== undefined;
}

/** The steps, if they are of one job, each runs after other ends, and one runs after a success; none otherwise. */
function asOne(ends: readonly Placed[]): readonly Placed[] {
  const reached = ends.map(({ step, job }) => {
    const { after } = reachOf(job["if"]);
    return reachOf(step["if"]).after.filter((one) => (isOfNeeds(step) ? after.includes(one) : true));
  });
  const isOfOneJob = new Set(ends.map(({ jobId }) => jobId)).size === 1;
  const each = reached.flat();
  return isOfOneJob && new Set(each).size === each.length && each.includes("success") ? ends : [];
}
