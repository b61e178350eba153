import { type Attempt, inOrderOfAttempts, inStatedOrder, isLater } from "./attempts.ts";
import { hasFailed, mayRepeat, repeatsPassed } from "./repeats.ts";
import type { TestNames } from "./test-names.ts";
import type { TestName } from "./test-results.ts";
import type { FileRuns, RunEnding, Runs } from "./test-run.ts";

/** The runs of all files, one per test. */
export interface MergedRuns extends Runs {
  /** The places of the first runs; see `TestNames`. They are rarely needed. */
  readonly places: () => readonly number[];
}

/**
 * Counts re-run tests once. A re-run is a repeated name in a file if that is how the file's tool reports re-runs, a test in
 * a file whose path says so, or a test in a file that only has tests that failed in a larger one. A repeated name alone is
 * not a re-run, because the jobs of a matrix have the same names. The last attempt decides. If the job failed, its last
 * failure is never removed because of runs that only look like re-runs.
 */
export function mergeRuns(files: readonly FileRuns[], names: TestNames, isFailedJob: boolean): MergedRuns {
  if (!mayHaveReruns(files)) return apart(files);
  const merged = merge(inOrderOfAttempts(files, names), names, isFailedJob);
  const isHidden = isFailedJob && !merged.endings.some(hasFailed) && files.some((file) => failsIn(file));
  return isHidden ? merge(inStatedOrder(files), names, isFailedJob, false) : merged;
}

function apart(files: readonly FileRuns[]): MergedRuns {
  const endings: RunEnding[] = [];
  const failures: Runs["failures"] = new Map();
  for (const file of files) {
    for (const [index, failure] of file.failures) failures.set(endings.length + index, failure);
    for (const ending of file.endings) endings.push(ending);
  }
  const places = (): number[] => files.flatMap(({ start, endings: own }) => own.map((_, at) => start + at));
  return { places, endings, failures };
}

function merge(
  attempts: readonly Attempt[],
  names: TestNames,
  isFailedJob: boolean,
  mayRepeatInFile = true,
): MergedRuns {
  const merger = new Merger(isFailedJob);
  for (const { file, attempt } of attempts) {
    const hasRepeats = mayRepeatInFile && !repeatsPassed(file, names);
    for (const index of file.endings.keys()) {
      merger.merge({ file, index }, names.idAt(file.start + index), { isRerun: attempt > 0, hasRepeats });
    }
  }
  return merger;
}

function failsIn({ endings }: FileRuns): boolean {
  return endings.some(hasFailed);
}

/** Whether names need to be compared at all. */
function mayHaveReruns(files: readonly FileRuns[]): boolean {
  if (files.some(({ dialect }) => dialect !== "other")) return true;
  return files.length > 1 && (files.some(isLater) || mayRepeatFailures(files));
}

/** Whether a file starts with a test that failed in a larger file, as a file with only such tests does. */
function mayRepeatFailures(files: readonly FileRuns[]): boolean {
  const bySize = Map.groupBy(files, ({ endings }) => endings.length);
  const failed = new Set<string>();
  for (const size of [...bySize.keys()].sort((a, b) => b - a)) {
    const same = bySize.get(size) ?? [];
    if (same.some(({ first }) => first !== undefined && failed.has(nameKey(first)))) return true;
    for (const { failures } of same) for (const test of failures.values()) failed.add(nameKey(test));
  }
  return false;
}

function nameKey({ suite, className, name }: TestName): string {
  return [suite, className, name].join("\0");
}

/**
 * Number of runs with the same name that are searched for the one that another run repeats: the most jobs that a matrix can
 * have.
 */
const MAX_COMPARED = 256;

/** A run by its index in its file. */
interface FileRun {
  readonly file: FileRuns;
  readonly index: number;
}

/** Where the run that another one repeats may be. */
interface Repeating {
  /** In another file. */
  readonly isRerun: boolean;
  /** In its own file. */
  readonly hasRepeats: boolean;
}

class Merger implements MergedRuns {
  readonly #isFailedJob: boolean;
  readonly #places: number[] = [];
  readonly places = (): readonly number[] => this.#places;
  readonly endings: RunEnding[] = [];
  readonly failures: Runs["failures"] = new Map();
  /** The last file with the test, if names are compared. */
  readonly #files: FileRuns[] = [];
  /** The index of the last test with an ID. */
  readonly #indexOf: number[] = [];
  /** Maps such an index to that of another test with the same ID. */
  readonly #next = new Map<number, number>();

  constructor(isFailedJob: boolean) {
    this.#isFailedJob = isFailedJob;
  }

  append(file: FileRuns, index: number): number {
    const own = this.#places.push(file.start + index) - 1;
    this.endings.push(file.endings[index] ?? "passed");
    const failure = file.failures.get(index);
    if (failure !== undefined) this.failures.set(own, failure);
    return own;
  }

  merge(run: FileRun, id: number, where: Repeating): void {
    const { file, index } = run;
    const same = this.#earlierRun(id, run, where);
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

  /** The run that this one repeats, preferably a failed one. */
  #earlierRun(id: number, run: FileRun, { isRerun, hasRepeats }: Repeating): number | undefined {
    let found: number | undefined;
    let one = this.#indexOf[id];
    for (let count = 0; one !== undefined && count < MAX_COMPARED; count++, one = this.#next.get(one)) {
      const isSame = this.#files[one] === run.file ? hasRepeats && this.#mayRepeat(one, run) : isRerun;
      if (isSame && (found === undefined || hasFailed(this.endings[one]))) found = one;
    }
    return found;
  }

  #mayRepeat(one: number, { file, index }: FileRun): boolean {
    const [before, now] = [this.failures.get(one), file.failures.get(index)];
    const isAlike = before?.message === now?.message && before?.trace === now?.trace;
    return mayRepeat(file, this.#isFailedJob, {
      earlier: this.endings[one],
      ending: file.endings[index],
      isAlike,
    });
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
