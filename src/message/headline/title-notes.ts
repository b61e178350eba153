import type { Build } from "../../build/build.ts";
import type { History } from "../../build/past/history.ts";
import type { Outcome } from "../../model/outcome.ts";
import { countText } from "../../text/count.ts";
import { durationText } from "../../text/duration.ts";
import type { Fact } from "./fact.ts";
import { isToldByTests } from "./failed-part.ts";
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
  return [...foreignNotes(build), ...testNotes(build), ...historyNotes(build, outcome), ...newer, ...waiting];
}

/** A fork's branch: a run of it must not be taken for one of the repository's by who reads the title alone. */
function foreignNotes({ ref }: Build): readonly Fact[] {
  return ref.isForeign && ref.name !== "" ? [{ text: ref.name, url: ref.url }] : [];
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
  if (history === undefined) return [];
  const { transition, firstFailed, brokenSeconds } = history;
  const time = brokenSeconds === undefined ? "" : durationText(brokenSeconds);
  const since =
    firstFailed === undefined ? [] : [{ text: `since #${firstFailed.number}`, url: firstFailed.url }];
  if (transition === "fixed" && outcome === "success") return [...afterNotes(history, time), ...since];
  if (transition !== "still-failing") return [];
  const count = history.isOpen ? [{ text: `at least ${history.failedRuns} times` }] : [];
  return [...count, ...since, ...(time === "" ? [] : [{ text: `for ${time}` }])];
}

function afterNotes({ failedRuns, isOpen }: History, time: string): readonly Fact[] {
  const count = `${isOpen ? "at least " : ""}${countText(failedRuns, "failed run")}`;
  const after = [isOpen && failedRuns === 1 ? "" : count, time && `in ${time}`].filter(Boolean).join(" ");
  return after === "" ? [] : [{ text: `after ${after}` }];
}
