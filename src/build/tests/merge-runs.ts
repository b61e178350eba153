import type { FileRuns, RunEnding, Runs } from "./test-run.ts";

/** Words in a path by which people keep the files of several attempts apart, with the number behind them. */
const ATTEMPT = /(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi;

/**
 * Counts a test once that was run again: within a file of a tool whose names are unique, in a file whose path says
 * so, or in a file of nothing but tests that failed in a larger one. Equal names alone do not make a rerun: the jobs
 * of a matrix have them too. The last attempt decides.
 */
export function mergeRuns(files: readonly FileRuns[]): Runs {
  const merged = new MergedRuns();
  for (const { file, attempt } of inOrderOfAttempts(files)) {
    for (const [place, id] of file.ids.entries()) merged.add(file, place, id, attempt > 0);
  }
  return merged;
}

class MergedRuns implements Runs {
  readonly ids: number[] = [];
  readonly endings: RunEnding[] = [];
  readonly failures: Runs["failures"] = new Map();
  /** The last file that had the test. */
  readonly #files: FileRuns[] = [];
  /** The place of the last test by an id. */
  readonly #placeOf: number[] = [];
  /** From there to the place of another test by the same id. */
  readonly #next = new Map<number, number>();

  add(file: FileRuns, place: number, id: number, isRerun: boolean): void {
    const ending = file.endings[place] ?? "passed";
    const same = this.#earlierRun(id, file, isRerun);
    const failure = file.failures.get(place);
    if (same !== undefined) {
      this.#files[same] = file;
      this.#takeOver(same, ending, failure);
      return;
    }
    const own = this.ids.push(id) - 1;
    this.endings.push(ending);
    this.#files.push(file);
    if (failure !== undefined) this.failures.set(own, failure);
    const other = this.#placeOf[id];
    if (other !== undefined) this.#next.set(own, other);
    this.#placeOf[id] = own;
  }

  /** The run that this one repeats: rather one that failed. */
  #earlierRun(id: number, file: FileRuns, isRerun: boolean): number | undefined {
    let found: number | undefined;
    for (let place = this.#placeOf[id]; place !== undefined; place = this.#next.get(place)) {
      const isSame = this.#files[place] === file ? file.hasUniqueNames : isRerun;
      if (isSame && (found === undefined || hasFailed(this.endings[place]))) found = place;
    }
    return found;
  }

  #takeOver(place: number, ending: RunEnding, failure: ReturnType<Runs["failures"]["get"]>): void {
    const earlier = this.endings[place];
    if (ending === "skipped" || (ending === "passed" && (earlier === "passed" || earlier === "flaky")))
      return;
    this.endings[place] = hasFailed(earlier) && !hasFailed(ending) ? "flaky" : ending;
    if (failure !== undefined) this.failures.set(place, failure);
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
    return a.attempt - b.attempt || (a.attempt > 0 ? b.file.ids.length - a.file.ids.length : 0);
  });
}

function attemptOf(file: FileRuns, largest: readonly (number | undefined)[]): number {
  const stated = [...file.name.matchAll(ATTEMPT)].at(-1);
  if (stated !== undefined) return Number(stated[1] ?? 1);
  const size = file.ids.length;
  return size > 0 && file.ids.every((id) => (largest[id] ?? 0) > size) ? 1 : 0;
}

/** How many tests the largest file has in which a test failed, by its id. */
function largestFailing(files: readonly FileRuns[]): (number | undefined)[] {
  const largest: (number | undefined)[] = [];
  for (const { ids, endings } of files) {
    for (const [place, id] of ids.entries()) {
      if (hasFailed(endings[place])) largest[id] = Math.max(largest[id] ?? 0, ids.length);
    }
  }
  return largest;
}

function hasFailed(ending: RunEnding | undefined): boolean {
  return ending === "failure" || ending === "error";
}
