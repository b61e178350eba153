import { parse } from "yaml";

/** The parts of a workflow file that decide what runs and what steps can see. */
export interface Workflow {
  name: string;
  env: Texts;
  /** Its inputs and outputs if another workflow calls it. */
  call: WorkflowCall;
  /** Each job comes after those that it needs. */
  jobs: readonly Job[];
}

/** The `workflow_call` of a workflow. */
export interface WorkflowCall {
  inputs: Readonly<Record<string, { type: string; default: unknown; isRequired: boolean }>>;
  /** The declared secrets, and whether the caller must pass them on. */
  secrets: Readonly<Record<string, { isRequired: boolean }>>;
  /** The expression of each output. */
  outputs: Texts;
}

/** One job of a workflow. Expressions in texts are not evaluated. */
export interface Job {
  id: string;
  needs: readonly string[];
  condition: string;
  env: Texts;
  outputs: Texts;
  strategy: Readonly<Record<string, unknown>> | string;
  environment: { name: string; url?: string } | undefined;
  continueOnError: string;
  /** `timeout-minutes`; "" if it is missing. */
  timeout: string;
  /** Whether its `permissions`, or those of the workflow, lack `contents: read`, which a job has without any. */
  isBlind: boolean;
  /** A reusable workflow, instead of steps. */
  uses: string | undefined;
  /** The inputs of the reusable workflow. */
  with: Readonly<Record<string, unknown>>;
  secrets: Texts | "inherit";
  steps: readonly Step[];
}

/** One step of a job. Expressions in texts are not evaluated. */
export interface Step {
  id: string | undefined;
  name: string | undefined;
  condition: string;
  uses: string | undefined;
  run: string | undefined;
  with: Texts;
  env: Texts;
  continueOnError: string;
  shell: string | undefined;
  workingDirectory: string | undefined;
  /** `timeout-minutes`; "" if it is missing. */
  timeout: string;
  isBackground: boolean;
  /** IDs of the background steps to wait for. */
  wait: readonly string[] | "all" | undefined;
  /** IDs of the background steps to cancel. */
  cancel: readonly string[] | undefined;
}

type Texts = Readonly<Record<string, string>>;

/** Parses a workflow file. Throws if jobs wait for each other, or for a job that does not exist. */
export function parseWorkflow(yaml: string, path = ".github/workflows/ci.yml"): Workflow {
  const file = mapping(parse(yaml));
  const jobs = Object.entries(mapping(file["jobs"])).map(([id, job]) =>
    readJob(id, { permissions: file["permissions"], ...mapping(job) }),
  );
  return {
    // GitHub uses the path if there is no name.
    name: text(file["name"]) ?? path,
    env: texts(file["env"]),
    call: readCall(mapping(mapping(file["on"])["workflow_call"])),
    jobs: inOrder(jobs),
  };
}

function readCall(call: Readonly<Record<string, unknown>>): WorkflowCall {
  const inputs = Object.entries(mapping(call["inputs"])).map(([id, input]) => {
    const { type, default: value, required } = mapping(input);
    return [id, { type: text(type) ?? "string", default: value, isRequired: required === true }] as const;
  });
  const secrets = Object.entries(mapping(call["secrets"])).map(([id, secret]) => {
    return [id, { isRequired: mapping(secret)["required"] === true }] as const;
  });
  const outputs = Object.entries(mapping(call["outputs"])).map(([id, output]) => {
    return [id, text(mapping(output)["value"]) ?? ""] as const;
  });
  return {
    inputs: Object.fromEntries(inputs),
    secrets: Object.fromEntries(secrets),
    outputs: Object.fromEntries(outputs),
  };
}

function readJob(id: string, job: Readonly<Record<string, unknown>>): Job {
  const { strategy } = job;
  return {
    id,
    needs: [job["needs"] ?? []].flat().map(String),
    condition: text(job["if"]) ?? "success()",
    env: texts(job["env"]),
    outputs: texts(job["outputs"]),
    strategy: typeof strategy === "string" ? strategy : mapping(strategy),
    environment: readEnvironment(job["environment"]),
    continueOnError: text(job["continue-on-error"]) ?? "false",
    timeout: text(job["timeout-minutes"]) ?? "",
    isBlind: typeof job["permissions"] === "object" && !/read|write/.test(contentsOf(job["permissions"])),
    uses: text(job["uses"]),
    with: mapping(job["with"]),
    secrets: job["secrets"] === "inherit" ? "inherit" : texts(job["secrets"]),
    steps: [job["steps"] ?? []].flat().flatMap((step, at) => readSteps(mapping(step), at)),
  };
}

function contentsOf(permissions: unknown): string {
  return text(mapping(permissions)["contents"]) ?? "";
}

/** A step, or a group of steps that run in parallel and are waited for. */
function readSteps(step: Readonly<Record<string, unknown>>, at: number): Step[] {
  if (step["parallel"] === undefined) return [readStep(step)];
  const steps = [step["parallel"] ?? []].flat().map((one, index) => {
    return { ...readStep(mapping(one)), isBackground: true, index };
  });
  // Steps without an ID are waited for, too.
  const named = steps.map(({ index, ...one }) => ({ ...one, id: one.id ?? `__parallel_${at}_${index}` }));
  return [...named, readStep({ wait: named.map(({ id }) => id) })];
}

/** Parses a step of a job, or of a composite action. */
export function readStep(step: Readonly<Record<string, unknown>>): Step {
  return {
    id: text(step["id"]),
    name: text(step["name"]),
    condition: text(step["if"]) ?? "success()",
    uses: text(step["uses"]),
    run: text(step["run"]),
    with: texts(step["with"]),
    env: texts(step["env"]),
    continueOnError: text(step["continue-on-error"]) ?? "false",
    shell: text(step["shell"]),
    workingDirectory: text(step["working-directory"]),
    timeout: text(step["timeout-minutes"]) ?? "",
    isBackground: step["background"] === true,
    wait: readWait(step),
    cancel: step["cancel"] === undefined ? undefined : [step["cancel"]].flat().map(String),
  };
}

function readWait(step: Readonly<Record<string, unknown>>): Step["wait"] {
  if ("wait-all" in step) return "all";
  return step["wait"] === undefined ? undefined : [step["wait"]].flat().map(String);
}

function readEnvironment(environment: unknown): Job["environment"] {
  const { name = environment, url } = mapping(environment);
  const [ownName, ownUrl] = [text(name), text(url)];
  if (ownName === undefined) return undefined;
  return { name: ownName, ...(ownUrl === undefined ? {} : { url: ownUrl }) };
}

function inOrder(jobs: readonly Job[]): Job[] {
  const ids = jobs.map(({ id }) => id);
  const sorted: Job[] = [];
  for (const job of jobs) {
    const unknown = job.needs.find((need) => !ids.includes(need));
    if (unknown !== undefined) throw new Error(`job ${job.id} needs ${unknown}, which does not exist`);
  }
  while (sorted.length < jobs.length) {
    const isDone = (id: string) => sorted.some((job) => job.id === id);
    const next = jobs.find((job) => !isDone(job.id) && job.needs.every(isDone));
    if (next === undefined) throw new Error("jobs wait for one another");
    sorted.push(next);
  }
  return sorted;
}

function texts(values: unknown): Texts {
  return Object.fromEntries(
    Object.entries(mapping(values)).map(([name, value]) => [name, text(value) ?? ""]),
  );
}

/** GitHub rejects a workflow that has a list or a map where it expects a text. */
function text(value: unknown): string | undefined {
  if (typeof value === "object" && value !== null) {
    throw new Error(`A ${Array.isArray(value) ? "sequence" : "mapping"} was not expected`);
  }
  return value === undefined || value === null ? undefined : String(value);
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
