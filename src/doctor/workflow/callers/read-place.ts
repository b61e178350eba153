import { doctorIn, type OwnPlace, stepsIn, type Table, tableOf } from "../own-place.ts";
import { type Reading, type Run, WorkflowReader } from "../workflow-reader.ts";
import { readComposite } from "./composite.ts";

/** Number of workflows in the same repository, called by a workflow, that are searched. */
const MAX_CALLED = 5;

/** The doctor's own place, as far as it is known. */
export interface ReadPlace {
  /** Absent if no file is available, or none has the job. */
  readonly place?: OwnPlace | undefined;
  /** Why a file cannot be used, as the end of a sentence. */
  readonly why?: string | undefined;
}

/** The doctor's own place, according to the file of the workflow that runs. */
export async function readOwnPlace(run: Run, host: Reading): Promise<ReadPlace> {
  const reader = new WorkflowReader(run, host);
  const place = await placeBy(reader, host.env["GITHUB_JOB"] ?? "");
  const composite = place && (await readComposite(place, reader, host.env));
  return { place: place && { ...place, composite }, why: reader.why };
}

async function placeBy(reader: WorkflowReader, jobId: string): Promise<OwnPlace | undefined> {
  if (reader.path === undefined || jobId === "") return undefined;
  const workflow = await reader.read(reader.path);
  if (workflow === undefined) return undefined;
  // A job that calls a workflow has no steps, and one of that workflow may have the same ID.
  if (Object.hasOwn(jobsIn(workflow), jobId) && tableOf(jobsIn(workflow)[jobId])["uses"] === undefined) {
    return { ...placeIn(workflow, jobId), caller: undefined, hasSecrets: true };
  }
  return calledPlace(workflow, jobId, reader);
}

/** The place in a called workflow; `undefined` if none of the called workflows can contain the job. */
async function calledPlace(
  caller: Table,
  jobId: string,
  reader: WorkflowReader,
): Promise<OwnPlace | undefined> {
  const elsewhere: Call[] = [];
  for (const one of callsIn(caller).slice(0, MAX_CALLED)) {
    const called = one.uses.startsWith("./") ? await reader.read(one.uses.slice("./".length)) : undefined;
    if (called === undefined) elsewhere.push(one);
    else if (Object.hasOwn(jobsIn(called), jobId)) {
      return { ...placeIn(called, jobId), ...callerOf(one, caller) };
    }
  }
  const [only, ...others] = elsewhere;
  if (only === undefined) return undefined;
  const unknown = { workflow: caller, jobId, job: undefined, step: undefined, before: [] };
  if (others.length === 0) return { ...unknown, ...callerOf(only, caller) };
  return { ...unknown, caller: "", hasSecrets: elsewhere.every(({ hasSecrets }) => hasSecrets) };
}

/** A job that calls a workflow. */
interface Call {
  readonly id: string;
  readonly job: Table;
  readonly uses: string;
  readonly hasSecrets: boolean;
}

function callsIn(workflow: Table): readonly Call[] {
  return Object.entries(jobsIn(workflow)).flatMap(([id, one]) => {
    const job = tableOf(one);
    const { uses, secrets } = job;
    return typeof uses === "string" ? [{ id, job, uses, hasSecrets: secrets !== undefined }] : [];
  });
}

function callerOf(
  { id, job, hasSecrets }: Call,
  workflow: Table,
): Pick<OwnPlace, "caller" | "hasSecrets" | "calling"> {
  const own = { workflow, jobId: id, job, step: job, before: [], caller: undefined, hasSecrets: true };
  return { caller: id, hasSecrets, calling: own };
}

function placeIn(workflow: Table, jobId: string): Omit<OwnPlace, "caller" | "hasSecrets"> {
  const job = tableOf(jobsIn(workflow)[jobId]);
  const steps = stepsIn(job);
  const step = doctorIn(steps);
  return {
    workflow,
    jobId,
    job,
    step,
    before: step === undefined ? [] : steps.slice(0, steps.indexOf(step)),
  };
}

function jobsIn(workflow: Table): Table {
  return tableOf(workflow["jobs"]);
}
