import type { Inputs } from "../../../inputs/inputs.ts";
import { anyOfText, listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { lineWith } from "../conditions/condition-rows.ts";
import { reachOf } from "../conditions.ts";
import { type Comparison, comparisonsIn } from "../expressions/comparisons.ts";
import { readExpression } from "../expressions/read-expression.ts";
import {
  type Calling,
  givenTo,
  isId,
  jobsIn,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { hasInput, isWorking } from "./following-steps.ts";
import { type Asking, mayRun, type Results, resultsIf } from "./job-results.ts";
import { isPosting } from "./left-out-jobs.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";

/** What says that a message is about one thing only. */
const OWN = /^(?:title|message|template|environment|lifecycle)$/;

/** A condition about the failure of a job that GitHub skips if one before it fails: nothing posts that failure then. */
export function untoldFailureRows({ about }: Inputs, place: Calling): readonly Row[] {
  const { step, job, jobId, before, caller, composite, workflow } = place;
  const written = tableOf(jobsIn(workflow)[jobId]);
  const own = stepsIn(written)[before.length];
  // Another check replaces a condition that GitHub reads otherwise than it is meant.
  const isAsWritten = written["if"] === job["if"] && own?.["if"] === step["if"];
  if (about !== "run" || hasInput(step, OWN) || !isAsWritten || (caller ?? composite) !== undefined)
    return [];
  return (["job", "step"] as const).flatMap((of) => rowsOf(of, place));
}

function rowsOf(of: Asking["of"], place: Calling): readonly Row[] {
  const { job, step, jobId, workflow } = place;
  const condition = of === "job" ? job["if"] : step["if"];
  const source = textOf(condition);
  const expression = readExpression(source);
  const asked = expression === undefined ? [] : comparisonsIn(expression, source).filter(isOfFailure);
  const jobs: Table = { ...jobsIn(workflow), [jobId]: job };
  const isPosted = (results: Results): boolean =>
    mayRun(job["if"], { of: "job", job, jobs, results }) &&
    mayRun(step["if"], { of: "step", job, jobs, results });
  const ids = needsOf(job).filter((id) => {
    return asked.some(({ name }) => name === nameOf(id)) && isPosted(resultsIf(id, jobs));
  });
  const before = new Set(ids.flatMap((id) => [...allNeeded(tableOf(jobs[id]), jobs)]));
  const causes = Object.keys(jobs).filter((cause) => {
    const results = resultsIf(cause, jobs);
    const isHeld = !mayRun(condition, { of, job, jobs, results });
    return (
      before.has(cause) && isHeld && mayFail(tableOf(jobs[cause])) && !isTold(cause, place, { jobs, results })
    );
  });
  const skipped = ids.filter((id) =>
    causes.some((cause) => resultsIf(cause, jobs)[id.toLowerCase()] === "skipped"),
  );
  if (skipped.length === 0) return [];
  const [those, are] = [skipped.map(ticked), skipped.length === 1 ? "is" : "are"];
  const found = `If ${anyOfText(causes.map(ticked))} fails, ${listText(those)} ${are} skipped, and nothing is posted: the \`if:\` asks only if ${anyOfText(those)} failed.`;
  return [{ ...warning("if", found), ...remedyFor(of, { source, asked, causes }, place) }];
}

function nameOf(id: string): string {
  return `needs.${id.toLowerCase()}.result`;
}

function isOfFailure({ operator, literal, isNegated }: Comparison): boolean {
  return operator === "==" && !isNegated && literal.value.toLowerCase() === "failure";
}

/** Whether a job does what can fail, and its failure is one of the run. */
function mayFail(job: Table): boolean {
  return (
    job["continue-on-error"] === undefined && (job["uses"] !== undefined || stepsIn(job).some(isWorking))
  );
}

/** Whether something else posts the failure of a job, or may. */
function isTold(
  cause: string,
  { step: own, job: ownJob }: Calling,
  { jobs, results }: Pick<Asking, "jobs" | "results">,
): boolean {
  return Object.entries(jobs).some(([id, one]) => {
    const job = tableOf(one);
    const isAfter = allNeeded(job, jobs).has(cause) && mayRun(job["if"], { of: "job", job, jobs, results });
    const isForFailure = job !== ownJob && isAlarm(job);
    const isOther = isPosting(job) || isForFailure || stepsIn(job).some(isAlarm);
    if (id === cause || (isAfter && (job["uses"] !== undefined || isForFailure))) return isOther;
    const posting = stepsIn(job).filter(
      (step) => step !== own && (isPosting({ steps: [step] }) || isAlarm(step)),
    );
    return isAfter && posting.some((step) => mayRun(step["if"], { of: "step", job, jobs, results }));
  });
}

/** Whether a job or a command runs only after a failure, so that it may tell somebody. */
function isAlarm({ if: condition, run, steps }: Table): boolean {
  return (run ?? steps) !== undefined && reachOf(condition).after.join() === "failure";
}

function remedyFor(
  of: Asking["of"],
  {
    source,
    asked,
    causes,
  }: { readonly source: string; readonly asked: readonly Comparison[]; readonly causes: readonly string[] },
  { job, step }: Calling,
): Pick<Row, "advice" | "lines"> {
  const { needs, event } = givenTo(step);
  const [only, ...others] = asked;
  // What else the message depends on may be about one job, too.
  const isOfAll = /tojson\( *needs *\)/i.test(scalarOf(needs)) || scalarOf(event) === "failure";
  const begin = "If that failure should be reported, too,";
  const all = [...needsOf(job), ...causes.filter((cause) => !needsOf(job).includes(cause))];
  if (only === undefined || others.length > 0 || !isOfAll || !all.every(isId))
    return { advice: `${begin} ask for it there as well.` };
  const by = of === "job" ? "failure()" : "contains(needs.*.result, 'failure')";
  const meant = source.slice(0, only.from) + by + source.slice(only.to);
  const line = lineWith(meant.replace(/^(?:always|failure)\(\) *&& *(?=failure\(\))/, ""));
  const added = all.length === needsOf(job).length ? "" : `needs: [${all.join(", ")}]`;
  if (line === undefined) return { advice: `${begin} ask for \`${by}\` there.` };
  if (added === "")
    return { advice: `${begin} replace the \`if:\` of the ${of} with this line.`, lines: line };
  if (of === "job") return { advice: `${begin} change these lines in the job:`, lines: `${added}\n${line}` };
  const first = `change the \`needs:\` of the job to \`${added}\``;
  return { advice: `${begin} ${first}, and replace the \`if:\` of the step with this line.`, lines: line };
}
