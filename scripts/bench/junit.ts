import { SaxesParser } from "saxes";
import { readTestResults } from "../../src/build/tests/read-test-results.ts";
import type { TestResults } from "../../src/build/tests/test-results.ts";
import { table } from "../markdown-table.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { type InTurns, measureInTurns } from "./in-turns.ts";
import { GARBAGE, type Part, rowsOfShares, sharesOfWork } from "./profile.ts";
import { digits, handIn } from "./section.ts";

// Compares reading JUnit XML with only parsing it, in one process, taking turns: node --expose-gc
// scripts/bench/junit.ts

const ROUNDS = isSteadyOnly ? 1 : 9;
/** As Node reads a file. */
const CHUNK_BYTES = 64 * 1024;

const TESTS_PER_FILE = 2000;
/** The budgets are for 100,000 tests. */
const FILES = 50;
/** Numbers of files that show how the time grows. */
const SIZES = [5, FILES, 100] as const;

const PARTS: readonly Part[] = [
  { what: "parsing the XML", scripts: ["/saxes/"], functions: ["decode"] },
  { what: "failures and causes", scripts: ["/tests/cause/", "/tests/trace/", "/failed-test.ts"] },
  { what: "names, and counting tests", scripts: ["/build/tests/"] },
  GARBAGE,
];

const files = filesOf(FILES);
// Measured first, because memory that an earlier round leaves would count as idle.
const megabytes = await memory();
const measured = await measure(files);
holdTo("100,000 tests of JUnit: time", measured.ours / measured.parser, measured.ratioSpread);
holdTo("100,000 tests of JUnit: memory above idle", megabytes);
if (!isSteadyOnly) await tell();

async function tell(): Promise<void> {
  const shares = await sharesOfWork(() => read(files), ROUNDS, PARTS, "everything else");
  const rows: string[][] = [];
  for (const count of SIZES) {
    const some = filesOf(count);
    const { parser, ours } = count === FILES ? measured : await measure(some);
    rows.push([
      (count * TESTS_PER_FILE).toLocaleString("en"),
      `${count} files, ${digits(sizeOf(some) / 1e6)} MB`,
      `${digits(parser)} ms`,
      `${digits(ours)} ms`,
      digits(ours / parser),
    ]);
  }
  handIn({
    heading: "Test results",
    text: `JUnit XML, processor time, medians of ${ROUNDS} rounds.

${table(["Tests", "Files", "The parser alone", "Reading everything", "Ratio"], rows)}

Where the time goes, according to V8's profiler:

${table(["Share", "What"], rowsOfShares(shares))}`,
  });
}

function measure(some: readonly Uint8Array[]): Promise<InTurns> {
  return measureInTurns(ROUNDS, { parser: () => parse(some), ours: () => read(some) });
}

function filesOf(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, at) => new TextEncoder().encode(report(at)));
}

function sizeOf(some: readonly Uint8Array[]): number {
  return some.reduce((sum, bytes) => sum + bytes.length, 0);
}

async function parse(some: readonly Uint8Array[]): Promise<void> {
  for (const bytes of some) await parseFile(bytes);
}

async function parseFile(bytes: Uint8Array): Promise<void> {
  const parser = new SaxesParser({ fragment: true, position: false });
  let seen = 0;
  parser.on("opentag", () => seen++);
  parser.on("text", (text) => {
    seen += text.length;
  });
  parser.on("cdata", (text) => {
    seen += text.length;
  });
  parser.on("closetag", () => seen++);
  parser.on("error", () => seen++);
  const decoder = new TextDecoder();
  for await (const chunk of chunks(bytes)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
}

async function read(some: readonly Uint8Array[], seeChunk: () => void = () => {}): Promise<TestResults> {
  const named = some.map((bytes, at) => ({ name: `junit-${at}.xml`, bytes: chunks(bytes, seeChunk) }));
  const results = await readTestResults(named);
  const { tests } = results.totals;
  if (tests !== some.length * TESTS_PER_FILE) throw new Error(`${tests} tests were read.`);
  return results;
}

/** The heap after garbage collection, and its peaks while a report is read and while a baseline is looked up in it. */
async function memory(): Promise<number> {
  if (globalThis.gc === undefined) return Number.NaN;
  const collect = globalThis.gc;
  collect();
  const idle = process.memoryUsage().heapUsed;
  let peak = idle;
  const look = (): void => {
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const results = await read(files, look);
  look();
  results.endingOf({ suite: "", className: "", name: "" });
  look();
  // Used once more, so that it is not collected earlier.
  if (results.totals.tests === 0) return Number.NaN;
  return (peak - idle) / 1e6;
}

async function* chunks(bytes: Uint8Array, seeChunk: () => void = () => {}): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
    seeChunk();
  }
  seeChunk();
}

/** A hundred tests per suite. One of each hundred fails, and one prints something. */
function report(number: number): string {
  const suites = Array.from({ length: TESTS_PER_FILE / 100 }, (_, at) => {
    const suite = number * 1000 + at;
    const file = `src/module-${suite}.test.ts`;
    const cases = Array.from({ length: 100 }, (_, one) => {
      const open = `<testcase classname="${file}" name="module ${suite} &gt; does ${one} &amp; more" time="0.00${one}">`;
      return `    ${open}\n${inside(file, one)}    </testcase>\n`;
    });
    return `  <testsuite name="${file}" tests="100" failures="1" time="1.23">\n${cases.join("")}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

function inside(file: string, one: number): string {
  if (one === 9) return "      <system-out><![CDATA[hello\nworld]]></system-out>\n";
  if (one !== 7) return "";
  const trace = `AssertionError: expected 1 to be 2\n ❯ ${file}:12:3\n    at &lt;anonymous&gt;`;
  return `      <failure message="expected 1 to be 2" type="AssertionError">${trace}</failure>\n`;
}
