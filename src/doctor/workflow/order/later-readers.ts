import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { nameOf } from "../forgiven-steps.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import { isAsking } from "../losses/missing-id.ts";
import { type Calling, jobsIn, stepId, stepsIn, type Table, tableOf } from "../own-place.ts";
import { alwaysIn, textOf } from "../skipped-step.ts";
import { needsOf } from "./needed-jobs.ts";

/** A later step that asks about the message of ours, and that GitHub skips after a failure although ours runs then. */
export function laterReaderRows(one: Table, ours: Table): readonly Row[] {
  const { after } = reachOf(ours["if"]);
  const condition = one["if"];
  const isSkipped = after.includes("failure") && reachOf(condition).isImplicit;
  if (isForSuccess(condition) || !isSkipped || !isAsking(stepId(ours), one)) return [];
  return [skippedRow(`step \`${nameOf(one)}\``, stepId(ours), condition, after)];
}

/** Jobs that ask about the message of ours by the outputs of its job, and that GitHub skips after a failure although ours runs then. */
export function laterJobRows({ step, job, jobId, workflow }: Calling): readonly Row[] {
  const id = stepId(step);
  const names = ["ok", "error", "skipped-reason"].flatMap((output) => outputsNaming(job, id, output));
  const ofStep = reachOf(step["if"]).after;
  // A job runs after a failure of its own steps, or of the jobs that it needs.
  const after = ofStep.includes("failure") || job["needs"] === undefined ? ofStep : reachOf(job["if"]).after;
  if (id === "" || !after.includes("failure")) return [];
  return Object.entries(jobsIn(workflow)).flatMap(([other, one]): readonly Row[] => {
    const { steps, ...own } = tableOf(one);
    const asking = [own, ...stepsIn({ steps })].filter((each) => {
      const read = JSON.stringify(each).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g);
      return [...read].some(([, needed, name = ""]) => needed === jobId && names.includes(name));
    });
    const isSkipped = needsOf(own).includes(jobId) && reachOf(own["if"]).isImplicit;
    const isAny = asking.some((each) => !isForSuccess(each["if"]));
    return isSkipped && isAny && !isForSuccess(own["if"])
      ? [skippedRow(`job \`${other}\``, id, own["if"], after)]
      : [];
  });
}

/** Whether a condition asks for a success. */
function isForSuccess(condition: unknown): boolean {
  const text = textOf(condition);
  return (
    /[^!]= *'(?:true|success)'/.test(text) || !reachOf(`always() && (${text})`).after.includes("failure")
  );
}

function skippedRow(owner: string, id: string, condition: unknown, after: readonly string[]): Row {
  const found = `GitHub skips the ${owner} after a failure, although it asks about \`${id}\`, which runs then.`;
  const call = after.includes("success") ? "always()" : "failure()";
  return { ...warning("if", found), ...alwaysIn(`the ${owner}`, condition, call) };
}
