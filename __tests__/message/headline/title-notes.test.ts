import { describe, expect, test } from "vitest";
import { stillFailing } from "../../../preview/samples/explained-builds.ts";
import { ALL_REPORTS } from "../../../preview/samples/reported-builds.ts";
import type { Build } from "../../../src/build/build.ts";
import type { History } from "../../../src/build/past/history.ts";
import { testNotesOf } from "../../../src/message/headline/test-notes.ts";
import { titleNotesOf } from "../../../src/message/headline/title-notes.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import { readStep } from "../../support/render-event.ts";

const notesOf = (more: Partial<Build>, outcome: Outcome, status: string = outcome) => {
  const build = { ...readStep({ inputs: { status } }), ...more };
  return titleNotesOf(build, outcome, testNotesOf(build));
};
const textsOf = (...given: Parameters<typeof notesOf>) => notesOf(...given).map(({ text }) => text);

const NEWER = { number: "43", url: "https://github.com/your-org/shop/actions/runs/9002" };
const SINCE = { text: "since #40 (2 h)", url: stillFailing.firstFailed?.url };

test("there are none if nothing more is known", () => {
  expect(notesOf({}, "success")).toEqual([]);
});

describe("of tests", () => {
  const tests = ALL_REPORTS.tests;
  const passed = tests && {
    ...tests,
    totals: { ...tests.totals, failed: 0, errors: 0, skipped: 0, flaky: 1, seconds: 65 },
    comparison: undefined,
  };

  test("count what is new, old and better", () => {
    const texts = ["1 new", "1 still failing", "1 fixed", "1 skipped"];
    expect(textsOf({ reports: { tests, logs: [] } }, "failure")).toEqual(texts);
  });

  test("count all if the headline names jobs", () => {
    const needs = [{ name: "test", result: "failure" }];
    expect(textsOf({ reports: { tests, logs: [] }, needs }, "failure")[0]).toBe("2 of 6 tests failed");
  });

  test("count those that passed, and say how long they took", () => {
    expect(textsOf({ reports: { tests: passed, logs: [] } }, "success")).toEqual([
      "6 tests passed",
      "1 flaky",
      "in 1 min 5 s",
    ]);
  });
});

describe("of the history", () => {
  const open: History = { ...stillFailing, isOpen: true };
  const fixed: History = { ...stillFailing, transition: "fixed" };

  test.each<[string, History, Outcome, readonly string[]]>([
    ["what fails still", stillFailing, "failure", ["since #40 (2 h)"]],
    ["what fails for long", open, "failure", ["at least 3 failed runs since #40 (2 h)"]],
    ["what is fixed", fixed, "success", ["after 3 failed runs since #40 (2 h)"]],
    [
      "what is fixed after long",
      { ...fixed, isOpen: true },
      "success",
      ["after at least 3 failed runs since #40 (2 h)"],
    ],
    [
      "what is fixed after one failure or more",
      { ...fixed, isOpen: true, failedRuns: 1 },
      "success",
      ["since #40 or earlier"],
    ],
    ["a rollback", fixed, "rollback", []],
    ["what failed for the first time", { ...stillFailing, transition: "first-failure" }, "failure", []],
    ["what passes still", { ...stillFailing, transition: "still-passing" }, "success", []],
  ])("say since when and for how long: %s", (_, history, outcome, texts) => {
    expect(textsOf({ history }, outcome, "failure")).toEqual(texts);
  });

  test("link to the run that broke it", () => {
    expect(notesOf({ history: stillFailing }, "failure")).toContainEqual(SINCE);
  });
});

test("a newer run is linked, once", () => {
  const newer = { text: "#43 is newer", url: NEWER.url };
  expect(notesOf({ newerRun: NEWER }, "cancelled")).toEqual([newer]);
  const cause = { kind: "superseded", group: "ci" } as const;
  expect(notesOf({ cause, newerRun: NEWER }, "cancelled")).toEqual([newer]);
  expect(notesOf({ cause: { ...cause, by: NEWER }, newerRun: NEWER }, "cancelled")).toEqual([]);
});

test("a fork's branch is named first", () => {
  const { ref } = readStep({});
  const foreign = { ...ref, name: "mallory:main", isForeign: true } as const;
  expect(textsOf({ ref: foreign, history: stillFailing }, "failure")[0]).toBe("mallory:main");
});

test("a run that waits says since when", () => {
  const waiting = { environments: ["production"], reviewers: [], isForApproval: true } as const;
  const since = "2026-08-01T10:12:30Z";
  expect(textsOf({ waiting: { ...waiting, since } }, "waiting")).toEqual(["since 2026-08-01 10:12 UTC"]);
  expect(textsOf({ waiting }, "waiting")).toEqual([]);
});
