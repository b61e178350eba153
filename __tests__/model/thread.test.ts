import { describe, expect, test } from "vitest";
import { anchorIn, NO_THREAD, threadText, withMessage } from "../../src/model/thread.ts";

describe("a thread", () => {
  test("without messages is no text at all", () => {
    expect(threadText(NO_THREAD)).toBe("");
  });

  test("knows which of its messages say that something started, until another takes its place", async () => {
    const begun = withMessage(NO_THREAD, "a", { messageId: "1", isPending: true });
    const both = withMessage(begun, "b", { messageId: "2", isPending: false });
    expect([anchorIn(both, "a"), anchorIn(both, "b"), anchorIn(both, "c")]).toEqual([
      { messageId: "1", isPending: true },
      { messageId: "2", isPending: false },
      undefined,
    ]);
    const ended = withMessage(both, "a", { messageId: "1", isPending: false });
    expect(ended).toEqual({ messages: { a: "1", b: "2" }, pending: [] });
  });

  test("has no message for a name that every object has", () => {
    expect(anchorIn(NO_THREAD, "constructor")).toBeUndefined();
  });
});
