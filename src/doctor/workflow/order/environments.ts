import type { Inputs } from "../../../inputs/inputs.ts";
import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, isId, jobsIn, type OwnPlace, scalarOf, type Table, tableOf, ticked } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";

/** An environment that is another one than the job's, or that has been approved when the step begins. */
export function environmentRows(inputs: Inputs, place: OwnPlace | undefined): readonly Row[] {
  const { step, job } = place ?? {};
  if (place === undefined || step === undefined || job === undefined) return [];
  return inputs.event === "waiting" ? approvedRows(place, job) : otherRows(inputs, step, job);
}

function otherRows({ needs, about }: Inputs, step: Table, { environment: own }: Table): readonly Row[] {
  const given = scalarOf(givenTo(step)["environment"]);
  const name = scalarOf(tableOf(own)["name"] ?? own);
  const isKnown = given !== "" && name !== "" && !`${given}${name}`.includes("${{");
  if (!isKnown || needs !== undefined || about !== "run" || tableOf(own)["deployment"] === false) return [];
  if (given.toLowerCase() === name.toLowerCase()) return [];
  const found = `The job deploys to \`${name}\`, but the step compares with earlier deployments to \`${given}\`.`;
  const advice = "If both are the same, change the line in the step's `with:`.";
  return [warning("environment", found, advice, lineOf("environment", name))];
}

function approvedRows({ workflow, jobId, caller }: OwnPlace, own: Table): readonly Row[] {
  const jobs = jobsIn(workflow);
  const before = allNeeded(own, jobs).add(jobId);
  const mayWait = Object.keys(jobs).filter((id) => isWaiting(tableOf(jobs[id])));
  const waiting = mayWait.filter((id) => before.has(id));
  if (caller !== undefined || waiting.length === 0 || waiting.length < mayWait.length) return [];
  const isOwn = waiting.includes(jobId);
  const after = isOwn
    ? "the approval: it"
    : `${listText(waiting.map(ticked))}, which`;
  const found = `\`event: waiting\` is for what waits, but this job begins only after ${after} has the \`environment:\`.`;
  const isFree = (id: string): boolean =>
    ![id, ...allNeeded(tableOf(jobs[id]), jobs)].some((one) => waiting.includes(one));
  const needed = [own, ...waiting.map((id) => tableOf(jobs[id]))].flatMap(needsOf);
  const kept = [...new Set(needed.filter(isFree))];
  const row = warning("needs", found);
  const move = isOwn && "Move the step to a job of its own, with the same `needs:` and without `environment:`.";
  if (kept.length === 0) return [{ ...row, advice: move || "Remove `needs:` from the job." }];
  const lines = kept.every(isId) ? `needs: [${kept.join(", ")}]` : undefined;
  return [{ ...row, advice: move || "Change this line in the job:", lines }];
}

/** Whether a job may wait for approval. One that calls a workflow may contain such a job. */
function isWaiting({ environment, uses }: Table): boolean {
  return environment !== undefined || uses !== undefined;
}
