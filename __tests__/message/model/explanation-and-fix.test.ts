import { describe, expect, test } from "vitest";
import { stillFailing, unitFailure } from "../../../preview/samples/explained-builds.ts";
import { ALL_REPORTS } from "../../../preview/samples/reported-builds.ts";
import type { Build } from "../../../src/build/build.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { readStep } from "../../support/render-event.ts";

const modelOf = (more: Partial<Build>) =>
  buildMessageModel({ ...readStep({ inputs: { status: "failure" } }), ...more }, "failure", {
    details: detailsOf,
    hide: hiding(["hunter2hunter2"]),
  });

describe("the explanation of a failure", () => {
  const { tests, lint, logs } = ALL_REPORTS;
  const failures = [unitFailure];
  const cause = { kind: "time limit", seconds: 600 } as const;

  test.each<[string, Partial<Build>, string | undefined, string | undefined]>([
    [
      "the first failed test",
      { reports: { tests, lint, logs }, failures, cause },
      "cart > counts every cup once: expected 2 to be 3 // Object.is equality",
      "src/cart.test.ts:17",
    ],
    [
      "else the first annotation",
      { reports: { lint, logs }, failures, cause },
      "AssertionError: expected 2 to be 3",
      "src/cart.ts:42",
    ],
    [
      "else the first finding",
      { reports: { lint, logs }, cause },
      "'cups' is defined but never used.",
      "src/cart.ts:3",
    ],
    ["else the cause", { cause }, "Time limit of 10 min hit", ""],
    ["else nothing", {}, undefined, undefined],
  ])("is %s", (_, more, text, location) => {
    const { explanation } = modelOf(more);
    expect([explanation?.text, explanation?.location]).toEqual([text, location]);
  });

  test("contains no secret", () => {
    const annotations = [{ message: "Wrong: hunter2hunter2" }];
    expect(modelOf({ failures: [{ ...unitFailure, annotations }] }).explanation?.text).toBe("Wrong: ***");
  });
});

describe("with what it passes again", () => {
  const url = "https://github.com/your-org/shop/commit/a";
  const commit = { sha: "a".repeat(40), url, message: "Count once\n\nWhy.", author: "Ada" };
  const history = { ...stillFailing, transition: "fixed", lastFailed: stillFailing.firstFailed } as const;

  test("is the commit, by its title", () => {
    expect(modelOf({ commit, history }).fix).toEqual({
      text: "Passes again with",
      shortSha: "aaaaaaa",
      title: "Count once",
      url,
    });
  });

  test("is nothing new if the same commit failed before", () => {
    const { fix } = modelOf({ commit: { ...commit, sha: history.lastFailed?.sha ?? "" }, history });
    expect(fix).toEqual({ text: "Passes again with the same commit", shortSha: "", title: "", url: "" });
  });

  test.each<[string, Partial<Build>]>([
    ["it still fails", { commit, history: { ...history, transition: "still-failing" } }],
    ["nobody knows what failed before", { commit, history: { ...history, lastFailed: undefined } }],
    ["nobody knows the commit", { commit: undefined, history }],
    ["nothing is known of before", { commit }],
  ])("is not shown if %s", (_, more) => {
    expect(modelOf(more).fix).toBeUndefined();
  });
});
