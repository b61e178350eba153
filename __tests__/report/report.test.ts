import { describe, expect, test } from "vitest";
import { type Core, reportStep } from "../../src/report/report.ts";
import type { StepReport } from "../../src/report/step-report.ts";
import { createReport, failedTo, sentTo } from "../support/create-report.ts";

/** What the runner received, one entry per call. */
async function told(
  report: StepReport,
): Promise<{ calls: string[]; outputs: Record<string, string>; summary: string }> {
  const calls: string[] = [];
  const outputs: Record<string, string> = {};
  let summary = "";
  const annotate =
    (level: string): Core["error"] =>
    (message, properties) => {
      calls.push(`${level} (${properties?.title}): ${message}`);
    };
  reportStep(
    report,
    {
      writeOutputs: (values) => {
        Object.assign(outputs, values);
        return undefined;
      },
      setOutput: () => calls.push("the older way"),
      debug: (message) => calls.push(`debug: ${message}`),
      info: (message) => calls.push(message),
      notice: annotate("notice"),
      warning: annotate("warning"),
      error: annotate("error"),
      startGroup: (name) => calls.push(`group: ${name}`),
      endGroup: () => calls.push("end of group"),
      writeSummary: (markdown) => {
        summary += markdown;
        return undefined;
      },
    },
    String,
  );
  return { calls, outputs, summary };
}

const countOf = (calls: readonly string[], level: string) =>
  calls.filter((call) => call.startsWith(level)).length;

test("writes log, annotations, outputs, and summary of a step", async () => {
  const { calls, outputs, summary } = await told(
    createReport({
      deliveries: [sentTo("a"), failedTo("b", { error: "No.", advice: "Ask." })],
      warnings: ["Careful."],
      problems: ["Broken."],
    }),
  );
  expect(calls).toEqual([
    "group: Webex message: failure",
    "│ ❌ **CI failed**",
    "│ ",
    "│ Job: build",
    "Sent to a, message MESSAGE-1",
    "end of group",
    "warning (Webex Notify): Careful.",
    "error (Webex Notify): b: No. Ask.",
  ]);
  expect(outputs).toMatchObject({ ok: "false", error: "Broken.\nb: No." });
  expect(summary).toContain("sent to 1 of 2 destinations");
});

test("says why nothing was sent as a notice", async () => {
  const skipped = {
    outcome: undefined,
    markdown: "",
    deliveries: [],
    skippedReason: "Nothing to report.",
  } as const;
  const { calls } = await told(createReport(skipped));
  expect(calls).toEqual([
    "group: Webex message: none",
    "end of group",
    "notice (Webex Notify): Nothing to report.",
  ]);
});

describe("annotations", () => {
  const failures = (count: number) => Array.from({ length: count }, (_, index) => failedTo(`r${index}`));

  test.each([
    [8, 8],
    [9, 9],
    [10, 9],
    [500, 9],
  ])("of %i failures are %i, so that the verdict has room as the tenth", async (count, expected) => {
    const { calls } = await told(createReport({ deliveries: failures(count) }));
    expect(countOf(calls, "error")).toBe(expected);
  });

  test("name those that fit, and count the others", async () => {
    const { calls } = await told(createReport({ deliveries: failures(12) }));
    const errors = calls.filter((call) => call.startsWith("error"));
    expect(errors[7]).toContain("r7: ");
    expect(errors[8]).toBe("error (Webex Notify): 4 more did not arrive; the job summary lists them all.");
  });

  test("of warnings are nine at most; the summary has them all", async () => {
    const warnings = Array.from({ length: 12 }, (_, index) => `Warning ${index}.`);
    const { calls, summary } = await told(createReport({ warnings }));
    expect(countOf(calls, "warning")).toBe(9);
    expect(summary).toContain("- Warning 11.");
  });
});

test("a summary that GitHub would drop is replaced by the result, with a warning", async () => {
  const markdown = "é".repeat(600_000);
  const { calls, summary } = await told(createReport({ deliveries: [sentTo("a")], markdown }));
  const sentence = "The job summary is shortened, because GitHub accepts only 1 MiB. See the log.";
  expect(summary).toBe(`### Webex Notify: ✅ sent to 1 of 1 destination\n\n${sentence}\n`);
  expect(calls.filter((call) => call.startsWith("warning")).join("\n")).toContain(sentence);
});

test("outputs that GitHub would not accept are left out or cut, with a warning", async () => {
  const changes = JSON.stringify("x".repeat(2 ** 22));
  const provisioning = { heading: "", markdown: "", lines: [], changes };
  const problems = Array.from({ length: 1000 }, (_, at) => `${at} ${"is wrong ".repeat(100)}`);
  const { calls, outputs } = await told(createReport({ provisioning, problems }));
  expect(outputs).toMatchObject({ ok: "false", changes: "" });
  expect(outputs["error"]).toMatch(/^0 is wrong .*…$/s);
  expect(Object.values(outputs).join("").length).toBeLessThanOrEqual(2 ** 22);
  expect(calls).toContain(
    'warning (Webex Notify): Outputs are too long for GitHub. Cut or empty: "error" and "changes".',
  );
});
