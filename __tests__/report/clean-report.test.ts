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
