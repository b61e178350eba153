import type { History } from "../../build/past/history.ts";
import { durationText } from "../../text/duration.ts";

/** The history in words, such as `Fixed after 4 failed runs in 3 h`; "" if it is not worth reporting. */
export function historyText({ transition, failedRuns, isOpen, brokenSeconds }: History): string {
  const since = brokenSeconds === undefined ? "" : durationText(brokenSeconds);
  if (transition === "fixed") {
    if (isOpen && failedRuns === 1) return "Fixed";
    const count = failedRuns === 1 ? "1 failed run" : `${atLeast(isOpen)}${failedRuns} failed runs`;
    return `Fixed after ${count}${since && ` in ${since}`}`;
  }
  if (transition !== "still-failing") return "";
  return `Still failing (${isOpen ? `at least ${failedRuns}` : ordinal(failedRuns)})${since && `, for ${since}`}`;
}

/** The status word in the headline; `undefined` for the usual one. */
export function statusSince(history: History | undefined): string | undefined {
  if (history?.transition === "fixed") return "Fixed";
  if (history?.transition !== "still-failing") return undefined;
  return history.isOpen ? "Still failing" : `Still failing (${ordinal(history.failedRuns)})`;
}

function atLeast(isOpen: boolean): string {
  return isOpen ? "at least " : "";
}

const ENDINGS = new Intl.PluralRules("en", { type: "ordinal" });
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

function ordinal(count: number): string {
  return `${count}${SUFFIXES[ENDINGS.select(count)]}`;
}
