import { expect, test } from "vitest";
import { moveFor } from "../../../src/delivery/post/post-move.ts";
import type { UpdateMode } from "../../../src/model/update-mode.ts";

const ended = { markdown: "done", isPending: false };
const withCard = { ...ended, card: { type: "AdaptiveCard" } };
const started = { messageId: "m", isPending: true };
const other = { messageId: "m", isPending: false };

test.each<UpdateMode>(["auto", "edit", "reply", "replace", "new"])(
  "%s without a message posts one",
  (mode) => {
    expect(moveFor(mode, undefined, ended)).toEqual({ kind: "post" });
  },
);

test('auto finishes a "started" message, and replies if Webex refuses the edit', () => {
  expect(moveFor("auto", started, ended)).toEqual({ kind: "edit", messageId: "m", otherwise: "reply" });
});

test("auto replies to any other message, and with a card, which an edit cannot add", () => {
  expect(moveFor("auto", other, ended)).toEqual({ kind: "reply", messageId: "m" });
  expect(moveFor("auto", started, withCard)).toEqual({ kind: "reply", messageId: "m" });
});

test.each([
  ["edit", { kind: "edit", messageId: "m", otherwise: "error" }],
  ["reply", { kind: "reply", messageId: "m" }],
  ["replace", { kind: "replace", messageId: "m" }],
  ["new", { kind: "post" }],
] as const)("%s does what it says, whatever the message says", (mode, move) => {
  expect([moveFor(mode, started, ended), moveFor(mode, other, withCard)]).toEqual([move, move]);
});

test.each<UpdateMode>(["auto", "edit", "reply", "replace", "new"])(
  'finishing only edits a "started" message, and does nothing else, with %s',
  (mode) => {
    const quiet = { ...withCard, pendingOnly: { orReplies: false } };
    expect([
      moveFor(mode, started, quiet),
      moveFor(mode, other, quiet),
      moveFor(mode, undefined, quiet),
    ]).toEqual([{ kind: "edit", messageId: "m", otherwise: "nothing" }, { kind: "none" }, { kind: "none" }]);
    expect(moveFor(mode, started, { ...ended, pendingOnly: { orReplies: true } })).toMatchObject({
      otherwise: "reply",
    });
  },
);
