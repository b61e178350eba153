import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { countText } from "../../text/count.ts";
import { durationText } from "../../text/duration.ts";
import type { Fact } from "./fact.ts";
import { isToldByTests } from "./failed-part.ts";
import { brokenIn, resultText } from "./test-counts.ts";
import { timeText } from "./waiting-text.ts";

/** Notes after the headline: test results, the history, a newer run, and since when it has been waiting. */
export function titleNotesOf(build: Build, outcome: Outcome): readonly Fact[] {
  const { cause, newerRun } = build;
  const isNewerTold = cause?.kind === "superseded" && cause.by !== undefined;
  const newer =
    newerRun === undefined || isNewerTold
      ? []
      : [{ text: `#${newerRun.number} is newer`, url: newerRun.url }];
  const since = timeText(build.waiting?.since);
  const waiting = since === "" ? [] : [{ text: `since ${since}` }];
  return [...foreignNotes(build), ...testNotes(build), ...historyNotes(build, outcome), ...newer, ...waiting];
}

/** A fork's branch, so that people who only read the title do not mistake the run for one of the repository's. */
function foreignNotes({ ref }: Build): readonly Fact[] {
  return ref.isForeign && ref.name !== "" ? [{ text: ref.name, url: ref.url }] : [];
}

function testNotes(build: Build): readonly Fact[] {
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
    ...(isToldByTests(build) ? [] : [{ text: resultText(totals) }]),
    ...counts
      .filter(([count]) => count > 0)
      .map(([count, words]) => ({ text: `${count.toLocaleString("en")} ${words}` })),
    ...time,
  ];
}

/** Since when it has been failing, or how long it failed. */
function historyNotes({ history }: Build, outcome: Outcome): readonly Fact[] {
  if (history === undefined) return [];
  const { transition, firstFailed, brokenSeconds, failedRuns, isOpen } = history;
  const isFixed = transition === "fixed" && outcome === "success";
  if (!isFixed && transition !== "still-failing") return [];
  const count = `${isOpen ? "at least " : ""}${countText(failedRuns, "failed run")}`;
  const isCounted = isFixed ? !(isOpen && failedRuns === 1) : isOpen;
  const parts = [
    isCounted ? `${isFixed ? "after " : ""}${count}` : "",
    firstFailed === undefined ? "" : `since #${firstFailed.number}`,
    brokenSeconds === undefined ? "" : `(${durationText(brokenSeconds)})`,
  ];
  const text = parts.filter(Boolean).join(" ");
  return text === "" ? [] : [{ text, url: firstFailed?.url }];
}
