import { spawnSync } from "node:child_process";
import { createContext } from "../../preview/samples/create-context.ts";
import { readLint } from "../../src/build/lint/read-lint.ts";
import { lintXmlReader } from "../../src/build/lint/xml.ts";
import { MAX_LINE_BYTES } from "../../src/build/logs/line-writer.ts";
import { tailOfLog } from "../../src/build/logs/tail.ts";
import { parsePayload, textAt } from "../../src/build/payload.ts";
import { readTestResults } from "../../src/build/tests/read-test-results.ts";
import { readOwnPlace } from "../../src/doctor/workflow/callers/read-place.ts";
import { createFiles } from "../../src/door/create-files.ts";
import { fetchFromGitHub } from "../../src/door/fetch.ts";
import { ownersOf } from "../../src/incident/codeowners.ts";
import { readManifestText } from "../../src/inputs/content/manifest-text.ts";
import { readOwnTemplates } from "../../src/inputs/content/own-templates.ts";
import { readUserMap } from "../../src/inputs/content/user-map.ts";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import { leastMarkdown } from "../../src/message/limits/least-message.ts";
import { cleanedWithin } from "../../src/text/secrets/clean-within.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { NO_WALL, OutOfTimeError } from "../../src/text/wall.ts";
import { readText } from "../../src/webex/http/answer.ts";
import { parseYamlValue } from "../../src/yaml/parse-yaml.ts";
import type { Held } from "./held-readers.ts";
import { startRawServer } from "./raw-server.ts";
import { readStep } from "./render-event.ts";
import { createTempFolder } from "./temp-folder.ts";

const KIB = 1024;
const MIB = 1024 * KIB;

/** What reads a text from outside that has a limit, and what it gives of one that is longer. */
export const HELD_BY_LIMIT: readonly Held[] = [
  [
    "the event file",
    "build/payload.ts",
    () => parsePayload({ text: "x".repeat(64 * MIB + 1) }),
    "larger than 64 MiB",
  ],
  [
    "a text of the event",
    "build/payload.ts",
    () => atMost(64 * KIB, textAt({ a: words(MIB) }, "a")),
    "in bounds",
  ],
  [
    "what the runner says of the run",
    "build/context.ts",
    () => atMost(4096, createContext({ GITHUB_JOB: words(MIB) }).job),
    "in bounds",
  ],
  ["inputs, `needs` among them", "inputs/parse.ts", environment, "spawnSync"],
  ["the input `thread`", "inputs/read-thread.ts", environment, "spawnSync"],
  ["outputs of other jobs and steps", "inputs/slips/thread-slips.ts", environment, "spawnSync"],
  ["the doctor's own workflow", "doctor/workflow/workflow-reader.ts", workflow, "not known"],
  [
    "what the main stage left to the post stage",
    "step/lifecycle/lifecycle-state.ts",
    environment,
    "spawnSync",
  ],
  ["an answer of Webex", "webex/http/answer.ts", webex, "more than 16777216 bytes"],
  ["why Webex refused", "webex/http/refusal.ts", webex, "more than 16777216 bytes"],
  ["an answer of GitHub", "door/fetch.ts", github, "8000000"],
  ["why GitHub gives no log", "github/reads/job-log.ts", github, "8000000"],
  ["SARIF", "build/lint/sarif.ts", lint, "larger than 16 MiB"],
  ["test results", "build/tests/read-test-file.ts", tests, "larger than 67108864 bytes"],
  ["a line of a log", "build/logs/line-writer.ts", line, "in bounds"],
  ["a card as JSON", "inputs/content/parse-card.ts", () => template("c.json"), "at most 262144 are read"],
  ["a template", "inputs/content/own-templates.ts", () => template("c.md"), "at most 262144 are read"],
  ["the map of people", "inputs/content/user-map.ts", people, "at most 262144 are read"],
  ["a manifest", "inputs/content/manifest-text.ts", manifest, "at most 1048576 are read"],
  ["any file, in a step", "door/create-files.ts", fileOfStep, "at most 1048576 are read"],
  ["CODEOWNERS", "step/incident/incident.ts", () => ownersOf(`* @ada\n${" ".repeat(3 * MIB)}`, ["a"]), "[]"],
  [
    "YAML",
    "yaml/parse-yaml.ts",
    () => parseYamlValue(words(2 * MIB), { wall: NO_WALL }),
    "more than 1048576",
  ],
  ["a text that is cleaned outside of a wall", "text/secrets/clean-within.ts", short, '2000,"(left out'],
  ["a text of the least message", "message/limits/least-message.ts", least, "in bounds"],
];

function words(length: number): string {
  return "words ".repeat(length / 6);
}

/** Whether something of a text is left, and no more than a limit lets through. */
function atMost(limit: number, text = ""): string {
  return text.length > 0 && text.length <= limit ? "in bounds" : `${text.length} characters`;
}

/** No system starts a process with a variable of as much: inputs and state are variables. */
function environment(): unknown {
  const { error } = spawnSync(process.execPath, ["--version"], { env: { INPUT: "x".repeat(2 * MIB) } });
  return String(error);
}

function webex(): Promise<string> {
  const response = { status: 200, statusText: "OK", headers: new Headers(), body: bytesOf(17 * MIB) };
  return readText("GET /rooms", response, () => undefined);
}

async function github(): Promise<string> {
  await using server = await startRawServer((_, response) => response.end("x".repeat(9 * MIB)));
  const answer = await fetchFromGitHub(server.url, { method: "GET", headers: {} }, undefined);
  return await answer.text();
}

function lint() {
  const files = [{ name: "a.sarif", bytes: bytesOf(17 * MIB, "{") }];
  return readLint(files, { workspace: undefined, readXml: lintXmlReader(NO_WALL) });
}

function tests() {
  const start = new TextEncoder().encode("<testsuite>");
  const bytes = async function* () {
    yield start;
    yield* bytesOf(65 * MIB, " ");
  };
  return readTestResults([{ name: "a.xml", bytes: bytes() }]);
}

async function line(): Promise<string> {
  const { lines } = await tailOfLog(bytesOf(MIB), { lines: 9, maxBytes: MIB });
  // With what replaces the rest.
  return atMost(MAX_LINE_BYTES + 1, lines.join(""));
}

async function template(name: string): Promise<unknown> {
  await using folder = await createTempFolder({ [name]: " ".repeat(256 * KIB + 1) });
  return await readOwnTemplates(readerOf(folder.path), name, "failure");
}

async function people(): Promise<unknown> {
  await using folder = await createTempFolder({ "m.yml": " ".repeat(256 * KIB + 1) });
  return await readUserMap(readerOf(folder.path), { path: "m.yml" });
}

async function manifest(): Promise<unknown> {
  await using folder = await createTempFolder({ "m.yml": " ".repeat(MIB + 1) });
  return await readManifestText(readerOf(folder.path), { path: "m.yml" });
}

async function fileOfStep(): Promise<unknown> {
  await using folder = await createTempFolder({ "m.yml": " ".repeat(MIB + 1) });
  return await createFiles({ GITHUB_WORKSPACE: folder.path }).readText("provision", "m.yml", MIB);
}

async function workflow(): Promise<string> {
  await using folder = await createTempFolder({ "w.yml": `jobs: { build: {} }\n${" ".repeat(MIB)}` });
  const env = { GITHUB_WORKFLOW_REF: "your-org/shop/w.yml@refs/heads/main", GITHUB_JOB: "build" };
  const run = { context: createContext(), payload: {}, inputs: { githubToken: undefined } };
  const host = {
    env,
    files: readerOf(folder.path),
    wall: NO_WALL,
    createGitHubClient: () => Promise.reject(),
  };
  const { place } = await readOwnPlace(run, host);
  return place === undefined ? "not known" : "read";
}

function readerOf(workspace: string): FileReader {
  return new FileReader({ workspace, temp: undefined });
}

/** The length of the longest text that no wall sees, and what becomes of the next one where there is no time. */
function short(): readonly unknown[] {
  const late = (): never => {
    throw new OutOfTimeError();
  };
  const clean = (length: number): string =>
    cleanedWithin({ run: late, runNeeded: late }, "a ".repeat(length / 2), []);
  return [clean(2000).length, clean(2002)];
}

function least(): string {
  const build = { ...readStep({}), workflow: words(MIB) };
  return atMost(500, leastMarkdown(build, "failure", { hide: hiding([]), why: "it is long" }));
}

async function* bytesOf(length: number, character = "x"): AsyncGenerator<Uint8Array> {
  const piece = new TextEncoder().encode(character.repeat(MIB));
  for (let count = 0; count < length; count += piece.length) yield piece;
}
