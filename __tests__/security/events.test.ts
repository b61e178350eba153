import { expect, test } from "vitest";
import { createRunEvent } from "../../emulator/github/run-event.ts";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { encodeId } from "../../emulator/ids.ts";
import { runCall, startWebex } from "../call/run-call.ts";
import { eventOf, pullRequestEvent, pushEvent } from "../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld, type World } from "../support/start-world.ts";

const ALICE = { name: "Alice", email: "alice@example.com" };
const FORK = { number: 42, event: "pull_request", from: "mallory/shop" } as const;
const OURS = { number: 41 } as const;
const PUSH = {
  ref: "refs/heads/main",
  after: "a".repeat(40),
  head_commit: { id: "a".repeat(40), message: "x" },
};
const TITLE = "Incident: your-org/shop, CI on main";

/** A step that reports on a run that has ended, and trusts as much as a step can. */
function after(run: Parameters<typeof createRunEvent>[0], inputs: Step["with"] = {}, author = ALICE): Step {
  return {
    event: createRunEvent(run, author),
    with: {
      about: "trigger",
      provision: "incident: { members: [author, committers] }",
      apply: "always",
      mention: "author",
      "mention-on": "failure\nsuccess",
      "email-domains": "example.com",
      ...inputs,
    },
  };
}

const titlesIn = ({ webex }: World) => webex.snapshot().rooms.map(({ title }) => title);
const incidentsIn = (world: World) => titlesIn(world).filter((title) => title.includes("Incident"));
const peopleIn = ({ webex }: World) => webex.snapshot().memberships.map(({ personEmail }) => personEmail);
const htmlOf = ({ webex }: World) => webex.messagesIn(RELEASE_TRAIN).map(({ html }) => html)[0] ?? "";
const mentionsIn = ({ webex }: World) =>
  webex.snapshot().messages.flatMap((one) => one.mentionedPeople ?? []);

test("Only these inputs, and the manifest that they name, decide where a message goes.", async () => {
  await using world = await startWorld();
  const room = "Dev Room\nbob@example.com";
  await world.run({ event: pushEvent({ ref: `refs/heads/${room}`, message: room, author: room }) });
  await world.run({
    event: pushEvent({ message: room, author: room }),
    with: { status: "failure", provision: "incident: { members: [alice@example.com] }" },
  });
  const { rooms, messages } = world.webex.snapshot();
  const incident = rooms.find(({ title }) => title === TITLE)?.id;
  expect(messages.map(({ roomId }) => roomId)).toEqual([RELEASE_TRAIN, RELEASE_TRAIN, incident]);
});

test("Their texts are escaped, cut to one line of limited length, and free of control characters.", async () => {
  await using world = await startWorld();
  const message = `**bold** <b>b</b>\u001b[31m \u202eturned ${"long ".repeat(100)}`;
  await world.run({ event: pushEvent({ message, ref: "refs/heads/`a`\u2028b" }) });
  const [text = ""] = world.read();
  expect(text).toContain("`a` b");
  expect(text).toContain("**bold** <b>b</b> turned long");
  expect(text).toContain("long…");
  expect(htmlOf(world)).not.toMatch(/<b>|<strong>bold|<code>/);
});

test("Template tags in them stay text.", async () => {
  await using world = await startWorld();
  const message = "{{commit.author}} {{{data.a}}} {{> links}}";
  await world.run({ event: pushEvent({ message }), with: { data: "a: hush" } });
  expect(world.read()[0]).toContain(message);
});

test("They do not mention anybody.", async () => {
  await using world = await startWorld();
  const texts = ["<@all>", "<@personEmail:bob@example.com|Bob>", "&amp;lt;@all&amp;gt;", "<\\@here>"];
  for (const message of texts) await world.run({ event: pushEvent({ message }) });
  // `world.run` fails for a message that mentions somebody.
  expect(world.read()).toHaveLength(texts.length);
});

test("Only `http` and `https` addresses become links, except those that hide their destination, such as `https://github.com@evil.example/`.", async () => {
  await using world = await startWorld();
  for (const compare of ["javascript:alert(1)", "file:///etc/passwd", "https://github.com@evil.example/"]) {
    await world.run({ event: eventOf("push", { ...PUSH, compare }) });
    await world.run({ event: pushEvent({ message: `[x](${compare}) ${compare}` }) });
  }
  const links = world.webex.messagesIn(RELEASE_TRAIN).flatMap(({ html = "" }) => html.match(/href="[^"]*/g));
  expect(links.filter((link) => !link?.startsWith('href="https://github.com/'))).toEqual([]);
  // Nor does a client make a link of the bare address.
  expect(world.read().join("\n")).not.toContain("https://github.com@");
});

test("A fork's branch is shown with its owner, as in `mallory:main`, and is never the default branch.", async () => {
  await using world = await startWorld();
  const manifest = { provision: "rooms: [{ title: New }]", apply: "auto" };
  await world.run(after({ ...FORK, conclusion: "failure" }, manifest));
  expect(world.read()[0]).toContain("CI failed · mallory:main\nyour-org/shop · mallory:main");
  expect(titlesIn(world)).not.toContain("New");
});

test("A fork's run neither opens nor ends an incident, and is compared only with runs of that fork.", async () => {
  const before = { number: 40, event: "pull_request", conclusion: "failure" } as const;
  await using github = await startGitHub({ runs: [before] });
  await using world = await startWorld({ github, mayMention: true });
  await world.run(after({ ...FORK, conclusion: "failure" }));
  expect(incidentsIn(world)).toEqual([]);
  await world.run(after({ ...OURS, conclusion: "failure" }));
  await world.run(after({ ...FORK, conclusion: "success" }));
  expect(incidentsIn(world)).toEqual([TITLE]);
  expect(world.read().at(-1)).toContain("✅ CI passed");
});

test("A fork's commits mention and invite nobody.", async () => {
  await using world = await startWorld();
  await world.run(after({ ...FORK, conclusion: "failure" }));
  expect([world.read().length, mentionsIn(world)]).toEqual([1, []]);
  expect(incidentsIn(world)).toEqual([]);
});

test("An author is mentioned or invited only through `user-map` or `email-domains`, and only within `allowed-domains` and `allowed-organizations`.", async () => {
  const run = { ...OURS, conclusion: "failure" } as const;
  const elsewhere = encodeId("ORGANIZATION", "d0000000-0000-4000-8000-0000000000ee");
  const ways = [
    { "email-domains": "" },
    { "allowed-domains": "other.example" },
    { "allowed-organizations": elsewhere },
  ];
  for (const inputs of ways) {
    await using world = await startWorld();
    await world.run(after(run, inputs));
    expect([titlesIn(world).includes(TITLE), mentionsIn(world)]).toEqual([true, []]);
    const { rooms, memberships } = world.webex.snapshot();
    const incident = rooms.find(({ title }) => title === TITLE)?.id;
    expect(memberships.filter(({ roomId }) => roomId === incident)).toHaveLength(1);
  }
  await using world = await startWorld({ mayMention: true });
  await world.run(after(run));
  expect(mentionsIn(world)).not.toEqual([]);
  expect(peopleIn(world).filter((email) => email === ALICE.email).length).toBeGreaterThan(1);
});

test("A `noreply` address names an account only on the server's own host.", async () => {
  const inputs = { "user-map": "alice: alice@example.com", provision: "", mention: "author" };
  const run = { ...OURS, conclusion: "failure" } as const;
  const authorAt = (host: string) => ({ name: "Alice", email: `7+alice@users.noreply.${host}` });
  await using world = await startWorld({ mayMention: true });
  await world.run(after(run, inputs, authorAt("evil.example")));
  expect(mentionsIn(world)).toEqual([]);
  await world.run(after(run, inputs, authorAt("github.com")));
  expect(mentionsIn(world)).toHaveLength(1);
});

test("By default, GitHub passes no secrets to pull requests from forks, so the step does nothing.", async () => {
  await using world = await startWorld();
  const step = await world.run({ event: pullRequestEvent({ from: "mallory/shop" }), with: { token: "" } });
  expect([step.conclusion, world.requests()]).toEqual(["success", []]);
});

test("A workflow on `workflow_run` or `pull_request_target` has the token, and the step needs no checkout.", async () => {
  await using world = await startWorld();
  const { payload } = pullRequestEvent({ from: "mallory/shop" });
  await world.run({ event: { name: "pull_request_target", payload }, workspace: {} });
  await world.run({ ...after({ ...FORK, conclusion: "failure" }, { provision: "" }), workspace: {} });
  expect(world.read()).toHaveLength(2);
});

test("`call` sends its arguments as they are.", async () => {
  await using webex = await startWebex();
  const title = "<@all> [log in](https://evil.example/login)";
  const person = `toPersonEmail: ${ALICE.email}`;
  for (const name of ["markdown", "text"]) {
    const args = `${person}\n${name}: ${JSON.stringify(title)}`;
    await runCall(webex, { method: "messages.create", arguments: args });
  }
  const sent = webex.requests.filter(({ path }) => path === "/messages").map(({ body }) => body);
  expect(sent).toMatchObject([{ markdown: title }, { text: title }]);
});

test("What an expression puts into `title` or `message` is Markdown and a template, but mentions nobody.", async () => {
  await using world = await startWorld({ mayMention: true });
  const text = "<@all> [log in](https://evil.example/) {{data.note}} <@personEmail:alice@example.com>";
  for (const name of ["title", "message"]) {
    await world.run({ with: { [name]: text, data: "note: Hello" } });
    expect(world.webex.messagesIn(RELEASE_TRAIN).at(-1)?.markdown).toContain(
      "[log in](https://evil.example/) Hello",
    );
  }
  expect(mentionsIn(world)).toEqual([]);
});
