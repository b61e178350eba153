import { expect, test } from "vitest";
import { defaultSeed, roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { fetch } from "../../../src/door/fetch.ts";
import { createClient } from "../../support/create-client.ts";
import { MALLORY } from "../../support/mallory.ts";
import { ALPHA, DEV_ROOM, peopleIn } from "../../support/provisioning.ts";
import { startWebex } from "../../support/start-webex.ts";

const BOT = seedPeople.bot.email;
const OPS: SeedRoom = {
  uuid: "c0000000-0000-4000-8000-0000000000f1",
  title: "Ops",
  creator: BOT,
  members: [BOT, "alice@example.com", "bob@example.com"],
  moderators: [BOT, "alice@example.com"],
  isLocked: true,
};
const TEAM = { uuid: "70000000-0000-4000-8000-000000000001", name: "Alpha", members: [BOT] };

test("a manifest comes true, and a second time nothing is written", async () => {
  await using world = await startWebex();
  const { outcomes, rooms, problems } = await world.apply(ALPHA);
  expect([outcomes.length, problems]).toEqual([15, []]);
  expect(rooms.map(({ title, isOwn }) => [title, isOwn])).toEqual([
    ["Dev Room", true],
    ["QA Room", true],
  ]);
  expect(peopleIn(world)["Dev Room"]).toEqual(DEV_ROOM);
  expect(world.read("Dev Room")).toEqual(["Welcome to the Dev Room.\nBuilds report here."]);
  const before = world.writes().length;
  expect((await world.apply(ALPHA)).outcomes).toEqual([]);
  expect(world.writes()).toHaveLength(before);
});

test("settings come as the manifest has them, into a new room and into one that is there", async () => {
  await using world = await startWebex({ seed: { rooms: [OPS] } });
  const keys = "description: On call, locked: true, public: true, announcement-only: true";
  await world.apply(`rooms: [{ title: Ops, ${keys} }, { title: New, ${keys} }]`);
  const settings = { description: "On call", isLocked: true, isPublic: true, isAnnouncementOnly: true };
  expect(world.webex.snapshot().rooms).toMatchObject([
    { title: "Ops", ...settings },
    { title: "New", ...settings },
  ]);
  await world.apply('rooms: [{ title: Ops, description: "", public: false, announcement-only: false }]');
  expect(world.webex.snapshot().rooms[0]).toMatchObject({ isPublic: false, isAnnouncementOnly: false });
  expect(world.webex.snapshot().rooms[0]?.description?.trim() ?? "").toBe("");
});

test.each([
  ["there", [TEAM]],
  ["made just before", []],
])("a room goes into a team that is %s, once", async (_, teams) => {
  const rooms = [{ ...OPS, moderators: [], isLocked: false }];
  await using world = await startWebex({ seed: { rooms, teams } });
  const manifest = "teams: [{ name: Alpha, rooms: [{ title: Ops }, { title: New }] }]";
  expect((await world.apply(manifest)).problems).toEqual([]);
  const teamId = world.webex.snapshot().teams[0]?.id;
  const moved = world.webex.snapshot().rooms.filter(({ title }) => ["Ops", "New"].includes(title));
  expect(moved.map((room) => [room.title, room.teamId])).toEqual([
    ["Ops", teamId],
    ["New", teamId],
  ]);
  expect((await world.apply(manifest)).told).toEqual([]);
});

test("what is taken away goes: a member, a moderator's right, a room, a team", async () => {
  const old = { ...OPS, uuid: OPS.uuid.replace(/1$/, "2"), title: "Old" };
  await using world = await startWebex({ seed: { rooms: [OPS, old], teams: [TEAM] } });
  const [team] = world.webex.snapshot().teams;
  const { told } = await world.apply(`
teams: [{ id: ${team?.id}, absent: true }]
rooms:
  - { id: ${roomIdOf(old)}, absent: true }
  - { title: Ops, prune: true, members: [{ email: alice@example.com, moderator: false }] }`);
  expect(told).toEqual([
    "change moderator alice@example.com: done",
    "remove member bob@example.com: done",
    "remove room Old: done",
    "remove team Alpha: done",
  ]);
  expect(peopleIn(world)).toEqual({ Ops: ["alice@example.com", `${BOT} *`] });
});

test("after something failed nothing is taken away, neither a member nor a moderator's right, but given", async () => {
  await using world = await startWebex({ seed: { rooms: [OPS] } });
  world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/memberships" } });
  const manifest = `rooms: [{ title: Ops, prune: true, members: [erin@example.com,
    { email: alice@example.com, moderator: false }, { email: carol@example.com, moderator: true }] }]`;
  const { told, problems } = await world.apply(manifest);
  expect(told.slice(1)).toEqual([
    "create member carol@example.com: done",
    "change moderator alice@example.com: open. Nothing is removed after a failure.",
    "remove member bob@example.com: open. Nothing is removed after a failure.",
  ]);
  expect(problems.at(-1)).toBe(
    "Not done: remove alice@example.com as a moderator of Ops, remove bob@example.com from Ops. Run the step again to finish it.",
  );
  expect((await world.apply(manifest)).problems).toEqual([]);
  expect(peopleIn(world)["Ops"]).toEqual([
    "alice@example.com",
    "carol@example.com *",
    "erin@example.com",
    `${BOT} *`,
  ]);
});

test("a right is given although something failed before", async () => {
  await using world = await startWebex({ seed: { rooms: [OPS] } });
  world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/memberships" } });
  const { told } = await world.apply(
    "rooms: [{ title: Ops, members: [erin@example.com, { email: bob@example.com, moderator: true }] }]",
  );
  expect(told[1]).toBe("change moderator bob@example.com: done");
});

test("changes that depend on a team that could not be created are not begun, and the rest are made", async () => {
  await using world = await startWebex();
  world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/teams" } });
  const { told } = await world.apply(`
teams: [{ name: Alpha, members: [bob@example.com], rooms: [{ title: Dev, members: [bob@example.com], welcome: Hi }] }]
rooms: [{ title: Free, members: [bob@example.com] }]`);
  expect(told).toEqual([
    expect.stringMatching(
      /^create team Alpha: failed\. POST \/teams failed with 403.*it must be a moderator/,
    ),
    "create team-member bob@example.com: open. Its team could not be created.",
    "create room Dev: open. Its team could not be created.",
    "create room Free: done",
    "create member bob@example.com: open. Its room could not be created.",
    "create member bob@example.com: done",
    "create welcome welcome: open. Its room could not be created.",
  ]);
});

test("a token that is refused ends it, and a welcome that is lost by that is named", async () => {
  await using world = await startWebex();
  world.webex.fail({ kind: "answer", status: 401, match: { method: "POST", path: "/memberships" } });
  const { told, problems } = await world.apply(
    "rooms: [{ title: Dev, members: [bob@example.com], welcome: Hi }]\nteams: []",
  );
  expect(told[0]).toBe("create room Dev: done");
  expect(problems).toEqual([
    expect.stringContaining("Check the token: Webex does not know it, or it has expired."),
    "The welcome to Dev was not sent. The step had to end before this. No later run sends it: post it yourself.",
  ]);
});

test("who is there already and what is gone already is fine, and said", async () => {
  const old = { ...OPS, uuid: OPS.uuid.replace(/1$/, "2"), title: "Old" };
  await using world = await startWebex({ seed: { rooms: [OPS, old] } });
  const manifest = `
rooms:
  - { id: ${roomIdOf(old)}, absent: true }
  - { title: Ops, prune: true, members: [alice@example.com, erin@example.com] }`;
  const { told, problems } = await world.apply(manifest, async () => {
    const roomId = roomIdOf(OPS);
    await world.client.memberships.create({ roomId, personEmail: "erin@example.com" });
    const members = await Array.fromAsync(world.client.memberships.list({ roomId }));
    const membershipId = members.find(({ personEmail }) => personEmail === "bob@example.com")?.id ?? "";
    await world.client.memberships.delete({ membershipId });
    await world.client.rooms.delete({ roomId: roomIdOf(old) });
  });
  // Who is there already may be there under another address, and be among those who would go.
  const held =
    "Nothing is removed in Ops: erin@example.com is already there, perhaps with another address. Use the address that Webex shows instead.";
  expect([told, problems]).toEqual([
    [
      "create member erin@example.com: done. It already exists.",
      `remove member bob@example.com: open. ${held}`,
      "remove room Old: done. It is already gone.",
    ],
    [held],
  ]);
});

test.each([true, false])("what was cut off while it was made is made once (made: %s)", async (performed) => {
  await using world = await startWebex();
  world.webex.fail({ kind: "cut", performed, match: { method: "POST", path: "/rooms" } });
  world.webex.fail({ kind: "cut", performed, match: { method: "POST", path: "/teams" } });
  const { told, rooms } = await world.apply("teams: [{ name: Alpha }]\nrooms: [{ title: Dev, welcome: Hi }]");
  expect(told.filter((one) => !one.endsWith(": done"))).toEqual([]);
  expect(rooms).toMatchObject([{ title: "Dev", isOwn: true }]);
  const { teams, rooms: all } = world.webex.snapshot();
  expect([teams.length, all.filter(({ title }) => title === "Dev").length]).toEqual([1, 1]);
  expect(world.read("Dev")).toEqual(["Hi"]);
});

test("a room that another run of ours creates in the meantime is used, and that run posts the welcome", async () => {
  await using world = await startWebex();
  const manifest = "rooms: [{ title: Dev, members: [bob@example.com], welcome: Hi }]";
  const { told, rooms, problems } = await world.apply(manifest, () =>
    world.client.rooms.create({ title: "Dev" }),
  );
  expect(told).toEqual([
    "create room Dev: done. Another run has created it in the meantime. That one is used.",
    "create member bob@example.com: done",
    "create welcome welcome: done. Another run has created the room and posts the welcome there.",
  ]);
  expect(rooms).toMatchObject([{ title: "Dev", isOwn: false }]);
  expect([problems, world.read("Dev")]).toEqual([[], []]);
  expect(world.webex.snapshot().rooms).toHaveLength(1);
});

test.each([
  ["whoever is about to come into it is in it", "alice@example.com, carol@example.com"],
  ["somebody is in it who is to come into another", "alice@example.com"],
])(
  "a room that was created in the meantime is not used if Webex does not say by whom: %s",
  async (_, members) => {
    await using world = await startWebex({ withoutFields: ["creatorId", "ownerId"] });
    const alice = createClient(world.webex, { token: seedPeople.alice.token });
    const manifest = `rooms: [{ title: Dev, members: [${members}] }, { title: Ops, members: [carol@example.com] }]`;
    const { told } = await world.apply(manifest, async () => {
      const { id: roomId } = await alice.rooms.create({ title: "Dev" });
      for (const personEmail of [BOT, "carol@example.com"])
        await alice.memberships.create({ roomId, personEmail });
    });
    expect(told[0]).toMatch("create room Dev: failed");
  },
);

test("a room that was created in the meantime is not used if somebody in our organization created it", async () => {
  await using world = await startWebex({ guards: { organizations: [defaultSeed.orgUuid] } });
  const alice = createClient(world.webex, { token: seedPeople.alice.token });
  const { told } = await world.apply("rooms: [{ title: Dev, members: [bob@example.com] }]", async () => {
    const { id: roomId } = await alice.rooms.create({ title: "Dev" });
    await alice.memberships.create({ roomId, personEmail: BOT });
  });
  expect(told).toEqual([
    "create room Dev: failed. A room with this name was created in the meantime, and this token did not create it: run the step again.",
    "create member bob@example.com: open. Its room could not be created.",
  ]);
});

test("a room that another run of ours creates in the meantime is not used if outsiders are in it", async () => {
  await using world = await startWebex({ guards: { domains: ["example.com"] } });
  const { told } = await world.apply("rooms: [{ title: Dev, members: [bob@example.com] }]", async () => {
    const { id: roomId } = await world.client.rooms.create({ title: "Dev" });
    await world.client.memberships.create({ roomId, personEmail: MALLORY.email });
  });
  expect(told[0]).toBe(
    "create room Dev: failed. A room with this name was created in the meantime, and outsiders can read it: run the step again.",
  );
});

test("a welcome that may have arrived is named, and one that is refused is lost", async () => {
  await using world = await startWebex();
  const match = { method: "POST", path: "/messages" } as const;
  world.webex.fail({ kind: "cut", performed: true, match });
  world.webex.fail({ kind: "answer", status: 403, match });
  const { problems } = await world.apply("rooms: [{ title: A, welcome: Hi }, { title: B, welcome: Hi }]");
  expect(problems).toEqual([
    expect.stringMatching(/^Could not send the welcome to A: .* It may have arrived: check the room\.$/),
    expect.stringMatching(/^Could not send the welcome to B: .* No later run sends it: post it yourself\.$/),
  ]);
});

test("eight people at most are on their way at a time, all of one room", async () => {
  const underWay: string[] = [];
  const seen: string[][] = [];
  const watched: typeof fetch = async (url, init) => {
    const [, room] = /"roomId":"([^"]+)"/.exec(init.method === "POST" ? String(init.body) : "") ?? [];
    if (room === undefined) return fetch(url, init);
    underWay.push(room);
    seen.push([...underWay]);
    return fetch(url, init).finally(() => underWay.splice(underWay.indexOf(room), 1));
  };
  await using world = await startWebex({ fetch: watched });
  const tenOf = (name: string) => Array.from({ length: 10 }, (_, at) => `${name}${at}@example.com`).join();
  await world.apply(
    `rooms: [{ title: A, members: [${tenOf("a")}] }, { title: B, members: [${tenOf("b")}] }]`,
  );
  expect([seen.length, Math.max(...seen.map((rooms) => rooms.length))]).toEqual([20, 8]);
  expect(seen.filter((rooms) => new Set(rooms).size > 1)).toEqual([]);
});
