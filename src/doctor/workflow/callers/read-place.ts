import { listedFile } from "../files/baseline-run.ts";
import { laterFiles } from "../files/missing-checkout.ts";
import { doctorIn, jobsIn, type OwnPlace, stepsIn, type Table, tableOf } from "../own-place.ts";
import { isForReleases, isReleasing } from "../starts/untold-releases.ts";
import { type Reading, type Run, WorkflowReader } from "../workflow-reader.ts";
import { readComposite } from "./composite.ts";
import { otherFile, sharingWith, triggersOf } from "./other-workflows.ts";

/** Number of called workflows in the same repository that are searched. */
const MAX_CALLED = 10;

/** The doctor's own place, as far as it is known. */
export interface ReadPlace {
  /** Absent if no file is available, or none has the job. */
  readonly place?: OwnPlace | undefined;
  /** Why a file cannot be used, as the end of a sentence. */
  readonly why?: string | undefined;
  /** Whether GitHub does not show the job its file. */
  readonly isHidden: boolean;
}

/** The doctor's own place, according to the file of the workflow that runs. */
export async function readOwnPlace(run: Run, host: Reading): Promise<ReadPlace> {
  const reader = new WorkflowReader(run, host);
  const place = await placeBy(reader, {
    jobId: host.env["GITHUB_JOB"] ?? "",
    name: host.env["GITHUB_ACTION"],
  });
  const composite = place && (await readComposite(place, reader, host.env));
  const cuts = place?.step && (await cutsOf(place, reader));
  const listed = place?.job && (await listedBy(place.job, reader));
  const triggers = place && (await triggersOf(place, reader, host));
  const lacking = place && (await lackingIn(place, reader));
  const { why } = reader;
  const releasing = place && isForReleases(place) ? await otherFile(isReleasing, reader, host) : undefined;
  const sharing = place && (await sharingWith(place, reader, host));
  const text = place && reader.textOf(place.workflow);
  return {
    place: place && { ...place, text, composite, cuts, listed, triggers, releasing, sharing, lacking },
    why,
    isHidden: reader.isHidden,
  };
}

/** The workflow whose runs a step of the job lists. */
async function listedBy(job: Table, reader: WorkflowReader): Promise<OwnPlace["listed"]> {
  const file = listedFile(job);
  const [, own] = /^\.github\/workflows\/([\w.-]+)$/.exec(reader.path ?? "") ?? [];
  if (file === "" || own === undefined) return undefined;
  const content = file === own ? undefined : await reader.read(`.github/workflows/${file}`);
  return { file, own, content };
}

/** The inputs of the doctor's step that end at a comment. */
async function cutsOf(
  { workflow, jobId, before }: OwnPlace,
  reader: WorkflowReader,
): Promise<OwnPlace["cuts"]> {
  const start = `jobs/${jobId}/steps/${before.length}/with/`;
  const own = (await reader.cutsIn(workflow)).filter(({ path }) => path.startsWith(start));
  return Object.fromEntries(own.map(({ path, ...cut }) => [path.slice(start.length), cut]));
}

/** The inputs of a step that are read after the checkout, and whose files the repository does not have. */
async function lackingIn(place: OwnPlace, reader: WorkflowReader): Promise<OwnPlace["lacking"]> {
  const lacking: string[] = [];
  for (const [input, path] of laterFiles(place)) if (await reader.lacks(path)) lacking.push(input);
  return lacking;
}

/** The doctor's own step: the ID of its job, and what GitHub calls it there. */
interface OwnStep {
  readonly jobId: string;
  readonly name: string | undefined;
}

async function placeBy(reader: WorkflowReader, own: OwnStep): Promise<OwnPlace | undefined> {
  if (reader.path === undefined || own.jobId === "") return undefined;
  const workflow = await reader.read(reader.path);
  if (workflow === undefined) return undefined;
  if (hasSteps(workflow, own.jobId))
    return { ...placeIn(workflow, own), caller: undefined, hasSecrets: true };
  return calledPlace(workflow, own, reader);
}

/** Whether a workflow has a job with steps. One that calls a workflow has none, and one of that workflow may have the same ID. */
function hasSteps(workflow: Table, jobId: string): boolean {
  return Object.hasOwn(jobsIn(workflow), jobId) && tableOf(jobsIn(workflow)[jobId])["uses"] === undefined;
}

/**
 * The place in a called workflow, or in one that such a workflow calls; `undefined` if none of them can contain the job. Those
 * that are called first are searched first.
 */
async function calledPlace(
  workflow: Table,
  own: OwnStep,
  reader: WorkflowReader,
): Promise<OwnPlace | undefined> {
  const calls = [...callsIn(workflow)];
  const elsewhere: Call[] = [];
  let left = MAX_CALLED;
  for (const one of calls) {
    const isHere = one.uses.startsWith("./") && left-- > 0;
    const called = isHere ? await reader.read(one.uses.slice("./".length)) : undefined;
    if (called === undefined) elsewhere.push(one);
    else if (hasSteps(called, own.jobId)) return { ...placeIn(called, own), ...callerOf(one) };
    else for (const other of callsIn(called, one)) calls.push(other);
  }
  const [only, ...others] = elsewhere;
  if (only === undefined) return undefined;
  const unknown = { workflow, jobId: own.jobId, job: undefined, step: undefined, before: [] };
  if (others.length === 0) return { ...unknown, workflow: only.workflow, ...callerOf(only) };
  return { ...unknown, caller: "", hasSecrets: elsewhere.every((one) => callerOf(one).hasSecrets) };
}

/** A job that calls a workflow. */
interface Call {
  readonly id: string;
  readonly workflow: Table;
  readonly job: Table;
  readonly uses: string;
  /** The job that calls its own workflow, if one does. */
  readonly outer: Call | undefined;
}

function callsIn(workflow: Table, outer?: Call): readonly Call[] {
  return Object.entries(jobsIn(workflow)).flatMap(([id, one]) => {
    const job = tableOf(one);
    const { uses } = job;
    return typeof uses === "string" ? [{ id, workflow, job, uses, outer }] : [];
  });
}

function callerOf({ id, workflow, job, outer }: Call): Pick<OwnPlace, "caller" | "hasSecrets" | "calling"> {
  const above = outer === undefined ? { caller: undefined, hasSecrets: true } : callerOf(outer);
  const own = { workflow, jobId: id, job, step: job, before: [], ...above };
  return { caller: id, hasSecrets: above.hasSecrets && job["secrets"] !== undefined, calling: own };
}

function placeIn(workflow: Table, { jobId, name }: OwnStep): Omit<OwnPlace, "caller" | "hasSecrets"> {
  const job = tableOf(jobsIn(workflow)[jobId]);
  const steps = stepsIn(job);
  const step = doctorIn(steps, name);
  return {
    workflow,
    jobId,
    job,
    step,
    before: step === undefined ? [] : steps.slice(0, steps.indexOf(step)),
  };
}
