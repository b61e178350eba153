import type { Status } from "../expressions.ts";
import type { ProcessResult, StageOptions } from "../step.ts";
import { JobState } from "./job-state.ts";

type Texts = Readonly<Record<string, string>>;

/** A composite action that is about to run its steps. */
export interface CompositeParts {
  /** `github.action_path`. */
  dir: string;
  inputs: Texts;
  /** The environment of the step that uses it. */
  env: Texts;
  action: { action: string; action_ref: string; action_repository: string };
}

/** The contexts for steps in a composite action (action_yaml.json of the runner, string-steps-context). */
const VISIBLE = ["github", "inputs", "strategy", "matrix", "steps", "job", "runner", "env"];

const ACTION_STATUS = { success: "Success", failure: "Failure", cancelled: "Cancelled" } as const;

/**
 * The state of a composite action while its steps run. CompositeActionHandler.cs of the runner: they have their own
 * `steps`, `inputs`, and status, which starts as success even after a failed step outside the action. `job.status` is
 * that of the job, and changes only when the whole action has ended.
 */
export class CompositeState extends JobState {
  readonly #outer: JobState;
  readonly #composite: CompositeParts;

  constructor(outer: JobState, composite: CompositeParts) {
    super(outer.parts);
    this.#outer = outer;
    this.#composite = composite;
    this.timeLimit = outer.timeLimit;
  }

  override get jobStatus(): JobState["status"] {
    return this.#outer.jobStatus;
  }

  override get env(): Texts {
    return { ...this.#outer.env, ...this.#composite.env };
  }

  /** The runner keeps post stages with the outermost action and uses its `inputs` and `steps` (actions/runner 2030). */
  override get postScope(): JobState {
    const outer = this.#outer.postScope;
    return outer instanceof CompositeState ? outer : this;
  }

  override stage(github: Parameters<JobState["stage"]>[0] = {}): StageOptions {
    const { action, dir } = this.#composite;
    return {
      ...super.stage({ ...action, ...github, action_path: dir }),
      actionStatus: ACTION_STATUS[this.status],
    };
  }

  override contexts(env?: Texts): Readonly<Record<string, unknown>> {
    const all: Readonly<Record<string, unknown>> = {
      ...super.contexts(env ?? this.env),
      inputs: this.#composite.inputs,
    };
    return Object.fromEntries(VISIBLE.map((name) => [name, all[name]]));
  }

  override withPath(env: Texts): Record<string, string> {
    return this.#outer.withPath(env);
  }

  override addEnv(env: Texts): void {
    this.#outer.addEnv(env);
  }

  override take(result: ProcessResult): void {
    this.#outer.take(result);
  }

  // StepsRunner.cs only names the steps of a job. Steps inside an action keep the action's name.
  override actionName(): string {
    return this.#composite.action.action;
  }

  // SuccessFunction.cs and FailureFunction.cs use `action_status`, CancelledFunction.cs the job's status.
  protected override statusFunctions(): Status {
    return {
      success: this.status === "success",
      failure: this.status === "failure",
      cancelled: this.jobStatus === "cancelled",
    };
  }

  override cancel(): void {
    super.cancel();
    this.#outer.cancel();
  }

  /** Runs the post stages of its steps, last to first. They have their own status, and can fail the job. */
  async runPosts(): Promise<void> {
    this.status = "success";
    for (const post of this.posts.toReversed()) await post();
    if (this.statusFunctions().failure) this.#outer.fail();
  }
}
