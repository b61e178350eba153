import { expect, test } from "vitest";
import type { History, PastRun } from "../../src/build/history.ts";
import { historyText, statusOf } from "../../src/message/history-text.ts";

const NOW = Date.parse("2026-01-05T12:00:00Z");

const run = (createdAt: string): PastRun => ({
  number: "40",
  url: "https://github.com/your-org/shop/actions/runs/40",
  sha: "a".repeat(40),
  conclusion: "failure",
  createdAt,
});

function history(overrides: Partial<History>): History {
  return { transition: "still-failing", failedRuns: 3, isOpen: false, ...overrides };
}

test.each<[Partial<History>, string, string | undefined]>([
  [
    { transition: "fixed", failedRuns: 4, firstFailed: run("2026-01-05T09:00:00Z") },
    "Fixed after 4 failed runs in 3 h",
    "Fixed",
  ],
  [
    { transition: "fixed", failedRuns: 1, firstFailed: run("2026-01-05T11:30:00Z") },
    "Fixed after 1 failed run in 30 min",
    "Fixed",
  ],
  [{ transition: "fixed", failedRuns: 100, isOpen: true }, "Fixed after at least 100 failed runs", "Fixed"],
  [{ firstFailed: run("2026-01-05T10:00:00Z") }, "Still failing (3rd), for 2 h", "Still failing (3rd)"],
  [{ failedRuns: 2 }, "Still failing (2nd)", "Still failing (2nd)"],
  [{ failedRuns: 11 }, "Still failing (11th)", "Still failing (11th)"],
  [{ failedRuns: 21, isOpen: true }, "Still failing (at least 21)", "Still failing"],
  [{ firstFailed: run("2026-01-05T13:00:00Z") }, "Still failing (3rd)", "Still failing (3rd)"],
  [{ firstFailed: run("yesterday") }, "Still failing (3rd)", "Still failing (3rd)"],
  [{ transition: "first-failure", failedRuns: 1 }, "", undefined],
  [{ transition: "still-passing", failedRuns: 0 }, "", undefined],
])("%j is told as %j", (overrides, text, status) => {
  expect([historyText(history(overrides), NOW), statusOf(history(overrides))]).toEqual([text, status]);
});

test("what is not known is not told", () => {
  expect([historyText(undefined, NOW), statusOf(undefined)]).toEqual(["", undefined]);
});
