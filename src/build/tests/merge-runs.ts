import type { TestNames } from "./test-names.ts";
import type { FileRuns, RunEnding, Runs } from "./test-run.ts";

/** Words in a path by which people keep the files of several attempts apart, with the number behind them. */
const ATTEMPT = /(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi;

/** Runs of all files, one for each test. */
export interface MergedRuns extends Runs {
  /** The places of the first runs, see `TestNames`. */
  readonly places: readonly number[];
}

/**
 * Counts a test once that was run again: within a file of a tool whose names are unique, in a file whose path says
 * so, or in a file of nothing but tests that failed in a larger one. Equal names alone do not make a rerun: the jobs
 * of a matrix have them too. The last attempt decides.
 */
export function mergeRuns(files: readonly FileRuns[], names: TestNames): MergedRuns {
  const merger = new Merger();
  if (!mayHaveReruns(files)) {
    for (const file of files) for (const index of file.endings.keys()) merger.append(file, index);
    return merger;
  }
  for (const { file, attempt } of inOrderOfAttempts(files, names)) {
    for (const index of file.endings.keys()) {
      merger.merge(file, index, names.idAt(file.start + index), attempt > 0);
    }
  }
  return merger;
}

/** Whether names need be compared at all. */
function mayHaveReruns(files: readonly FileRuns[]): boolean {
  const isOne = files.length === 1;
  return files.some((file) => file.hasUniqueNames || (!isOne && (file.failures.size > 0 || isLater(file))));
}

/** Runs of one name that are looked through for the one that another repeats: a matrix has at most as many jobs. */
const MAX_COMPARED = 256;

class Merger implements MergedRuns {
  readonly places: number[] = [];
  readonly endings: RunEnding[] = [];
  readonly failures: Runs["failures"] = new Map();
  /** The last file that had the test, where names are compared. */
  readonly #files: FileRuns[] = [];
  /** The index of the last test by an id. */
  readonly #indexOf: number[] = [];
  /** From there to the index of another test by the same id. */
  readonly #next = new Map<number, number>();

  append(file: FileRuns, index: number): number {
    const own = this.places.push(file.start + index) - 1;
    this.endings.push(file.endings[index] ?? "passed");
    const failure = file.failures.get(index);
    if (failure !== undefined) this.failures.set(own, failure);
    return own;
  }

  merge(file: FileRuns, index: number, id: number, isRerun: boolean): void {
    const same = this.#earlierRun(id, file, isRerun);
    if (same !== undefined) {
      this.#takeOver(same, file, index);
      return;
    }
    const own = this.append(file, index);
    this.#files[own] = file;
    const other = this.#indexOf[id];
    if (other !== undefined) this.#next.set(own, other);
    this.#indexOf[id] = own;
  }

  /** The run that this one repeats: rather one that failed. */
  #earlierRun(id: number, file: FileRuns, isRerun: boolean): number | undefined {
    let found: number | undefined;
    let one = this.#indexOf[id];
    for (let count = 0; one !== undefined && count < MAX_COMPARED; count++, one = this.#next.get(one)) {
      const isSame = this.#files[one] === file ? file.hasUniqueNames : isRerun;
      if (isSame && (found === undefined || hasFailed(this.endings[one]))) found = one;
    }
    return found;
  }

  #takeOver(same: number, file: FileRuns, index: number): void {
    this.#files[same] = file;
    const earlier = this.endings[same];
    const ending = file.endings[index] ?? "passed";
    if (ending === "skipped" || (ending === "passed" && (earlier === "passed" || earlier === "flaky")))
      return;
    this.endings[same] = hasFailed(earlier) && !hasFailed(ending) ? "flaky" : ending;
    const failure = file.failures.get(index);
    if (failure !== undefined) this.failures.set(same, failure);
  }
}

interface Attempt {
  readonly file: FileRuns;
  /** 0 for what ran first. */
  readonly attempt: number;
}

function inOrderOfAttempts(files: readonly FileRuns[], names: TestNames): Attempt[] {
  const largest = largestFailing(files, names);
  const attempts = files.map((file) => ({ file, attempt: attemptOf(file, largest, names) }));
  return attempts.sort((a, b) => {
    return a.attempt - b.attempt || (a.attempt > 0 ? b.file.endings.length - a.file.endings.length : 0);
  });
}

function attemptOf(file: FileRuns, largest: readonly (number | undefined)[], names: TestNames): number {
  if (isLater(file)) return Number([...file.name.matchAll(ATTEMPT)].at(-1)?.[1] ?? 1);
  const size = file.endings.length;
  const wasLarger = (_: RunEnding, index: number): boolean =>
    (largest[names.idAt(file.start + index)] ?? 0) > size;
  return size > 0 && file.endings.every(wasLarger) ? 1 : 0;
}

/** How many tests the largest file has in which a test failed, by its id. */
function largestFailing(files: readonly FileRuns[], names: TestNames): (number | undefined)[] {
  const largest: (number | undefined)[] = [];
  for (const { start, endings } of files) {
    for (const [index, ending] of endings.entries()) {
      if (!hasFailed(ending)) continue;
      const id = names.idAt(start + index);
      largest[id] = Math.max(largest[id] ?? 0, endings.length);
    }
  }
  return largest;
}

function isLater({ name }: FileRuns): boolean {
  return name.search(ATTEMPT) >= 0;
}

function hasFailed(ending: RunEnding | undefined): boolean {
  return ending === "failure" || ending === "error";
}
