import { describe, expect, test } from "vitest";
import { messageLine } from "../../../src/build/lint/message.ts";
import { linesOf, readSample, readTexts, resultAt, sarif } from "../../support/lint-files.ts";
import { workOf } from "../../support/measure-work.ts";

test.each([
  "eslint/with-broken-file.sarif",
  "eslint/suppressed.sarif",
  "eslint/clean.sarif",
  "ruff/with-broken-file.sarif",
  "ruff/all-rules.sarif",
  "golangci-lint/findings.sarif",
  "golangci-lint/typecheck.sarif",
  "semgrep/findings.sarif",
  "semgrep/suppressed.sarif",
  "biome/findings.sarif",
  "checkstyle/google.sarif",
  "ktlint/findings.sarif",
  "codeql/javascript.sarif",
  "codeql/failed.sarif",
])("reads %s", async (name) => {
  const report = await readSample(name);
  expect({ lines: linesOf(report), counts: report.counts, problems: report.problems }).toMatchSnapshot();
});

const ruleOf = (level: string) => ({ id: "rule", defaultConfiguration: { level } });

describe("the level of a result", () => {
  test.each([
    ["its own", { level: "note" }, { driver: { rules: [ruleOf("error")] } }, "note"],
    [
      "that of its rule by index",
      { ruleId: undefined, ruleIndex: 0 },
      { driver: { rules: [ruleOf("error")] } },
      "error",
    ],
    ["that of its rule by ID", {}, { driver: { rules: [{ id: "other" }, ruleOf("error")] } }, "error"],
    [
      "that of the ID, where index and ID differ",
      { ruleIndex: 0 },
      { driver: { rules: [{ id: "other" }, ruleOf("error")] } },
      "error",
    ],
    [
      "that of a rule in an extension",
      { rule: { index: 0, toolComponent: { index: 1 } } },
      { driver: {}, extensions: [{}, { rules: [ruleOf("error")] }] },
      "error",
    ],
    [
      "that of a rule whose case it is",
      { ruleId: "rule/1" },
      { driver: { rules: [ruleOf("error")] } },
      "error",
    ],
    ["a warning when nothing says it", {}, { driver: {} }, "warning"],
    ["a note when it is none", { level: "none" }, { driver: {} }, "note"],
    ["a note for what is to be looked at", { kind: "review" }, { driver: {} }, "note"],
  ])("is %s", async (_, result, tool, level) => {
    const report = await readTexts({ "a.sarif": sarif({ tool, results: [resultAt("a.js", 1, result)] }) });
    expect(report.findings.map((one) => one.level)).toEqual([level]);
  });
});

describe("a result is left out", () => {
  test.each([
    ["that is suppressed", { suppressions: [{ kind: "inSource" }] }, 0],
    ["unless somebody rejected that", { suppressions: [{ kind: "external", status: "rejected" }] }, 1],
    ["unless one of two did", { suppressions: [{ kind: "inSource" }, { status: "underReview" }] }, 1],
    ["unless nobody suppressed it", { suppressions: [] }, 1],
    ["that passed", { kind: "pass" }, 0],
    ["that is gone since the last run", { baselineState: "absent" }, 0],
  ])("%s", async (_, result, count) => {
    const report = await readTexts({ "a.sarif": sarif({ results: [resultAt("a.js", 1, result)] }) });
    expect(report.findings).toHaveLength(count);
  });
});

describe("a message", () => {
  const rules = [
    {
      id: "rule",
      messageStrings: { two: { text: "{0} shadows {1}." } },
      shortDescription: { text: "About." },
    },
  ];
  test.each([
    ["is its first line", { text: "\n One  two.\nThree." }, "One two."],
    ["has its arguments", { id: "two", arguments: ["a", "b"] }, "a shadows b."],
    [
      "passes over arguments that are no texts",
      { id: "two", arguments: [{ toString: 1 }, "b"] },
      "{0} shadows b.",
    ],
    ["keeps braces that are no arguments", { text: "Use {0} or {1}." }, "Use {0} or {1}."],
    [
      "has no links",
      { text: "From [a value](1) to [b](2), \\[sic\\], [c](https://x.y)." },
      "From a value to b, [sic], [c](https://x.y).",
    ],
    ["is that of the rule when the result has none", {}, "About."],
    ["is cut", { text: "é".repeat(2_000_000) }, `${"é".repeat(1999)}…`],
  ])("%s", async (_, message, line) => {
    const results = [resultAt("a.js", 1, { message })];
    const report = await readTexts({ "a.sarif": sarif({ tool: { driver: { rules } }, results }) });
    expect(report.findings.map((one) => messageLine(one.message))).toEqual([line]);
  });
});

test("distinguishes runs, and counts all of them", async () => {
  const run = (name: string, level: string) => ({
    tool: { driver: { name } },
    results: [resultAt("a.js", 1, { level })],
  });
  const text = JSON.stringify({
    version: "2.1.0",
    runs: [run("One", "error"), run("Two", "warning"), null, {}],
  });
  const report = await readTexts({ "a.sarif": text });
  expect(report.findings.map(({ tool }) => tool)).toEqual(["One", "Two"]);
  expect(report.counts).toEqual({ errors: 1, warnings: 1, notes: 0 });
});

test("finds the file by its index among the artifacts", async () => {
  const artifactLocation = { index: 1 };
  const results = [{ message: { text: "Wrong." }, locations: [{ physicalLocation: { artifactLocation } }] }];
  const artifacts = [{ location: { uri: "a.js" } }, { location: { uri: "lib/b.js" } }];
  const report = await readTexts({ "a.sarif": sarif({ artifacts, results }) });
  expect(report.findings.map(({ file }) => file)).toEqual(["lib/b.js"]);
});

test("goes from base to base, and ends in a circle of them", async () => {
  const at = (uriBaseId: string) => ({
    message: { text: uriBaseId },
    locations: [{ physicalLocation: { artifactLocation: { uri: "b.js", uriBaseId } } }],
  });
  const originalUriBaseIds = {
    HOME: { uri: "file:///home/runner/work/shop/shop/" },
    LIB: { uri: "lib/", uriBaseId: "HOME" },
    ROUND: { uri: "x/", uriBaseId: "ROUND" },
  };
  const results = ["HOME", "LIB", "UNKNOWN", "ROUND", "__proto__"].map(at);
  const report = await readTexts({ "a.sarif": sarif({ originalUriBaseIds, results }) });
  expect(report.findings.map(({ file }) => file)).toEqual([
    "b.js",
    "lib/b.js",
    "b.js",
    `${"x/".repeat(10)}b.js`,
    "b.js",
  ]);
});

test("says that a tool failed, and why", async () => {
  const notification = (level: string, text: string) => ({ level, message: { text } });
  const toolExecutionNotifications = [
    notification("note", "Hello."),
    notification("error", "Out of memory.\nTrace"),
  ];
  const invocations = [
    { executionSuccessful: false, toolExecutionNotifications },
    { executionSuccessful: false },
  ];
  const report = await readTexts({ "a.sarif": sarif({ invocations }) });
  expect(report.problems).toEqual([
    "a.sarif says that Tool failed: Out of memory.",
    "a.sarif says that Tool failed.",
  ]);
});

test("a message that names a long argument a thousand times is as quick as one that names a short one", async () => {
  const workWith = (argument: string): Promise<number> => {
    const message = { text: "{0}".repeat(1333), arguments: [argument] };
    const results = Array.from({ length: 200 }, (_, at) => resultAt("a.js", at + 1, { message }));
    const text = sarif({ results });
    return workOf(async () => {
      const { findings } = await readTexts({ text });
      expect(findings[199]?.message).toMatch(/^x+…?$/);
    });
  };
  const short = await workWith("x");
  expect(await workWith("x".repeat(1000))).toBeLessThan(4 * short);
});
