import { describe, expect, test } from "vitest";
import type { StepResult } from "../../../runner/index.ts";
import type { FaultRow, Level } from "../../faults/fault-row.ts";
import { FAULTS } from "../../faults/faults.ts";
import { runFault } from "../../faults/run-fault.ts";

/** GitHub sends SIGTERM 7.5 seconds after SIGINT; what a step waits for in these rows takes longer, or for ever. */
const AT_ONCE_MS = 5000;

describe.concurrent.each(FAULTS)("$name", ({ rows }) => {
  test.each(rows)("$fault", async (row) => {
    const { step, requests, lost, waitedMs, endedAfterMs = 0 } = await runFault(row);
    const isOne = row.to === undefined || row.to.length === 1;
    expect({ lost, requests: isOne ? requests : requests.toSorted() }).toEqual({
      lost: row.lost,
      requests: row.requests,
    });
    for (const level of ["error", "warning"] as const) expectSentences(level, row, step);
    for (const sentence of seenAs("log", row)) expect(step.log).toContainEqual(matching(sentence));
    expectVerdict(step, row);
    const waited = isOne && waitedMs !== undefined ? waitedMs : Number.POSITIVE_INFINITY;
    expect(waited).toBeGreaterThanOrEqual(row.waitsMs ?? 490);
    expect(endedAfterMs).toBeLessThan(AT_ONCE_MS);
  });
});

test("no two rows are of the same fault", () => {
  const names = FAULTS.flatMap(({ rows }) => rows).map(({ fault }) => fault);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("every row says what is seen, but those that can say nothing", () => {
  const silent = FAULTS.flatMap(({ rows }) => rows).filter(({ sees }) => Object.keys(sees).length === 0);
  expect(silent.filter(({ step }) => step !== "killed")).toEqual([]);
});

/** The sentences of a level that a row names. */
function seenAs(level: Level, { sees }: FaultRow): readonly string[] {
  return [sees[level] ?? []].flat();
}

/**
 * The annotations of a level, without the destination and what tells one from another. A red step ends with its verdict,
 * which a row leaves out unless it names several.
 */
function sentencesOf(step: StepResult, level: Level, isNamed: boolean): readonly string[] {
  const { annotations, conclusion } = step;
  const messages = annotations.filter((one) => one.level === level).map(({ message }) => message);
  const own = messages.filter((one) => !OF_RUNNER.test(one));
  const isWithVerdict = conclusion === "failure" && level === "error" && own.length > 1 && !isNamed;
  const sentences = isWithVerdict ? own.slice(0, -1) : own;
  return [...new Set(sentences.map((one) => one.replace(DESTINATION, "").replace(/ROUTERGW_[\w-]+/g, "…")))];
}

/** What GitHub's runner says about outputs and state that go the older way. */
const OF_RUNNER = /^The `[\w-]+` command is deprecated/;

const DESTINATION = /^(?:Y2lz\w+|[\w.]+@example\.com|Release train|Europe|group:QA|webhook-url 1): /;

/** Every sentence of a level is the one of the row: no other is seen, and none where it names none. */
function expectSentences(level: Level, row: FaultRow, step: StepResult): void {
  const seen = seenAs(level, row);
  expect(sentencesOf(step, level, seen.length > 1)).toEqual(seen.map(matching));
}

/** Says the same in its verdict, its outputs and its summary. */
function expectVerdict(
  { conclusion, signal, outputs, summary }: StepResult,
  { sees, step = "green", to = [""], unwritten = [] }: FaultRow,
): void {
  expect(signal).toBe(step === "killed" ? "SIGKILL" : null);
  if (step === "killed") return;
  expect(conclusion).toBe(step === "green" ? "success" : step === "red" ? "failure" : "cancelled");
  if (!unwritten.includes("outputs")) expect(outputs["ok"]).toBe(String(sees.error === undefined));
  if (unwritten.includes("summary")) return;
  const results: readonly { status: string }[] = JSON.parse(outputs["results"] ?? "");
  const arrived = results.filter(({ status }) => status !== "failed").length;
  const mark = sees.error === undefined ? "✅" : "❌";
  const places = `${to.length} destination${to.length === 1 ? "" : "s"}`;
  const sent = results.length === 0 ? "nothing sent" : `sent to ${arrived} of ${places}`;
  expect(summary).toContain(`${mark} ${sent}`);
}

function matching(sentence: string): unknown {
  const parts = sentence.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return expect.stringMatching(new RegExp(`^${parts.join(".+")}$`, "s"));
}
