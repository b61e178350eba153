import type { FailedTest, TestEnding, TestResults } from "./test-results.ts";

/** How the tests of a run differ from those of an earlier one. */
export interface TestComparison {
  /** Failed now; passed, skipped, or absent then. */
  newlyFailing: readonly FailedTest[];
  /** Failed both times, with the current failure. */
  stillFailing: readonly FailedTest[];
  /** Failed then, passed now. */
  fixed: readonly FailedTest[];
  /** Failed then; now skipped or absent, so it is unknown whether they are fixed. */
  gone: readonly FailedTest[];
}

/** Compares tests by suite, class, and name. If one side was not read completely, the absence of a test has no meaning. */
export function compareTests(current: TestResults, baseline: TestResults): TestComparison {
  const failedThen = (test: FailedTest): boolean => baseline.endingOf(test) === "failed";
  const wasRead = (test: FailedTest): boolean => baseline.isComplete || baseline.endingOf(test) !== undefined;
  const isGone = (now: TestEnding | undefined): boolean =>
    now === "skipped" || (now === undefined && current.isComplete);
  return {
    newlyFailing: current.failed.filter((test) => !failedThen(test) && wasRead(test)),
    stillFailing: current.failed.filter(failedThen),
    fixed: baseline.failed.filter((test) => current.endingOf(test) === "passed"),
    gone: baseline.failed.filter((test) => isGone(current.endingOf(test))),
  };
}
