import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { hiddenMentions } from "../../../emulator/mentions.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { needsOf, pullRequestEvent, pushEvent } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

const TOKEN =
  "QIgC29UfX18YdZ07TslM6RakN5EPjB4WOhV3KcHbD91mJwSxe2GvtFnAyLuqZioX_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9";
const seed = { people: Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: TOKEN } }) };
const HALF = TOKEN.slice(0, 60);
const HALVES = `${HALF}\n${TOKEN.slice(60)}`;
const RUNS = Array.from({ length: TOKEN.length - 11 }, (_, at) => TOKEN.slice(at, at + 12));

type World = Awaited<ReturnType<typeof startWorld>>;
type Step = Awaited<ReturnType<World["run"]>>;

/** No part of the token is in what leaves the process, except in the line that masks it. */
function expectNothingShown(world: World, step: Step): void {
  const bodies = world.webex.requests.map(({ body }) => JSON.stringify(body) ?? "");
  const log = step.rawStdout.split("\n").filter((line) => !line.startsWith("::add-mask"));
  const all = [...bodies, ...log, step.summary ?? "", ...Object.values(step.outputs)].join("\n");
  expect(RUNS.filter((run) => all.includes(run))).toEqual([]);
}

const failed = { contexts: { job: { status: "failure" } } };
const sarifOf = (message: object) =>
  JSON.stringify({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "T" } }, results: [{ level: "error", message }] }],
  });
const inSarif = (message: object) => ({
  ...failed,
  with: { "lint-results": "*.sarif" },
  workspace: { "a.sarif": sarifOf(message) },
});
const inJUnit = (failure: string) => ({
  ...failed,
  with: { "test-results": "*.xml" },
  workspace: { "a.xml": `<testsuite name="s"><testcase name="t">${failure}</testcase></testsuite>` },
});
const inCheckstyle = (inside: string) => ({
  ...failed,
  with: { "lint-results": "*.xml" },
  workspace: { "a.xml": `<checkstyle><file name="a.ts">${inside}</file></checkstyle>` },
});

test.each([
  ["a commit's message", { event: pushEvent({ message: HALVES }) }],
  ["a commit's message, indented", { event: pushEvent({ message: `use ${HALF}\n   ${TOKEN.slice(60)}` }) }],
  ["a pull request's title", { event: pullRequestEvent({ title: HALVES }) }],
  ["a message of SARIF", inSarif({ text: HALVES })],
  ["what Go says first in SARIF", inSarif({ text: `# ${HALVES}` })],
  ["an argument in SARIF", inSarif({ text: "{0}", arguments: [`${"\n".repeat(3940)}${TOKEN}`] })],
  ["a message of Checkstyle", inCheckstyle(`<error line="1" message="${HALVES.replace("\n", "&#10;")}"/>`)],
  ["an exception of Checkstyle", inCheckstyle(`<exception>${HALVES}</exception>`)],
  ["a failure without a message", inJUnit(`<failure>${HALVES}</failure>`)],
  ["a failure in a frame", inJUnit(`<failure>● ${HALF}\n${TOKEN.slice(60)}</failure>`)],
  ["a failure at a place", inJUnit(`<failure>no ${HALF}\n${TOKEN.slice(60)}/b/c.ts:3</failure>`)],
  ["a trace of many lines", inJUnit(`<failure message="no">at x${"\n".repeat(59)}${HALVES}</failure>`)],
  ["a text that is cut", inJUnit(`<failure message="no">${"\n".repeat(15_925)}${HALVES}</failure>`)],
])("no part of a token that is split over two lines is shown: %s", async (_, step) => {
  await using world = await startWorld({ seed });
  const { with: inputs = {}, ...rest } = step as { with?: Record<string, string> };
  const run = await world.run({ ...rest, with: { ...inputs, to: "Release train", token: TOKEN } });
  expect(run.outputs).toMatchObject({ ok: "true" });
  expectNothingShown(world, run);
});

const inTwo = (text: (part: string, at: number) => string) => HALVES.split("\n").map(text).join("");

test.each([
  ["a failure and its trace", inJUnit(`<failure message="bad token ${HALF}">bad token ${HALVES}</failure>`)],
  [
    "a trace and the message",
    inJUnit(`<failure message="${TOKEN.slice(60)} is none">at x: ${HALF}</failure>`),
  ],
  [
    "two findings of Checkstyle",
    inCheckstyle(inTwo((half, at) => `<error line="${at}" message="&quot;${half}&quot;"/>`)),
  ],
])("no part of a token that is split over two texts is shown: %s", async (_, step) => {
  await using world = await startWorld({ seed });
  const { with: inputs, ...rest } = step;
  const run = await world.run({
    ...rest,
    with: { ...inputs, to: "Release train", detail: "full", token: TOKEN },
  });
  expect(run.outputs).toMatchObject({ ok: "true" });
  expectNothingShown(world, run);
});

test("a file is sent under a name without the token", async () => {
  await using world = await startWorld({ seed });
  const step = await world.run({
    with: { token: TOKEN, to: "Release train", files: "*.txt" },
    workspace: { [`${TOKEN}.txt`]: "x" },
  });
  expect(step.outputs).toMatchObject({ ok: "true" });
  expectNothingShown(world, step);
});

test("recordings and welcomes are posted without secrets and mentions", async () => {
  const [a, b] = ["a".repeat(40), "b".repeat(40)];
  const commits = [{ sha: a }, { sha: b, parent: a, message: "x", author: "grace" }];
  const permissions = ["actions", "checks", "contents"] as const;
  const runs = [{ number: 42 }, { number: 41, conclusion: "success", head_sha: a }];
  await using github = await startGitHub({ runs, commits, permissions: [...permissions] });
  await using world = await startWorld({ seed, github });
  const manifest = [
    "rooms:",
    `  - title: Lobby\n    welcome: hello <@all>`,
    "incident:",
    "  members: [dave@example.com]",
  ].join("\n");
  const stepOf = (result: string, apiUrl: string) => ({
    event: pushEvent({ sha: b }),
    github: { api_url: apiUrl },
    workspace: { "w.yml": manifest },
    with: { token: TOKEN, needs: needsOf({ test: result }), provision: "w.yml", apply: "always" },
  });
  const broken = await world.run(stepOf("failure", github.url));
  const recorded = { topic: `standup ${TOKEN} <@all> &lt;@all&gt;`, playbackUrl: "https://example.com/p" };
  const called = {
    topic: "<<!--x<b> -->@personEmail:bob@example.com|Bob>",
    playbackUrl: "javascript:alert(1)",
  };
  const createTime = new Date().toISOString();
  const items = [recorded, called].map((one, at) => ({ id: `r${at}`, meetingId: "m1", ...one, createTime }));
  const room = world.webex.snapshot().rooms.find(({ title }) => title.startsWith("Incident"));
  const meeting = { id: "m1", roomId: room?.id };
  const match = (path: string) => ({ match: { path, method: "GET" }, times: "forever" as const });
  world.webex.fail({ kind: "answer", status: 200, body: { items: [meeting] }, ...match("/meetings") });
  world.webex.fail({ kind: "answer", status: 200, body: { items }, ...match("/recordings") });
  const healed = [{ number: 42 }, { number: 41, conclusion: "failure", head_sha: a }];
  await using later = await startGitHub({ runs: healed, commits, permissions: [...permissions] });
  const fixed = await world.run(stepOf("success", later.url));
  const posted = world.webex.requests.filter(({ method, path }) => method === "POST" && path === "/messages");
  const texts = posted.map(({ body }) => String((body as { markdown?: unknown }).markdown));
  expect(texts.filter((text) => text.startsWith("🎬"))).toHaveLength(2);
  expect(texts.some((text) => text === "hello <\u200b@all>")).toBe(true);
  expect(texts.flatMap((text) => hiddenMentions(text))).toEqual([]);
  for (const step of [broken, fixed]) expectNothingShown(world, step);
});

test.each([
  "<<!--x<b> -->@all>",
  "<<!--x<b> -->@personEmail:bob@example.com|Bob>",
  "&lt;&lt;!--x&lt;b&gt; --&gt;@all&gt;",
  '<<b title="a<c">@all>',
  "<&ensp;@all>",
])("a pull request's title mentions nobody through {{{…}}}, in Markdown and in a card: %s", async (title) => {
  await using world = await startWorld();
  for (const inputs of [{ message: "New: {{{pullRequest.title}}}" }, { format: "card" }]) {
    const step = await world.run({
      event: pullRequestEvent({ title }),
      with: { to: "Release train", ...inputs },
    });
    expect(step.outputs).toMatchObject({ ok: "true" });
  }
});

test.each(["\\ud800", "..", "."])("the message ID %s in a thread does not lose the message", async (id) => {
  await using world = await startWorld();
  const thread = `{"messages":{"ab":"${id}"},"started":["ab"]}`;
  const step = await world.run({ with: { to: "Release train", thread } });
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
});

test("a ref that is not valid Unicode does not lose the message", async () => {
  await using world = await startWorld();
  const step = await world.run({ event: pushEvent({ message: "x \ud800 y", ref: "refs/heads/a\ud800" }) });
  expect(step.outputs["ok"]).toBe("true");
});
