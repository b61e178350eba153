import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import type { PostOptions, RunOptions } from "../../runner/index.ts";

/** Something that workflows do, as steps of this action that run one after another. */
export interface Scenario {
  /** As in an address. */
  readonly name: string;
  readonly title: string;
  /** A sentence about what it shows. */
  readonly about: string;
  readonly steps: readonly ScenarioStep[];
}

/** One step of a workflow. */
export interface ScenarioStep {
  /** What happens, as the heading above its message. */
  readonly heading: string;
  readonly options: Pick<RunOptions, "with" | "event" | "contexts" | "github" | "workspace">;
  /** What GitHub knows, if it is asked. */
  readonly known?: GitHubOptions;
  /** What happens until the end of the job, when a step with `lifecycle` finishes its message. */
  readonly end?: ScenarioEnd;
}

/** The end of a job with a `lifecycle` step. */
export interface ScenarioEnd {
  readonly heading: string;
  readonly options: Pick<PostOptions, "with" | "contexts" | "workspace">;
  /** How long the job took, in seconds. The clock for its end is set ahead by this. */
  readonly afterSeconds: number;
}

/** The value of the `steps` context, or of `needs`, from the result of each. */
export function resultsOf(kind: "steps" | "needs", results: Readonly<Record<string, string>>): string {
  const entries = Object.entries(results).map(([name, result]) => {
    const value = kind === "needs" ? { result } : { outcome: result, conclusion: result };
    return [name, { ...value, outputs: {} }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}
