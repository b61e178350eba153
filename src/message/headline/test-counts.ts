import type { TestReport } from "../../build/reports.ts";
import { countText } from "../../text/count.ts";

type Totals = TestReport["totals"];

/** Number of tests that failed or could not run. */
export function brokenIn(totals: Totals | undefined): number {
  return (totals?.failed ?? 0) + (totals?.errors ?? 0);
}

/** The failed tests out of all, such as `2 of 1,204 tests`. */
export function brokenText(totals: Totals): string {
  return `${brokenIn(totals).toLocaleString("en")} of ${countText(totals.tests, "test")}`;
}

/** The result of the tests, such as `2 of 1,204 tests failed` or `1,204 tests passed`. */
export function resultText(totals: Totals): string {
  if (brokenIn(totals) > 0) return `${brokenText(totals)} failed`;
  return `${countText(totals.tests - totals.skipped, "test")} passed`;
}
