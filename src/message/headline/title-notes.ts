import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { countText } from "../../text/count.ts";
import { durationText } from "../../text/duration.ts";
import type { Fact } from "./fact.ts";
import { timeText } from "./waiting-text.ts";

/**
 * Notes after the headline: a fork's branch, `testNotes`, the history, a newer run, and since when it has been waiting.
 */
export function titleNotesOf(build: Build, outcome: Outcome, testNotes: readonly Fact[]): readonly Fact[] {
  const { cause, newerRun } = build;
  const isNewerTold = cause?.kind === "superseded" && cause.by !== undefined;
  const newer =
    newerRun === undefined || isNewerTold
      ? []
      : [{ text: `#${newerRun.number} is newer`, url: newerRun.url }];
  const since = timeText(build.waiting?.since);
  const waiting = since === "" ? [] : [{ text: `since ${since}` }];
  return [...foreignNotes(build), ...testNotes, ...historyNotes(build, outcome), ...newer, ...waiting];
}

/** A fork's branch, so that people who only read the title do not mistake the run for one of the repository's. */
function foreignNotes({ ref }: Build): readonly Fact[] {
  return ref.isForeign && ref.name !== "" ? [{ text: ref.name, url: ref.url }] : [];
}

/** Since when it has been failing, or how long it failed. */
function historyNotes({ history }: Build, outcome: Outcome): readonly Fact[] {
  if (history === undefined) return [];
  const { transition, firstFailed, brokenSeconds, failedRuns, isOpen } = history;
  const isFixed = transition === "fixed" && outcome === "success";
  if (!isFixed && transition !== "still-failing") return [];
  // Which run broke it is unknown, and so is for how long it failed.
  if (isFixed && isOpen && failedRuns === 1 && firstFailed !== undefined)
    return [{ text: `since #${firstFailed.number} or earlier`, url: firstFailed.url }];
  const count = `${isOpen ? "at least " : ""}${countText(failedRuns, "failed run")}`;
  const parts = [
    isFixed || isOpen ? `${isFixed ? "after " : ""}${count}` : "",
    firstFailed === undefined ? "" : `since #${firstFailed.number}`,
    brokenSeconds === undefined ? "" : `(${durationText(brokenSeconds)})`,
  ];
  const text = parts.filter(Boolean).join(" ");
  return text === "" ? [] : [{ text, url: firstFailed?.url }];
}
