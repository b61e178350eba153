import { readFile } from "node:fs/promises";

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

const [file = ""] = process.argv.slice(2);
const report: VitestReport = JSON.parse(await readFile(file, "utf8"));
const { numPassedTests, numFailedTests, numPendingTests } = report;
if (numPendingTests > 0) console.log(`Skipped on this machine: ${numPendingTests}`);
console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed`);
if (!report.success) process.exitCode = 1;
