import { SaxesParser } from "saxes";
import { readTestResults } from "../../src/build/tests/read-test-results.ts";
import type { TestResults } from "../../src/build/tests/test-results.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { measureInTurns } from "./in-turns.ts";
import { handIn } from "./section.ts";

// Compares reading JUnit XML with only parsing it, in one process, taking turns: node --expose-gc
// scripts/bench/junit.ts

const TESTS = 100_000;
const ROUNDS = isSteadyOnly ? 1 : 9;
/** As Node reads a file. */
const CHUNK_BYTES = 64 * 1024;

/** Each contains this many tests. */
const FILES = 50;

const files = Array.from({ length: FILES }, (_, at) => new TextEncoder().encode(report(at)));
const size = files.reduce((sum, bytes) => sum + bytes.length, 0);
// Measured first, because memory that an earlier round leaves would count as idle.
const megabytes = await memory();
const { parser, ours, ratioSpread } = await measureInTurns(ROUNDS, { parser: parse, ours: read });
const what = `${TESTS.toLocaleString("en")} tests in ${FILES} files of ${(size / 1e6).toFixed(1)} MB in total, processor time, median of ${ROUNDS} rounds`;
const result = `the parser alone takes ${parser.toFixed(0)} ms, reading everything ${ours.toFixed(0)} ms`;
console.log(`${what}: ${result}`);
holdTo("100,000 tests of JUnit: time", ours / parser, ratioSpread);
holdTo("100,000 tests of JUnit: memory above idle", megabytes);
handIn({ heading: "Test results", text: `JUnit XML, ${what}: ${result}.` });

async function parse(): Promise<void> {
  for (const bytes of files) await parseFile(bytes);
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

async function read(seeChunk: () => void = () => {}): Promise<TestResults> {
  const named = files.map((bytes, at) => ({ name: `junit-${at}.xml`, bytes: chunks(bytes, seeChunk) }));
  const results = await readTestResults(named);
  if (results.totals.tests !== TESTS) throw new Error(`${results.totals.tests} tests were read.`);
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
  const results = await read(look);
  look();
  results.endingOf({ suite: "", className: "", name: "" });
  look();
  // Used once more, so that it is not collected earlier.
  if (results.totals.tests !== TESTS) return Number.NaN;
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
  const suites = Array.from({ length: TESTS / 100 / FILES }, (_, at) => {
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
