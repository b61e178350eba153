import { fieldsOf } from "./fields-of.ts";
/** The details of a job that a message needs. Source: https://docs.github.com/rest/actions/workflow-jobs */
export interface RunJob {
  /** This is also the ID of its check run. */
  readonly id: number;
  /** As shown on GitHub, such as `build (ubuntu, 20)` or `release / publish`. */
  readonly name: string;
  readonly url: string;
  readonly status: string;
  /** `undefined` while it is running. */
  readonly conclusion: string | undefined;
  readonly attempt: number;
  readonly runnerName: string;
  /**
   * When it was able to start because all jobs it needs had ended. In ISO 8601, like the times below and those of its steps.
   */
  readonly createdAt?: string | undefined;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly steps: readonly RunStep[];
}

/** A step of a job. Times are in ISO 8601. */
export interface RunStep {
  readonly name: string;
  readonly number: number;
  readonly conclusion: string | undefined;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
}

/** Parses a job in a response; `undefined` for anything else. */
export function parseJob(value: unknown): RunJob | undefined {
  const {
    id,
    name,
    html_url: url,
    status,
    conclusion,
    run_attempt: attempt,
    runner_name,
    created_at,
    started_at,
    completed_at,
    steps,
  } = fieldsOf(value);
  if (typeof id !== "number" || typeof name !== "string" || typeof status !== "string") return undefined;
  return {
    id,
    name,
    url: textOf(url) ?? "",
    status,
    conclusion: textOf(conclusion),
    attempt: typeof attempt === "number" ? attempt : 1,
    runnerName: textOf(runner_name) ?? "",
    createdAt: textOf(created_at),
    startedAt: textOf(started_at),
    completedAt: textOf(completed_at),
    steps: Array.isArray(steps) ? steps.map(parseStep).filter((step) => step !== undefined) : [],
  };
}

function parseStep(value: unknown): RunStep | undefined {
  const { name, number, conclusion, started_at, completed_at } = fieldsOf(value);
  if (typeof name !== "string" || typeof number !== "number") return undefined;
  return {
    name,
    number,
    conclusion: textOf(conclusion),
    startedAt: textOf(started_at),
    completedAt: textOf(completed_at),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
