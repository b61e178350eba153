import type { GithubContext, RunEvent } from "./github-context.ts";
import type { Annotation } from "./step-record.ts";
import type { Workplace } from "./workplace.ts";

/** What the main and the post stage of a step have in common. */
export interface StageOptions {
  /** The step's `with:`; an input left out takes its default, an empty text does not. */
  with?: Readonly<Record<string, string>>;
  /** What started the run; a push without details when left out. */
  event?: RunEvent;
  /** Any of the `github` context under GitHub's own names, over what the event gives. */
  github?: Partial<GithubContext>;
  /** The other contexts that a default may use; `job.status` is "success" when left out. */
  contexts?: {
    job?: Readonly<Record<string, unknown>> & { readonly status?: string };
    matrix?: Readonly<Record<string, unknown>> | null;
    strategy?: Readonly<Record<string, unknown>>;
  };
  /** `github.action_status`, which only a step in a composite action has: GitHub writes it with a capital. */
  actionStatus?: "Success" | "Failure" | "Cancelled";
  /** `github.token`; masked. */
  githubToken?: string;
  /** The step's `env:`. */
  env?: Readonly<Record<string, string>>;
  /** Values that GitHub masks before the step starts. */
  secrets?: readonly string[];
  /** Whether the run is debugged: RUNNER_DEBUG is set and the log shows `::debug::` lines. */
  debug?: boolean;
  /** Cancels the job after this time, as the button on GitHub does. */
  cancelAfterMs?: number;
  /** Cancels the job when it fires. */
  cancelSignal?: AbortSignal | undefined;
  /** Kills the process when it fires, as when its machine is lost. */
  killSignal?: AbortSignal;
  /** Sends SIGTERM, and nothing else, when it fires, as when its machine or container is shut down. */
  terminateSignal?: AbortSignal;
  /** Sees each line of the log while the step runs. */
  onLine?: (line: string) => void;
  /** The Node that runs the action; the one of this process when left out. */
  nodePath?: string;
  /**
   * Runs the script in this process rather than in one of its own, which takes a fifth of the time. It must export a
   * promise `ended`. A stage that needs a process of its own still gets one.
   * @default false
   */
  inProcess?: boolean;
}

/** One step of a workflow: which action, with what, in which run. */
export interface RunOptions extends StageOptions {
  /** A folder with action.yml, dist/ and templates/, as `copyAction` makes it. */
  actionDir: string;
  /** Files of the workspace by path, or the path of a folder to use as it is. */
  workspace?: Readonly<Record<string, string>> | string;
  /** Where the steps of the job run, in the place of `workspace`; it stays when the step is disposed of. */
  workplace?: Workplace;
}

/** What has changed when the post stage starts; anything left out is as it was in the main stage. */
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
  /** Files that came into the workspace in the meantime, by path. */
  workspace?: Readonly<Record<string, string>>;
}

/** What came of the process of one stage. */
export interface ProcessResult {
  conclusion: "success" | "failure" | "cancelled";
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** What the step added to the environment and to PATH of later steps. */
  env: Record<string, string>;
  path: string[];
  /** The Markdown of the step's summary, masked; empty when it was too large. */
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
  /** The runner's own warnings, such as that of an unexpected input. */
  warnings: string[];
  durationMs: number;
  workspaceDir: string;
  tempDir: string;
}

/** What came of a step; disposing of it removes its folders. */
export interface StepResult extends ProcessResult, AsyncDisposable {
  /**
   * Runs the post stage, as GitHub does at the end of the job: in the same folders, with the state that the main stage
   * saved. `undefined` when the action has none, or when its `post-if` does not hold.
   */
  post(options?: PostOptions): Promise<StepResult | undefined>;
}
