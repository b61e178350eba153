import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRunEvent } from "../../../emulator/github/run-event.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { eventOf, pushEvent } from "../../support/events.ts";
import {
  ALPHA,
  changesOf,
  DEV_ROOM,
  EXAMPLES,
  ORGANIZATION,
  peopleIn,
  provision,
  TRAIN,
  writesOf,
} from "../../support/provisioning.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

test("a manifest becomes a team with its members, rooms and welcomes, and a second time nothing changes", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const step = await world.run(provision(ALPHA));
  expect(step.conclusion).toBe("success");
  expect(peopleIn(world)).toMatchObject({
    "team Project Alpha": [
      "bob@example.com *",
      "carol@example.com",
      "dave@example.com",
      "erin@example.com",
      "frank@example.com",
      expect.stringContaining("notify@webex.bot"),
    ],
    "Dev Room": DEV_ROOM,
    "QA Room": ["erin@example.com", "frank@example.com", "notify@webex.bot"],
  });
  expect(world.read("Dev Room")).toEqual(["Welcome to the Dev Room.\nBuilds report here."]);
  expect(changesOf(step).every(({ state }) => state === "done")).toBe(true);
  const before = writesOf(world).length;
  const again = await world.run(provision(ALPHA));
  expect([again.conclusion, changesOf(again), writesOf(world).length]).toEqual(["success", [], before]);
  expect(again.summary).toContain("✅ rooms and teams are as they should be");
});

test.each((await readdir(EXAMPLES)).sort())(
  "the example %s is applied, and changes nothing the second time",
  async (name) => {
    await using world = await startWorld({ seed: { rooms: [] } });
    const manifest = await readFile(join(EXAMPLES, name), "utf8");
    const inputs = { event: "success" };
    expect((await world.run(provision(manifest, inputs))).outputs["error"]).toBe("");
    const before = writesOf(world).length;
    const again = await world.run(provision(manifest, inputs));
    expect([again.outputs["error"], again.outputs["changes"], writesOf(world).length]).toEqual([
      "",
      "[]",
      before,
    ]);
  },
);

test("the plan is in the log before anything changes, and in the summary", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const step = await world.run(provision(ALPHA));
  expect(step.log).toContain("+ create team        Project Alpha (description: Everything about Alpha)");
  expect(step.log).toContain("+ create member      bob@example.com in Dev Room");
  expect(step.log).toContain("Plan: 15 to create, 0 to change, 0 to remove, 0 to keep.");
  expect(step.summary).toContain("### Webex Notify: ✅ 15 of 15 changes done");
  expect(step.summary).toMatch(/\| create \| room \| Dev Room \| .* \| ✅ done \|/);
});

const ALICE = { name: "Alice", email: "alice@example.com" };
const FORK = { number: 42, event: "pull_request", from: "mallory/shop" } as const;

describe("nothing is changed, and the plan is shown", () => {
  const pull = eventOf("pull_request", {
    repository: { full_name: "your-org/shop", default_branch: "main" },
    pull_request: { number: 1, head: { repo: { full_name: "your-org/shop" } } },
  });
  test.each<[string, Partial<Step>, Readonly<Record<string, string>>]>([
    ["on a pull request", { event: pull }, {}],
    ["on another branch", { event: pushEvent({ ref: "refs/heads/feature" }) }, {}],
    [
      "on a branch that a rule protects",
      { event: pushEvent({ ref: "refs/heads/release" }), github: { ref_protected: "true" } },
      {},
    ],
    ["after a fork's run on its main", { event: createRunEvent(FORK, ALICE) }, {}],
    ["for a comment, which is on main", { event: eventOf("issue_comment", { issue: { number: 3 } }) }, {}],
    ["with apply: never", {}, { apply: "never" }],
    ["in a dry run", {}, { "dry-run": "true" }],
  ])("%s", async (_, options, inputs) => {
    await using world = await startWorld({ seed: { rooms: [] } });
    const step = await world.run({ ...provision(ALPHA, inputs), ...options });
    expect(writesOf(world)).toEqual([]);
    expect(step.conclusion).toBe("success");
    expect(step.log.join("\n")).toContain("Plan: 15 to create");
    expect(changesOf(step)).toHaveLength(15);
    expect(changesOf(step)[0]).toMatchObject({ kind: "create", what: "team", state: "planned" });
    expect(step.summary).toContain("Only shown");
  });
});

test.each<[string, Partial<Step>, Readonly<Record<string, string>>]>([
  ["after our own run on main", { event: createRunEvent({ number: 41 }, ALICE) }, {}],
  ["on a tag", { event: pushEvent({ ref: "refs/tags/v1" }) }, {}],
  ["with apply: always", { event: pushEvent({ ref: "refs/heads/feature" }) }, { apply: "always" }],
])("the plan is carried out %s", async (_, options, inputs) => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const step = await world.run({ ...provision(ALPHA, inputs), ...options });
  expect(changesOf(step)[0]).toMatchObject({ state: "done" });
});

test("`to` names a room that the manifest has just created, and a planned one is not a failure", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const inputs = { to: "Dev Room", event: "success" };
  const planned = await world.run(provision(ALPHA, { ...inputs, apply: "never" }));
  expect(JSON.parse(planned.outputs["results"] ?? "")).toMatchObject([{ status: "skipped" }]);
  expect(planned.outputs["ok"]).toBe("true");
  await world.run(provision(ALPHA, inputs));
  expect(world.read("Dev Room")).toEqual([
    expect.stringContaining("Welcome"),
    expect.stringContaining("✅ CI › build passed"),
  ]);
});

test("a room and a team are deleted with absent and their IDs, and are gone the second time", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  await world.run(provision(ALPHA));
  const { rooms, teams } = world.webex.snapshot();
  const roomId = rooms.find(({ title }) => title === "QA Room")?.id;
  const manifest = `rooms: [{ title: QA Room, id: ${roomId}, absent: true }]
teams: [{ name: Project Alpha, id: ${teams[0]?.id}, absent: true }]`;
  const step = await world.run(provision(manifest, { apply: "always" }));
  expect(changesOf(step)).toMatchObject([
    { kind: "remove", what: "room", name: "QA Room", state: "done" },
    { kind: "remove", what: "team", name: "Project Alpha", state: "done" },
  ]);
  expect(world.webex.snapshot().teams).toEqual([]);
  expect((await world.run(provision(manifest))).outputs).toMatchObject({ ok: "true", changes: "[]" });
});

test("without `to` nothing is posted", async () => {
  await using world = await startWorld();
  const inline = { to: undefined, provision: "rooms: [{ title: New, members: [alice@example.com] }]" };
  const step = await world.run({ with: inline });
  expect(writesOf(world)).toEqual(["POST /rooms 200", "POST /memberships 200"]);
  expect(step.outputs).toMatchObject({ results: "[]", markdown: "", ok: "true" });
});

test("a wrong manifest reports everything that is wrong and fails the step, and the message is sent", async () => {
  await using world = await startWorld();
  const manifest = "rooms:\n  - titel: A\n  - title: B\n    members: [bob]\n    locked: maybe\n";
  const step = await world.run(provision(manifest, { to: "Release train", event: "success" }));
  expect(step.conclusion).toBe("failure");
  for (const place of ["2:5", "4:15", "5:13"]) expect(step.summary).toContain(`.github/webex.yml:${place}:`);
  expect(world.read()).toHaveLength(1);
  expect(writesOf(world)).toEqual(["POST /messages 200"]);
});

describe("people from outside", () => {
  const manifest = "rooms: [{ title: New, members: [alice@example.com, eve@evil.example] }]";
  test("are refused by name before anything is done", async () => {
    await using world = await startWorld();
    const step = await world.run(provision(manifest, { "allowed-domains": "example.com" }));
    expect([step.conclusion, writesOf(world)]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain("eve@evil.example is refused");
  });

  test("include those whose organization is unknown", async () => {
    await using world = await startWorld();
    const step = await world.run(provision(manifest, { "allowed-organizations": ORGANIZATION }));
    expect([step.conclusion, writesOf(world)]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain(
      "eve@evil.example is refused: Webex does not show the organization",
    );
  });

  test("are recognized by the name of an organization only with an admin's token", async () => {
    await using world = await startWorld();
    const inputs = { "allowed-organizations": "Empty Org" };
    const bot = await world.run(provision(manifest, inputs));
    expect(bot.outputs["error"]).toContain('Input "allowed-organizations" names "Empty Org"');
    const admin = await world.run(provision(manifest, { ...inputs, token: seedPeople.admin.token }));
    expect(admin.outputs["error"]).toMatch(
      /alice@example\.com is refused: the organization .* is not in "allowed-organizations"/,
    );
    expect(writesOf(world)).toEqual([]);
  });
});

describe("people whom the guards exclude are not mentioned either", () => {
  const failed = { event: "failure", mention: "alice@example.com, eve@evil.example" };
  test.each<[string, Readonly<Record<string, string>>]>([
    ["by domain", { "allowed-domains": "example.com" }],
    ["by organization", { "allowed-organizations": ORGANIZATION }],
  ])("%s", async (_, guards) => {
    await using world = await startWorld({ mayMention: true });
    await world.run({ with: { ...failed, ...guards } });
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(message?.markdown).toContain("<@personEmail:alice@example.com>");
    expect(message?.markdown).not.toContain("evil.example");
  });
});

test.each([
  ["a bot", undefined],
  ["a person", seedPeople.alice.token],
  ["an admin", seedPeople.admin.token],
])("%s can make rooms and teams", async (_, token) => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const step = await world.run(provision(TRAIN, token === undefined ? {} : { token }));
  expect(step.outputs["error"]).toBe("");
  expect((await world.run(provision(TRAIN, token === undefined ? {} : { token }))).outputs["changes"]).toBe(
    "[]",
  );
});

test("a group needs a token that may read it, and says so", async () => {
  await using world = await startWorld();
  const manifest = 'rooms: [{ title: New, members: ["group:QA"] }]';
  const bot = await world.run(provision(manifest));
  expect(bot.outputs["error"]).toMatch(/:1:33: the group "QA" cannot be read: .* Only an admin's token/);
  const admin = await world.run(provision(manifest, { token: seedPeople.admin.token }));
  expect(admin.outputs["error"]).toBe("");
  expect(peopleIn(world)["New"]).toEqual(["admin@example.com", "bob@example.com", "carol@example.com"]);
});
