import { describe, expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { parseThread } from "../../src/inputs/read-thread.ts";
import { NO_THREAD, threadText, withMessages } from "../../src/model/thread.ts";

const UUID = "aaaaaaaa-0000-4000-8000-000000000001";
const MESSAGE_ID = Buffer.from(`ciscospark://us/MESSAGE/${UUID}`).toString("base64url");

describe("the input `thread`", () => {
  test.each([MESSAGE_ID, UUID])("takes the ID of a message: %s", (messageId) => {
    expect(parseThread(messageId)).toEqual({ messageId });
  });

  test("takes what threadText wrote", () => {
    const thread = withMessages(NO_THREAD, new Map([["k", { messageId: MESSAGE_ID, isPending: true }]]));
    expect(parseThread(threadText(thread))).toEqual(thread);
  });

  test.each([
    ["of an earlier attempt", 1, []],
    ["of this attempt", 2, ["k"]],
    ["of an attempt that is not a number", "x", ["k"]],
  ])("says that a start %s is over, or not", (_, attempt, pending) => {
    const text = JSON.stringify({ messages: { k: MESSAGE_ID }, started: ["k"], attempt });
    expect(parseThread(text, 2)).toEqual({ messages: { k: MESSAGE_ID }, pending });
  });

  test("leaves out of an object what is neither an ID nor a key", () => {
    const text = JSON.stringify({
      messages: {
        a: MESSAGE_ID,
        b: 5,
        c: "",
        d: null,
        e: "\ud800",
        f: "..",
        g: ".",
        h: "a/../b",
        i: "a b",
        j: "?a",
      },
      started: ["a", 1, null],
    });
    expect(parseThread(text)).toEqual({ messages: { a: MESSAGE_ID }, pending: ["a"] });
  });

  test.each([
    ["words", "the last one"],
    ["the ID of a room", roomIdOf(seedRooms.releaseTrain)],
    ["JSON that is no thread", '{"a":1}'],
    ["a list of messages", '{"messages":null}'],
    ["keys that are no list", '{"messages":{},"started":{}}'],
    ["a number", "5"],
    ["null", "null"],
    ["a quoted ID", `"${MESSAGE_ID}"`],
  ])("is undefined for %s", (_, text) => {
    expect(parseThread(text)).toBeUndefined();
  });
});
