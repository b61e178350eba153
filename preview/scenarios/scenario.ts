import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import type { PostOptions, RunOptions } from "../../runner/index.ts";

/** Something that workflows do, as steps of this action that run one after another. */
export interface Scenario {
  /** As an address has it. */
  readonly name: string;
  readonly title: string;
  /** What there is to see in it, as a sentence. */
  readonly about: string;
  readonly steps: readonly ScenarioStep[];
}

/** One step of a workflow. */
export interface ScenarioStep {
  /** What happens, as the heading above its message. */
  readonly heading: string;
  readonly options: Pick<RunOptions, "with" | "event" | "contexts" | "github" | "workspace">;
  /** What GitHub knows, where it is asked. */
  readonly known?: GitHubOptions;
  /** What happens until the job has ended, when a step with `lifecycle` finishes its message. */
  readonly end?: ScenarioEnd;
}

/** The end of a job that a step with `lifecycle` began. */
export interface ScenarioEnd {
  readonly heading: string;
  readonly options: Pick<PostOptions, "with" | "contexts" | "workspace">;
  /** How long the job took, in seconds: its end is told by a clock that goes ahead by as much. */
  readonly afterSeconds: number;
}

/** The value of the `steps` context, or of `needs`, by what came of each. */
export function resultsOf(kind: "steps" | "needs", results: Readonly<Record<string, string>>): string {
  const entries = Object.entries(results).map(([name, result]) => {
    const value = kind === "needs" ? { result } : { outcome: result, conclusion: result };
    return [name, { ...value, outputs: {} }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}
