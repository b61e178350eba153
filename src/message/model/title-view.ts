import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { durationText } from "../../text/duration.ts";
import type { Fact } from "./facts-view.ts";
import { isToldByTests } from "./headline.ts";
import { countText } from "./more-text.ts";
import { timeText } from "./waiting-text.ts";

/** What stands behind the headline: how tests came out, how it was before, and a run that is newer, since when it waits. */
export function titleNotesOf(build: Build, outcome: Outcome): readonly Fact[] {
  const { cause, newerRun } = build;
  const isNewerTold = cause?.kind === "superseded" && cause.by !== undefined;
  const newer =
    newerRun === undefined || isNewerTold
      ? []
      : [{ text: `#${newerRun.number} is newer`, url: newerRun.url }];
  const since = timeText(build.waiting?.since);
  const waiting = since === "" ? [] : [{ text: `since ${since}` }];
  return [...testNotes(build), ...historyNotes(build, outcome), ...newer, ...waiting];
}

function testNotes(build: Build): readonly Fact[] {
  const { tests } = build.reports;
  if (tests === undefined) return [];
  const { totals, comparison } = tests;
  const failed = totals.failed + totals.errors;
  const ran = totals.tests - totals.skipped;
  const counts: readonly (readonly [count: number, words: string])[] = [
    [comparison?.newlyFailing.length ?? 0, "new"],
    [comparison?.stillFailing.length ?? 0, "failed before"],
    [comparison?.fixed.length ?? 0, "fixed"],
    [comparison?.gone.length ?? 0, "no longer run"],
    [totals.skipped, "skipped"],
    [totals.flaky, "flaky"],
  ];
  const time =
    failed === 0 && totals.seconds > 0 ? [{ text: `${durationText(totals.seconds)} of tests` }] : [];
  const result =
    failed === 0
      ? `${countText(ran, "test")} passed`
      : `${failed.toLocaleString("en")} of ${countText(totals.tests, "test")} failed`;
  return [
    ...(isToldByTests(build) ? [] : [{ text: result }]),
    ...counts
      .filter(([count]) => count > 0)
      .map(([count, words]) => ({ text: `${count.toLocaleString("en")} ${words}` })),
    ...time,
  ];
}

/** Since when it fails, or how long it did. */
function historyNotes({ history }: Build, outcome: Outcome): readonly Fact[] {
  const { transition, firstFailed, brokenSeconds, failedRuns = 1, isOpen } = history ?? {};
  const isTold = (transition === "fixed" && outcome === "success") || transition === "still-failing";
  if (!isTold) return [];
  const time = brokenSeconds === undefined ? "" : durationText(brokenSeconds);
  const since =
    firstFailed === undefined ? [] : [{ text: `since #${firstFailed.number}`, url: firstFailed.url }];
  if (transition === "still-failing") {
    const count = isOpen ? [{ text: `at least ${failedRuns} times` }] : [];
    return [...count, ...since, ...(time === "" ? [] : [{ text: `for ${time}` }])];
  }
  const runs =
    isOpen && failedRuns === 1 ? "" : `${isOpen ? "at least " : ""}${countText(failedRuns, "failed run")}`;
  const after = [runs, time && `in ${time}`].filter(Boolean).join(" ");
  return [...(after === "" ? [] : [{ text: `after ${after}` }]), ...since];
}
