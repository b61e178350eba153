import { describe, expect, test } from "vitest";
import { decideOutcome, type Signals } from "../../src/build/decide-outcome.ts";
import { OUTCOMES } from "../../src/model/outcome.ts";

// The truth table: every conclusion, status and state that GitHub documents, and what is said of it.
const TABLE = [
  ["success", "success"],
  ["failure", "failure"],
  ["timed_out", "failure"],
  ["startup_failure", "failure"],
  ["error", "failure"],
  ["cancelled", "cancelled"],
  ["neutral", "skipped"],
  ["skipped", "skipped"],
  ["inactive", "skipped"],
  ["action_required", "waiting"],
  ["waiting", "waiting"],
  ["pending", "skipped"],
  ["queued", "skipped"],
  ["requested", "skipped"],
  ["in_progress", "start"],
] as const;

const UNKNOWN = [
  "exploded",
  "Success",
  "SUCCESS",
  " success",
  "succes",
  "constructor",
  "__proto__",
  "toString",
  "null",
];

describe("a value of GitHub's", () => {
  test.each(TABLE)("%s is reported as %s", (value, event) => {
    const outcome =
      event === "skipped"
        ? { outcome: event, skippedReason: `GitHub reports "${value}"` }
        : { outcome: event };
    expect(decide({ status: value })).toEqual(outcome);
    expect(decide({ trigger: value })).toEqual(outcome);
  });

  test('stale is reported as "stale"', () => {
    const outcome = { outcome: "cancelled", endedAs: "stale" };
    expect(decide({ status: "stale" })).toEqual(outcome);
    expect(decide({ trigger: "stale" })).toEqual(outcome);
  });

  test.each(UNKNOWN)(
    "%j, which is in no row, is reported unchanged and never looks like success",
    (value) => {
      const outcome = { outcome: "failure", endedAs: value.trim() };
      expect(decide({ status: value })).toEqual(outcome);
      expect(decide({ trigger: value })).toEqual(outcome);
      expect(decide({ needs: { build: value, test: "success" } })).toEqual(outcome);
    },
  );

  test("is reported as unknown when it is blank", () => {
    expect(decide({ status: " " })).toEqual({ outcome: "failure", endedAs: "unknown" });
  });
});

describe("results of needed jobs", () => {
  test.each([
    ["success success", "success"],
    ["success skipped", "success"],
    ["success failure", "failure"],
    ["cancelled failure", "failure"],
    ["cancelled cancelled failure cancelled", "failure"],
    ["skipped failure", "failure"],
    ["success cancelled", "cancelled"],
    ["cancelled skipped", "cancelled"],
  ])("%s are reported as %s", (results, event) => {
    expect(decide({ needs: needsOf(results) })).toEqual({ outcome: event });
    expect(decide({ needs: needsOf(results.split(" ").reverse().join(" ")) })).toEqual({ outcome: event });
  });

  test("say nothing when every job was skipped", () => {
    const outcome = { outcome: "skipped", skippedReason: "every job in `needs` was skipped" };
    expect(decide({ needs: needsOf("skipped skipped") })).toEqual(outcome);
  });

  test.each([
    ["failure exploded", { outcome: "failure" }],
    ["cancelled exploded", { outcome: "failure", endedAs: "exploded" }],
    ["skipped exploded", { outcome: "failure", endedAs: "exploded" }],
    ["success exploded imploded", { outcome: "failure", endedAs: "exploded" }],
  ])("%s are reported as %j", (results, outcome) => {
    expect(decide({ needs: needsOf(results) })).toEqual(outcome);
  });
});

describe("the first signal that is set", () => {
  test.each(OUTCOMES)("is the event input: %s", (event) => {
    const signals = { event, trigger: "exploded", needs: needsOf("failure"), status: "cancelled" };
    expect(decideOutcome(signals)).toEqual({ outcome: event });
  });

  test("is the trigger, before needs and status", () => {
    expect(decide({ trigger: "timed_out", needs: needsOf("success"), status: "success" })).toEqual({
      outcome: "failure",
    });
  });

  test("is needs, before status", () => {
    expect(decide({ needs: needsOf("failure"), status: "success" })).toEqual({ outcome: "failure" });
  });

  test("is status, without needs", () => {
    expect(decide({ needs: {}, status: "cancelled" })).toEqual({ outcome: "cancelled" });
  });
});

function decide(signals: Partial<Signals>) {
  return decideOutcome({ event: "auto", status: "success", ...signals });
}

function needsOf(results: string): Readonly<Record<string, string>> {
  return Object.fromEntries(results.split(" ").map((result, index) => [`job-${index}`, result]));
}
