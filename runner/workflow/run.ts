import type { ProcessResult, RunOptions } from "../step.ts";
import type { Combination } from "./matrix.ts";

/** How a step or a job ended. */
export type Outcome = "success" | "failure" | "cancelled" | "skipped";

/** The outcome of a step that does not really run. A function decides per combination of a matrix. */
export type GivenOutcome = Outcome | ((matrix: Combination) => Outcome);

/** How to run a workflow. Options name steps by ID, name, command, or `uses`. `job/step` names a step of one job. */
export interface WorkflowOptions
  extends Pick<
    RunOptions,
    "event" | "github" | "githubToken" | "debug" | "onLine" | "nodePath" | "inProcess"
  > {
  /** Folders of the actions that really run, by `owner/repo`. All others succeed. */
  actions: Readonly<Record<string, string>>;
  /** Inputs that each step of these actions gets in addition to its own, such as the address of a local Webex. */
  with?: Readonly<Record<string, string>>;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  /** The `inputs` context. That of the event if left out. */
  inputs?: Readonly<Record<string, unknown>>;
  /** The outcomes of steps (and jobs that call a workflow) that do not really run. They succeed if left out. */
  results?: Readonly<Record<string, GivenOutcome>>;
  /** Their outputs. */
  outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The `run:` steps that a real bash executes. */
  execute?: readonly string[];
  /**
   * The files of the repository, by path. actions/checkout puts them into the workspace, where `uses: ./…` finds an
   * action. A job that calls a workflow finds it here.
   */
  checkout?: Readonly<Record<string, string>>;
  /** The workflow files in other repositories that jobs call, by everything before the `@`. */
  workflows?: Readonly<Record<string, string>>;
  /** The files that actions/download-artifact puts into its `path`. */
  artifacts?: Readonly<Record<string, string>>;
  cancel?: Cancellation;
  /** The first attempt, to run again the jobs of it that failed. The workflows that they call run again as a whole. */
  before?: WorkflowResult;
}

/** When to cancel the run, like the button on GitHub. */
export interface Cancellation {
  job: string;
  step: string;
  /** `during` stops the step, unless its `if` is true in a cancelled job. */
  when: "during" | "after";
  /** Cancels an action or a script when it fires. Immediately if left out. Only for `during`. */
  signal?: AbortSignal;
}

/** The result of a step in a job. */
export interface StepRun {
  id: string | undefined;
  name: string;
  outcome: Outcome;
  /** The outcome after `continue-on-error`. */
  conclusion: Outcome;
  outputs: Record<string, string>;
  /** The runner's error about a step that it could not start. */
  error?: string;
  /** Its process. Missing if it was skipped, or did not really run. */
  main?: ProcessResult;
  /** The process of its post stage, which ran after the last step of the job. */
  post?: ProcessResult;
  /** The steps of a composite action. */
  steps?: readonly StepRun[];
}

/** The result of a job in one combination of its matrix, or without a matrix. */
export interface JobRun {
  job: string;
  matrix: Combination | null;
  /** `job.status` at the end, after the post stages. */
  status: Exclude<Outcome, "skipped">;
  steps: readonly StepRun[];
  byId: Readonly<Record<string, StepRun>>;
  outputs: Record<string, string>;
  /** The names of outputs that were dropped because they may contain a secret. */
  droppedOutputs: readonly string[];
  /** The job's `environment:`, evaluated at its end. */
  environment?: { name: string; url?: string };
  workspaceDir: string;
  /** What cancelled the job if the whole run was not cancelled. */
  cause?: "fail-fast" | "time limit";
}

/** The result of a job. */
export interface JobResult {
  /** The value of `needs.<job>.result`. */
  result: Outcome;
  /** The value of `needs.<job>.outputs`. */
  outputs: Record<string, string>;
  /** A run for each combination of the matrix, one without a matrix, none if it was skipped. */
  runs: readonly JobRun[];
  /** The steps of all its runs, in order. */
  steps: readonly StepRun[];
  /** The steps with an ID, by ID. Those of the last run if there are several. */
  byId: Readonly<Record<string, StepRun>>;
}

/** The result of a workflow. Disposing of it removes the folders of all its jobs. */
export interface WorkflowResult extends AsyncDisposable {
  conclusion: Exclude<Outcome, "skipped">;
  jobs: Readonly<Record<string, JobResult>>;
  /** One of the jobs. Throws if the workflow does not have it. */
  job(id: string): JobResult;
  /** Every process that ran, main and post stages, in order. */
  processes: readonly ProcessResult[];
}
