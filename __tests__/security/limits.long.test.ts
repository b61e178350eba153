import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { inertAsSent } from "../../src/message/as-sent.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { needsOf } from "../support/events.ts";
import { commandsIn } from "../support/hostile-lines.ts";
import { OWN_TRAIN, provision } from "../support/provisioning.ts";
import { startRawServer } from "../support/raw-server.ts";
import { runStep, type Step, startWorld, TOKEN } from "../support/start-world.ts";

const BUILT_IN = "✅ CI › build passed\nyour-org/shop · main";
/** A text that means 9^9 values. */
const BOMB = Array.from(
  { length: 9 },
  (_, at) => `a${at}: &a${at} [${Array(9).fill(at === 0 ? "x" : `*a${at - 1}`)}]`,
).join("\n");
/** A tag that takes Mustache a time that grows with the square. */
const SLOW: Step = {
  workspace: { "m.yml": `incident: { title: "{{x${" ".repeat(900_000)}y", members: [author] }` },
  with: { provision: "m.yml" },
  withinMs: 15_000,
};

test("Their texts are treated like those of events.", async () => {
  await using world = await startWorld();
  const hostile = `<@all> {{commit.author}} &lt;b> ${TOKEN}`.replace("<@", "&lt;@");
  const junit = `<testsuite><testcase name="${hostile}"><failure message="${hostile}"/></testcase></testsuite>`;
  const workspace = { "a.xml": junit, "a.log": `<@all> \u001b[31mred ${TOKEN}` };
  await world.run({ workspace, with: { status: "failure", "test-results": "a.xml", "log-files": "a.log" } });
  const [message = ""] = world.read();
  expect(message).toContain("{{commit.author}} <b> ***");
  expect(message).toContain("red ***");
});

test("Their size is limited, and the time to read them grows no faster than their size.", async () => {
  await using world = await startWorld();
  const large = await world.run({
    workspace: { "a.sarif": `{"runs": "${"x".repeat(16 * 1024 * 1024)}"}` },
    with: { status: "failure", "lint-results": "a.sarif" },
  });
  expect(large.summary).toContain("larger than 16 MiB");
  // It took 24 seconds; `world.run` allows five.
  const results = Array(20_000).fill({ level: "error", ruleId: "a", message: { text: "x" } });
  const tool = { driver: { name: "a" }, extensions: Array(10_000).fill({}) };
  const workspace = { "a.sarif": JSON.stringify({ version: "2.1.0", runs: [{ tool, results }] }) };
  await world.run({ workspace, with: { status: "failure", "lint-results": "a.sarif" } });
  expect(world.read().at(-1)).toContain("20,000 errors");
});

test("They are read up to a size limit.", async () => {
  await using endless = await startRawServer((_, response) => {
    const write = (): void => {
      while (response.write("x".repeat(1024 * 1024)));
    };
    response.on("drain", write);
    write();
  });
  await using step = await runStep({ with: { retries: "0" } }, endless.url);
  expect(step.outputs["error"]).toContain("more than 16777216 bytes");

  await using github = await startGitHub({ runs: [{ number: 42 }] });
  await using world = await startWorld({ github });
  for (let count = 0; count < 3; count++)
    github.fail({ kind: "answer", status: 200, body: "x".repeat(9_000_000) });
  await world.run({ with: { needs: needsOf({ test: "failure" }) } });
  expect(world.read()).toHaveLength(1);
});

test("Their texts and IDs are cleaned of secrets, are not commands in the log, and mention nobody.", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 200, body: { id: TOKEN, roomId: "room" } });
  expect((await world.run()).outputs["message-id"]).toBe("***");
  world.webex.fail({ kind: "answer", status: 400, body: { message: `${TOKEN}\n::stop-commands::x` } });
  const refused = await world.run();
  expect(refused.outputs["error"]).toContain("***");
  expect(commandsIn(refused.rawStdout)).not.toContain("stop-commands");
  // As the title of a recording is posted.
  expect(inertAsSent(hiding([TOKEN]))(`🎬 <@all> ${TOKEN}`)).toBe("🎬 <\u200b@all> ***");
});

test("Templates, YAML, and manifests have a work budget.", async () => {
  const partials = { "ci/success.md": "{{> a}}", "ci/partials/a.md": "{{> a}}{{> a}}" };
  const steps: readonly Step[] = [
    { workspace: partials, with: { template: "ci" } },
    { with: { data: BOMB } },
    { with: { provision: `rooms: []\n${BOMB}` } },
  ];
  for (const step of steps) {
    await using world = await startWorld();
    expect((await world.run(step)).outputs["error"]).toMatch(/endlessly|too complex/);
  }
});

test("Other slow work on text from outside is stopped after a few seconds.", {
  timeout: 30_000,
}, async () => {
  await using world = await startWorld();
  expect((await world.run(SLOW)).outputs["error"]).toContain("it takes too long");
});

test("In both cases, the message is still sent, and the step says what is missing.", {
  timeout: 30_000,
}, async () => {
  for (const [step, told] of [
    [SLOW, "the title of the incident"],
    [{ with: { data: BOMB } }, 'Input "data"'],
  ] as const) {
    await using world = await startWorld();
    const { outputs } = await world.run(step);
    expect(world.read()[0]).toContain(BUILT_IN);
    expect(outputs["error"]).toContain(told);
  }
});

/** A step during which something throws that nobody waits for, with the token in it. */
const STRAY = `
  import http from "node:http";
  import { syncBuiltinESMExports } from "node:module";
  const { request } = http;
  http.request = (...all) => {
    setImmediate(() => { throw new TypeError("lost " + process.env.INPUT_TOKEN); });
    return request(...all);
  };
  syncBuiltinESMExports();`;
const LOST: Step = { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(STRAY)}` } };
const STACK = /^\s*at .*[(:/]/m;

test("An unexpected error is reported as one sentence without secrets.", async () => {
  await using world = await startWorld();
  const { outputs, log } = await world.run(LOST);
  expect(outputs["error"]).toMatch(/^.*lost \*\*\*.*$/);
  expect(log.join("\n")).not.toMatch(STACK);
  expect(world.read()).toHaveLength(1);
});

test("Its stack trace is shown only in a run with debug logging.", async () => {
  await using world = await startWorld();
  expect((await world.run(LOST)).debug.join("\n")).not.toMatch(STACK);
  expect((await world.run({ ...LOST, debug: true })).debug.join("\n")).toMatch(STACK);
});

test("The local Webex of `npm start -- --serve` answers only programs on the same machine.", async () => {
  await using webex = await startEmulator();
  const { hostname, port, pathname } = new URL(webex.url);
  expect(hostname).toBe("127.0.0.1");
  // It listens on no other address.
  await expect(fetch(`http://127.0.0.2:${port}${pathname}/people/me`)).rejects.toThrow();
});

test("It refuses requests for another host or from another site's pages, and bodies larger than 1 MB, or 101 MB with files.", async () => {
  await using webex = await startEmulator();
  const { host, port, pathname } = new URL(webex.url);
  const statusOf = async (headers: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const all = { host, authorization: `Bearer ${seedPeople.bot.token}`, connection: "close", ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`POST ${pathname}/messages HTTP/1.1\r\n${lines.join("")}\r\n`);
    return (await text(socket)).split(" ")[1];
  };
  const form = "multipart/form-data; boundary=x";
  expect(await statusOf({ host: "evil.example" })).toBe("421");
  expect(await statusOf({ origin: "https://evil.example" })).toBe("403");
  expect(await statusOf({ "content-type": "application/json", "content-length": "1048577" })).toBe("413");
  expect(await statusOf({ "content-type": form, "content-length": `${101 * 1024 * 1024 + 1}` })).toBe("413");
});

test("The log and the job summary name destinations, similar titles, and the IDs of rooms that share a title.", async () => {
  const twin = { ...OWN_TRAIN, uuid: OWN_TRAIN.uuid.replace(/.$/, "9") };
  await using world = await startWorld({ seed: { rooms: [OWN_TRAIN, twin] } });
  const { log, summary } = await world.run({ with: { to: "Release train\nRelease trains" } });
  for (const shown of [log.join("\n"), summary]) {
    for (const { id, title } of world.webex.snapshot().rooms)
      expect(shown).toMatch(new RegExp(`${title}[^]*${id}`));
  }
});

test("If a person's token does not find a title, they name that person's address.", async () => {
  await using world = await startWorld();
  const token = seedPeople.admin.token;
  const { log, summary } = await world.run({ with: { token, to: "No such room" } });
  for (const shown of [log.join("\n"), summary]) expect(shown).toContain("admin@example.com");
});

test("The plan of a manifest also names its people and the members of its groups, and an incident names the people whom it leaves out.", async () => {
  await using world = await startWorld();
  const manifest = 'rooms: [{ title: New, members: [alice@example.com, "group:QA"] }]';
  const plan = await world.run(provision(manifest, { token: seedPeople.admin.token, apply: "never" }));
  for (const name of ["alice", "bob", "carol"]) expect(plan.summary).toContain(`${name}@example.com`);
  const incident = provision("incident: { members: [dave@example.com] }", {
    status: "failure",
    "allowed-domains": "other.example",
  });
  expect((await world.run(incident)).summary).toContain("dave@example.com is refused");
});
