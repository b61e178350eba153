import { describe, expect, test } from "vitest";
import {
  brokenReport,
  errorsOf,
  failuresOf,
  type StepReport,
  verdictOf,
} from "../../src/report/step-report.ts";
import { createReport, failedTo, plannedTo, sentTo } from "../support/create-report.ts";

const endedAt = new Date("2026-01-05T12:00:00Z");

test("brokenReport knows nothing but the problem", () => {
  expect(brokenReport(["No."], endedAt)).toEqual({
    markdown: "",
    deliveries: [],
    thread: "",
    isDryRun: false,
    failOnError: false,
    warnings: [],
    notes: [],
    details: [],
    problems: ["No."],
    endedAt,
  });
});

test("failuresOf and errorsOf return what went wrong, and nothing else", () => {
  const report = createReport({
    deliveries: [
      sentTo("a"),
      failedTo("b", { error: "No." }),
      plannedTo("c"),
      sentTo("d", { status: "skipped" }),
    ],
    problems: ["Broken template."],
  });
  expect(failuresOf(report).map(({ destination }) => destination)).toEqual(["b"]);
  expect(errorsOf(report)).toEqual(["Broken template.", "b: No."]);
});

describe("the verdict", () => {
  const green: [string, Partial<StepReport>][] = [
    ["all is sent", {}],
    ["Webex refuses", { deliveries: [failedTo("a"), sentTo("b")] }],
    ["Webex refuses everything", { deliveries: [failedTo("a"), failedTo("b")] }],
    [
      "a title names no room",
      { deliveries: [failedTo("a", { attempts: 0, error: "None of the 3 group rooms" })] },
    ],
    ["there is nothing to report", { outcome: "skipped", deliveries: [], skippedReason: "Nothing." }],
    ["there is no token for a fork", { deliveries: [], skippedReason: "No token.", failOnError: true }],
    ["it is a dry run", { isDryRun: true, deliveries: [plannedTo("a")], failOnError: true }],
    [
      "an entry repeats another",
      { deliveries: [sentTo("a"), sentTo("b", { status: "skipped" })], failOnError: true },
    ],
    ["there are warnings", { warnings: ["Unknown name."], failOnError: true }],
  ];

  test.each(green)("is green where %s", (_, overrides) => {
    expect(verdictOf(createReport(overrides))).toBeUndefined();
  });

  const red: [string, Partial<StepReport>, string][] = [
    ["a template is broken, although all is sent", { problems: ["One.", "Two."] }, "One.\nTwo."],
    [
      "an entry of the input is none",
      { deliveries: [sentTo("a"), failedTo("b"), failedTo("c", { failsStep: true })] },
      "The message did not reach c.",
    ],
    [
      "Webex refuses and fail-on-error is set",
      { deliveries: [failedTo("a"), sentTo("b"), failedTo("c")], failOnError: true },
      "The message did not reach a and c.",
    ],
    [
      "a template is broken and the message is skipped",
      { deliveries: [], skippedReason: "No token.", problems: ["Broken."] },
      "Broken.",
    ],
    [
      "a dry run finds an entry that is none",
      { isDryRun: true, deliveries: [failedTo("x", { failsStep: true })] },
      "The message did not reach x.",
    ],
    [
      "many fail",
      { deliveries: Array.from({ length: 12 }, (_, index) => failedTo(`r${index}`)), failOnError: true },
      "The message did not reach r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, and 2 more.",
    ],
  ];

  test.each(red)("is red where %s", (_, overrides, sentence) => {
    expect(verdictOf(createReport(overrides))).toBe(sentence);
  });

  test("is red if an error ended the step", () => {
    expect(verdictOf(brokenReport(['Input "to" is missing: give one.'], endedAt))).toBe(
      'Input "to" is missing: give one.',
    );
  });
});
