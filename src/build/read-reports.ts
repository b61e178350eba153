import { type LintFile, readLint } from "./lint/read-lint.ts";
import { readLintXml } from "./lint/xml.ts";
import { cleanLines } from "./logs/clean-lines.ts";
import { tailOfLog } from "./logs/tail.ts";
import type { QuotedLog, Reports, TestReport } from "./reports.ts";
import { compareTests } from "./tests/compare-tests.ts";
import { readTestResults } from "./tests/read-test-results.ts";
import type { TestFile } from "./tests/test-results.ts";

/** Files to read, each kind absent where nobody asked for it or there are none. */
export interface ReportFiles {
  readonly tests?: AsyncIterable<TestFile> | undefined;
  readonly baseline?: AsyncIterable<TestFile> | undefined;
  readonly lint?: AsyncIterable<LintFile> | undefined;
  readonly logs?: AsyncIterable<TestFile> | undefined;
}

/** What was read, and a sentence for each file that could not be read as it should be. */
export interface ReadReports {
  readonly reports: Reports;
  readonly warnings: readonly string[];
}

/** Reads all files, one after another; one that is broken spoils no other. `workspace` is where the repository lies. */
export async function readReports(files: ReportFiles, workspace: string | undefined): Promise<ReadReports> {
  const warnings: string[] = [];
  const tests = files.tests && (await readTests(files.tests, files.baseline, { workspace, warnings }));
  const lint = files.lint && (await readLint(files.lint, { workspace, readXml: readLintXml }));
  warnings.push(...(lint?.problems ?? []));
  const logs = files.logs === undefined ? [] : await readLogs(files.logs);
  return { reports: { tests, lint, logs }, warnings };
}

async function readTests(
  files: AsyncIterable<TestFile>,
  baseline: AsyncIterable<TestFile> | undefined,
  { workspace, warnings }: { readonly workspace: string | undefined; readonly warnings: string[] },
): Promise<TestReport | undefined> {
  const current = await readTestResults(files, { workspace });
  warnings.push(...current.warnings);
  // Without a single test there is nothing to tell but why.
  if (current.totals.tests === 0) return undefined;
  const before = baseline && (await readTestResults(baseline, { workspace }));
  warnings.push(...(before?.warnings ?? []));
  const isComparable = before !== undefined && before.totals.tests > 0;
  return { ...current, comparison: isComparable ? compareTests(current, before) : undefined };
}

/** Bytes of the end of a log file that are looked at: several times what a message holds. */
const MAX_LOG_BYTES = 1024 * 1024;

/** Lines of the end that are kept: those that are shown, and before them room for a private key. */
const MAX_LOG_LINES = 1000;

async function readLogs(files: AsyncIterable<TestFile>): Promise<readonly QuotedLog[]> {
  const logs: QuotedLog[] = [];
  for await (const { name, bytes } of files) {
    const { lines } = await tailOfLog(bytes, { lines: MAX_LOG_LINES, maxBytes: MAX_LOG_BYTES });
    const clean = cleanLines(lines);
    if (clean.length > 0) logs.push({ name, lines: clean });
  }
  return logs;
}
