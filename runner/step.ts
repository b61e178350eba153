import type { GithubContext, RunEvent } from "./github-context.ts";
import type { Annotation } from "./step-record.ts";
import type { Workplace } from "./workplace.ts";

/** Options for both the main and the post stage of a step. */
export interface StageOptions {
  /** The step's `with:`. An input that is left out uses its default, an empty text does not. */
  with?: Readonly<Record<string, string>>;
  /** The event that started the run. A simple push if left out. */
  event?: RunEvent;
  /** Values of the `github` context under GitHub's own names. They override those of the event. */
  github?: Partial<GithubContext>;
  /** The other contexts that a default can use. `job.status` is "success" if left out. */
  contexts?: {
    job?: Readonly<Record<string, unknown>> & { readonly status?: string };
    matrix?: Readonly<Record<string, unknown>> | null;
    strategy?: Readonly<Record<string, unknown>>;
    /** What differs from a GitHub-hosted runner, such as `environment`. */
    runner?: Readonly<Record<string, string>>;
  };
  /** `github.action_status`, which only a step in a composite action has. GitHub capitalizes it. */
  actionStatus?: "Success" | "Failure" | "Cancelled";
  /** `github.token`; masked. */
  githubToken?: string;
  /** The step's `env:`. */
  env?: Readonly<Record<string, string>>;
  /** Values that GitHub masks before the step starts. */
  secrets?: readonly string[];
  /** Whether debug mode is on: RUNNER_DEBUG is set and the log shows `::debug::` lines. */
  debug?: boolean;
  /** Cancels the job after this time, like the button on GitHub. */
  cancelAfterMs?: number;
  /** Cancels the job when it fires. */
  cancelSignal?: AbortSignal | undefined;
  /** Kills the process when it fires, as if its machine were lost. */
  killSignal?: AbortSignal;
  /** Sends only SIGTERM when it fires, as if its machine or container were shut down. */
  terminateSignal?: AbortSignal;
  /** Called with each line of the log while the step runs. */
  onLine?: (line: string) => void;
  /** The Node that runs the action. The one of this process if left out. */
  nodePath?: string;
  /**
   * Runs the script in this process instead of in its own, which takes a fifth of the time. The script must export a
   * promise `ended`. A stage that needs a process of its own still gets one.
   * @default false
   */
  inProcess?: boolean;
}

/** One step of a workflow: the action, its inputs, and the run. */
export interface RunOptions extends StageOptions {
  /** A folder with action.yml, dist/ and templates/, as `copyAction` creates it. */
  actionDir: string;
  /** Files of a checkout of the run's commit by path, or the path of a folder to use directly. */
  workspace?: Readonly<Record<string, string>> | string;
  /** Where the steps of the job run, instead of `workspace`. It stays when the step is disposed of. */
  workplace?: Workplace;
}

/** What has changed when the post stage starts. Anything left out is as in the main stage. */
export interface PostOptions
  extends Pick<
    StageOptions,
    | "with"
    | "env"
    | "github"
    | "contexts"
    | "actionStatus"
    | "cancelAfterMs"
    | "cancelSignal"
    | "killSignal"
    | "terminateSignal"
    | "onLine"
    | "nodePath"
  > {
  /** Files that were added to the workspace in the meantime, by path. */
  workspace?: Readonly<Record<string, string>>;
}

/** The result of one stage's process. */
export interface ProcessResult {
  conclusion: "success" | "failure" | "cancelled";
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** Additions to the environment and to PATH for later steps. */
  env: Record<string, string>;
  path: string[];
  /** The Markdown of the step's summary, masked. Empty if it was too large. */
  summary: string;
  /** The summary as the step wrote it. */
  rawSummary: string;
  /** The lines that the runner would show, masked. */
  log: string[];
  /** Everything written to stdout, before masking. */
  rawStdout: string;
  annotations: Annotation[];
  debug: string[];
  masks: string[];
  /** The runner's own warnings, for example about an unexpected input. */
  warnings: string[];
  durationMs: number;
  workspaceDir: string;
  tempDir: string;
}

/** The result of a step. Disposing of it removes its folders. */
export interface StepResult extends ProcessResult, AsyncDisposable {
  /**
   * Runs the post stage as GitHub does at the end of the job: in the same folders, with the state that the main stage
   * saved. `undefined` if the action has none, or if its `post-if` is false.
   */
  post(options?: PostOptions): Promise<StepResult | undefined>;
}
