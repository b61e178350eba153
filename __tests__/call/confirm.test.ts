import { expect, test } from "vitest";
import { requireConfirmation } from "../../src/call/confirm.ts";
import { parseMethod } from "../../src/call/method.ts";

const check = (method: string, params: Readonly<Record<string, unknown>>, confirm?: string) => () =>
  requireConfirmation(parseMethod(method), params, confirm);

test.each([
  ["what can be undone", "messages.delete", { messageId: "m" }, undefined],
  ["the same ID", "people.delete", { personId: "p1" }, "p1"],
  ["the same IDs, in any order and form", "recordings.purge", { recordingIds: ["a", "b"] }, "b\n a,"],
  [
    "an ID, where the switch is off",
    "POST /recordings/purge",
    { purgeAll: "False", recordingIds: ["a"] },
    "a",
  ],
  ["all, where all is lost", "recordings.purge", { purgeAll: true }, "all"],
])("takes %s", (_name, method, params, confirm) => {
  expect(check(method, params, confirm)).not.toThrow();
});

test.each([
  ["nothing", "people.delete", { personId: "p1" }, undefined, 'give personId again: "confirm: p1"'],
  ["a part of an ID", "people.delete", { personId: "p1" }, "p", 'Input "confirm" is "p"'],
  [
    "some of the IDs",
    "recordings.purge",
    { recordingIds: ["a", "b"] },
    "a",
    'give recordingIds again: "confirm: a, b"',
  ],
  [
    "an ID, where all is lost",
    "recordings.purge",
    { purgeAll: true, recordingIds: ["a"] },
    "a",
    "everything",
  ],
  ["nothing, where no ID is given", "recordings.purge", {}, undefined, 'write "confirm: all"'],
  [
    "all, where an ID is meant",
    "organizations.delete",
    { orgId: "o" },
    "all",
    'give orgId again: "confirm: o"',
  ],
])("refuses %s", (_name, method, params, confirm, sentence) => {
  expect(check(method, params, confirm)).toThrow(sentence);
});
