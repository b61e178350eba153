import { describe, expect, test } from "vitest";
import { historyOf, type Past, type PastRun } from "../../../src/build/past/history.ts";

const NOW = Date.parse("2026-01-05T13:00:00Z");

/** A whole list of runs by the first letter of how they ended, the newest first. */
function runs(letters: string): Past {
  const past: readonly PastRun[] = Array.from(letters, (letter, index) => ({
    number: String(41 - index),
    url: `https://github.com/your-org/shop/actions/runs/${41 - index}`,
    sha: String(41 - index).repeat(20),
    conclusion: CONCLUSIONS[letter] ?? letter,
    createdAt: `2026-01-05T${String(12 - index).padStart(2, "0")}:00:00Z`,
  }));
  return { past, isWhole: true };
}

/** A list that may go on. */
function part(letters: string): Past {
  return { ...runs(letters), isWhole: false };
}

const CONCLUSIONS: Readonly<Record<string, string>> = {
  s: "success",
  f: "failure",
  t: "timed_out",
  u: "startup_failure",
  c: "cancelled",
  k: "skipped",
  n: "neutral",
  a: "action_required",
  l: "stale",
};

describe("the history of an outcome", () => {
  test.each([
    ["failure", "s", "first-failure", 1, [undefined, undefined, "41"]],
    ["failure", "fs", "still-failing", 2, ["41", "41", "40"]],
    ["failure", "ftus", "still-failing", 4, ["39", "41", "38"]],
    ["failure", "cckfnals", "still-failing", 2, ["38", "38", "34"]],
    ["failure", "cs", "first-failure", 1, [undefined, undefined, "40"]],
    ["success", "s", "still-passing", 0, [undefined, undefined, "41"]],
    ["success", "fs", "fixed", 1, ["41", "41", "40"]],
    ["success", "cfffks", "fixed", 3, ["38", "40", "36"]],
    ["success", "sfff", "still-passing", 0, [undefined, undefined, "41"]],
  ] as const)("%s after %s is %s", (outcome, past, transition, failedRuns, told) => {
    const history = historyOf(outcome, runs(past), NOW);
    const { firstFailed, lastFailed, lastGood } = history ?? {};
    expect([history?.transition, history?.failedRuns, history?.isOpen]).toEqual([
      transition,
      failedRuns,
      false,
    ]);
    expect([firstFailed?.number, lastFailed?.number, lastGood?.number]).toEqual(told);
  });

  test.each(["", "c", "kkn"])("is unknown after %j, and nothing is claimed", (past) => {
    expect(historyOf("failure", runs(past), NOW)).toBeUndefined();
    expect(historyOf("success", runs(past), NOW)).toBeUndefined();
  });

  test("says how long it has been broken, if the clocks agree", () => {
    const seconds = (nowMs: number) => historyOf("success", runs("ffs"), nowMs)?.brokenSeconds;
    expect([seconds(NOW), seconds(0), historyOf("success", runs("s"), NOW)?.brokenSeconds]).toEqual([
      7200,
      undefined,
      undefined,
    ]);
  });

  test("says how long it may have been broken if the list goes on", () => {
    const [last] = runs("f").past;
    const earliest = last && { ...last, createdAt: "2026-01-05T09:00:00Z" };
    const seconds = (past: Past) => {
      const { brokenSeconds, maxBrokenSeconds } = historyOf("failure", past, NOW) ?? {};
      return [brokenSeconds, maxBrokenSeconds];
    };
    expect(seconds({ ...part("f"), earliest })).toEqual([3600, 14_400]);
    expect(seconds(part("f"))).toEqual([3600, 3600]);
    expect(seconds({ ...part("fs"), earliest })).toEqual([3600, 3600]);
    expect(seconds(runs("s"))).toEqual([undefined, undefined]);
  });

  test("says that there may be more failures than were looked at", () => {
    expect(historyOf("failure", part("fff"), NOW)).toMatchObject({ failedRuns: 4, isOpen: true });
    expect(historyOf("failure", part("ffs"), NOW)).toMatchObject({ failedRuns: 3, isOpen: false });
    expect(historyOf("failure", runs("fff"), NOW)).toMatchObject({ isOpen: false, lastGood: undefined });
  });
});
