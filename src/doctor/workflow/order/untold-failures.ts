import type { Inputs } from "../../../inputs/inputs.ts";
import { anyOfText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { lineWith } from "../conditions/condition-rows.ts";
import { type Calling, jobsIn, stepsIn, tableOf, ticked } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { hasInput, isWorking } from "./following-steps.ts";
import { isPosting } from "./left-out-jobs.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";
import { isAfterFailure } from "./told-elsewhere.ts";

/** What says that a message is about one thing only. */
const OWN = /^(?:title|message|template|environment|status)$/;

/** What a condition asks about a needed job. */
const ASKED = /\bneeds\.([\w-]+)\.result *== *'failure'/;

/** A job with a condition about the failure of another one that GitHub skips if one before it fails: nothing posts that failure then. */
export function untoldFailureRows(
  { about }: Inputs,
  { step, job, jobId, workflow }: Calling,
): readonly Row[] {
  const jobs = jobsIn(workflow);
  // As written: another check replaces what GitHub reads otherwise than it is meant.
  const source = textOf(tableOf(jobs[jobId])["if"]);
  const [asked = "", id = ""] = ASKED.exec(source) ?? [];
  const mayRun = (value: string): boolean => isAfterFailure({ if: source.replace(asked, value) });
  const isOnly = source.split(".result").length === 2 && mayRun("true") && !mayRun("false");
  if (about !== "run" || hasInput(step, OWN) || !isOnly || isAfterFailure(tableOf(jobs[id]))) return [];
  const causes = [...allNeeded(tableOf(jobs[id]), jobs)].filter((cause) => {
    const one = tableOf(jobs[cause]);
    const mayFail = one["continue-on-error"] === undefined && stepsIn(one).some(isWorking);
    // Whatever is there for a failure may post it.
    const isTold = Object.entries(jobs).some(([other, table]) => {
      const may = tableOf(table);
      const isThere = other === cause || (allNeeded(may, jobs).has(cause) && isAfterFailure(may));
      return isThere && other !== jobId && (isPosting(may) || JSON.stringify(may).includes("failure()"));
    });
    return mayFail && !isTold;
  });
  if (causes.length === 0) return [];
  const found = `If ${anyOfText(causes.map(ticked))} fails, \`${id}\` is skipped, and nothing is posted: the \`if:\` asks only about \`${id}\`.`;
  const meant = source
    .replace(asked, "failure()")
    .replace(/^(?:always|failure)\(\) *&& *(?=failure\(\))/, "");
  const needs = [...new Set([...needsOf(job), ...causes])].join(", ");
  const advice = "To report that, change these lines in the job:";
  return [warning("if", found, advice, `needs: [${needs}]\n${lineWith(meant)}`)];
}
