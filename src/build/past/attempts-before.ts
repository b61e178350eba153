import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { PastRun } from "./history.ts";

/** A run in one of its attempts. */
export interface Attempt {
  /** `owner/name`. */
  readonly repository: string;
  readonly id: string;
  readonly number: number;
  readonly attempt: number;
}

/** The attempts before one, the newest first. */
export interface AttemptsBefore {
  readonly past: readonly PastRun[];
  /** Whether these are all there are. */
  readonly isWhole: boolean;
}

/** A request each, side by side: a run is seldom started again more often. */
const MAX_ATTEMPTS = 3;

/** Reads how the attempts before this one of the same run ended. */
export async function readAttemptsBefore(
  { repository, id, attempt }: Attempt,
  github: GitHubReads,
): Promise<AttemptsBefore | Unknown> {
  const length = Math.min(attempt - 1, MAX_ATTEMPTS);
  const numbers = Array.from({ length }, (_, at) => attempt - 1 - at);
  const readings = await Promise.all(numbers.map((number) => github.attemptOf(repository, id, number)));
  const missing = readings.find((reading) => "unknown" in reading);
  if (missing !== undefined) return missing;
  const runs = readings.flatMap((reading) => ("value" in reading ? [reading.value] : []));
  return {
    past: runs.map((run, at) => pastAttemptOf(run, numbers[at] ?? 1)),
    isWhole: attempt - 1 <= MAX_ATTEMPTS,
  };
}

/** How a job ended in the attempts before, by the jobs of all attempts. */
export function attemptsOfJob(
  jobs: readonly RunJob[],
  name: string,
  { number, attempt }: Attempt,
): readonly PastRun[] {
  return jobs
    .filter((job) => job.name === name && job.attempt < attempt)
    .toSorted((one, other) => other.attempt - one.attempt)
    .map(({ url, conclusion = "", startedAt = "" }) => {
      return { number: String(number), url, sha: "", conclusion, createdAt: startedAt };
    });
}

/** Its address opens the attempt; the run's own opens the last one. */
function pastAttemptOf(
  { number, url, sha, conclusion = "", startedAt }: WorkflowRun,
  attempt: number,
): PastRun {
  const address = `${url.replace(/\/attempts\/\d+$/, "")}/attempts/${attempt}`;
  return { number: String(number), url: address, sha, conclusion, createdAt: startedAt };
}
