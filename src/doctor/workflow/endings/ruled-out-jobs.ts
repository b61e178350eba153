import type { Inputs } from "../../../inputs/inputs.ts";
import type { Moment } from "../../../model/moments.ts";
import { anyOfText, listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { isFalseAfter, type Results } from "../conditions/needed-results.ts";
import { hasInput } from "../order/following-steps.ts";
import { isTold } from "../order/left-out-jobs.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import { isAfterFailure } from "../order/told-elsewhere.ts";
import { OF_ONE } from "../order/untold-failures.ts";
import {
  isAlsoUsing,
  needingJob,
  type OwnPlace,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { ALWAYS, textOf } from "../skipped-step.ts";

const FAILURES: readonly Moment[] = ["failure", "first-failure", "still-failing", "change"];

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
  const { caller, needing, jobs } = needingJob(place);
  if (hasInput(step, OF_ONE) || needs === undefined || !isAfterFailure(needing)) return [];
  const named = notifyOn.filter((one) => FAILURES.includes(one));
  const around = { jobs, needing, ownId: caller ?? place.jobId };
  const [ids, where, condition] = named.length === 0 ? [[]] : lostIn(place, around);
  if (ids.length === 0) return [];
  const found = `\`notify-on\` names ${listText(named.map(ticked))}, but if ${anyOfText(ids.map(ticked))} fails, GitHub skips the ${where}: it has \`if: ${textOf(condition)}\`.`;
  return [
    isOnlyAsking(condition)
      ? warning("notify-on", found, `Replace the \`if:\` of the ${where} with this line.`, ALWAYS)
      : warning("notify-on", found, `Change the \`if:\` of the ${where}, or \`notify-on:\`.`),
  ];
}

/** The jobs whose failure nobody reports, and the condition that is why. */
function lostIn(
  { step = {}, job = {} }: OwnPlace,
  around: Around,
): readonly [ids: readonly string[], where: string, condition: unknown] {
  const { jobs, needing, ownId } = around;
  const untold = [...allNeeded(needing, jobs)].filter((id) => !isTold(id, jobs, ownId));
  const isFalse = (condition: unknown, isOfJob: boolean, id: string): boolean =>
    isFalseAfter(condition, { needed: neededAfter(id, around), isOfJob });
  const lostBy = (condition: unknown, isOfJob: boolean): readonly string[] =>
    untold.filter((id) => isAsked(condition, id) && isFalse(condition, isOfJob, id));
  const ofJob = lostBy(needing["if"], true);
  if (ofJob.length > 0) return [ofJob, needing === job ? "job" : `job \`${ownId}\``, needing["if"]];
  const others = stepsIn(job).filter((one) => one !== step && isAlsoUsing(one, step));
  const isOfOther = (id: string): boolean => others.some((one) => !isFalse(one["if"], false, id));
  return [lostBy(step["if"], false).filter((id) => !isOfOther(id)), "step", step["if"]];
}

interface Around {
  readonly jobs: Table;
  /** The job that needs others, and its ID. */
  readonly needing: Table;
  readonly ownId: string;
}

/** What a job knows of those that it needs if one fails, and nothing else does. */
function neededAfter(bad: string, { jobs, needing }: Around): Results {
  const ends = needsOf(needing).map((id) => {
    const job = tableOf(jobs[id]);
    const isSkipped = allNeeded(job, jobs).has(bad) && !isAfterFailure(job);
    return [id, id === bad ? "failure" : isSkipped ? "skipped" : "success"];
  });
  return Object.fromEntries(ends);
}

function isAsked(condition: unknown, id: string): boolean {
  return textOf(condition)
    .split(/[^\w-]+/)
    .includes(id);
}

/** Whether a condition asks about nothing else than results. */
function isOnlyAsking(condition: unknown): boolean {
  const rest = textOf(condition).replace(/needs(?:\.[\w-]+|\['[\w-]+'\])\.result|'\w+'/g, "");
  return /^(?:[\s()!=,&|]|always|cancelled|success|failure|contains)*$/.test(rest);
}
