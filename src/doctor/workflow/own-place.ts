import { type Reading, type Run, WorkflowReader } from "./workflow-reader.ts";

/** Number of workflows in the same repository, called by a workflow, that are searched. */
const MAX_CALLED = 5;

export type Table = Readonly<Record<string, unknown>>;

/** The place of the doctor's step in its workflow. */
export interface OwnPlace {
  /** The file with the job. */
  readonly workflow: Table;
  readonly jobId: string;
  /** The job; `undefined` if it is in a called workflow that was not found. */
  readonly job: Table | undefined;
  /** The step; `undefined` if it cannot be identified, for example in a composite action. */
  readonly step: Table | undefined;
  /** The steps before it. */
  readonly before: readonly Table[];
  /** The ID of the job that calls this workflow; "" if unknown. */
  readonly caller: string | undefined;
  /** Whether that job passes its secrets on. */
  readonly hasSecrets: boolean;
}

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
  return { place, why: reader.why };
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
  const elsewhere: Calling[] = [];
  for (const one of callingIn(caller).slice(0, MAX_CALLED)) {
    const called = one.uses.startsWith("./") ? await reader.read(one.uses.slice("./".length)) : undefined;
    if (called === undefined) elsewhere.push(one);
    else if (Object.hasOwn(jobsIn(called), jobId)) {
      return { ...placeIn(called, jobId), caller: one.id, hasSecrets: one.hasSecrets };
    }
  }
  const [only, ...others] = elsewhere;
  if (only === undefined) return undefined;
  return {
    workflow: caller,
    jobId,
    job: undefined,
    step: undefined,
    before: [],
    caller: others.length === 0 ? only.id : "",
    hasSecrets: elsewhere.every(({ hasSecrets }) => hasSecrets),
  };
}

/** A job that calls a workflow. */
interface Calling {
  readonly id: string;
  readonly uses: string;
  readonly hasSecrets: boolean;
}

function callingIn(workflow: Table): readonly Calling[] {
  return Object.entries(jobsIn(workflow)).flatMap(([id, job]) => {
    const { uses, secrets } = tableOf(job);
    return typeof uses === "string" ? [{ id, uses, hasSecrets: secrets !== undefined }] : [];
  });
}

function placeIn(workflow: Table, jobId: string): Omit<OwnPlace, "caller" | "hasSecrets"> {
  const job = tableOf(jobsIn(workflow)[jobId]);
  const steps = stepsIn(job);
  const own = steps.filter((step) => Object.hasOwn(tableOf(step["with"]), "doctor"));
  const step = own.length === 1 ? own[0] : undefined;
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

/** The variables that the workflow sets for the step. */
export function variablesOf({ workflow, job, step }: OwnPlace): Table {
  return { ...tableOf(workflow["env"]), ...tableOf(job?.["env"]), ...tableOf(step?.["env"]) };
}

/** A map of names to values; empty for anything else. */
export function tableOf(value: unknown): Table {
  return Object(value) as Table;
}

/** The steps of a job. */
export function stepsIn(job: Table): readonly Table[] {
  return Array.isArray(job["steps"]) ? job["steps"].map(tableOf) : [];
}

/** A value as a workflow has it, if it is a text, a number, or a switch; "" for anything else, such as a map. */
export function scalarOf(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() : "";
}

/** Whether GitHub accepts a text as the ID of a job or step, or as the name of an output, so that it can be pasted. */
export function isId(text: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(text);
}
