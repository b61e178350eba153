import type { TestIds } from "./test-ids.ts";
import type { FailedTest, TestEnding, TestResults, TestTotals } from "./test-results.ts";
import type { FileRuns, RunEnding, Runs } from "./test-run.ts";

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
  runs: Runs,
  read: { readonly files: readonly FileRuns[]; readonly ids: TestIds; readonly warnings: readonly string[] },
): TestResults {
  const totals = { tests: runs.ids.length, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
  for (const ending of runs.endings) totals[TOTAL_OF[ending]]++;
  const { failed, flaky } = failuresOf(runs);
  const endings = endingsById(runs);
  return {
    totals: { ...totals, flaky: flaky.length, seconds: secondsOf(read.files) },
    failed,
    flaky,
    endingOf: (test) => endings[read.ids.find(test) ?? -1],
    isComplete: read.warnings.length === 0,
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

function endingsById({ ids, endings }: Runs): readonly (TestEnding | undefined)[] {
  const byId: (TestEnding | undefined)[] = [];
  for (const [place, id] of ids.entries()) {
    const ending = ENDING_OF[endings[place] ?? "passed"];
    const other = byId[id];
    if (other === undefined || WEIGHTS[ending] > WEIGHTS[other]) byId[id] = ending;
  }
  return byId;
}

/** To the millisecond: sums of decimals are not exact. */
function secondsOf(files: readonly FileRuns[]): number {
  const sum = files.reduce((total, { seconds, suiteSeconds }) => total + (seconds ?? suiteSeconds), 0);
  return Math.round(sum * 1000) / 1000;
}
