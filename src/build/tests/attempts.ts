import { hasFailed } from "./repeats.ts";
import type { TestNames } from "./test-names.ts";
import type { FileRuns, RunEnding } from "./test-run.ts";

/** Words in the paths of files of several attempts, with the number after them. */
const ATTEMPT = /(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi;

/** The test runs in a file, as one attempt at its tests. */
export interface Attempt {
  readonly file: FileRuns;
  /** 0 for the first attempt. */
  readonly attempt: number;
}

/** The files in the order in which they ran, as far as their paths and contents show it. */
export function inOrderOfAttempts(files: readonly FileRuns[], names: TestNames): Attempt[] {
  const largest = largestFailing(files, names);
  return inOrder(files.map((file) => ({ file, attempt: attemptOf(file, largest, names) })));
}

function inOrder(attempts: Attempt[]): Attempt[] {
  return attempts.sort((a, b) => {
    return a.attempt - b.attempt || (a.attempt > 0 ? b.file.endings.length - a.file.endings.length : 0);
  });
}

/** The same, according to the paths only. */
export function inStatedOrder(files: readonly FileRuns[]): Attempt[] {
  return inOrder(files.map((file) => ({ file, attempt: statedAttempt(file) })));
}

function attemptOf(file: FileRuns, largest: readonly (number | undefined)[], names: TestNames): number {
  if (isLater(file)) return statedAttempt(file);
  const size = file.endings.length;
  const wasLarger = (_: RunEnding, index: number): boolean =>
    (largest[names.idAt(file.start + index)] ?? 0) > size;
  return size > 0 && file.endings.every(wasLarger) ? 1 : 0;
}

function statedAttempt(file: FileRuns): number {
  return isLater(file) ? Number([...file.name.matchAll(ATTEMPT)].at(-1)?.[1] ?? 1) : 0;
}

/** For each failed test, by its ID, the number of tests in the largest file in which it failed. */
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

/** Whether the path of a file says that its tests ran before. */
export function isLater({ name }: FileRuns): boolean {
  return name.search(ATTEMPT) >= 0;
}
