import { expect, test } from "vitest";
import { timeText, waitingText } from "../../../src/message/headline/waiting-text.ts";
import type { Waiting } from "../../../src/model/waiting.ts";
import { readStep } from "../../support/render-event.ts";

const NOTHING: Waiting = { environments: [], reviewers: [], isForApproval: false };
const FIVE = ["a", "b", "c", "d", "e"];

test.each<[what: string, waiting: Partial<Waiting>, text: string]>([
  ["nothing known", {}, "CI is waiting"],
  ["an approval by nobody knows whom", { isForApproval: true }, "CI waits for approval"],
  ["one environment", { environments: ["production"] }, "production is waiting"],
  ["two environments", { environments: ["staging", "production"] }, "staging and production are waiting"],
  [
    "one reviewer",
    { environments: ["production"], reviewers: ["ada"], isForApproval: true },
    "production waits for approval by ada",
  ],
  [
    "many",
    { environments: FIVE, reviewers: FIVE, isForApproval: true },
    "a, b, c, and 2 more wait for approval by a, b, c, or 2 more",
  ],
  ["a timer", { environments: ["production"], timerMinutes: 30 }, "production waits for a timer of 30 min"],
  [
    "a timer and reviewers",
    { environments: ["production"], timerMinutes: 30, reviewers: ["ada"], isForApproval: true },
    "production waits for approval by ada",
  ],
])("of %s says no more than is known", (_, waiting, text) => {
  expect(waitingText({ ...NOTHING, ...waiting }, readStep({}), (name) => name)).toBe(text);
});

test('is "a run" that waits if even the workflow has no name', () => {
  expect(waitingText(NOTHING, { ...readStep({}), workflow: "" }, (name) => name)).toBe("A run is waiting");
});

test.each([
  ["2026-01-05T12:04:59Z", "2026-01-05 12:04 UTC"],
  ["2026-01-05T13:04:00+01:00", "2026-01-05 12:04 UTC"],
  ["soon", ""],
  [undefined, ""],
])("the time %s is %j", (time, text) => expect(timeText(time)).toBe(text));
