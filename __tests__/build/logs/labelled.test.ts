import { expect, test } from "vitest";
import { ownLogs, sharedLogs } from "../../support/labelled-logs.ts";

const logs = [...ownLogs(), ...sharedLogs()];

test.each(logs)("20 lines of $file contain the cause of the failure", ({ missed }) => {
  expect(missed).toEqual([]);
});

test.each(logs)("nothing that the plain end of $file would show is lost", ({ lost, quote }) => {
  expect(lost).toEqual([]);
  expect(quote.length).toBeLessThanOrEqual(20);
});

test.each(logs)("one line of $file is named as the one that explains the failure", ({ keyLine }) => {
  expect(keyLine).not.toBe("");
  expect(keyLine.length).toBeLessThanOrEqual(200);
});

test("at least 19 of 20 logs are quoted with the cause, more than their plain ends contain", () => {
  const hits = logs.filter(({ missed }) => missed.length === 0).length;
  expect(hits / logs.length).toBeGreaterThanOrEqual(0.95);
  expect(hits).toBeGreaterThan(logs.filter(({ isEndEnough }) => isEndEnough).length);
});
