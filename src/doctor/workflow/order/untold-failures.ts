import type { Inputs } from "../../../inputs/inputs.ts";
import { anyOfText, listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { lineWith } from "../conditions/condition-rows.ts";
import { reachOf } from "../conditions.ts";
import { type Calling, isId, jobsIn, scalarOf, stepsIn, type Table, tableOf, ticked } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { hasInput, isWorking } from "./following-steps.ts";
import { isTold, POSTS } from "./left-out-jobs.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";
import { isAfterFailure } from "./told-elsewhere.ts";

/** What says that a message is about one thing only. */
export const OF_ONE = /^(?:title|message|template|environment|status)$/;

/** What a condition asks about a needed job. */
const ASKED = /\bneeds\.([\w-]+)\.result *== *'failure'/;

/** Where a condition about the failure of one job is, and how it asks about any. */
interface Owner {
  readonly source: string;
  readonly owner: string;
  readonly any: string;
}

/** A job, or a step in it, with a condition about the failure of another job that GitHub skips if one before it fails: nothing posts that failure then. */
export function untoldFailureRows(inputs: Inputs, place: Calling): readonly Row[] {
  const { step, jobId, workflow } = place;
  if (inputs.about !== "run" || hasInput(step, OF_ONE)) return [];
  // As written: another check replaces what GitHub reads otherwise than it is meant.
  const job = tableOf(jobsIn(workflow)[jobId]);
  const ofJob = rowsOf({ source: textOf(job["if"]), owner: "job", any: "failure()" }, place);
  const isAlone = stepsIn(job).every((one) => !POSTS.test(scalarOf(one["uses"])) || isDoctor(one));
  if (ofJob.length > 0 || !isAlone || !isAfterFailure(job)) return ofJob;
  const source = textOf(stepsIn(job).find(isDoctor)?.["if"]);
  return rowsOf({ source, owner: "step", any: "contains(needs.*.result, 'failure')" }, place);
}

function isDoctor(step: Table): boolean {
  return hasInput(step, /^doctor$/);
}

function rowsOf({ source, owner, any }: Owner, { job, jobId, workflow }: Calling): readonly Row[] {
  const jobs = jobsIn(workflow);
  const [asked = "", id = ""] = ASKED.exec(source) ?? [];
  // Nothing failed before in the job of a step that asks about other jobs.
  const mayRun = (value: string): boolean => {
    const meant = { if: source.replace(asked, value) };
    return owner === "job" ? isAfterFailure(meant) : reachOf(meant.if).after.includes("success");
  };
  const isOnly = source.split(".result").length === 2 && mayRun("true") && !mayRun("false");
  if (!isOnly || isAfterFailure(tableOf(jobs[id]))) return [];
  const causes = [...allNeeded(tableOf(jobs[id]), jobs)].filter((cause) => {
    const one = tableOf(jobs[cause]);
    const mayFail = one["continue-on-error"] === undefined && stepsIn(one).some(isWorking);
    return mayFail && !isTold(cause, jobs, jobId);
  });
  if (causes.length === 0) return [];
  const found = `If ${anyOfText(causes.map(ticked))} fails, \`${id}\` is skipped, and nothing is posted: the \`if:\` asks only about \`${id}\`.`;
  const all = needsOf(job);
  const missing = causes.filter((cause) => !all.includes(cause));
  const meant = source.replace(asked, any).replace(/^(?:always|failure)\(\) *&& *(?=failure\(\))/, "");
  const line = lineWith(meant);
  const needs = [...all, ...missing];
  const isNear = owner === "job" || missing.length === 0;
  if (line === undefined || !needs.every(isId) || !isNear) {
    const add =
      missing.length === 0 ? "" : `add ${listText(missing.map(ticked))} to the \`needs:\` of the job, and `;
    return [warning("if", found, `To report that, ${add}ask for \`${any}\` in the \`if:\` of the ${owner}.`)];
  }
  if (owner === "step") return [warning("if", found, "To report that, change this line in the step:", line)];
  const advice = "To report that, change these lines in the job:";
  return [warning("if", found, advice, `needs: [${needs.join(", ")}]\n${line}`)];
}
