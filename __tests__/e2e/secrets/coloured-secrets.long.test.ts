import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf, pushEvent } from "../../support/events.ts";
import { startWorld, TOKEN } from "../../support/start-world.ts";

const NEEDS = { needs: needsOf({ build: "success", test: "failure" }) };
const PARTS = [TOKEN.slice(0, 12), TOKEN.slice(12)];

const sarifOf = (text: string) =>
  JSON.stringify({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "T" } }, results: [{ level: "error", message: { text } }] }],
  });

/** XML takes no escape character; tools write others for it, or its number anyway. */
const junitOf = (text: string, write: (control: string) => string) => {
  const written = text.replace(/\p{Cc}/gu, write).replaceAll("<", "&lt;");
  return `<testsuite name="s"><testcase name="n ${written}"><failure message="m ${written}">t ${written}</failure></testcase></testsuite>`;
};

/** Most writers of XML leave the escape character out. */
const withoutIt = (control: string) => (control === "\u001b" ? "" : byNumber(control));

const byNumber = (control: string) => `&#x${control.charCodeAt(0).toString(16)};`;

test.each([
  ["a colour", "\u001b[31m"],
  ["what grep puts around a match", "\u001b[01;31m\u001b[K"],
  ["a colour in one character", "\u009b31m"],
  ["a link", "\u001b]8;;https://example.com\u0007"],
  ["a character set", "\u001b(B"],
  ["a colour as JSON writes it", "\\u001b[31m"],
  ["a colour as a shell writes it", "\\033[31m"],
  ["a colour as a shell writes it in short", "\\e[31m"],
  ["a colour as a terminal echoes it", "^[[31m"],
  ["a colour with a picture of its escape character", "\u241b[31m"],
  ["a colour as a spreadsheet writes it", "_x001B_[31m"],
  ["a colour as Perl writes it", "\\x{1b}[31m"],
  ["what grep puts there, its escape characters taken out", "[01;31m[K"],
  ["what clears a line, without its escape character", "[K"],
  ["what shows the cursor, without its escape character", "[?25h"],
  ["what ends all colours", "\u001b(B\u001b[m"],
  ["what ends all colours, without its escape characters", "(B[m"],
  ["one sequence within another", "\u001b\u001b[0m[K"],
  ["two within another", "\u001b\u001b[0m\u001b[K"],
  ["a link as JSON writes it", "\\u001b]8;;https://x.example\\u001b\\\\"],
])("a token with %s in it is never shown", async (_, sequence) => {
  const text = PARTS.join(sequence);
  const annotations = [{ message: `bad ${text}`, path: "src/a.ts" }];
  const jobs = [{ id: 71, name: "test", steps: { a: "failure" }, annotations, log: "x" } as const];
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs });
  await using world = await startWorld({ github });
  world.webex.fail({ kind: "answer", status: 400, body: { message: `Bad ${text}` } });
  const refused = await world.run({ with: { ...NEEDS, retries: "0" } });
  const sent = await world.run({
    event: pushEvent({ message: `use ${text}` }),
    workspace: {
      "a.xml": junitOf(text, () => "\ufffd"),
      "b.xml": junitOf(text, byNumber),
      "c.xml": junitOf(text, withoutIt),
      "r.sarif": sarifOf(text),
      "x.log": `error: ${text}\n`,
    },
    with: {
      ...{ ...NEEDS, reason: text, detail: "full", "test-results": "*.xml" },
      ...{ "lint-results": "r.sarif", "log-files": "x.log" },
    },
  });
  const own = await world.run({ with: { title: `Deploy ${text}`, message: `own ${text}` } });
  expect(sent.outputs).toMatchObject({ ok: "true" });
  const shown = JSON.stringify([
    ...world.webex.requests.map(({ body }) => body),
    ...[refused, sent, own].flatMap(({ log, summary, outputs, annotations: told }) => [
      log,
      summary,
      outputs,
      told,
    ]),
  ]);
  expect(shown).toContain("***");
  expect(PARTS.filter((part) => shown.includes(part))).toEqual([]);
});

test("a colored annotation reads the same as one without colors", async () => {
  const annotations = [{ message: "\u001b[31mError:\u001b[0m boom", path: "src/a.ts" }];
  const jobs = [{ id: 71, name: "test", steps: { a: "failure" }, annotations, log: "x" } as const];
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs });
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  expect(world.read()[0]).toContain("Error: boom");
  expect(world.read()[0]).not.toContain("31m");
});
