import { expect, test } from "vitest";
import { type CallReport, callSummaryOf, cleanCallReport } from "../../src/call/call-report.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../../src/text/wall.ts";

const late = (): never => {
  throw new OutOfTimeError();
};

const ENDS_ALL = { secrets: ["s3cret-value"], wall: { run: late, runNeeded: late } satisfies Wall };
const IN_TIME = { ...ENDS_ALL, wall: NO_WALL };

const REPORT: CallReport = { method: "messages.create", failOnError: true, warnings: [], problems: [] };

test("arguments that cannot be cleaned in time are left out of the summary, and never shown unclean", () => {
  const params = { roomId: "r", markdown: `${"x".repeat(3000)} s3cret-value` };
  const late = callSummaryOf({ ...REPORT, params }, ENDS_ALL);
  expect(late).toContain("(left out: removing secrets from this text took too long)");
  expect(late).not.toMatch(/xxx|s3cret/);
  expect(callSummaryOf({ ...REPORT, params }, IN_TIME)).toMatch(/x{3000} \*{3}/);
});

test("an answer that cannot be cleaned in time is left out, and the step says so", () => {
  const result = { value: {}, json: '{"a":"s3cret-value"}', id: undefined, outcome: "done" };
  const { result: given, problems } = cleanCallReport({ ...REPORT, result }, ENDS_ALL, ["s3cret-value"]);
  expect([given?.json, problems]).toEqual([
    "",
    [expect.stringContaining("its response is left out: removing secrets from it took too long")],
  ]);
  const { result: clean, problems: none } = cleanCallReport({ ...REPORT, result }, IN_TIME, ["s3cret-value"]);
  expect([clean?.json, none]).toEqual(['{"a":"***"}', []]);
});
