import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { OUTPUT_NAMES, outputsOf } from "../../src/report/outputs.ts";
import { brokenReport } from "../../src/report/step-report.ts";
import { createReport, failedTo, sentTo } from "../support/create-report.ts";

test("action.yml has the outputs that are set, in the same order", async () => {
  const text = await readFile(join(import.meta.dirname, "../../action.yml"), "utf8");
  const { outputs } = parse(text) as { outputs: object };
  expect(Object.keys(outputs)).toEqual(OUTPUT_NAMES);
});

test("every output is set, in that order", () => {
  expect(Object.keys(outputsOf(createReport()))).toEqual(OUTPUT_NAMES);
});

test("after a message was sent, the outputs say which one, where, and what it said", () => {
  const { results, ...others } = outputsOf(createReport());
  expect(others).toEqual({
    ok: "true",
    event: "failure",
    transition: "",
    "message-id": "MESSAGE-1",
    "room-id": "ROOM-1",
    markdown: "❌ **CI failed**\n\nJob: build",
    thread: "",
    "skipped-reason": "",
    error: "",
    changes: "",
    time: "2026-01-05T12:00:00.000Z",
  });
  expect(JSON.parse(results)).toEqual([
    {
      destination: "Release train",
      recipient: "ROOM-1",
      status: "sent",
      messageId: "MESSAGE-1",
      roomId: "ROOM-1",
      attempts: 1,
    },
  ]);
});

test("one failed destination of three, and a problem: one sentence per line", () => {
  const second = sentTo("b", { messageId: "MESSAGE-2", roomId: "ROOM-2" });
  const report = createReport({
    deliveries: [failedTo("a", { failsStep: true }), second, sentTo("c")],
    problems: ["t.md, line 3: Unclosed tag"],
  });
  const { results, ...outputs } = outputsOf(report);
  expect(outputs).toMatchObject({ ok: "false", "message-id": "MESSAGE-2", "room-id": "ROOM-2" });
  expect(outputs.error).toBe(
    "t.md, line 3: Unclosed tag\na: POST /messages failed with 403 Forbidden: No (trackingId T-1).",
  );
  expect(JSON.parse(results)[0]).toEqual({
    destination: "a",
    status: "failed",
    attempts: 1,
    error: "POST /messages failed with 403 Forbidden: No (trackingId T-1).",
    advice: "The token is not allowed to post there.",
    trackingId: "T-1",
  });
});

test("a skipped step is fine, and says why", () => {
  const report = createReport({
    outcome: "skipped",
    markdown: "",
    deliveries: [],
    skippedReason: "Nothing to report.",
  });
  expect(outputsOf(report)).toMatchObject({
    ok: "true",
    event: "skipped",
    "message-id": "",
    "room-id": "",
    results: "[]",
    "skipped-reason": "Nothing to report.",
  });
});

test("a step that an error ended has no event", () => {
  const report = brokenReport(['Input "to" is missing: give one.'], new Date("2026-01-05T12:00:00Z"));
  expect(outputsOf(report)).toMatchObject({
    ok: "false",
    event: "",
    markdown: "",
    error: 'Input "to" is missing: give one.',
  });
});
