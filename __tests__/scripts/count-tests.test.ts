import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTempFolder } from "../support/temp-folder.ts";

const script = join(import.meta.dirname, "../../scripts/count-tests.ts");

test.each([
  { passed: 7, failed: 0, skipped: 0, ends: { status: 0, lines: ["Tests: 7 passed, 0 failed"] } },
  {
    passed: 7,
    failed: 0,
    skipped: 3,
    ends: { status: 0, lines: ["Skipped on this machine: 3", "Tests: 7 passed, 0 failed"] },
  },
  { passed: 6, failed: 1, skipped: 0, ends: { status: 1, lines: ["Tests: 6 passed, 1 failed"] } },
])("closes with the count of $passed, $failed and $skipped tests", async (example) => {
  const { passed, failed, skipped, ends } = example;
  const report = JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    success: failed === 0,
    testResults: [],
  });
  await using folder = await createTempFolder({ "report.json": report });
  const { status, stdout } = spawnSync(process.execPath, [script, folder.in("report.json")], {
    encoding: "utf8",
  });
  expect({ status, lines: stdout.trimEnd().split("\n") }).toEqual(ends);
});

function reportOf(passed: number, failed: number, skipped = 0): string {
  const [numPassedTests, numFailedTests, numPendingTests] = [passed, failed, skipped];
  const testResults: unknown[] = [];
  return JSON.stringify({
    numPassedTests,
    numFailedTests,
    numPendingTests,
    success: failed === 0,
    testResults,
  });
}

/** What vitest writes of a run with a file that throws before its first test, and of one that throws between tests. */
const UNLOADED = JSON.stringify({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  success: false,
  testResults: [
    { name: "good.test.ts", status: "passed", assertionResults: [{}] },
    { name: "broken.test.ts", status: "failed", assertionResults: [] },
  ],
});
const BETWEEN = JSON.stringify({ ...JSON.parse(reportOf(7, 0)), success: false });

test.each([
  [
    "both green",
    [reportOf(7, 0, 1), reportOf(3, 0, 1)],
    0,
    ["Skipped on this machine: 2", "Tests: 10 passed, 0 failed"],
  ],
  ["the first red", [reportOf(6, 1), reportOf(3, 0)], 1, ["Tests: 9 passed, 1 failed"]],
  ["the last red", [reportOf(7, 0), reportOf(1, 2)], 1, ["Tests: 8 passed, 2 failed"]],
  [
    "a file that cannot be loaded",
    [UNLOADED, reportOf(3, 0)],
    1,
    ["Could not be loaded: broken.test.ts", "Tests: 10 passed, 1 failed"],
  ],
  [
    "an error outside of all tests",
    [reportOf(3, 0), BETWEEN],
    1,
    ["A run failed outside its tests: see its output above.", "Tests: 10 passed, 0 failed"],
  ],
  ["one that was never written", [reportOf(7, 0), ""], 1, ["No report: 1.json", "Tests: 7 passed, 0 failed"]],
])("counts several reports together, %s", async (_, reports, status, lines) => {
  await using folder = await createTempFolder(
    Object.fromEntries(reports.map((report, at) => [`${at}.json`, report])),
  );
  const files = reports.map((_, at) => `${at}.json`);
  const ended = spawnSync(process.execPath, [script, ...files], { encoding: "utf8", cwd: folder.path });
  expect({ status: ended.status, lines: ended.stdout.trimEnd().split("\n") }).toEqual({ status, lines });
});
