import { delimiter } from "node:path";
import { createContexts } from "../contexts.ts";
import { asksForStatus, evaluateCondition, evaluateText, type Status, statusOf } from "../expressions.ts";
import { createGithubContext, type GithubContext } from "../github-context.ts";
import type { ProcessResult, StageOptions } from "../step.ts";
import type { Workplace } from "../workplace.ts";
import { Background } from "./background.ts";
import type { Combination } from "./matrix.ts";
import type { JobRun, StepRun, WorkflowOptions } from "./run.ts";

type Texts = Readonly<Record<string, string>>;

/** Facts that are fixed before a job starts. */
export interface JobParts {
  options: WorkflowOptions;
  job: string;
  matrix: Combination | null;
  strategy: Readonly<Record<string, unknown>>;
  /** Whether its token may not read the repository. */
  isBlind: boolean;
  runId: number;
  contexts: JobContexts;
  workplace: Workplace;
  processes: ProcessResult[];
  /** The name of the step in which `fail-fast` stops the job. */
  cutOffIn?: string | undefined;
}

/** The contexts that stay the same for a whole job. */
export interface JobContexts extends Record<string, unknown> {
  secrets: Texts;
  needs: unknown;
}

/** The state of a job while it runs, and what its steps can see of it. */
export class JobState {
  status: JobRun["status"] = "success";
  readonly steps: StepRun[] = [];
  /** Fires when the job has reached its time limit. */
  timeLimit: AbortSignal | undefined;
  readonly background = new Background();
  /** The post stages, in the order of their main stages. */
  readonly posts: (() => Promise<void>)[] = [];
  readonly parts: JobParts;
  readonly options: WorkflowOptions;
  readonly job: string;
  readonly matrix: Combination | null;
  readonly workplace: Workplace;
  readonly processes: ProcessResult[];
  readonly #stage: Pick<
    StageOptions,
    "event" | "github" | "githubToken" | "debug" | "onLine" | "nodePath" | "inProcess"
  >;
  readonly #contexts: JobContexts;
  readonly #strategy: Readonly<Record<string, unknown>>;
  readonly #runId: number;
  readonly #env: Record<string, string> = {};
  readonly #counts = new Map<string, number>();
  #path: string[] = [];

  constructor(parts: JobParts) {
    this.parts = parts;
    this.options = parts.options;
    this.job = parts.job;
    this.matrix = parts.matrix;
    this.workplace = parts.workplace;
    this.processes = parts.processes;
    this.#contexts = parts.contexts;
    this.#strategy = parts.strategy;
    this.#runId = parts.runId;
    const { event, github = {}, githubToken, debug, onLine, nodePath, inProcess } = parts.options;
    this.#stage = {
      github: { ...github, job: parts.job },
      ...(event === undefined ? {} : { event }),
      ...(githubToken === undefined ? {} : { githubToken }),
      ...(debug === undefined ? {} : { debug }),
      ...(onLine === undefined ? {} : { onLine }),
      ...(nodePath === undefined ? {} : { nodePath }),
      ...(inProcess === undefined ? {} : { inProcess }),
    };
  }

  /** The current `job.status`. For a step in a composite action, it differs from that of the surrounding steps. */
  get jobStatus(): JobRun["status"] {
    return this.status;
  }

  /** The environment that all steps share. */
  get env(): Texts {
    return this.#env;
  }

  /** The state in which the post stages of these steps are evaluated and run. */
  get postScope(): JobState {
    return this;
  }

  /** The options for every process of the job. */
  stage(github: Partial<GithubContext> = {}): StageOptions {
    return {
      ...this.#stage,
      github: { ...this.#stage.github, ...github },
      contexts: this.stageContexts(),
      secrets: Object.values(this.#contexts.secrets),
    };
  }

  /** The contexts that an input's default can use, at this point. */
  stageContexts(): NonNullable<StageOptions["contexts"]> {
    return {
      job: { check_run_id: this.#runId, status: this.jobStatus },
      matrix: this.matrix,
      strategy: this.#strategy,
    };
  }

  /** All contexts at this point, with this `env`. */
  contexts(env: Texts = this.env): Readonly<Record<string, unknown>> {
    const options = this.stage();
    const event = options.event ?? { name: "push", payload: {} };
    const github = createGithubContext(event, options.github ?? {});
    const steps = this.steps.flatMap(({ id, outcome, conclusion, outputs }) => {
      // Names that start like this are not from the workflow.
      const isNamed = id !== undefined && !id.startsWith("__");
      return isNamed ? [[id, { outputs, outcome, conclusion }] as const] : [];
    });
    return {
      ...this.#contexts,
      ...createContexts({ options, event, github, folder: this.workplace.folder }),
      env,
      steps: Object.fromEntries(steps),
    };
  }

  /** Evaluates the texts of an `env:` or `with:`. */
  texts(values: Texts, env?: Texts): Record<string, string> {
    const contexts = this.contexts(env);
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, evaluateText(value, contexts)]),
    );
  }

  /** Evaluates a step's `if` in the job at this point. */
  holds(condition: string, env: Texts): boolean {
    // A step's `if` cannot use secrets.
    const { secrets: _secrets, ...contexts } = this.contexts(env);
    if (!asksForStatus(condition) && this.status !== "success") return false;
    return evaluateCondition(condition, contexts, this.statusFunctions());
  }

  /** The environment at the start of a step with this `env:`. */
  environment(stepEnv: Texts): Record<string, string> {
    return { ...this.env, ...this.texts(stepEnv) };
  }

  /** Adds what earlier steps added to PATH, for the process of a step. */
  withPath(env: Texts): Record<string, string> {
    if (this.#path.length === 0) return { ...env };
    const path = env["PATH"] ?? process.env["PATH"] ?? "";
    return { ...env, PATH: [...this.#path, path].join(delimiter) };
  }

  /** Adds to the environment of all later steps. */
  addEnv(env: Texts): void {
    Object.assign(this.#env, env);
  }

  /** Records what a process leaves for later steps. */
  take(result: ProcessResult): void {
    this.processes.push(result);
    this.addEnv(result.env);
    this.#path = [...result.path.toReversed(), ...this.#path];
  }

  /** `github.action` of a step: its ID, or a name. GitHub numbers steps with the same name. */
  actionName(id: string | undefined, base: string): string {
    if (id !== undefined) return id;
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return count === 1 ? base : `${base}_${count}`;
  }

  /** The results of the status functions in a step's `if`. */
  protected statusFunctions(): Status {
    return statusOf(this.status);
  }

  /** Cancels the job. */
  cancel(): void {
    this.status = "cancelled";
  }

  /** Fails the job, unless it is cancelled. */
  fail(): void {
    if (this.status === "success") this.status = "failure";
  }
}
