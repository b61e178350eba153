import { readFile } from "node:fs/promises";

/** The parts of Vitest's JSON report that are read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly unknown[];
}

/** `undefined` if a run ended before it wrote its report. */
async function readReport(file: string): Promise<VitestReport | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text === "" ? undefined : JSON.parse(text);
}

const files = process.argv.slice(2);
const read = await Promise.all(files.map(readReport));
const reports = read.filter((report) => report !== undefined);
const sum = (count: (report: VitestReport) => number): number =>
  reports.reduce((total, report) => total + count(report), 0);

const skipped = sum(({ numPendingTests }) => numPendingTests);
for (const [at, file] of files.entries()) if (read[at] === undefined) console.log(`No report: ${file}`);
if (skipped > 0) console.log(`Skipped on this machine: ${skipped}`);
// No count includes the tests of a file that throws while it is loaded.
const unloaded = reports.flatMap(({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0),
);
for (const { name } of unloaded) console.log(`Could not be loaded: ${name}`);
const failed = sum(({ numFailedTests }) => numFailedTests) + unloaded.length;
const isGreen = reports.length === files.length && reports.every(({ success }) => success);
// Vitest does not count an error that nothing awaited.
if (failed === 0 && reports.some(({ success }) => !success)) {
  console.log("A run failed outside its tests: see its output above.");
}
console.log(`Tests: ${sum(({ numPassedTests }) => numPassedTests)} passed, ${failed} failed`);
if (!isGreen) process.exitCode = 1;
