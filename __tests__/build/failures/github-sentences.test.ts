import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import { causeIn, isCause, isDecided, isUnwanted } from "../../../src/build/failures/github-sentences.ts";
import type { CheckAnnotation } from "../../../src/github/reads/check-annotations.ts";
import type { Cause } from "../../../src/model/cause.ts";

type Said = Partial<typeof OPERATION_CANCELED>;

/** As GitHub's answer is read. */
function asRead({ message, annotation_level, ...place }: Said): CheckAnnotation {
  const { path = ".github", start_line: startLine = 1, title } = place;
  return {
    ...{ path, startLine, level: annotation_level ?? "failure", message: message ?? "" },
    title: title ?? undefined,
  };
}

function causeOf(...said: readonly Said[]): Cause | undefined {
  return causeIn(said.map(asRead));
}

const JAVA_8 = 'test."java-8"';

test.each<[Said, Cause]>([
  [ENDED.person("alice"), { kind: "person", login: "alice" }],
  [ENDED.person("github-actions[bot]"), { kind: "person", login: "github-actions[bot]" }],
  [ENDED.concurrency("ci-refs/heads/main"), { kind: "superseded", group: "ci-refs/heads/main" }],
  [ENDED.olderConcurrency("ci main"), { kind: "superseded", group: "ci main" }],
  [ENDED.concurrency("'"), { kind: "superseded", group: "'" }],
  [ENDED.timeLimit("1h30m0s"), { kind: "time limit", seconds: 5400 }],
  [ENDED.timeLimit("10m0s"), { kind: "time limit", seconds: 600 }],
  [ENDED.timeLimitOfRunner("10 minutes"), { kind: "time limit", seconds: 600 }],
  [ENDED.failFast("test.macos-latest"), { kind: "fail-fast", job: "test.macos-latest" }],
  [ENDED.failFast(JAVA_8), { kind: "fail-fast", job: JAVA_8 }],
  [ENDED.olderFailFast("_3_9"), { kind: "fail-fast", job: "_3_9" }],
  [ENDED.shutdown, { kind: "shutdown" }],
  [ENDED.lost, { kind: "lost runner" }],
  [
    { message: "The self-hosted runner: arm 3 lost communication with the server. Verify the machine." },
    { kind: "lost runner" },
  ],
  [ENDED.notAcquired, { kind: "no runner" }],
])("is recognized by %o, next to what GitHub says about every cancelled job", (said, cause) => {
  expect(causeOf(OPERATION_CANCELED, said)).toEqual(cause);
  expect(isCause(asRead(said))).toBe(true);
  expect(causeOf({ ...said, title: null })).toEqual(cause);
});

describe("is not reported", () => {
  test.each([
    [OPERATION_CANCELED],
    [{ ...ENDED.person("alice"), annotation_level: "warning" }],
    [{ message: `It said: ${ENDED.person("alice").message}` }],
    [{ message: `${ENDED.person("alice").message} Or so.` }],
    [{ message: "The run was canceled by @<@all>." }],
    [{ message: `The query ran long: ${ENDED.timeLimit("10m0s").message}` }],
    [{ message: "The job was canceled because nobody needed it" }],
    [{ message: "" }],
    [{ ...ENDED.person("alice"), path: "src/a.ts" }],
    [{ ...ENDED.timeLimit("9h"), path: "src/a.ts", title: "" }],
    [{ ...ENDED.person("alice"), path: "" }],
    [{ ...ENDED.timeLimit("9h"), start_line: 2 }],
    [{ ...ENDED.concurrency("ci"), title: "A title" }],
    [{ ...ENDED.lost, start_line: 0 }],
    [{ ...ENDED.shutdown, path: "src/a.ts" }],
    [{ ...ENDED.shutdown, title: "A title" }],
  ])("by %o", (said) => {
    expect(causeOf(said)).toBeUndefined();
    expect(isCause(asRead(said))).toBe(false);
  });
});

test("a time limit decides before who cancelled the rest", () => {
  const said = [ENDED.person("alice"), ENDED.shutdown, ENDED.timeLimit("10m0s")];
  expect(causeOf(...said)).toEqual({ kind: "time limit", seconds: 600 });
  expect(causeOf(ENDED.shutdown, ENDED.person("alice"))).toEqual({ kind: "person", login: "alice" });
});

test("distinguishes accidents from what somebody did, and an app from a person", () => {
  const unwanted = [ENDED.timeLimit("10m0s"), ENDED.lost, ENDED.notAcquired, ENDED.shutdown];
  expect(unwanted.map((said) => isUnwanted(causeOf(said) as Cause))).toEqual([true, true, true, true]);
  const decided = ["alice", "github-actions", "release-bot[bot]"].map((login) =>
    isDecided({ kind: "person", login }),
  );
  expect([...decided, isDecided(undefined), isDecided(causeOf(ENDED.concurrency("ci")))]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});
