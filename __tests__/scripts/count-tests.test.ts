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
  });
  await using folder = await createTempFolder({ "report.json": report });
  const { status, stdout } = spawnSync(process.execPath, [script, folder.in("report.json")], {
    encoding: "utf8",
  });
  expect({ status, lines: stdout.trimEnd().split("\n") }).toEqual(ends);
});
