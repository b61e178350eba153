import { expect, test } from "vitest";
import { ownLogs, sharedLogs } from "../../support/labelled-logs.ts";

const logs = [...ownLogs(), ...sharedLogs()];

test.each(logs)("20 lines of $file hold what tells why it failed", ({ missed }) => {
  expect(missed).toEqual([]);
});

test.each(logs)("of $file nothing is lost that its plain end would have shown", ({ lost, quote }) => {
  expect(lost).toEqual([]);
  expect(quote.length).toBeLessThanOrEqual(20);
});

test.each(logs)("of $file one line is named as the telling one", ({ telling }) => {
  expect(telling).not.toBe("");
  expect(telling.length).toBeLessThanOrEqual(200);
});

test("at least 19 of 20 logs are quoted with what tells, more than their plain ends hold", () => {
  const hits = logs.filter(({ missed }) => missed.length === 0).length;
  expect(hits / logs.length).toBeGreaterThanOrEqual(0.95);
  expect(hits).toBeGreaterThan(logs.filter(({ isEndEnough }) => isEndEnough).length);
});
