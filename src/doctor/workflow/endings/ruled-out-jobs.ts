import type { Inputs } from "../../../inputs/inputs.ts";
import type { Moment } from "../../../model/moments.ts";
import { anyOfText, listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { isFalseAfter, type Results } from "../conditions/needed-results.ts";
import { hasInput } from "../order/following-steps.ts";
import { isPosting } from "../order/left-out-jobs.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import { isAfterFailure } from "../order/told-elsewhere.ts";
import {
  isAlsoUsing,
  jobsIn,
  needingJob,
  type OwnPlace,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { ALWAYS, textOf } from "../skipped-step.ts";

/** The ends that one job may bring to all, the moments of `notify-on` for each, and how a sentence calls it. */
const ENDS = [
  { ending: "failure", moments: ["failure", "first-failure", "still-failing", "change"], ends: "fails" },
  { ending: "cancelled", moments: ["cancelled"], ends: "is cancelled" },
] as const satisfies readonly { moments: readonly Moment[]; [key: string]: unknown }[];

/** What says that a message is about one thing only. */
const OWN = /^(?:title|message|template|environment|status)$/;

/**
 * Jobs whose failure `notify-on` waits for, and that a condition asks about in such a way that GitHub skips the job that should
 * report it, or the step in it. Jobs that need such a job are skipped, unless they have a condition.
 */
export function ruledOutRows(
  { event, about, needs, notifyOn = [] }: Inputs,
  place: OwnPlace | undefined,
): readonly Row[] {
  const { step } = place ?? {};
  if (place === undefined || step === undefined || event !== "auto" || about !== "run") return [];
  const { caller, needing } = needingJob(place);
  const { workflow } = (caller === undefined ? place : place.calling) ?? {};
  if (hasInput(step, OWN) || needs === undefined || !isAfterFailure(needing)) return [];
  const around = { jobs: jobsIn(workflow), needing, ownId: caller ?? place.jobId };
  for (const { ending, moments, ends } of ENDS) {
    const named = notifyOn.filter((one) => moments.some((moment) => moment === one));
    if (named.length === 0) continue;
    const [ids, where, condition] = lostAfter(ending, place, around);
    if (ids.length === 0) continue;
    const found = `\`notify-on\` names ${listText(named.map(ticked))}, but if ${anyOfText(ids.map(ticked))} ${ends}, GitHub skips the ${where}: it has \`if: ${textOf(condition)}\`.`;
    if (!isOnlyAsking(condition))
      return [warning("notify-on", found, `Change the \`if:\` of the ${where}, or \`notify-on:\`.`)];
    return [warning("notify-on", found, `Replace the \`if:\` of the ${where} with this line.`, ALWAYS)];
  }
  return [];
}

/** The jobs whose bad end nobody reports, and the condition that is why. */
function lostAfter(
  ending: "failure" | "cancelled",
  { step = {}, job = {} }: OwnPlace,
  around: Around,
): readonly [ids: readonly string[], where: string, condition: unknown] {
  const { jobs, needing, ownId } = around;
  const untold = [...allNeeded(needing, jobs)].filter((id) => !isToldElsewhere(id, around));
  const isFalse = (condition: unknown, isOfJob: boolean, id: string): boolean =>
    isFalseAfter(condition, { needed: neededAfter(id, ending, around), ending, isOfJob });
  const lostBy = (condition: unknown, isOfJob: boolean): readonly string[] =>
    untold.filter((id) => isAsked(condition, id, jobs) && isFalse(condition, isOfJob, id));
  const ofJob = lostBy(needing["if"], true);
  if (ofJob.length > 0) return [ofJob, needing === job ? "job" : `job \`${ownId}\``, needing["if"]];
  const others = stepsIn(job).filter((one) => one !== step && isAlsoUsing(one, step));
  const isTold = (id: string): boolean => others.some((one) => !isFalse(one["if"], false, id));
  return [lostBy(step["if"], false).filter((id) => !isTold(id)), "step", step["if"]];
}

interface Around {
  readonly jobs: Table;
  /** The job that needs others, and its ID. */
  readonly needing: Table;
  readonly ownId: string;
}

/** What a job knows of those that it needs if one ends badly, and nothing else does. */
function neededAfter(bad: string, ending: string, { jobs, needing }: Around): Results {
  const ends = needsOf(needing).map((id) => {
    const job = tableOf(jobs[id]);
    const isSkipped = allNeeded(job, jobs).has(bad) && !isAfterFailure(job);
    return [id, id === bad ? ending : isSkipped ? "skipped" : "success"];
  });
  return Object.fromEntries(ends);
}

/** Whether a condition asks about a job, or about one that GitHub skips because of it. Who asks for one failure means that one. */
function isAsked(condition: unknown, bad: string, jobs: Table): boolean {
  const text = textOf(condition).toLowerCase();
  const asked = Object.keys(jobs).filter((id) => {
    const name = id.toLowerCase();
    return text.includes(`needs.${name}.result`) || text.includes(`needs['${name}'].result`);
  });
  const isOneFailure = /== *'failure'/.test(text);
  return asked.some((id) => id === bad || (!isOneFailure && allNeeded(tableOf(jobs[id]), jobs).has(bad)));
}

/** Whether a condition asks about nothing else than results. */
function isOnlyAsking(condition: unknown): boolean {
  const rest = textOf(condition).replace(/needs(?:\.[\w-]+|\['[\w-]+'\])\.result|'\w+'/g, "");
  return /^(?:[\s()!=,&|]|always|cancelled|success|failure|contains)*$/.test(rest);
}

/** Whether another job posts that one ended badly. */
function isToldElsewhere(bad: string, { jobs, ownId }: Around): boolean {
  return Object.entries(jobs).some(([id, one]) => {
    const job = tableOf(one);
    const isThere = id === bad || (allNeeded(job, jobs).has(bad) && isAfterFailure(job));
    return id !== ownId && isThere && isPosting(job);
  });
}
