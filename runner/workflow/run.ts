import type { ProcessResult, RunOptions } from "../step.ts";
import type { Combination } from "./matrix.ts";

/** How a step or a job ended. */
export type Outcome = "success" | "failure" | "cancelled" | "skipped";

/** What is said of a step that is not really run; a function decides for each combination of a matrix. */
export type GivenOutcome = Outcome | ((matrix: Combination) => Outcome);

/** How a workflow is run. Steps are named by ID, name, command or `uses`; `job/step` names one of a single job. */
export interface WorkflowOptions
  extends Pick<
    RunOptions,
    "event" | "github" | "githubToken" | "debug" | "onLine" | "nodePath" | "inProcess"
  > {
  /** Folders of the actions that are really run, by `owner/repo`; all others are taken to succeed. */
  actions: Readonly<Record<string, string>>;
  /** Inputs that each step of these actions gets over its own, such as the address of a local Webex. */
  with?: Readonly<Record<string, string>>;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  /** The `inputs` context; that of the event when left out. */
  inputs?: Readonly<Record<string, unknown>>;
  /** How steps (and jobs that call a workflow) end that are not really run; well, when left out. */
  results?: Readonly<Record<string, GivenOutcome>>;
  /** Their outputs. */
  outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The `run:` steps that a real bash executes. */
  execute?: readonly string[];
  /**
   * The files of the repository, by path: actions/checkout puts them into the workspace, where `uses: ./…` finds an
   * action; a job that calls a workflow finds it here.
   */
  checkout?: Readonly<Record<string, string>>;
  /** The workflow files of other repositories that jobs call, by all that stands before the `@`. */
  workflows?: Readonly<Record<string, string>>;
  /** The files that actions/download-artifact puts into its `path`. */
  artifacts?: Readonly<Record<string, string>>;
  cancel?: Cancellation;
}

/** When the run is cancelled, as by the button on GitHub. */
export interface Cancellation {
  job: string;
  step: string;
  /** `during` cuts the step off, unless its `if` holds in a cancelled job. */
  when: "during" | "after";
  /** Cancels an action or a script when it fires, at once when left out. Only for `during`. */
  signal?: AbortSignal;
}

/** What came of a step in a job. */
export interface StepRun {
  id: string | undefined;
  name: string;
  outcome: Outcome;
  /** The outcome after `continue-on-error`. */
  conclusion: Outcome;
  outputs: Record<string, string>;
  /** What the runner says of a step that it could not start. */
  error?: string;
  /** Its process; none when it was skipped, or not really run. */
  main?: ProcessResult;
  /** The process of its post stage, which ran after the last step of the job. */
  post?: ProcessResult;
  /** The steps of a composite action. */
  steps?: readonly StepRun[];
}

/** What came of a job in one combination of its matrix, or without one. */
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
  /** What cancelled the job, where not the whole run was. */
  cause?: "fail-fast" | "time limit";
}

/** What came of a job. */
export interface JobResult {
  /** What `needs.<job>.result` says of it. */
  result: Outcome;
  /** What `needs.<job>.outputs` says of it. */
  outputs: Record<string, string>;
  /** A run for each combination of the matrix, one without a matrix, none when it was skipped. */
  runs: readonly JobRun[];
  /** The steps of all its runs, in order. */
  steps: readonly StepRun[];
  /** Those with an ID, by it; of the last run when there are several. */
  byId: Readonly<Record<string, StepRun>>;
}

/** What came of a workflow; disposing of it removes the folders of all its jobs. */
export interface WorkflowResult extends AsyncDisposable {
  conclusion: Exclude<Outcome, "skipped">;
  jobs: Readonly<Record<string, JobResult>>;
  /** One of the jobs; throws when the workflow does not have it. */
  job(id: string): JobResult;
  /** Every process that ran, main and post stages, in order. */
  processes: readonly ProcessResult[];
}
