import { describe, expect, test } from "vitest";
import { anchorIn, NO_THREAD, threadText, withMessages } from "../../src/model/thread.ts";

describe("a thread", () => {
  test("without messages is no text at all", () => {
    expect(threadText(NO_THREAD)).toBe("");
  });

  test("knows which of its messages say that something started, until another takes its place", async () => {
    const both = withMessages(
      NO_THREAD,
      new Map([
        ["a", { messageId: "1", isPending: true }],
        ["b", { messageId: "2", isPending: false }],
      ]),
    );
    expect([anchorIn(both, "a"), anchorIn(both, "b"), anchorIn(both, "c")]).toEqual([
      { messageId: "1", isPending: true },
      { messageId: "2", isPending: false },
      undefined,
    ]);
    const ended = withMessages(both, new Map([["a", { messageId: "1", isPending: false }]]));
    expect(ended).toEqual({ messages: { a: "1", b: "2" }, pending: [] });
  });

  test("has no message for a name that every object has", () => {
    expect(anchorIn(NO_THREAD, "constructor")).toBeUndefined();
  });
});
