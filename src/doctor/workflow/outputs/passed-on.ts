import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { type Row, warning } from "../../row.ts";
import { needsToAdd } from "../alone/jobs-to-need.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { outputsNaming, stepsNamedIn } from "../losses/job-outputs.ts";
import { sameIn } from "../losses/loss.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  isId,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { lossOfOther } from "./astray-outputs.ts";
import { declarationOf } from "./declared-outputs.ts";

/** An output of the doctor's job that a step with the same action reads in another job. */
interface Read {
  readonly jobId: string;
  readonly input: string;
  readonly output: string;
}

/** Warnings about outputs of this job that other jobs read, and that it does not declare, or takes from another output. */
export function passedOnRows(place: Calling): readonly Row[] {
  const { step, job } = place;
  const reads = readsOf(place, step);
  const declared = Object.keys(tableOf(job["outputs"]));
  const anywhere = readsAnywhere(place);
  const missing = [...reads, ...anywhere.filter(({ isNeeding }) => isNeeding)].find(
    ({ output }) => sameIn(declared, output) === undefined,
  );
  return [
    ...calledRows(place),
    ...(missing === undefined ? [] : [missingRow(missing, { job, own: step })]),
    ...otherRows(reads, job, step),
    ...matrixRows(reads, job),
    ...unneededRows(anywhere, place),
  ];
}

/**
 * Outputs of this job with values of our step, in jobs that do not need it. GitHub gives a job only those of its direct needs.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context
 */
function unneededRows(reads: readonly ReadAnywhere[], place: Calling): readonly Row[] {
  const { workflow, job, jobId, step } = place;
  const jobs = jobsIn(workflow);
  const ours = OUTPUT_NAMES.flatMap((name) => outputsNaming(job, stepId(step), name));
  const read = reads.find(({ isNeeding, output, jobId: other }) => {
    // This job may need the other one.
    return !isNeeding && sameIn(ours, output) !== undefined && !allNeeded(job, jobs).has(other);
  });
  if (read === undefined) return [];
  const other = tableOf(jobs[read.jobId]);
  const needs = [...needsOf(other), jobId];
  const found = `The job \`${read.jobId}\` reads the output \`${read.output}\` of this job, but its \`needs:\` does not name \`${jobId}\`, so it is empty.`;
  const all = stepsIn(other)
    .filter((one) => isAlsoUsing(one, step))
    .map((one) => needsToAdd({ ...place, jobId: read.jobId, job: other, step: one })?.lines);
  const own = needs.every(isId) ? `needs: [${needs.join(", ")}]` : undefined;
  const lines = all.find(Boolean) ?? own;
  const advice = lines === undefined ? `Add \`${jobId}\` to its \`needs:\`.` : "Write this line in that job:";
  return [warning("outputs", found, advice, lines)];
}

function readsOf({ workflow, jobId: own }: OwnPlace, step: Table): readonly Read[] {
  const others = Object.entries(jobsIn(workflow)).filter(([id]) => id !== own);
  return others.flatMap(([jobId, job]) => {
    const ours = stepsIn(tableOf(job)).filter((one) => isAlsoUsing(one, step));
    const given = ours.flatMap((one) => Object.entries(givenTo(one)));
    return given.flatMap(([input, text]) => {
      return outputsIn(scalarOf(text), own).map((output): Read => ({ jobId, input, output }));
    });
  });
}

/** The same in any text of another job. */
interface ReadAnywhere extends Read {
  /** Whether the job needs this one. */
  readonly isNeeding: boolean;
}

function readsAnywhere({ workflow, jobId: own }: OwnPlace): readonly ReadAnywhere[] {
  return Object.entries(jobsIn(workflow)).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const texts = [job, ...stepsIn(job)].flatMap(({ if: condition, run, with: inputs, env }) => {
      const text = scalarOf(condition);
      // A condition may have no braces.
      const written = text.includes("${{") ? text : `\${{ ${text} }}`;
      return [written, run, ...[inputs, env].flatMap((each) => Object.values(tableOf(each)))];
    });
    const isNeeding = needsOf(job).includes(own);
    return (jobId === own ? [] : texts.map(scalarOf)).flatMap((text) =>
      outputsIn(text, own).map((output): ReadAnywhere => ({ jobId, input: output, output, isNeeding })),
    );
  });
}

/** An output of a called workflow that a job of the calling one reads, although the called one does not declare it. */
function calledRows({ workflow, jobId, job, step, calling, caller }: Calling): readonly Row[] {
  if (!calling || !caller || calling.jobId !== caller) return [];
  const { outputs } = tableOf(tableOf(workflow["on"])["workflow_call"]);
  const declared = Object.keys(tableOf(outputs));
  const read = readsAnywhere(calling).find(
    ({ output, isNeeding }) => isNeeding && sameIn(declared, output) === undefined && isId(output),
  );
  if (read === undefined) return [];
  const { output } = read;
  const found = `The job \`${read.jobId}\` reads the output \`${output}\` of the job \`${caller}\`, which the workflow that it calls does not declare.`;
  const own = sameIn(Object.keys(tableOf(job["outputs"])), output);
  const isOurs = sameIn(OUTPUT_NAMES, output) !== undefined && isId(stepId(step));
  if (declared.length > 0 || !(own !== undefined || isOurs))
    return [warning("outputs", found, "Add it to the `outputs:` of `workflow_call:`.")];
  const also = `, and \`${output}: \${{ steps.${stepId(step)}.outputs.${output} }}\` to the \`outputs:\` of the job \`${jobId}\``;
  const advice = `Add these lines below \`workflow_call:\`${own === undefined ? also : ""}.`;
  const lines = `outputs:\n  ${output}: { value: "\${{ jobs.${jobId}.outputs.${own ?? output} }}" }`;
  return [warning("outputs", found, advice, lines)];
}

/** The outputs of a job that a text reads. */
function outputsIn(text: string, job: string): readonly string[] {
  const expressions = (partsOf(text)?.expressions ?? []).map(({ source }) => readExpression(source));
  const paths = expressions.flatMap((one) => (one === undefined ? [] : pathsIn(one)));
  return paths.flatMap(({ names: [context, id = "", kind = "", output] }) => {
    const isOfJob = context === "needs" && sameIn([job], id) !== undefined;
    return isOfJob && kind.toLowerCase() === "outputs" && output !== undefined ? [output] : [];
  });
}

/** A thread of each combination of a matrix: a job has each output once. */
function matrixRows(reads: readonly Read[], job: Table): readonly Row[] {
  const read = reads.find(({ input }) => input === "thread");
  if (read === undefined || tableOf(job["strategy"])["matrix"] === undefined) return [];
  const found = `This job runs once for each combination of its matrix, and the job \`${read.jobId}\` gets the \`thread\` of only one of them.`;
  const advice = "Post the first message in a job before the matrix, as in `docs/recipes/matrix.md`.";
  return [warning("outputs", found, advice)];
}

function missingRow(
  { jobId, input, output }: Read,
  { job, own }: { readonly job: Table; readonly own: Table },
): Row {
  const found = `The job \`${jobId}\` reads the output \`${output}\` of this job, which does not declare it.`;
  const remedy = declarationOf(output, { input, where: "this job", job, own });
  return { ...warning("outputs", found), ...remedy };
}

/** Outputs that are called like one of the step, or read as one, and are another one. */
function otherRows(reads: readonly Read[], job: Table, own: Table): readonly Row[] {
  return Object.entries(tableOf(job["outputs"])).flatMap(([name, value]): readonly Row[] => {
    const text = scalarOf(value);
    const meant = [name, ...reads.filter(({ output }) => sameIn([name], output)).map(({ input }) => input)];
    const found = stepsNamedIn(text).flatMap(({ names, from, to }) => {
      const losses = meant.map((one) => lossOfOther(names, one, { steps: stepsIn(job), own }));
      const loss = losses.find((one) => one !== undefined);
      return loss === undefined ? [] : [{ loss, names, from, to }];
    });
    const [first] = found;
    if (first === undefined || !isId(name)) return [];
    const { loss, names, from, to } = first;
    const line = lineOf(name, text.slice(0, from) + loss.meant + text.slice(to));
    const says = `This job takes \`${name}\` from \`steps.${names.join(".")}\`, and ${loss.why}.`;
    return [warning("outputs", says, WRITE, line)];
  });
}

const WRITE = "Write this line in the `outputs:` of the job:";
