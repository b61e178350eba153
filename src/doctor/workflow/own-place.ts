import { readContext } from "../../build/context.ts";
import { parseText } from "../../inputs/content/data.ts";
import { InputError } from "../../inputs/input-error.ts";
import type { Host } from "../../step/host.ts";

/** Largest workflow that is read, in bytes: GitHub takes no larger one. */
const MAX_BYTES = 1024 * 1024;

/** Workflows of the same repository that a workflow may call, and that are looked into. */
const MAX_CALLED = 5;

/** What the doctor may ask GitHub for: the workflow itself, and those that it calls. */
const MAX_REQUESTS = 1 + MAX_CALLED;

export type Table = Readonly<Record<string, unknown>>;

/** Where the doctor's step is in its workflow. */
export interface OwnPlace {
  /** The file that has the job. */
  readonly workflow: Table;
  readonly jobId: string;
  /** The job; `undefined` where the workflow calls another one, which was not found. */
  readonly job: Table | undefined;
  /** The step; `undefined` where it cannot be told from others, as in a composite action. */
  readonly step: Table | undefined;
  /** The steps before it. */
  readonly before: readonly Table[];
  /** The job that calls the workflow of this one, by its ID; "" where nobody knows which. */
  readonly caller: string | undefined;
  /** Whether that job hands its secrets on. */
  readonly hasSecrets: boolean;
}

/** The doctor's own place, by the workflow in the checkout or, where it is not there, as GitHub has it; `undefined` without both. */
export async function readOwnPlace(token: string | undefined, host: Asking): Promise<OwnPlace | undefined> {
  const [, repository = "", path] =
    /^([^/]+\/[^/]+)\/(.+)@/.exec(host.env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
  const jobId = host.env["GITHUB_JOB"] ?? "";
  if (path === undefined || jobId === "") return undefined;
  const read = await readerOf(repository, token, host);
  const workflow = await read(path);
  if (workflow === undefined) return undefined;
  if (Object.hasOwn(jobsIn(workflow), jobId)) {
    return { ...placeIn(workflow, jobId), caller: undefined, hasSecrets: true };
  }
  return calledPlace(workflow, jobId, read);
}

/** The place in a workflow that another one calls; `undefined` where that calls none that may have the job. */
async function calledPlace(caller: Table, jobId: string, read: Read): Promise<OwnPlace | undefined> {
  const elsewhere: Calling[] = [];
  for (const one of callingIn(caller).slice(0, MAX_CALLED)) {
    const called = one.uses.startsWith("./") ? await read(one.uses.slice("./".length)) : undefined;
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

type Asking = Pick<Host, "env" | "files" | "wall" | "createGitHubClient">;

type Read = (path: string) => Promise<Table | undefined>;

async function readerOf(repository: string, token: string | undefined, host: Asking): Promise<Read> {
  const { env, files, wall } = host;
  const { apiUrl } = readContext(env);
  const github =
    token === undefined
      ? undefined
      : await host.createGitHubClient({ token, apiUrl, maxRequests: MAX_REQUESTS });
  const textOf = async (path: string): Promise<string | undefined> => {
    try {
      return await files.readText("doctor", path, MAX_BYTES);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
    const reading = await github?.fileOf(repository, path, env["GITHUB_WORKFLOW_SHA"] || undefined);
    return reading !== undefined && "value" in reading ? reading.value : undefined;
  };
  return async (path) => {
    const text = await textOf(path);
    if (text === undefined || text.length > MAX_BYTES) return undefined;
    const { data, problems } = await parseText(path, text, wall);
    return problems.length > 0 ? undefined : tableOf(data);
  };
}

function placeIn(workflow: Table, jobId: string): Omit<OwnPlace, "caller" | "hasSecrets"> {
  const job = tableOf(jobsIn(workflow)[jobId]);
  const steps = Array.isArray(job["steps"]) ? job["steps"].map(tableOf) : [];
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

/** What has names; of anything else, nothing. */
export function tableOf(value: unknown): Table {
  return Object(value) as Table;
}
