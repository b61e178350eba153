import { expect, test } from "vitest";
import { annotationOf, logLinesOf } from "../../src/report/step-log.ts";
import { createReport, failedTo, plannedTo, sentTo } from "../support/create-report.ts";

test("shows the message and the result of each destination, except failed ones", () => {
  const deliveries = [
    sentTo("Release train", { attempts: 3 }),
    sentTo("Europe", { messageId: undefined }),
    failedTo("a"),
    plannedTo("Dev Room", { recipient: "ROOM-2" }),
    plannedTo("bob@example.com", { recipient: "bob@example.com" }),
    sentTo("Release Train", { status: "skipped", error: 'It is the same as "Release train".' }),
  ];
  expect(logLinesOf(createReport({ deliveries }))).toEqual([
    "│ ❌ **CI failed**",
    "│ ",
    "│ Job: build",
    "Sent to Release train after 3 attempts, message MESSAGE-1",
    "Sent to Europe",
    "Would send to Dev Room (ROOM-2)",
    "Would send to bob@example.com",
    'Skipped Release Train: It is the same as "Release train".',
  ]);
});

test("shows nothing of a message that there is not", () => {
  expect(logLinesOf(createReport({ markdown: "", deliveries: [] }))).toEqual([]);
});

test("an annotation says where, what and what to do", () => {
  expect(annotationOf(failedTo("Europe", { error: "No.", advice: "Ask." }))).toBe("Europe: No. Ask.");
  expect(annotationOf(failedTo("Europe", { error: "No.", advice: undefined }))).toBe("Europe: No.");
});
