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
  if (waiting.includes(jobId)) return [APPROVED];
  const ids = listText(waiting.map(ticked));
  const found = `\`event: waiting\` is for what waits, but this job begins only after ${ids}, which has the \`environment:\`.`;
  const isFree = (id: string): boolean =>
    ![id, ...allNeeded(tableOf(jobs[id]), jobs)].some((one) => waiting.includes(one));
  const needed = [own, ...waiting.map((id) => tableOf(jobs[id]))].flatMap(needsOf);
  const kept = [...new Set(needed.filter(isFree))];
  if (kept.length === 0) return [warning("needs", found, "Remove `needs:` from the job.")];
  const lines = kept.every(isId) ? `needs: [${kept.join(", ")}]` : undefined;
  return [warning("needs", found, "Change this line in the job:", lines)];
}

const APPROVED = warning(
  "environment",
  "This job begins after the approval that it should report.",
  "Move the step to a job with the same `needs:` and no `environment:`.",
);

/** Whether a job may wait for approval. One that calls a workflow may contain such a job. */
function isWaiting({ environment, uses }: Table): boolean {
  return environment !== undefined || uses !== undefined;
}
