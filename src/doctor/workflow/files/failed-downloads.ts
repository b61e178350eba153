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

/** An upload of an artifact, and what must fail so that GitHub skips it. */
interface Upload {
  readonly cause: string;
  /** The step that uploads, if it is this that GitHub skips, and not its job. */
  readonly skipped?: Table;
}

/**
 * A step after the download of an artifact that is not there after a failure: the download fails, and GitHub skips the step.
 * Without `name:`, or with `pattern:`, a download of nothing passes. Source: https://github.com/actions/download-artifact
 */
export function failedDownloadRows({ about, notifyOn = [] }: Inputs, place: Calling): readonly Row[] {
  const { step, job, workflow, before } = place;
  const isWanted = notifyOn.length === 0 || notifyOn.some((one) => /fail|change/.test(one));
  const ofNeeds = reachOfNeeds(job["if"], "needs", job).after;
  const isReached = needsOf(job).length > 0 && ofNeeds.includes("failure");
  const { isImplicit, after } = reachOf(step["if"]);
  const isSkipped = isImplicit && after.includes("success");
  const others = Object.values(jobsIn(workflow)).flatMap((one) => stepsIn(tableOf(one)));
  const isTold = others.some((one) => isAlsoUsing(one, step) && mayPostFailure(one));
  if (about !== "run" || hasInput(step, /^event$/) || !isWanted || !isReached || !isSkipped || isTold)
    return [];
  const found = before.filter(isFailing).flatMap((download) => {
    const name = scalarOf(givenTo(download)["name"]);
    const upload = uploadOf(name, place);
    return upload === undefined ? [] : [rowOf(name, upload, step)];
  });
  return found.slice(0, 1);
}

/** Whether a step, other than the doctor's, may post how something failed. */
function mayPostFailure(step: Table): boolean {
  const { event, doctor } = givenTo(step);
  return doctor === undefined && !/^(?:start|waiting|success)$/.test(scalarOf(event));
}

/** Whether a step is a download of one artifact of this run that fails if there is none, and that runs in any case. */
function isFailing({ uses, if: condition, "continue-on-error": forgiven, with: inputs }: Table): boolean {
  const { name, pattern, "run-id": run, "artifact-ids": ids } = tableOf(inputs);
  const isPlain =
    [name, pattern, run, ids].map((one) => one !== undefined).join() === "true,false,false,false";
  const isRun =
    condition === undefined || /^(?:always\(\)|success\(\)|!cancelled\(\))$/.test(textOf(condition));
  return /^actions\/download-artifact@/i.test(scalarOf(uses)) && isPlain && isRun && forgiven === undefined;
}

/** The only upload of an artifact by a job that ours needs, if a failure keeps it from being uploaded. */
function uploadOf(name: string, { job, workflow }: Calling): Upload | undefined {
  const jobs = jobsIn(workflow);
  const uploads = Object.entries(jobs).flatMap(([id, one]) => {
    const steps = stepsIn(tableOf(one));
    const own = steps.filter((each) => isUpload(each, name));
    return own.map((each) => ({
      id,
      owner: tableOf(one),
      upload: each,
      earlier: steps.slice(0, steps.indexOf(each)),
    }));
  });
  const [only, ...others] = uploads;
  const isKnown = !name.includes("matrix.") && name !== "" && others.length === 0;
  if (only === undefined || !isKnown || !allNeeded(job, jobs).has(only.id)) return undefined;
  const { id, owner, upload, earlier } = only;
  const failing = earlier.find(isWorking);
  const counts = owner["continue-on-error"] === undefined && !reachOf(upload["if"]).after.includes("failure");
  if (failing !== undefined && counts && reachOf(upload["if"]).isImplicit)
    return { cause: `\`${nameOf(failing)}\` fails in the job \`${id}\``, skipped: upload };
  const needed = needsOf(owner).find((other) => {
    const one = tableOf(jobs[other]);
    return one["continue-on-error"] === undefined && stepsIn(one).some(isWorking);
  });
  const isJobSkipped = reachOf(owner["if"]).isImplicit && reachOf(owner["if"]).after.includes("success");
  return needed !== undefined && isJobSkipped ? { cause: `\`${needed}\` fails` } : undefined;
}

function isUpload({ uses, with: inputs }: Table, name: string): boolean {
  return /\/upload-artifact@/i.test(scalarOf(uses)) && scalarOf(tableOf(inputs)["name"]) === name;
}

function rowOf(name: string, { cause, skipped }: Upload, step: Table): Row {
  const found = `If ${cause}, nothing uploads \`${name}\`: its download fails, and GitHub skips this step, so the failure is never posted.`;
  const row = warning("if", found);
  if (skipped === undefined) return { ...row, ...alwaysIn("this step", step["if"]) };
  if (step["if"] === undefined && skipped["if"] === undefined)
    return { ...row, advice: "Add this line to the step that uploads it, and to this step:", lines: ALWAYS };
  const own = alwaysIn("this step", step["if"]);
  return { ...row, ...own, advice: `Let the step that uploads it have \`${ALWAYS}\`. ${own.advice}` };
}
