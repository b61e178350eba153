import { expect, test } from "vitest";
import { RELEASE_TRAIN, startWorld, TOKEN } from "../../support/start-world.ts";

const failed = { contexts: { job: { status: "failure" } } };
const ROOM = "Room of the end";
const GUARDED = {
  lifecycle: "true",
  "allowed-domains": "example.com",
  mention: "erin@evil.example",
  apply: "never",
  provision: `rooms: [{ title: "${ROOM}" }]`,
};

const keptFromStart = (name: string) =>
  `Input "${name}" has another value at the end of the job: its value from the start applies.`;

test.each([
  ["allowed-domains", "example com!", undefined],
  ["apply", "nevr", undefined],
  ["dry-run", "yes", "true"],
])("if %s is wrong at the end, it still guards as at the start", async (name, wrong, before) => {
  await using world = await startWorld();
  const inputs = { ...GUARDED, ...(before && { [name]: before }) };
  const step = await world.run({ with: inputs });
  const all = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url, ...inputs, [name]: wrong };
  const post = await step.post({ ...failed, with: all });
  expect([post?.conclusion, post?.outputs["error"]]).toEqual(["success", ""]);
  expect(post?.annotations.map(({ message }) => message)).toContain(keptFromStart(name));
  expect(world.webex.snapshot().rooms.map(({ title }) => title)).not.toContain(ROOM);
  const sent = world.webex.messagesIn(RELEASE_TRAIN).map(({ markdown }) => markdown ?? "");
  expect(sent.join("\n")).not.toContain("erin");
  expect(sent.length > 0).toBe(before === undefined);
});

test("if the address of Webex is wrong at the end, the token goes nowhere else", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { lifecycle: "true" } });
  const all = { token: TOKEN, to: RELEASE_TRAIN, lifecycle: "true", "api-url": "nowhere" };
  const post = await step.post({ ...failed, with: all });
  expect(post?.annotations.map(({ message }) => message)).toEqual([keptFromStart("api-url")]);
  expect(world.read()[0]).toContain("failed");
});

test("if the start had no such guard, a wrong one lets nobody in", async () => {
  await using world = await startWorld();
  const { "allowed-domains": _, ...unguarded } = GUARDED;
  const step = await world.run({ with: unguarded });
  const all = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url, ...unguarded };
  const post = await step.post({ ...failed, with: { ...all, "allowed-domains": "example com!" } });
  expect(post?.outputs["error"]).toContain('Input "allowed-domains" is');
  expect(world.webex.messagesIn(RELEASE_TRAIN).length).toBe(1);
});

test("a guard that is too long to keep, and that GitHub loses, lets nobody in", async () => {
  await using world = await startWorld();
  const domains = Array.from({ length: 3000 }, (_, at) => `d${at}.example.com`).join("\n");
  const inputs = { ...GUARDED, "allowed-domains": domains };
  const env = { GITHUB_ACTION_PATH: "/actions/outer" };
  const step = await world.run({ with: inputs, env });
  const { "allowed-domains": _, ...lost } = inputs;
  const all = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url, ...lost };
  const post = await step.post({ ...failed, env, with: all });
  expect(post?.outputs["error"]).toContain(
    'Input "allowed-domains" is missing: GitHub evaluated it incorrectly',
  );
  expect(world.webex.messagesIn(RELEASE_TRAIN).length).toBe(1);
});
