import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { needsOf, pushEvent } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

const SECRET = "QIgC29UfX18YdZ07TslM6RakN5EPjB4WOhV3KcHbD91mJwSxe2GvtFnAyLuqZioX";
const TOKEN = `${SECRET}_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9`;
const seed = { people: Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: TOKEN } }) };
const PARTS = [SECRET.slice(0, 16), SECRET.slice(16, 40), TOKEN.slice(40)];
const RUNS = Array.from({ length: SECRET.length - 11 }, (_, at) => SECRET.slice(at, at + 12));

const sarifOf = (text: string) =>
  JSON.stringify({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "T" } }, results: [{ level: "error", message: { text } }] }],
  });

/** XML takes no control characters, and most of its writers leave them out. */
const junitOf = (text: string) => {
  const written = text.replace(/(?!\n)\p{Cc}/gu, "").replaceAll("<", "&lt;");
  return `<testsuite name="s"><testcase name="n ${written}"><failure message="m ${written}">t ${written}</failure></testcase></testsuite>`;
};

test.each([
  ["a title with a line end in it", "\u001b]0;a title\nof two lines\u0007"],
  ["the same in one character", "\u009d0;a title\nof two lines\u009c"],
  ["a link that lost its control characters", "]8;;https://example.com"],
  ["the end of a link that did", "]8;;"],
  ["a colour that lost its one character", "31m"],
  ["what moves a line up, without its escape character", "M"],
  ["what saves the cursor, without its escape character", "7"],
  ["what resets a terminal, without its escape character", "c"],
  ["an accent", "e\u0301"],
  ["a line's number", "\n  12 | "],
  ["an element of HTML", "<wbr>"],
])("no part of a token is shown if it is split by %s", async (_, between) => {
  const text = PARTS.join(between);
  const annotations = [{ message: `bad ${text}`, path: "src/a.ts" }];
  const log = `2026-11-14T10:00:00.0000000Z ##[error]error ${text.replaceAll("\n", "\n2026-11-14T10:00:00.0000000Z ")}`;
  const jobs = [{ id: 71, name: "test", steps: { a: "failure" }, annotations, log } as const];
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs });
  await using world = await startWorld({ github, seed });
  const common = { token: TOKEN, to: "Release train", retries: "0" };
  const failed = { ...common, needs: needsOf({ build: "success", test: "failure" }), detail: "full" };
  const files = { "a.xml": junitOf(text), "r.sarif": sarifOf(text), "x.log": `error: ${text}\n` };
  const reports = { "test-results": "*.xml", "lint-results": "r.sarif", "log-files": "x.log" };
  const event = pushEvent({ message: `use ${text}` });
  const steps = [
    await world.run({ event, with: { ...failed, reason: text } }),
    await world.run({ event, workspace: files, with: { ...failed, ...reports, format: "card" } }),
    await world.run({ with: { ...common, title: `Deploy ${text}`, message: `own ${text}` } }),
  ];
  world.webex.fail({ kind: "answer", status: 400, body: { message: `Bad ${text}` } });
  steps.push(await world.run({ with: common }));
  const bodies = world.webex.requests.map(({ body }) => JSON.stringify(body) ?? "");
  const told = steps.flatMap(({ rawStdout, summary, outputs }) => {
    const lines = rawStdout.split("\n").filter((line) => !line.startsWith("::add-mask"));
    return [...lines, summary ?? "", ...Object.values(outputs)];
  });
  const shown = [...bodies, ...told].join("\n");
  expect(shown).toContain("***");
  expect(RUNS.filter((run) => shown.includes(run))).toEqual([]);
});
