import { describe, expect, test } from "vitest";
import { unitFailure } from "../../../preview/samples/explained-builds.ts";
import type { Build } from "../../../src/build/build.ts";
import type { Failure } from "../../../src/build/failures/failure.ts";
import { amountsOf } from "../../../src/message/model/amounts.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { readStep } from "../../support/render-event.ts";

function failuresOf(failures: readonly Failure[], more: Partial<Build> = {}) {
  const build = { ...readStep({ inputs: { status: "failure" } }), failures, ...more };
  return buildMessageModel(build, "failure", {
    details: detailsOf,
    hide: hiding([]),
    amounts: amountsOf("normal", 20)[0],
  });
}

const named = (name: string, more: Partial<Failure> = {}): Failure => ({ ...unitFailure, name, ...more });

describe("jobs that failed alike", () => {
  test("are reported once, with their count and some of their names", () => {
    const alike = Array.from({ length: 38 }, (_, index) => named(`test (${index + 1})`));
    const { failures, moreFailures } = failuresOf([
      ...alike,
      named("lint", { annotations: [], log: { keyLine: "", quotes: [["x"]] } }),
    ]);
    expect(failures.map(({ job }) => job)).toEqual([
      "38 jobs: test (1), test (2), test (3), and 35 more",
      "lint",
    ]);
    expect(failures[0]?.annotations).toHaveLength(2);
    expect(moreFailures).toBe("");
  });

  test("may differ in their logs if an annotation says the same about them", () => {
    expect(
      failuresOf([named("a"), named("b", { log: { keyLine: "other", quotes: [["other"]] } })]).failures,
    ).toHaveLength(1);
    const silent = { annotations: [] };
    const told = failuresOf([
      named("a", silent),
      named("b", { ...silent, log: { keyLine: "other", quotes: [["other"]] } }),
    ]);
    expect(told.failures).toHaveLength(2);
  });

  test("are others with another step or another annotation", () => {
    const step = { number: 5, name: "Lint", conclusion: "failure", url: "" };
    const others = [
      named("a"),
      named("b", { steps: [step] }),
      named("c", { annotations: [{ message: "x" }] }),
    ];
    expect(failuresOf(others).failures.map(({ job }) => job)).toEqual(["a", "b", "c"]);
  });

  test("are counted as jobs if there is no room for them", () => {
    const of = (message: string, count: number) =>
      Array.from({ length: count }, (_, job) => named(`${message}${job}`, { annotations: [{ message }] }));
    const causes = ["a", "b", "c", "d", "e", "f", "g"].flatMap((message) => of(message, 3));
    const { failures, moreFailures } = failuresOf(causes);
    expect([failures.length, moreFailures]).toEqual([5, "and 6 more failed jobs"]);
  });
});

test("an annotation that GitHub repeats is reported once, with a count", () => {
  const one = { file: "src/cart.ts", line: 43, message: "expected 2 to be 3" };
  const annotations = [{ ...one, line: 42, times: 2 }, one, { message: one.message }];
  const [failure] = failuresOf([named("test", { annotations })]).failures;
  expect(failure?.annotations.map(({ location, message, times }) => [location, message, times])).toEqual([
    ["src/cart.ts:42", "expected 2 to be 3", "2"],
    ["src/cart.ts:43", "expected 2 to be 3", ""],
    ["", "expected 2 to be 3", ""],
  ]);
  expect(failure?.more).toBe("");
});

test("annotations beyond those that are shown are counted", () => {
  const annotations = Array.from({ length: 13 }, (_, index) => ({ message: String(index) }));
  expect(failuresOf([named("test", { annotations })]).failures[0]?.more).toBe("and 3 more annotations");
});

test("the headline reports the only job if it names it", () => {
  const needs = [{ name: "test", result: "failure" }];
  expect(failuresOf([named("test")]).failures[0]?.inHeadline).toBe("yes");
  expect(failuresOf([named("test")], { needs, job: undefined }).failures[0]?.inHeadline).toBe("yes");
  expect(failuresOf([named("test (1)")], { needs, job: undefined }).failures[0]?.inHeadline).toBe("");
  expect(
    failuresOf([named("test"), named("lint", { log: { keyLine: "", quotes: [] } })]).failures.map(
      ({ inHeadline }) => inHeadline,
    ),
  ).toEqual([""]);
});

test("an annotation of any length is searched for secrets only as far as it may be shown", () => {
  const lengths: number[] = [];
  const annotations = [{ message: "it went wrong ".repeat(5000) }];
  const build = {
    ...readStep({ inputs: { status: "failure" } }),
    failures: [named("a", { annotations }), named("b", { annotations, steps: [] })],
  };
  const hide = (text: string): string => {
    lengths.push(text.length);
    return text;
  };
  const { failures } = buildMessageModel(build, "failure", { details: detailsOf, hide });
  expect(failures[0]?.annotations[0]?.message).toMatch(/^(?:it went wrong )+.*…$/);
  expect(Math.max(...lengths)).toBeLessThan(10_000);
});
