import type { Inputs } from "../../../inputs/inputs.ts";
import { listText } from "../../../text/list.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { hasInput } from "../order/following-steps.ts";
import { isPosting, isWorkingJob } from "../order/left-out-jobs.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { isAfterFailure, toldElsewhere } from "../order/told-elsewhere.ts";
import {
  givenTo,
  isFound,
  jobsIn,
  type OwnPlace,
  scalarOf,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { isForFailures } from "../skipped-step.ts";
import { isWaiting } from "./place-rows.ts";

/** What the results of needed jobs are read from, one by one or all of them. */
const ONE = /\bneeds\.([\w-]+)\.result\b/gi;
const ALL = /\bneeds\.\*\.result\b|\btojson\( *needs *\)/i;

/** Ends between which an expression decides. */
const CHOICE = /'(?:success|failure)'[ )]*(?:\|\||\}\}|,)/;

/**
 * A step whose status is the result of some of the jobs that its job needs, or of all of them as one: the message cannot name
 * those that failed, as it does by `needs`. Whoever writes the title says what the status is about.
 */
export function statusOfNeedsRows(inputs: Inputs, place: OwnPlace | undefined): readonly Row[] {
  if (!isFound(place) || place.composite !== undefined || inputs.about !== "run") return [];
  const { job, step } = place;
  const input = (["status", "event"] as const).find((one) => /\bneeds\b/.test(scalarOf(givenTo(step)[one])));
  const isOther = inputs.needs !== undefined || inputs.isLifecycle || hasInput(step, OWN_TITLE);
  const isPosted = isAfterFailure(job) || isForFailures(inputs);
  if (input === undefined || isOther || !isPosted || !isWaiting(job, step)) return [];
  const text = scalarOf(givenTo(step)[input]);
  const named = [...text.matchAll(ONE)].map(([, id = ""]) => id);
  const needed = needsOf(job);
  const isOfAll = ALL.test(text) || (named.length > 1 && needed.every((id) => named.includes(id)));
  if (isOfAll) return CHOICE.test(text) ? [rowOf(input, ONE_RESULT)] : [];
  if (named.length === 0 || hasInput(step, /^message$/) || toldElsewhere(place) !== undefined) return [];
  const missing = needed.filter((id) => !named.includes(id) && isUntold(id, job, jobsIn(place.workflow)));
  if (missing.length === 0) return [];
  const lost = missing.length === 1 ? "its failure is" : "their failures are";
  const names = listText([...new Set(named)].map(ticked));
  const found = `\`${input}\` has only the result of ${names}. This job also needs ${listText(missing.map(ticked))}, and ${lost} not reported.`;
  return [rowOf(input, found)];
}

const OWN_TITLE = /^(?:title|template|environment|provision)$/;

const ONE_RESULT =
  "All results are one status here, so the message names this job instead of those that failed.";

/** Whether a needed job that can fail does not post that itself, and our own job does not read its result. */
function isUntold(id: string, job: Table, jobs: Table): boolean {
  const one = tableOf(jobs[id]);
  const isRead = JSON.stringify(job).includes(`needs.${id}.`);
  return !isRead && isWorkingJob(one) && one["continue-on-error"] === undefined && !isPosting(one);
}

function rowOf(input: "status" | "event", found: string): Row {
  return warning(input, found, `Write this line instead of \`${input}:\`:`, NEEDS_LINE);
}
