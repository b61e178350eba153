import { describe, expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import {
  anchorIn,
  NO_THREAD,
  parseThread,
  threadKey,
  threadText,
  withMessage,
} from "../../src/delivery/thread.ts";

const UUID = "aaaaaaaa-0000-4000-8000-000000000001";
const MESSAGE_ID = Buffer.from(`ciscospark://us/MESSAGE/${UUID}`).toString("base64url");

describe("the input `thread`", () => {
  test.each([MESSAGE_ID, UUID])("takes the id of a message: %s", (messageId) => {
    expect(parseThread(messageId)).toEqual({ messageId });
  });

  test("takes what threadText wrote", () => {
    const thread = withMessage(NO_THREAD, "k", { messageId: MESSAGE_ID, isStart: true });
    expect(parseThread(threadText(thread))).toEqual(thread);
  });

  test("leaves out of an object what is no id and no key", () => {
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
    expect(parseThread(text)).toEqual({ messages: { a: MESSAGE_ID }, started: ["a"] });
  });

  test.each([
    ["words", "the last one"],
    ["the id of a room", roomIdOf(seedRooms.releaseTrain)],
    ["JSON that is no thread", '{"a":1}'],
    ["a list of messages", '{"messages":null}'],
    ["keys that are no list", '{"messages":{},"started":{}}'],
    ["a number", "5"],
    ["null", "null"],
    ["a quoted id", `"${MESSAGE_ID}"`],
  ])("is undefined for %s", (_, text) => {
    expect(parseThread(text)).toBeUndefined();
  });
});

describe("a thread", () => {
  test("without messages is no text at all", () => {
    expect(threadText(NO_THREAD)).toBe("");
  });

  test("knows which of its messages say that something started, until another takes its place", async () => {
    const begun = withMessage(NO_THREAD, "a", { messageId: "1", isStart: true });
    const both = withMessage(begun, "b", { messageId: "2", isStart: false });
    expect([anchorIn(both, "a"), anchorIn(both, "b"), anchorIn(both, "c")]).toEqual([
      { messageId: "1", isStart: true },
      { messageId: "2", isStart: false },
      undefined,
    ]);
    const ended = withMessage(both, "a", { messageId: "1", isStart: false });
    expect(ended).toEqual({ messages: { a: "1", b: "2" }, started: [] });
  });

  test("has no message for a name that every object has", () => {
    expect(anchorIn(NO_THREAD, "constructor")).toBeUndefined();
  });
});

describe("the key of a destination", () => {
  test("is one for an id in either alphabet, its UUID, and an e-mail in any case", async () => {
    const { uuid } = seedRooms.releaseTrain;
    const ids = [roomIdOf(seedRooms.releaseTrain), uuid, uuid.toUpperCase()];
    expect(new Set(await Promise.all(ids.map(threadKey))).size).toBe(1);
    expect(await threadKey("Bob@Example.com")).toBe(await threadKey("bob@example.com"));
    expect(await threadKey("bob@example.com")).not.toBe(await threadKey("rob@example.com"));
  });

  test("is a short hash", async () => {
    expect(await threadKey("bob@example.com")).toMatch(/^[0-9a-f]{16}$/);
  });
});
