import { expect, test } from "vitest";
import { readTestResults } from "../../../src/build/tests/read-test-results.ts";
import type { TestEnding, TestResults } from "../../../src/build/tests/test-results.ts";

const WORKSPACE = "/home/runner/work/shop/shop";

async function readCases(cases: readonly string[]): Promise<TestResults> {
  const text = `<testsuite name="s">${cases.join("")}</testsuite>`;
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  };
  return readTestResults([{ name: "a.xml", bytes: bytes() }], { workspace: WORKSPACE });
}

function ending(results: TestResults, name: string): TestEnding | undefined {
  return results.endingOf({ suite: "s", className: "c", name });
}

const passed = (name: string): string => `<testcase classname="c" name="${name}"/>`;

// More than are kept as one text.
const MANY = Array.from({ length: 700 }, (_, at) => `name ${"x".repeat(at % 7)} ${at}`);

test("each of many names is known as it is written, and nothing between two", async () => {
  const results = await readCases(MANY.map(passed));
  expect(MANY.filter((name) => ending(results, name) !== "passed")).toEqual([]);
  const [first, second] = MANY;
  for (const none of [`${first}${second}`, "name", "", "\0"]) expect(ending(results, none)).toBeUndefined();
});

test.each([
  ["a path of this machine", `${WORKSPACE}/a.ts &gt; adds`, "a.ts > adds"],
  ["a path of Windows", String.raw`D:\a\shop\shop\a.ts`, "a.ts"],
  ["what XML cannot hold", "a\0dds", "adds"],
  ["a line end", "a&#10;dds", "a\ndds"],
  ["more than is kept", "x".repeat(600), `${"x".repeat(499)}…`],
  ["nothing", "", ""],
])("a name with %s among others leaves them as they are", async (_, written, known) => {
  const results = await readCases([...MANY, written, ...MANY.map((name) => `${name}!`)].map(passed));
  expect(ending(results, known)).toBe("passed");
  expect(MANY.filter((name) => ending(results, `${name}!`) !== "passed")).toEqual([]);
});

test.each([
  ["0.5", 0.5],
  ["12", 12],
  [".25", 0.25],
  ["3.", 3],
  ["0.0000000000012", 0],
  ["123456789012345678", 123456789012345680],
  ["1e2", 100],
  [" 7 ", 7],
  ["1,234.5", 1234.5],
  ["0,5", 0.5],
  [".", 0],
  ["1.2.3", 0],
  ["-1", 0],
  ["NaN", 0],
  ["Infinity", 0],
])("the time %s counts as %d seconds", async (time, seconds) => {
  const results = await readCases([`<testcase name="a" time="${time}"/>`]);
  expect(results.totals.seconds).toBe(seconds);
});
