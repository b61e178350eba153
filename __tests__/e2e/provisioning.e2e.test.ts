import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Fault } from "../../emulator/faults.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { eventOf, pushEvent } from "../support/events.ts";
import type { Step, World } from "../support/start-world.ts";
import { startWorld } from "../support/start-world.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples/provisioning");
const ALPHA = await readFile(join(EXAMPLES, "project-alpha.yml"), "utf8");
const TRAIN = await readFile(join(EXAMPLES, "release-train.yml"), "utf8");

/** A step that only provisions. */
function provision(manifest: string, more: Readonly<Record<string, string | undefined>> = {}): Step {
  const workspace = { ".github/webex.yml": manifest };
  return { with: { to: undefined, provision: ".github/webex.yml", ...more }, workspace };
}

/** Everything that a manifest can name, in words. */
function peopleIn({ webex }: World): Readonly<Record<string, readonly string[]>> {
  const { rooms, teams, memberships, teamMemberships } = webex.snapshot();
  const shown = (all: readonly { personEmail?: string; isModerator: boolean }[]): readonly string[] =>
    all.map(({ personEmail, isModerator }) => `${personEmail}${isModerator ? " *" : ""}`).sort();
  return Object.fromEntries([
    ...teams.map(({ id, name }) => [
      `team ${name}`,
      shown(teamMemberships.filter(({ teamId }) => teamId === id)),
    ]),
    ...rooms.map(({ id, title }) => [title, shown(memberships.filter(({ roomId }) => roomId === id))]),
  ]);
}

function writesOf(world: World): readonly string[] {
  return world.requests().filter((request) => !request.startsWith("GET "));
}

function changesOf(step: {
  readonly outputs: Readonly<Record<string, string>>;
}): readonly Record<string, unknown>[] {
  return JSON.parse(step.outputs["changes"] ?? "");
}

const DEV_ROOM = ["bob@example.com", "carol@example.com", "dave@example.com", "notify@webex.bot"];

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

test("the plan stands in the log before anything is changed, and reads well in the summary", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const step = await world.run(provision(ALPHA));
  expect(step.log).toContain("+ create team        Project Alpha (description: Everything about Alpha)");
  expect(step.log).toContain("+ create member      bob@example.com in Dev Room");
  expect(step.log).toContain("Plan: 15 to create, 0 to change, 0 to remove, 0 to keep.");
  expect(step.summary).toContain("### Webex Notify: ✅ 15 of 15 changes done");
  expect(step.summary).toMatch(/\| \\?\+ create \| room \| Dev Room \| .*✅ done \|/);
});

describe("nothing is changed, and the plan is shown", () => {
  const pull = eventOf("pull_request", {
    repository: { full_name: "your-org/shop", default_branch: "main" },
    pull_request: { number: 1, head: { repo: { full_name: "your-org/shop" } } },
  });
  test.each<[string, Partial<Step>, Readonly<Record<string, string>>]>([
    ["on a pull request", { event: pull }, {}],
    ["on another branch", { event: pushEvent({ ref: "refs/heads/feature" }) }, {}],
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
  [
    "on a protected branch",
    { event: pushEvent({ ref: "refs/heads/release" }), github: { ref_protected: "true" } },
    {},
  ],
  ["with apply: always", { event: pushEvent({ ref: "refs/heads/feature" }) }, { apply: "always" }],
])("the plan is carried out %s", async (_, options, inputs) => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const step = await world.run({ ...provision(ALPHA, inputs), ...options });
  expect(changesOf(step)[0]).toMatchObject({ state: "done" });
});

test("`to` names a room that the manifest has just made, and one that is only planned is no failure", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const inputs = { to: "Dev Room", event: "success" };
  const planned = await world.run(provision(ALPHA, { ...inputs, apply: "never" }));
  expect(JSON.parse(planned.outputs["results"] ?? "")).toMatchObject([{ status: "skipped" }]);
  expect(planned.outputs["ok"]).toBe("true");
  await world.run(provision(ALPHA, inputs));
  expect(world.read("Dev Room")).toEqual([
    expect.stringContaining("Welcome"),
    expect.stringContaining("✅ Passed"),
  ]);
});

test("without `to` nothing is posted", async () => {
  await using world = await startWorld();
  const inline = { to: undefined, provision: "rooms: [{ title: New, members: [alice@example.com] }]" };
  const step = await world.run({ with: inline });
  expect(writesOf(world)).toEqual(["POST /rooms 200", "POST /memberships 200"]);
  expect(step.outputs).toMatchObject({ results: "[]", markdown: "", ok: "true" });
});

test("a manifest that is wrong names all that is, fails the step, and the message goes out", async () => {
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

  test("are those of whom the organization is not known", async () => {
    await using world = await startWorld();
    const organization = "d0000000-0000-4000-8000-000000000001";
    const step = await world.run(provision(manifest, { "allowed-organizations": organization }));
    expect([step.conclusion, writesOf(world)]).toEqual(["failure", []]);
    expect(step.outputs["error"]).toContain(
      "eve@evil.example is refused: Webex does not show the organization",
    );
  });

  test("are told apart by the name of an organization only by an admin's token", async () => {
    await using world = await startWorld();
    const inputs = { "allowed-organizations": "Empty Org" };
    const bot = await world.run(provision(manifest, inputs));
    expect(bot.outputs["error"]).toContain('Input "allowed-organizations" names "Empty Org"');
    const admin = await world.run(provision(manifest, { ...inputs, token: seedPeople.admin.token }));
    expect(admin.outputs["error"]).toMatch(/alice@example\.com is refused: the organization .* is none/);
    expect(writesOf(world)).toEqual([]);
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
  expect(bot.outputs["error"]).toMatch(/line 1: the group "QA" cannot be read: .* Only an admin's token/);
  const admin = await world.run(provision(manifest, { token: seedPeople.admin.token }));
  expect(admin.outputs["error"]).toBe("");
  expect(peopleIn(world)["New"]).toEqual(["admin@example.com", "bob@example.com", "carol@example.com"]);
});

describe("what fails in the middle", () => {
  test("is reported with what was done and what was not, and the next run finishes it", async () => {
    await using world = await startWorld({ seed: { rooms: [] } });
    world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/rooms" } });
    const step = await world.run(provision(ALPHA));
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]).toContain("To create the room Dev Room failed: POST /rooms");
    expect(step.outputs["error"]).toContain("Not begun: bob@example.com in Dev Room");
    expect(peopleIn(world)["QA Room"]).toHaveLength(3);
    expect(step.log.join("\n")).toContain("Done: 10 of 15.");
    const again = await world.run(provision(ALPHA));
    expect(again.conclusion).toBe("success");
    expect(peopleIn(world)["Dev Room"]).toEqual(DEV_ROOM);
  });

  test.each<[string, Fault]>([
    ["a member who is there meanwhile", { kind: "answer", status: 409, match: { path: "/memberships" } }],
    [
      "a rate limit",
      { kind: "answer", status: 429, headers: { "retry-after": "1" }, match: { method: "POST" } },
    ],
  ])("is fine where it is %s", async (_, fault) => {
    await using world = await startWorld({ seed: { rooms: [] } });
    world.webex.fail(fault);
    const step = await world.run(provision(ALPHA));
    expect([step.conclusion, step.outputs["error"]]).toEqual(["success", ""]);
  });

  test("never takes anybody away", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/memberships" } });
    const manifest =
      "rooms: [{ title: Release train, members: [alice@example.com, erin@example.com], prune: true }]";
    const step = await world.run(provision(manifest));
    expect(writesOf(world)).toEqual(["POST /memberships 403"]);
    expect(step.outputs["error"]).toContain("Not begun: bob@example.com in Release train");
    const again = await world.run(provision(manifest));
    expect(again.conclusion).toBe("success");
    expect(peopleIn(world)["Release train"]).toEqual([
      "alice@example.com",
      "erin@example.com",
      "notify@webex.bot",
    ]);
  });

  test("is a room that another run makes meanwhile: it is used, and has no second welcome", async () => {
    const rooms = [
      { uuid: "c0000000-0000-4000-8000-0000000000ff", title: "New", members: ["notify@webex.bot"] },
    ];
    await using world = await startWorld({ seed: { rooms } });
    const empty = { kind: "answer", status: 200, body: { items: [] }, match: { path: "/rooms" } } as const;
    world.webex.fail(empty);
    const step = await world.run(
      provision("rooms: [{ title: New, members: [alice@example.com], welcome: Hi }]"),
    );
    expect(peopleIn(world)).toEqual({ New: ["alice@example.com", "notify@webex.bot"] });
    expect(world.read("New")).toEqual([]);
    expect(step.log.join("\n")).toContain("Another run has made it meanwhile");
  });
});

test("500 people come in, and a second time nobody", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const emails = Array.from({ length: 500 }, (_, at) => `p${at}@example.com`);
  const manifest = `rooms: [{ title: Everybody, members: [${emails.join(", ")}] }]`;
  const step = await world.run({ ...provision(manifest), withinMs: 30_000 });
  expect(step.outputs["error"]).toBe("");
  expect(peopleIn(world)["Everybody"]).toHaveLength(501);
  expect((await world.run({ ...provision(manifest), withinMs: 30_000 })).outputs["changes"]).toBe("[]");
}, 60_000);
