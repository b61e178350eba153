import { expect, test } from "vitest";
import type { History } from "../../../src/build/past/history.ts";
import { historyText, statusSince } from "../../../src/message/headline/history-text.ts";

function history(overrides: Partial<History>): History {
  return { transition: "still-failing", failedRuns: 3, isOpen: false, ...overrides };
}

test.each<[Partial<History>, string, string | undefined]>([
  [
    { transition: "fixed", failedRuns: 4, brokenSeconds: 3 * 3600 },
    "Fixed after 4 failed runs in 3 h",
    "Fixed",
  ],
  [
    { transition: "fixed", failedRuns: 1, brokenSeconds: 1800 },
    "Fixed after 1 failed run in 30 min",
    "Fixed",
  ],
  [{ transition: "fixed", failedRuns: 100, isOpen: true }, "Fixed after at least 100 failed runs", "Fixed"],
  [{ brokenSeconds: 7200 }, "Still failing (3rd), for 2 h", "Still failing (3rd)"],
  [{ failedRuns: 2 }, "Still failing (2nd)", "Still failing (2nd)"],
  [{ failedRuns: 11 }, "Still failing (11th)", "Still failing (11th)"],
  [{ failedRuns: 21, isOpen: true }, "Still failing (at least 21)", "Still failing"],
  [{ transition: "first-failure", failedRuns: 1 }, "", undefined],
  [{ transition: "still-passing", failedRuns: 0 }, "", undefined],
])("%j is reported as %j", (overrides, text, status) => {
  expect([historyText(history(overrides)), statusSince(history(overrides))]).toEqual([text, status]);
});

test("what is unknown is not shown", () => {
  expect(statusSince(undefined)).toBeUndefined();
});
