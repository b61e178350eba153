import { type LogQuote, NO_QUOTE } from "../model/log-quote.ts";
import type { NamedFile } from "../model/named-file.ts";
import { type Hide, hiding } from "../text/secrets/hide.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../text/wall.ts";
import type { LintReport } from "./lint/findings.ts";
import { readLint } from "./lint/read-lint.ts";
import { lintXmlReader } from "./lint/xml.ts";
import { LOOKED_AT, quoteOf } from "./logs/quote-of.ts";
import { tailOfLog } from "./logs/tail.ts";
import type { QuotedLog, Reports, TestReport } from "./reports.ts";
import { causeLine } from "./tests/cause/cause-line.ts";
import { compareTests } from "./tests/compare-tests.ts";
import { readTestResults } from "./tests/read-test-results.ts";

/** Files to read. A kind is absent if nobody asked for it or there are no such files. */
export interface ReportFiles {
  readonly tests?: AsyncIterable<NamedFile> | undefined;
  readonly baseline?: AsyncIterable<NamedFile> | undefined;
  readonly lint?: AsyncIterable<NamedFile> | undefined;
  readonly logs?: AsyncIterable<NamedFile> | undefined;
  /** Lines to quote from each log. @default 200 */
  readonly logLines?: number;
}

/** What was read, and a sentence for each file that could not be read properly. */
export interface ReadReports {
  readonly reports: Reports;
  readonly warnings: readonly string[];
}

/** What ran, and where. */
export interface ReportedJob {
  /** Folder of the repository's checkout. */
  readonly workspace?: string | undefined;
  /** Whether it failed. If so, no test failure counts as flaky. */
  readonly isFailed?: boolean;
}

/** What ran, and how long reading its files may take. */
interface Surroundings extends ReportedJob {
  readonly wall: Wall;
  /** Removes secrets, which must not appear in any sentence. */
  readonly hide: Hide;
  /** Collects sentences about files. */
  readonly warnings: string[];
}

/** Reads all files, one after another. A file that is broken or takes too long does not affect the others. */
export async function readReports(
  files: ReportFiles,
  job: ReportedJob,
  wall = NO_WALL,
  hide: Hide = hiding([]),
): Promise<ReadReports> {
  const warnings: string[] = [];
  const around = { ...job, wall, hide, warnings };
  const tests = files.tests && (await inTime("test results", around, readTests(files, around)));
  const lint = files.lint && (await inTime("lint findings", around, readLintFiles(files.lint, around)));
  const logs = files.logs === undefined ? [] : await readLogs(files.logs, files.logLines ?? 200, around);
  return { reports: { tests, lint, logs }, warnings };
}

const TOO_SLOW = "take too long to process, and are left out";

/** Leaves out what could not be prepared in time, and adds a warning that says so. */
async function inTime<T>(
  what: string,
  { warnings }: Surroundings,
  reading: Promise<T>,
): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof OutOfTimeError)) throw error;
    const why = error.isLate ? "were left out: other files used up the time" : TOO_SLOW;
    warnings.push(`The ${what} ${why}.`);
    return undefined;
  }
}

async function readLintFiles(
  files: AsyncIterable<NamedFile>,
  { workspace, wall, hide, warnings }: Surroundings,
): Promise<LintReport> {
  const lint = await readLint(files, { workspace, wall, hide, readXml: lintXmlReader(wall) });
  for (const problem of lint.problems) warnings.push(problem);
  return lint;
}

async function readTests(
  { tests = none(), baseline }: ReportFiles,
  { workspace, isFailed, wall, warnings }: Surroundings,
): Promise<TestReport | undefined> {
  const current = await readTestResults(tests, { workspace, wall, isFailedJob: isFailed });
  for (const warning of current.warnings) warnings.push(warning);
  // Without a single test, the only thing to report is why.
  if (current.totals.tests === 0) return undefined;
  const before = baseline && (await readTestResults(baseline, { workspace, wall }));
  for (const warning of before?.warnings ?? []) warnings.push(warning);
  const isComparable = before !== undefined && before.totals.tests > 0;
  const compared = isComparable ? wall.runNeeded(() => compareTests(current, before)) : undefined;
  return { ...current, comparison: compared, causeLine };
}

async function* none(): AsyncGenerator<never> {}

/** Each log is cleaned separately: if one takes too long, it is left out, and the message has the others. */
async function readLog(
  bytes: AsyncIterable<Uint8Array>,
  logLines: number,
  { wall, hide }: Surroundings,
): Promise<LogQuote> {
  const tail = await tailOfLog(bytes, { ...LOOKED_AT, wall });
  return wall.run(() => quoteOf(tail, { logLines, hide }));
}

async function readLogs(
  files: AsyncIterable<NamedFile>,
  logLines: number,
  around: Surroundings,
): Promise<readonly QuotedLog[]> {
  const logs: QuotedLog[] = [];
  for await (const { name, bytes } of files) {
    const reading = inTime(`lines of ${JSON.stringify(name)}`, around, readLog(bytes, logLines, around));
    const quote = (await reading) ?? NO_QUOTE;
    if (quote.quotes.length > 0) logs.push({ name, ...quote });
  }
  return logs;
}
