import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { nameOf } from "../forgiven-steps.ts";
import { hasInput, isWorking } from "../order/following-steps.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { ALWAYS, alwaysIn, reachOfNeeds, textOf } from "../skipped-step.ts";
import { lineOf } from "../written-lines.ts";
import { isDownload, isUploadUnknown, uploadsIn } from "./uploads.ts";

/** What must fail so that an artifact is not uploaded. */
interface Loss {
  readonly cause: string;
  /** The step that uploads, if it is this that GitHub skips, and not its job. */
  readonly skipped?: Table;
}

/**
 * A step after the download of an artifact that is not there after a failure: the download fails, and GitHub skips the step.
 * A download by `name:` fails, see https://github.com/actions/download-artifact/issues/250. One by `pattern:` that finds nothing
 * passes, see https://github.com/actions/download-artifact/issues/289. One of all artifacts has failed in some versions only.
 */
export function failedDownloadRows({ about, notifyOn = [] }: Inputs, place: Calling): readonly Row[] {
  const { step, job, workflow, before } = place;
  const isWanted = notifyOn.length === 0 || notifyOn.some((one) => /fail|change/.test(one));
  const ofNeeds = reachOfNeeds(job["if"], "needs", job).after;
  const isReached = needsOf(job).length > 0 && ofNeeds.includes("failure");
  const others = Object.values(jobsIn(workflow)).flatMap((one) => stepsIn(tableOf(one)));
  const isTold = others.some((one) => isAlsoUsing(one, step) && mayPostFailure(one));
  if (about !== "run" || hasInput(step, /^event$/) || !isWanted || !isReached || !isSkipped(step) || isTold)
    return [];
  const found = before.filter(isFailing).flatMap((download) => {
    const name = scalarOf(givenTo(download)["name"]);
    const loss = lossOf(name, place);
    return loss === undefined ? [] : [rowOf(name, loss, step)];
  });
  return found.slice(0, 1);
}

/**
 * The download of an artifact that nothing in the workflow uploads, which always fails. What a called workflow, or an action of the
 * repository, may upload is not known.
 */
export function unknownArtifactRows(place: Calling): readonly Row[] {
  const { step, workflow, before } = place;
  const uploaded = uploadsIn(workflow).map(({ name }) => name);
  const names = before.filter(isFailing).map((one) => scalarOf(givenTo(one)["name"]));
  const name = names.find((one) => !one.includes("$") && !uploaded.includes(one));
  if (name === undefined || uploaded.some((one) => one.includes("$")) || isUploadUnknown(place)) return [];
  const effect = isSkipped(step) ? "GitHub skips this step" : "the job with it";
  const found = `Nothing in this workflow uploads \`${name}\`: its download fails, and ${effect}.`;
  const [only = name] = uploaded;
  const line = uploaded.length > 1 || names.includes(only) ? undefined : lineOf("name", only);
  const advice = "Upload it, with `if: always()`, remove the download, or correct its `name:`.";
  return [warning("artifacts", found, advice, line)];
}

/** Whether a step, other than the doctor's, may post how something failed. */
function mayPostFailure(step: Table): boolean {
  const { event, doctor } = givenTo(step);
  return doctor === undefined && !/^(?:start|waiting|success)$/.test(scalarOf(event));
}

/** Whether a step is a download of one artifact of this run that fails if there is none, and that runs in any case. */
function isFailing(step: Table): boolean {
  const { if: condition, "continue-on-error": forgiven } = step;
  const isOfOne =
    givenTo(step)["name"] !== undefined &&
    isDownload(step, ["pattern", "run-id", "artifact-ids", "repository"]);
  return (
    isOfOne &&
    forgiven === undefined &&
    /^(?:always\(\)|success\(\)|!cancelled\(\))?$/.test(textOf(condition))
  );
}

/** What must fail so that nothing uploads an artifact, if only one step of a job that ours needs does. */
function lossOf(name: string, { job: own, workflow }: Calling): Loss | undefined {
  const jobs = jobsIn(workflow);
  const [only, ...others] = uploadsIn(workflow).filter((one) => one.name === name);
  const isKnown = !name.includes("matrix.") && others.length === 0;
  if (only === undefined || !isKnown || !allNeeded(own, jobs).has(only.jobId)) return undefined;
  const { jobId, job, step, earlier } = only;
  const isForgiven = (one: Table): boolean => one["continue-on-error"] !== undefined;
  const failing = isForgiven(job) || !isSkipped(step) ? undefined : earlier.find(isWorking);
  if (failing) return { cause: `\`${nameOf(failing)}\` fails in the job \`${jobId}\``, skipped: step };
  const needed = needsOf(job).find((id) => {
    const one = tableOf(jobs[id]);
    return !isForgiven(one) && stepsIn(one).some(isWorking);
  });
  return needed !== undefined && isSkipped(job) ? { cause: `\`${needed}\` fails` } : undefined;
}

/** Whether GitHub skips a step or a job after a failure, and not after a success. */
function isSkipped({ if: condition }: Table): boolean {
  const { isImplicit, after } = reachOf(condition);
  return isImplicit && after.includes("success");
}

function rowOf(name: string, { cause, skipped }: Loss, step: Table): Row {
  const found = `If ${cause}, nothing uploads \`${name}\`: its download fails, and GitHub skips this step, so the failure is never posted.`;
  const isAlike = skipped !== undefined && skipped["if"] === step["if"];
  const both = isAlike ? "the step that uploads it, and to this step" : "this step";
  const own = alwaysIn(both, step["if"]);
  const also = skipped === undefined || isAlike ? "" : ` Add \`${ALWAYS}\` to the step that uploads it, too.`;
  return { ...warning("if", found), ...own, advice: `${own.advice}${also}` };
}
