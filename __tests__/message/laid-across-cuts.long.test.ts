import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { unitFailure } from "../../preview/samples/explained-builds.ts";
import type { Build } from "../../src/build/build.ts";
import { quoteOf } from "../../src/build/logs/quote-of.ts";
import { readReports } from "../../src/build/read-reports.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { readStep, renderBuild } from "../support/render-event.ts";

const TOKEN =
  "QIgC29UfX18YdZ07TslM6RakN5EPjB4WOhV3KcHbD91mJwSxe2GvtFnAyLuqZioX_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9";
const RUNS = Array.from({ length: TOKEN.length - 11 }, (_, at) => TOKEN.slice(at, at + 12));

async function* fileOf(name: string, text: string) {
  yield { name, bytes: Readable.from([Buffer.from(text)]) };
}

const escaped = (text: string) => text.replaceAll("\n", "&#10;");

/** A failure in which every reader is given the text. */
async function failureWith(text: string): Promise<{ builds: readonly Build[]; warnings: readonly string[] }> {
  const results = [{ message: { text } }, { message: { text: "{0}{1}", arguments: [text, text] } }];
  const invocations = [{ executionSuccessful: false, exitCodeDescription: text }];
  const sarif = JSON.stringify({
    version: "2.1.0",
    runs: [{ results: results.map((one) => ({ ...one, level: "error" })), invocations }],
  });
  const error = `<error severity="error" message="${escaped(text)}"/>`;
  const checkstyle = `<checkstyle><file name="a.ts">${error}<exception>${text}</exception></file></checkstyle>`;
  const cases = [`message="${escaped(text)}">`, `>${text}`, `message="no">${text}`, `>● x\n${text}`];
  const junit = cases
    .map((one, at) => `<testcase name="${at}"><failure ${one}</failure></testcase>`)
    .join("");
  const read = [
    { lint: fileOf("a.sarif", sarif), tests: fileOf("a.xml", `<testsuite name="s">${junit}</testsuite>`) },
    { lint: fileOf("a.xml", checkstyle), logs: fileOf("a.log", text) },
  ].map((files) => readReports(files, {}, undefined, hiding([TOKEN])));
  const [first, second] = await Promise.all(read);
  const step = readStep({ inputs: { status: "failure" } });
  const annotations = [{ message: text, file: "a.ts", line: 1, url: undefined }];
  const log = quoteOf({ lines: text.split("\n"), isCut: false }, { logLines: 200, hide: hiding([TOKEN]) });
  const build: Build = {
    ...step,
    commit: step.commit && { ...step.commit, message: text },
    failures: [{ ...unitFailure, annotations, log }],
  };
  const reports = [first, second].flatMap((one) => (one === undefined ? [] : [one]));
  return {
    builds: reports.map((one) => ({ ...build, reports: one.reports })),
    warnings: reports.flatMap((one) => one.warnings),
  };
}

/** Where readers and messages cut, in characters; before that, there is a word, a line or blank lines. */
const CUTS = [0, 45, 60, 190, 300, 500, 1990, 2000, 3990, 4000, 5990, 6000, 7990, 8000, 15_990, 16_000];
const BEFORE = ["word ", "a line\n", "\n"];

test.each(CUTS)(
  "of a token that begins before %i characters and goes over two lines nothing is shown",
  async (cut) => {
    for (const before of BEFORE) {
      for (const at of [14, 52, 90]) {
        const halves = `${TOKEN.slice(0, at)}\n   ${TOKEN.slice(at)}`;
        const start = before.repeat(Math.ceil(cut / before.length)).slice(0, Math.max(0, cut - at));
        const { builds, warnings } = await failureWith(`${start}${halves}\nafter it`);
        const messages = builds.map((build) => renderBuild(build, "failure", { secrets: [TOKEN] }).markdown);
        const all = [...messages, ...warnings].join("\n");
        expect(RUNS.filter((run) => all.includes(run))).toEqual([]);
      }
    }
  },
);

test("of a token that goes over two annotations nothing is shown", () => {
  const annotations = [`bad token ${TOKEN.slice(0, 60)}`, `"${TOKEN.slice(60)}" is none`].map((message) => ({
    message,
  }));
  const build: Build = {
    ...readStep({ inputs: { status: "failure" } }),
    failures: [{ ...unitFailure, annotations }],
  };
  const { markdown } = renderBuild(build, "failure", { secrets: [TOKEN] });
  expect(markdown).toContain("bad token");
  expect(RUNS.filter((run) => markdown.includes(run))).toEqual([]);
});
