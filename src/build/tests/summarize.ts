import type { FailedTest, TestEnding, TestResults, TestTotals } from "./test-results.ts";
import type { FileRuns, RunEnding, TestRun } from "./test-run.ts";

const TOTAL_OF = {
  passed: "passed",
  flaky: "passed",
  failure: "failed",
  error: "errors",
  skipped: "skipped",
} as const satisfies Record<RunEnding, keyof TestTotals>;

const ENDING_OF = {
  passed: "passed",
  flaky: "passed",
  failure: "failed",
  error: "failed",
  skipped: "skipped",
} as const satisfies Record<RunEnding, TestEnding>;

/** Which ending stands for several tests of one name. */
const WEIGHTS: Readonly<Record<TestEnding, number>> = { skipped: 0, passed: 1, failed: 2 };

/** Adds up what the files say. */
export function summarize(
  files: readonly FileRuns[],
  merged: readonly TestRun[],
  warnings: readonly string[],
): TestResults {
  const totals = { tests: merged.length, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };
  const failed: FailedTest[] = [];
  const flaky: FailedTest[] = [];
  const endings = new Map<string, TestEnding>();
  for (const { key, ending, failure } of merged) {
    totals[TOTAL_OF[ending]]++;
    if (failure !== undefined && ending === "flaky") flaky.push(failure);
    else if (failure !== undefined) failed.push(failure);
    const now = ENDING_OF[ending];
    const other = endings.get(key);
    if (other === undefined || WEIGHTS[now] > WEIGHTS[other]) endings.set(key, now);
  }
  totals.flaky = flaky.length;
  totals.seconds = secondsOf(files);
  return { totals, failed, flaky, endings, isComplete: warnings.length === 0, warnings };
}

/** To the millisecond: sums of decimals are not exact. */
function secondsOf(files: readonly FileRuns[]): number {
  const sum = files.reduce((total, { runs, suiteSeconds }) => {
    const stated = runs.filter(({ seconds }) => seconds !== undefined);
    return (
      total + (stated.length === 0 ? suiteSeconds : stated.reduce((one, run) => one + (run.seconds ?? 0), 0))
    );
  }, 0);
  return Math.round(sum * 1000) / 1000;
}
