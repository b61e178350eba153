import { createBuildInputs } from "../../preview/samples/create-build-inputs.ts";
import { createContext } from "../../preview/samples/create-context.ts";
import { readFailures } from "../../src/build/failures/read-failures.ts";
import { lintXmlReader } from "../../src/build/lint/xml.ts";
import { logOfStep } from "../../src/build/logs/log-of-step.ts";
import { tailOfLog } from "../../src/build/logs/tail.ts";
import { readReports } from "../../src/build/read-reports.ts";
import { readWithin } from "../../src/build/read-within.ts";
import { readTestResults } from "../../src/build/tests/read-test-results.ts";
import { readXml } from "../../src/build/xml/read-xml.ts";
import { readArguments } from "../../src/call/arguments.ts";
import { callSummaryOf, cleanCallReport } from "../../src/call/call-report.ts";
import { parseMethod } from "../../src/call/method.ts";
import { withMasks } from "../../src/call/send.ts";
import { cleanCheckup } from "../../src/doctor/report/report-checkup.ts";
import { OwnWorkflow } from "../../src/doctor/workflow/own-workflow.ts";
import { incidentTitle } from "../../src/incident/incident-title.ts";
import { membersWithin, ownersWithin } from "../../src/incident/within.ts";
import { fitMessage } from "../../src/message/limits/fit-message.ts";
import { leastMarkdown } from "../../src/message/limits/least-message.ts";
import { writeWithin } from "../../src/message/limits/write-within.ts";
import { mentionsWithin } from "../../src/message/mentions-within.ts";
import { cleanReport } from "../../src/report/clean-report.ts";
import { cleanedWithin } from "../../src/text/secrets/clean-within.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { OutOfTimeError, type Wall } from "../../src/text/wall.ts";
import { parseYamlValue } from "../../src/yaml/parse-yaml.ts";
import { createReport } from "./create-report.ts";
import { failedJob, fakeReads } from "./fake-reads.ts";
import type { Held } from "./held-readers.ts";
import { readStep } from "./render-event.ts";

const late = (): never => {
  throw new OutOfTimeError();
};

/** Has time for nothing. */
const ENDS_ALL: Wall = { run: late, runNeeded: late };

const LONG = "x".repeat(5000);
const CALL = { failOnError: true, warnings: [], problems: [] };
const ANSWER = { json: "{}", id: undefined, outcome: "done" };
const CLEANING = { secrets: ["s3cret-value"], wall: ENDS_ALL };
const PLACE = { line: 1, column: 1 };
const LEFT_OUT = "left out: removing secrets from this text took too long";

/** What reads a text from outside within a wall, and what it gives where the wall ends it. */
export const HELD_BY_WALL: readonly Held[] = [
  ["the event: commits, branches, titles", "build/read-within.ts", readEvent, "takes too long to read"],
  ["people to mention", "message/mentions-within.ts", mention, "finding out whom took too long"],
  ["people to invite", "incident/within.ts", invite, "finding the others took too long"],
  [
    "CODEOWNERS",
    "incident/within.ts",
    () => ownersWithin(ENDS_ALL, "* @ada", ["a"]),
    "takes too long to read",
  ],
  [
    "the message, its templates and its card",
    "message/limits/write-within.ts",
    write,
    "took too long to write",
  ],
  ["the title of an incident", "incident/incident-title.ts", title, "it takes too long"],
  ["test results, findings and log files", "build/read-reports.ts", readAll, "take too long to process"],
  ["XML", "build/xml/read-xml.ts", xml, "too slow"],
  ["test results, put together", "build/tests/read-test-results.ts", tests, "it takes too long"],
  ["lint findings", "build/lint/read-lint.ts", readAll, "lint findings take too long"],
  ["the end of a log", "build/logs/tail.ts", tail, "it takes too long"],
  ["a step in the log of its job", "build/logs/log-of-step.ts", step, "it takes too long"],
  [
    "logs and annotations of failed jobs",
    "build/failures/read-failures.ts",
    explain,
    "reading this log took too long",
  ],
  ["YAML", "yaml/parse-yaml.ts", yaml, "takes too long to read"],
  [
    "texts that are cleaned of secrets",
    "text/secrets/clean-within.ts",
    () => cleanedWithin(ENDS_ALL, LONG, []),
    LEFT_OUT,
  ],
  ["what is said of a step", "report/clean-report.ts", report, LEFT_OUT],
  ["what the doctor found", "doctor/report/report-checkup.ts", checkup, LEFT_OUT],
  [
    "the doctor's own workflow",
    "doctor/workflow/own-workflow.ts",
    workflow,
    "Not checked: looking through it takes too long.",
  ],
  ["checking the arguments of a call", "call/arguments.ts", callChecks, "takes too long to check"],
  [
    "secrets in the answer to a call",
    "call/send.ts",
    () => withMasks({ ...ANSWER, value: {} }, { mask: () => {}, wall: ENDS_ALL }),
    "too many secrets to mask",
  ],
  ["the arguments of a call", "call/call-report.ts", callArguments, LEFT_OUT],
  ["the answer to a call", "call/call-report.ts", callAnswer, "removing secrets from it took too long"],
];

function readEvent() {
  const known = {
    context: createContext(),
    event: { text: "{}" },
    inputs: createBuildInputs(),
    lateReaders: {},
  };
  return readWithin(ENDS_ALL, known);
}

function mention() {
  const wishes = { mention: ["all"], mentionOn: ["failure"], userMap: new Map() } as const;
  const all = { ...wishes, emailDomains: [], allowedDomains: [] };
  return mentionsWithin(ENDS_ALL, all, { ...readStep({}), outcome: "failure" });
}

function invite() {
  const entry = { when: ["failure"], members: [], hasMeeting: false, place: PLACE } as const;
  return membersWithin(ENDS_ALL, entry, () => ({ members: [], notes: [] }));
}

function write() {
  const build = readStep({});
  const written = () => ({
    rendered: { markdown: "", title: "", explanation: "", warnings: [], problems: [] },
    fitted: fitMessage("", ""),
  });
  const least = (why: string): string => leastMarkdown(build, "failure", { hide: hiding([]), why });
  return writeWithin(ENDS_ALL, { own: written, builtIn: written, least, mentions: "", explain: String });
}

function title() {
  return incidentTitle(readStep({}), "{{workflow}}", { wall: ENDS_ALL });
}

function readAll() {
  const files = { tests: filesOf("a.xml"), lint: filesOf("a.sarif"), logs: filesOf("a.log") };
  return readReports(files, {}, ENDS_ALL);
}

async function xml() {
  const reader = { open: () => undefined, text: () => undefined, close: () => undefined };
  const texts = (async function* () {
    yield "<a/>";
  })();
  return [await readXml(texts, reader, ENDS_ALL), lintXmlReader(ENDS_ALL)];
}

function tests() {
  return readTestResults(filesOf("a.xml"), { wall: ENDS_ALL });
}

function tail() {
  return tailOfLog(bytesOf("a\n"), { lines: 1, maxBytes: 9, wall: ENDS_ALL });
}

function step() {
  return logOfStep(bytesOf("a\n"), { logLines: 20, wall: ENDS_ALL });
}

function explain() {
  const run = { repository: "your-org/shop", repositoryUrl: "https://example.com", runId: "42", sha: "a" };
  const known = { jobs: { 42: [failedJob(1, "test")] }, annotations: { 1: [] }, logs: { 1: "end\n" } };
  const wants = { own: { id: "9", runnerName: "" }, isAboutJob: false, logLines: 20, wall: ENDS_ALL };
  return readFailures({ ...run, ...wants }, fakeReads(known).reads);
}

function yaml() {
  return parseYamlValue("a: 1", { wall: ENDS_ALL });
}

function report() {
  return cleanReport(createReport({ warnings: [LONG] }), [], ENDS_ALL);
}

function checkup() {
  const row = { what: "to: Release train", state: "ok", found: LONG } as const;
  return cleanCheckup({ rows: [row], outcome: "success", plan: "" }, CLEANING);
}

function workflow() {
  const place = { jobId: "build", job: {}, step: {}, before: [], caller: undefined, hasSecrets: true };
  const own = new OwnWorkflow({ place: { workflow: {}, ...place }, isHidden: false }, ENDS_ALL);
  return [own.ask(() => "an answer", "none"), own.rows];
}

function callArguments() {
  return callSummaryOf({ ...CALL, params: { markdown: LONG } }, CLEANING);
}

/** Has time to read the text of the arguments, in two pieces. */
function callChecks() {
  let pieces = 0;
  const run = <T>(work: () => T): T => (pieces++ < 2 ? work() : late());
  const method = parseMethod("POST /things");
  return readArguments({
    text: "a: b",
    method,
    own: [],
    mask: () => {},
    wall: { run, runNeeded: run },
  });
}

function callAnswer() {
  return cleanCallReport({ ...CALL, result: { ...ANSWER, value: {} } }, CLEANING, ["s3cret-value"]);
}

async function* filesOf(name: string) {
  yield { name, bytes: bytesOf(name.endsWith("xml") ? "<testsuite/>" : "{}") };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
