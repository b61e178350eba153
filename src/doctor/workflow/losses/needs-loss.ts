import { isPastableLine } from "../../../text/names/pastable.ts";
import { nearest } from "../../../text/nearest.ts";
import { ADD, needsToAdd } from "../alone/jobs-to-need.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import { lossOfMisplaced, lossOfOther } from "../outputs/astray-outputs.ts";
import { declarationOf } from "../outputs/declared-outputs.ts";
import { lossOfSecretOutput } from "../outputs/secret-outputs.ts";
import { idForAny } from "../outputs/setting-step.ts";
import { lossOfUnwritten } from "../outputs/written-outputs.ts";
import { isId, jobsIn, scalarOf, stepsIn, type Table, tableOf } from "../own-place.ts";
import { stepsNamedIn } from "./job-outputs.ts";
import { type Asked, type Loss, misnamed, type Place, sameIn, valueNamed } from "./loss.ts";
import { idsOf, lossInStep, lossOfOwnOutput, lossOfUnknown } from "./steps-loss.ts";

/** Other words for how a job ended. */
const ENDS = ["outcome", "conclusion", "status", "state"];

/** A value of a job that this one needs. */
export function lossOfNeeds({ input, names }: Asked, place: Place): Loss | undefined {
  const { workflow, job: own, step } = place;
  const [given = "", kind = "", ...rest] = names;
  const jobs = jobsIn(workflow);
  const needed = needsOf(own);
  const id = sameIn(Object.keys(jobs), given);
  if (id === undefined) return lossOfNoJob(names, needed, jobs);
  if (sameIn(needed, id) === undefined) {
    return lossOfLater(id, names, place) ?? lossOfUnneeded(id, needed, place);
  }
  const field = kind.toLowerCase();
  const job = tableOf(jobs[id]);
  if (field === "" || field === "result" || (field === "outputs" && rest.length === 0)) return undefined;
  if (field !== "outputs") return lossOfField({ id, kind, rest }, job);
  const [output = ""] = rest;
  const declared = tableOf(job["outputs"]);
  if (valueNamed(declared, output) === undefined && job["uses"] === undefined) {
    return lossOfUndeclared({ id, output, input }, job, step);
  }
  const name = sameIn(Object.keys(declared), output) ?? output;
  const ofSecret =
    place.secretless === undefined ? lossOfSecretOutput(name, { workflow, job, own: step }) : undefined;
  return (
    lossWithin({ id, output: name, input }, job, step) ??
    ofSecret ?? { state: "unchecked", why: `the job \`${id}\` set no \`${output}\` in this run` }
  );
}

/** A job that the workflow does not have. It may have another name by now. */
function lossOfNoJob(
  [given = "", ...names]: readonly string[],
  needed: readonly string[],
  jobs: Table,
): Loss {
  const why = `this workflow has no job \`${given}\``;
  const meant = (id: string): string => ["needs", id, ...names].join(".");
  const [passing, ...others] = needed.filter((one) => {
    return valueNamed(tableOf(tableOf(jobs[one])["outputs"]), names[1] ?? "") !== undefined;
  });
  if (passing !== undefined && others.length === 0) return { why, meant: meant(passing) };
  return misnamed(why, given, Object.keys(jobs), meant);
}

/** A value of this job itself, or of one that begins after it: adding that to `needs:` would be a circle. */
function lossOfLater(
  id: string,
  [, kind = "", output = ""]: readonly string[],
  { workflow, jobId, job }: Place,
): Loss | undefined {
  const jobs = jobsIn(workflow);
  if (id === jobId) {
    const why = `\`${id}\` is this job itself`;
    const text = scalarOf(valueNamed(tableOf(job["outputs"]), output));
    const [, source] = /^\$\{\{([^{}]+)\}\}$/.exec(text) ?? [];
    const meant = kind.toLowerCase() === "outputs" ? source?.trim() : "job.status";
    return meant === undefined ? { why, advice: "Read the step that sets it instead." } : { why, meant };
  }
  if (!allNeeded(tableOf(jobs[id]), jobs).has(jobId)) return undefined;
  const why = `the job \`${id}\` begins only after this one`;
  return { why, advice: `Put this step in a job with \`${id}\` in its \`needs:\`.` };
}

/** A value of a job that this one does not need. */
function lossOfUnneeded(id: string, needed: readonly string[], place: Place): Loss {
  const why = `this job's \`needs:\` does not name \`${id}\``;
  const all = needsToAdd(place);
  const ids = [id, ...needed];
  if (all !== undefined) return { why, ...all };
  if (!ids.every(isId)) return { why, advice: `Add \`${id}\` to the \`needs:\` of the job.` };
  const advice = needed.length === 0 ? ADD : "Change this line in the job:";
  return { why, advice, lines: `needs: [${ids.join(", ")}]` };
}

const RESULT = "A job that is needed has `result` and `outputs`.";

/** A field that no job has. */
function lossOfField(
  { id, kind, rest }: { readonly id: string; readonly kind: string; readonly rest: readonly string[] },
  job: Table,
): Loss {
  const why = `the job \`${id}\` has no \`${kind}\``;
  const meant = (expression: string): Loss => ({
    why,
    advice: `${RESULT} Write this line instead:`,
    meant: expression,
    isAlways: true,
  });
  if (rest.length > 0) return meant(["needs", id, "outputs", ...rest].join("."));
  const output = sameIn(Object.keys(tableOf(job["outputs"])), kind);
  if (output !== undefined) return meant(`needs.${id}.outputs.${output}`);
  const isEnd = ENDS.includes(kind.toLowerCase()) || nearest(kind, ["result"]) !== undefined;
  return isEnd ? meant(`needs.${id}.result`) : { why, advice: RESULT, isAlways: true };
}

/** An output that a job does not declare. */
function lossOfUndeclared(
  { id, output, input }: { readonly id: string; readonly output: string; readonly input: string },
  job: Table,
  own: Table,
): Loss {
  const declared = Object.keys(tableOf(job["outputs"]));
  const why = `the job \`${id}\` has no output \`${output}\``;
  const near = nearest(output, declared) ?? sameIn(declared, input);
  if (near !== undefined && isId(near)) return { why, meant: `needs.${id}.outputs.${near}`, isAlways: true };
  return { why, ...declarationOf(output, { input, where: `the job \`${id}\``, job, own }) };
}

/** An output that refers to a step that its job does not have, or to something that a step does not have. */
function lossWithin(
  { id, output, input }: { readonly id: string; readonly output: string; readonly input: string },
  job: Table,
  own: Table,
): Loss | undefined {
  const text = scalarOf(tableOf(job["outputs"])[output]);
  const losses = stepsNamedIn(text).map((referred) => {
    const steps = stepsIn(job);
    const loss =
      lossOfReferred(referred.names, steps, own) ?? lossOfOther(referred.names, input, { steps, own });
    return loss && { ...loss, ...referred };
  });
  const found = losses.find((one) => one !== undefined);
  if (found === undefined) return undefined;
  const { names, from, to, meant, advice, lines } = found;
  const why = `the job \`${id}\` takes \`${output}\` from \`steps.${names.join(".")}\`, and ${found.why}`;
  if (meant === undefined) return { why, advice, lines };
  const line = `${output}: ${text.slice(0, from)}${meant}${text.slice(to)}`;
  const isPastable = isId(output) && isPastableLine(line.replaceAll("${{", ""));
  if (!isPastable) return { why, advice: `Write \`${meant}\` in that job.` };
  return { why, advice: `Write this line in the \`outputs:\` of the job \`${id}\`:`, lines: line };
}

/** Why a value of a step is empty in the job of that step; `undefined` if the step may have it. */
export function lossOfReferred(
  names: readonly string[],
  steps: readonly Table[],
  own: Table,
): Loss | undefined {
  const [step = "", ...rest] = names;
  const ids = idsOf(steps);
  if (sameIn(ids, step) !== undefined) {
    const loss =
      lossOfMisplaced(names, steps, own) ??
      lossOfOwnOutput(names, steps, own) ??
      lossOfUnwritten(names, steps) ??
      lossInStep(names);
    return loss?.state === "unchecked" ? undefined : loss;
  }
  const loss = lossOfUnknown(names, steps, own, "no step of it has");
  const [only = "", ...others] = ids.filter(isId);
  if (loss.meant !== undefined || loss.lines !== undefined) return loss;
  const isSole = others.length === 0 && only !== "";
  return isSole
    ? { ...loss, meant: ["steps", only, ...rest].join(".") }
    : { ...loss, ...idForAny(names, steps, own) };
}
