import type { MergedRuns } from "./merge-runs.ts";
import { addCounts } from "./suite-counts.ts";
import type { TestNames } from "./test-names.ts";
import type { FailedTest, TestEnding, TestResults, TestTotals } from "./test-results.ts";

import { type FileRuns, NOTHING_COUNTED, type RunEnding, type Runs } from "./test-run.ts";

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

/** Which ending decides for several tests with the same name. */
const WEIGHTS: Readonly<Record<TestEnding, number>> = { skipped: 0, passed: 1, failed: 2 };

/** Adds up the files' results. */
export function summarize(
  runs: MergedRuns,
  read: {
    readonly files: readonly FileRuns[];
    readonly names: TestNames;
    readonly warnings: readonly string[];
  },
): TestResults {
  const counted = read.files.map((file) => file.counted).reduce(addCounts, NOTHING_COUNTED);
  const { tests, failed: unnamed, errors, skipped } = counted;
  const passed = tests - unnamed - errors - skipped;
  const totals = { tests: tests + runs.endings.length, passed, failed: unnamed, errors, skipped, flaky: 0 };
  for (const ending of runs.endings) totals[TOTAL_OF[ending]]++;
  const { failed, flaky } = failuresOf(runs);
  let endings: ReturnType<typeof endingsById> | undefined;
  return {
    totals: { ...totals, flaky: flaky.length, seconds: secondsOf(read.files) },
    failed,
    flaky,
    endingOf: (test) => {
      endings ??= endingsById(runs, read.names);
      return endings[read.names.find(test) ?? -1];
    },
    isComplete: read.warnings.length === 0 && counted.tests === 0,
    warnings: read.warnings,
  };
}

function failuresOf({ endings, failures }: Runs): Record<"failed" | "flaky", FailedTest[]> {
  const found: Record<"failed" | "flaky", FailedTest[]> = { failed: [], flaky: [] };
  const places = [...failures.keys()].sort((a, b) => a - b);
  for (const place of places) {
    const failure = failures.get(place);
    if (failure !== undefined) found[endings[place] === "flaky" ? "flaky" : "failed"].push(failure);
  }
  return found;
}

function endingsById({ places, endings }: MergedRuns, names: TestNames): readonly (TestEnding | undefined)[] {
  const byId: (TestEnding | undefined)[] = [];
  for (const [index, place] of places().entries()) {
    const id = names.idAt(place);
    const ending = ENDING_OF[endings[index] ?? "passed"];
    const other = byId[id];
    if (other === undefined || WEIGHTS[ending] > WEIGHTS[other]) byId[id] = ending;
  }
  return byId;
}

/** Rounded to milliseconds, because sums of decimals are not exact. */
function secondsOf(files: readonly FileRuns[]): number {
  const sum = files.reduce((total, { seconds, suiteSeconds }) => total + (seconds ?? suiteSeconds), 0);
  return Math.round(sum * 1000) / 1000;
}
