import { expect, test } from "vitest";
import { parseState, stateIn, stateText, TOLD } from "../../../src/step/lifecycle/lifecycle-state.ts";

const startedAt = new Date("2026-05-04T12:00:00.000Z");
const pending = { messages: { "0123456789abcdef": "m1" }, pending: ["0123456789abcdef"] };

test("the state that is read is the state that was written", () => {
  expect(parseState(stateText({ startedAt, pending, isProvisioned: true }))).toEqual({
    startedAt,
    pending,
    isProvisioned: true,
  });
});

test.each([
  ["nothing was posted", undefined],
  ["no message stands", { messages: {}, pending: [] }],
])("has no thread where %s", (_, none) => {
  expect(parseState(stateText({ startedAt, pending: none, isProvisioned: false }))).toEqual({
    startedAt,
    pending: undefined,
    isProvisioned: false,
  });
});

test.each(["", TOLD, "null", "5", "{}", '{"startedAt":"soon"}', "not json"])("%j is no state", (text) => {
  expect(parseState(text)).toBeUndefined();
});

test("an invalid thread leaves the start time", () => {
  const text = JSON.stringify({
    startedAt: startedAt.toISOString(),
    thread: "aaaaaaaa-0000-4000-8000-000000000001",
  });
  expect(parseState(text)).toEqual({ startedAt, thread: undefined, isProvisioned: false });
});

const NOT_KNOWN = { startedAt: undefined, pending: undefined, isProvisioned: false };

test.each([
  ["true", NOT_KNOWN],
  [" TRUE ", NOT_KNOWN],
  ["false", undefined],
  ["", undefined],
  ["yes", undefined],
])("a main stage that saved nothing, with lifecycle: %j, leaves %j", (lifecycle, state) => {
  expect(stateIn({ INPUT_LIFECYCLE: lifecycle })).toEqual(state);
});

test("nothing is to be finished if the main stage has reported everything", () => {
  expect(stateIn({ INPUT_LIFECYCLE: "true", STATE_lifecycle: TOLD })).toBeUndefined();
});
