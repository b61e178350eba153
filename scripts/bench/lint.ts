import { readLint } from "../../src/build/lint/read-lint.ts";
import { lintXmlReader } from "../../src/build/lint/xml.ts";
import { NO_WALL } from "../../src/text/wall.ts";
import { table } from "../markdown-table.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { measureInTurns } from "./in-turns.ts";
import { GARBAGE, type Part, rowsOfShares, sharesOfWork } from "./profile.ts";
import { digits, handIn } from "./section.ts";

// Compares reading SARIF with only parsing it as JSON, in one process, taking turns.

/** As large as GitHub accepts them, 10 MB each. */
const FILES = 2;
const FILE_BYTES = 10_000_000;
const ROUNDS = isSteadyOnly ? 1 : 9;
/** As Node reads a file. */
const CHUNK_BYTES = 64 * 1024;

const PARTS: readonly Part[] = [
  { what: "decoding and parsing the JSON", functions: ["parsed", "textOf"] },
  { what: "recognizing repeated findings, and counting", scripts: ["/lint/findings.ts"] },
  { what: "looking up fields", scripts: ["/build/payload.ts"] },
  { what: "paths", scripts: ["/sarif-places.ts", "/places/"] },
  GARBAGE,
];

const files = Array.from({ length: FILES }, (_, at) => new TextEncoder().encode(sarif(at)));
const megabytes = await memory();
const { parser, ours, ratioSpread } = await measureInTurns(ROUNDS, { parser: parse, ours: read });
holdTo("20 MB of SARIF: time", ours / parser, ratioSpread);
if (!isSteadyOnly) await tell();

async function tell(): Promise<void> {
  const size = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  const shares = await sharesOfWork(read, ROUNDS, PARTS, "everything else: the fields of each finding");
  handIn({
    heading: "Linter findings",
    text: `SARIF, ${FILES} files of ${size.toFixed(1)} MB in total, processor time, median of ${ROUNDS} rounds: decoding and parsing the JSON takes
${digits(parser)} ms, reading everything ${digits(ours)} ms. JSON is parsed as a whole: while one file is read, the process needs up to
${digits(megabytes)} MB more than before. Files larger than 16 MiB are not read.

Where the time goes, according to V8's profiler:

${table(["Share", "What"], rowsOfShares(shares))}`,
  });
}

/** What a process needs at its peak to read the first file, above idle. */
async function memory(): Promise<number> {
  const idle = process.memoryUsage.rss();
  const [bytes = new Uint8Array()] = files;
  await readFiles([bytes]);
  return process.resourceUsage().maxRSS / 1000 - idle / 1e6;
}

async function parse(): Promise<void> {
  for (const bytes of files) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of chunks(bytes)) text += decoder.decode(chunk, { stream: true });
    JSON.parse(text);
  }
}

async function read(): Promise<void> {
  await readFiles(files);
}

async function readFiles(files: readonly Uint8Array[]): Promise<void> {
  const named = files.map((bytes, at) => ({ name: `lint-${at}.sarif`, bytes: chunks(bytes) }));
  const { problems } = await readLint(named, { readXml: lintXmlReader(NO_WALL) });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
  }
}

/** Results like those of ESLint and CodeQL, each with a place, from a hundred rules. */
function sarif(number: number): string {
  const rules = Array.from({ length: 100 }, (_, at) => ({
    id: `no-unused-${at}`,
    shortDescription: { text: `Disallows what nobody uses, of kind ${at}` },
    helpUri: `https://example.com/rules/no-unused-${at}`,
  }));
  const result = (at: number) => ({
    ruleId: `no-unused-${at % 100}`,
    ruleIndex: at % 100,
    level: at % 10 === 0 ? "error" : "warning",
    message: { text: `'value${at}' is assigned a value, and it is never used.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `src/folder-${number}/file-${at % 500}.ts` },
          region: { startLine: at, startColumn: 7, endColumn: 20 },
        },
      },
    ],
  });
  const each = JSON.stringify(result(10_000)).length + 1;
  const results = Array.from({ length: Math.floor(FILE_BYTES / each) }, (_, at) => result(at));
  const driver = { name: "ESLint", rules };
  return JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, results }] });
}
