import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import { type PastRun, verdictOf } from "./history.ts";

/** An attempt of a run. */
export interface Attempt {
  /** `owner/name`. */
  readonly repository: string;
  readonly id: string;
  readonly number: number;
  readonly attempt: number;
}

/** The attempts before an attempt, newest first. */
export interface AttemptsBefore {
  readonly past: readonly PastRun[];
  /** Whether the list is complete. */
  readonly isWhole: boolean;
}

/** One request each, in parallel. A run is seldom re-run more often. */
const MAX_ATTEMPTS = 3;

/** Reads how the earlier attempts of this run ended. */
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

/** How a job ended in earlier attempts, newest first, according to the jobs of all attempts. */
export function attemptsOfJob(
  jobs: readonly RunJob[],
  name: string,
  { number, attempt }: Attempt,
): readonly PastRun[] | Unknown {
  const own = namesakesIn(
    jobs.filter((job) => job.attempt < attempt),
    name,
  );
  if ("unknown" in own) return own;
  return [...new Map(own.map((job) => [job.attempt, job])).values()]
    .toSorted((one, other) => other.attempt - one.attempt)
    .map(({ url, conclusion = "", startedAt = "" }) => {
      return { number: String(number), url, sha: "", conclusion, createdAt: startedAt };
    });
}

/**
 * The jobs of one name in a run, in all its attempts; the reason if nobody knows which is which. GitHub allows several jobs with
 * one name, such as those of a matrix with `name: ${{ matrix.os }}` (embeddedos-org/ebuild#103 lists three of each name), and they
 * may have ended differently. A skipped one is left out if another one ran in the same attempt.
 */
export function namesakesIn(jobs: readonly RunJob[], name: string): readonly RunJob[] | Unknown {
  const named = jobs.filter((job) => job.name === name);
  const ran = named.filter((job) => !isSkipped(job));
  const counting = named.filter(
    (job) => !isSkipped(job) || !ran.some(({ attempt }) => attempt === job.attempt),
  );
  const attempts = new Set(counting.map(({ attempt }) => attempt));
  const ends = new Set(counting.map(({ conclusion }) => verdictOf(conclusion) ?? conclusion));
  return attempts.size < counting.length && ends.size > 1 ? severalNamed(name) : counting;
}

/** Whether GitHub skipped a job. */
export function isSkipped({ conclusion }: RunJob): boolean {
  return conclusion === "skipped";
}

/** Says that jobs of one name ended differently. */
export function severalNamed(name: string): Unknown {
  return { unknown: `Several jobs are called "${name}", and they ended differently.` };
}

/** Uses the URL of the attempt, because the URL of the run opens the latest one. */
function pastAttemptOf(
  { number, url, sha, conclusion = "", startedAt }: WorkflowRun,
  attempt: number,
): PastRun {
  const address = `${url.replace(/\/attempts\/\d+$/, "")}/attempts/${attempt}`;
  return { number: String(number), url: address, sha, conclusion, createdAt: startedAt };
}
