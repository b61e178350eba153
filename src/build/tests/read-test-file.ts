import type { NamedFile } from "../../model/named-file.ts";
import { decodeXml } from "../xml/decode.ts";
import { readXml, type XmlFault } from "../xml/read-xml.ts";
import { JUnitReader, type ReadContext } from "./junit-reader.ts";
import { type FileRuns, NOTHING_COUNTED } from "./test-run.ts";

/** Limits on how much is read. */
export interface FileLimits {
  readonly maxBytes: number;
  readonly maxTests: number;
}

/** The contents of a file, and a sentence if they are incomplete. */
export interface ReadFile {
  readonly runs: FileRuns;
  readonly warning: string | undefined;
}

/** How far a file was read. */
interface Intake {
  bytes: number;
  stop: "bytes" | "tests" | undefined;
}

/** Reads one file of test results as it arrives. */
export async function readTestFile(
  file: NamedFile,
  limits: FileLimits,
  context: ReadContext,
): Promise<ReadFile> {
  const runs = noRuns(file.name, context.names.size);
  const reader = new JUnitReader(runs, context);
  const intake: Intake = { bytes: 0, stop: undefined };
  const chunks = decodeXml(within(limits, file.bytes, intake, runs));
  const fault = await readXml(chunks, reader, context.wall);
  // The contents of such a file cannot be trusted.
  const said = fault?.kind === "entities" ? noRuns(file.name, runs.start) : runs;
  if (fault !== undefined) reader.cutOff();
  return { runs: said, warning: warningOf({ file, runs, limits, intake, fault, reader }) };
}

function noRuns(name: string, start: number): FileRuns {
  return {
    name,
    start,
    endings: [],
    failures: new Map(),
    first: undefined,
    counted: NOTHING_COUNTED,
    seconds: undefined,
    suiteSeconds: 0,
    dialect: "other",
  };
}

async function* within(
  limits: FileLimits,
  chunks: AsyncIterable<Uint8Array>,
  intake: Intake,
  { endings }: FileRuns,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    const rest = limits.maxBytes - intake.bytes;
    intake.bytes += chunk.length;
    if (chunk.length > rest) intake.stop = "bytes";
    else if (endings.length >= limits.maxTests) intake.stop = "tests";
    if (intake.stop !== "tests") yield chunk.subarray(0, rest);
    if (intake.stop !== undefined) return;
  }
}

interface Reading extends Omit<ReadFile, "warning"> {
  readonly file: NamedFile;
  readonly limits: FileLimits;
  readonly intake: Intake;
  readonly fault: XmlFault | undefined;
  readonly reader: JUnitReader;
}

/**
 * What other tools write, by the name of the first element. Sources:
 * https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html,
 * https://xunit.net/docs/format-xml-v2, https://github.com/microsoft/vstest (`TrxLogger`),
 * https://github.com/testng-team/testng (`XMLReporter`), https://github.com/cobertura/cobertura (`coverage-04.dtd`),
 * https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
const OTHERS: Readonly<Record<string, string>> = {
  TestRun: "a TRX file of Visual Studio",
  "test-run": "an NUnit file",
  "test-results": "an NUnit file",
  assemblies: "an xUnit.net file",
  "testng-results": "a TestNG file",
  coverage: "a coverage report",
  report: "a coverage report",
  checkstyle: "a Checkstyle file",
};

function whatElse({ root = "" }: JUnitReader): string {
  return (Object.hasOwn(OTHERS, root) && OTHERS[root]) || "";
}

function warningOf({ file, runs, limits, intake, fault, reader }: Reading): string | undefined {
  const name = `"${file.name}"`;
  const count = runs.endings.length;
  const counts = `${count} ${count === 1 ? "test" : "tests"} before that ${count === 1 ? "counts" : "count"}`;
  if (intake.bytes === 0) return `${name} is empty.`;
  if (fault?.kind === "entities") {
    return `${name} declares XML entities, which can make a small file enormous: it is ignored.`;
  }
  if (fault?.kind === "too slow") return `${name} takes too long to read: the ${counts}.`;
  if (fault?.kind === "too late") {
    return `${name} was not read to its end, because other files used up the time: the ${counts}.`;
  }
  if (!reader.sawSuite) {
    const other = whatElse(reader);
    const why = other === "" ? "it has no <testsuites> or <testsuite>" : `it is ${other}`;
    return `${name} contains no JUnit test results: ${why}.`;
  }
  if (intake.stop === "bytes") return `${name} is larger than ${limits.maxBytes} bytes: the ${counts}.`;
  if (intake.stop === "tests") return `${name} contains too many tests: the ${counts}.`;
  if (fault?.kind === "broken") return `${name} is broken XML in line ${fault.line}: the ${counts}.`;
  return fault && `${name} is cut off, as if the test run was killed: the ${counts}.`;
}
