import type { Build } from "../../build/build.ts";
import { durationText } from "../../text/duration.ts";
import type { Fact } from "./fact.ts";
import { areTestsInHeadline } from "./failed-part.ts";
import { brokenIn, resultText } from "./test-counts.ts";

/** Notes after the headline about test results: counts, and how long the tests took. */
export function testNotesOf(build: Build): readonly Fact[] {
  const { tests } = build.reports;
  if (tests === undefined) return [];
  const { totals, comparison } = tests;
  const counts: readonly (readonly [count: number, words: string])[] = [
    [comparison?.newlyFailing.length ?? 0, "new"],
    [comparison?.stillFailing.length ?? 0, "still failing"],
    [comparison?.fixed.length ?? 0, "fixed"],
    [comparison?.gone.length ?? 0, "no longer run"],
    [totals.skipped, "skipped"],
    [totals.flaky, "flaky"],
  ];
  const time =
    brokenIn(totals) === 0 && totals.seconds > 0 ? [{ text: `in ${durationText(totals.seconds)}` }] : [];
  return [
    ...(areTestsInHeadline(build) ? [] : [{ text: resultText(totals) }]),
    ...counts
      .filter(([count]) => count > 0)
      .map(([count, words]) => ({ text: `${count.toLocaleString("en")} ${words}` })),
    ...time,
  ];
}
