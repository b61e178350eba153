import { expect, test } from "vitest";
import { cleanReport } from "../../src/report/clean-report.ts";
import { createReport, failedTo } from "../support/create-report.ts";

const TOKEN = "abcdef-the-token";

test("takes secrets and line breaks out of every sentence", () => {
  const dirty = `x\n${TOKEN}\ny`;
  const delivery = failedTo(dirty, {
    recipient: dirty,
    error: dirty,
    advice: dirty,
    trackingId: dirty,
    note: dirty,
    losses: [{ error: dirty, advice: dirty }],
  });
  const report = createReport({
    deliveries: [delivery],
    skippedReason: dirty,
    warnings: [dirty],
    notes: [dirty],
    details: [dirty],
    problems: [dirty],
  });
  expect(cleanReport(report, [TOKEN])).toEqual({
    ...report,
    deliveries: [
      {
        ...delivery,
        destination: "x *** y",
        recipient: "x *** y",
        error: "x *** y",
        advice: "x *** y",
        trackingId: "x *** y",
        note: "x *** y",
        losses: [{ error: "x *** y", advice: "x *** y" }],
      },
    ],
    skippedReason: "x *** y",
    warnings: ["x *** y"],
    notes: ["x *** y"],
    details: ["x *** y"],
    problems: ["x *** y"],
  });
});

test("leaves the rest as it is", () => {
  const report = createReport();
  expect(cleanReport(report, [TOKEN])).toEqual(report);
});

test("cuts a sentence that quotes a long title, and not half of a secret", () => {
  const report = createReport({ problems: [`The room "${"d ".repeat(500_000)}" is there twice.`] });
  expect(cleanReport(report, [TOKEN]).problems).toEqual([expect.stringMatching(/^The room .{1900,1990}…$/)]);
  const atEnd = createReport({ problems: [`${"d ".repeat(995)}${TOKEN}${" d".repeat(100)}`] });
  expect(cleanReport(atEnd, [TOKEN]).problems.join("")).not.toContain("abc");
});
