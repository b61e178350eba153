import type { FileRuns, TestRun } from "./test-run.ts";

/** Words in a path by which people keep the files of several attempts apart, with the number behind them. */
const ATTEMPT = /(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi;

/** Runs of what may be one test. Equal names alone do not make a rerun: the jobs of a matrix have them too. */
interface Merged {
  readonly run: TestRun;
  /** The last file that had it. */
  file: FileRuns;
  /** Another test by the same name. */
  next: Merged | undefined;
}

/**
 * Counts a test once that was run again: within a file of a tool whose names are unique, in a file whose path says
 * so, or in a file of nothing but tests that failed in a larger one. The last attempt decides.
 */
export function mergeRuns(files: readonly FileRuns[]): TestRun[] {
  const byKey = new Map<string, Merged>();
  const all: TestRun[] = [];
  for (const { file, attempt } of inOrderOfAttempts(files)) {
    for (const run of file.runs) {
      const first = byKey.get(run.key);
      const same = first === undefined ? undefined : earlierRun(first, file, attempt > 0);
      if (same === undefined) {
        byKey.set(run.key, { run, file, next: first });
        all.push(run);
      } else {
        same.file = file;
        takeOver(same.run, run);
      }
    }
  }
  return all;
}

/** The run that this file runs again: rather one that failed. */
function earlierRun(first: Merged, file: FileRuns, isRerun: boolean): Merged | undefined {
  let found: Merged | undefined;
  for (let one: Merged | undefined = first; one !== undefined; one = one.next) {
    const isSame = one.file === file ? file.hasUniqueNames : isRerun;
    if (isSame && (found === undefined || hasFailed(one.run))) found = one;
  }
  return found;
}

function takeOver(earlier: TestRun, later: TestRun): void {
  if (later.ending === "skipped") return;
  if (hasFailed(later)) {
    earlier.ending = later.ending;
    earlier.failure = later.failure;
  } else if (hasFailed(earlier)) {
    earlier.ending = "flaky";
  } else if (earlier.ending === "skipped") {
    earlier.ending = later.ending;
    earlier.failure = later.failure;
  }
}

interface Attempt {
  readonly file: FileRuns;
  /** 0 for what ran first. */
  readonly attempt: number;
}

function inOrderOfAttempts(files: readonly FileRuns[]): Attempt[] {
  const largest = largestFailing(files);
  const attempts = files.map((file) => ({ file, attempt: attemptOf(file, largest) }));
  return attempts.sort((a, b) => {
    return a.attempt - b.attempt || (a.attempt > 0 ? b.file.runs.length - a.file.runs.length : 0);
  });
}

function attemptOf(file: FileRuns, largest: ReadonlyMap<string, number>): number {
  const stated = [...file.name.matchAll(ATTEMPT)].at(-1);
  if (stated !== undefined) return Number(stated[1] ?? 1);
  const size = file.runs.length;
  return size > 0 && file.runs.every(({ key }) => (largest.get(key) ?? 0) > size) ? 1 : 0;
}

/** How many tests the largest file has in which a test failed. */
function largestFailing(files: readonly FileRuns[]): Map<string, number> {
  const largest = new Map<string, number>();
  for (const { runs } of files) {
    for (const run of runs) {
      if (hasFailed(run)) largest.set(run.key, Math.max(largest.get(run.key) ?? 0, runs.length));
    }
  }
  return largest;
}

function hasFailed({ ending }: TestRun): boolean {
  return ending === "failure" || ending === "error";
}
