import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { encodeId } from "../../../emulator/ids.ts";
import { personIdOf, roomIdOf, seedPeople } from "../../../emulator/seed.ts";
import { OWN_TRAIN, peopleIn, provision, writesOf } from "../../support/provisioning.ts";
import { startWorld, type World } from "../../support/start-world.ts";
import { MALLORY, PEOPLE } from "../../support/strangers.ts";

const { admin, alice, bob, bot } = seedPeople;
const GROUP = encodeId(
  "SCIM_GROUP",
  `f3000000-0000-4000-8000-000000000001:d0000000-0000-4000-8000-000000000001`,
);
const MEMBERS = /^\/groups\/.+\/members$/i;
const ALICE = { id: personIdOf(alice), type: "user" };
const BOB = { id: personIdOf(bob), type: "user" };
const BY_GROUP = { with: { to: `group:${GROUP}`, token: admin.token }, secrets: [admin.token] };

function answer(path: string | RegExp, body: object, method = "GET"): Fault {
  return { kind: "answer", status: 200, body, times: "forever", match: { path, method } };
}

/** Webex lists the given people of a group on its first page, and then nobody. */
function tellOnce({ webex }: World, body: { readonly members: readonly object[] }): void {
  webex.fail({ ...answer(MEMBERS, body), times: 1 });
  webex.fail(answer(MEMBERS, { ...body, members: [] }));
}

const OWN = { ...OWN_TRAIN, members: [admin.email, ...OWN_TRAIN.members], creator: admin.email };

describe("a group for which Webex lists fewer people than it counts", () => {
  const short: readonly [string, { readonly members: readonly object[] }][] = [
    ["totalResults", { members: [ALICE], totalResults: 3 } as { members: object[] }],
    ["memberSize", { members: [ALICE], memberSize: 3 } as { members: object[] }],
    ["nobody of", { members: [], memberSize: 3 } as { members: object[] }],
  ];

  test.each(short)("removes nobody who may be in it: %s", async (_, body) => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN] } });
    tellOnce(world, body);
    const manifest = `rooms: [{ title: Release train, members: ["group:${GROUP}"], prune: true }]`;
    const step = await world.run({
      ...provision(manifest, { token: admin.token, apply: "always" }),
      secrets: [admin.token],
    });
    expect(step.outputs["error"]).toContain("fewer entries than it says");
    expect(writesOf(world)).toEqual([]);
  });

  test("removes nobody if Webex lists one person again and again", async () => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN] } });
    world.webex.fail({ ...answer(MEMBERS, { members: [ALICE], memberSize: 3 }), times: 1 });
    world.webex.fail(answer(MEMBERS, { members: [ALICE, BOB], memberSize: 3 }));
    const manifest = `rooms: [{ title: Release train, members: ["group:${GROUP}"], prune: true }]`;
    const step = await world.run({
      ...provision(manifest, { token: admin.token, apply: "always" }),
      secrets: [admin.token],
    });
    expect(step.outputs["error"]).toContain("Webex does not list who is in the group");
    expect(writesOf(world)).toEqual([]);
  });

  test.each(short)("gets no message that only some members would get: %s", async (_, body) => {
    await using world = await startWorld({ seed: { people: PEOPLE } });
    tellOnce(world, body);
    const step = await world.run(BY_GROUP);
    expect(step.outputs["error"]).toContain("fewer entries than it says");
    expect(world.webex.snapshot().messages).toEqual([]);
  });
});

test("a person whom a group names twice gets one message", async () => {
  await using world = await startWorld({ seed: { people: PEOPLE } });
  world.webex.fail(answer(MEMBERS, { members: [ALICE, ALICE], memberSize: 2 }));
  await world.run(BY_GROUP);
  expect(world.webex.snapshot().messages).toHaveLength(1);
});

describe("somebody who is in the room under another address than in the manifest", () => {
  const hidden = answer(/^\/people$/, { items: [] });
  const there: Fault = {
    kind: "answer",
    status: 409,
    body: { message: "User is already a participant", errors: [] },
    times: "forever",
    match: { method: "POST" },
  };
  const team = {
    uuid: "70000000-0000-4000-8000-0000000000ee",
    name: "Alpha",
    members: [bot.email, alice.email],
  };

  test.each([
    ["room", "rooms: [{ title: Release train, members: [alice.adams@example.com], prune: true }]"],
    ["team", "teams: [{ name: Alpha, members: [alice.adams@example.com], prune: true }]"],
  ])("is not removed, and the step says why: %s", async (_, manifest) => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN_TRAIN], teams: [team] } });
    world.webex.fail(hidden);
    world.webex.fail(there);
    const before = peopleIn(world);
    const always = provision(manifest, { apply: "always" });
    for (const step of [await world.run(always), await world.run(always)]) {
      expect(step.outputs["error"]).toMatch(
        /^Nothing is removed in (?:Release train|Alpha): [^ ]+@[^ ]+ is already there, perhaps with another address/,
      );
      expect(step.outputs["error"]).not.toContain("Not done");
    }
    expect(peopleIn(world)).toEqual(before);
    expect(writesOf(world).filter((write) => write.startsWith("DELETE"))).toEqual([]);
  });

  test("leaves the last moderator, whom they were to replace", async () => {
    const locked = { ...OWN_TRAIN, isLocked: true, moderators: ["bob@example.com"] };
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [locked] } });
    world.webex.fail(hidden);
    world.webex.fail(there);
    const members =
      "[{ email: alice.adams@example.com, moderator: true }, { email: bob@example.com, moderator: false }]";
    const manifest = `rooms: [{ title: Release train, members: ${members} }]`;
    const step = await world.run(provision(manifest, { apply: "always" }));
    expect(step.outputs["error"]).toMatch(/^Nothing is removed in Release train/);
    expect(writesOf(world).filter((write) => write.startsWith("PUT"))).toEqual([]);
  });

  test("does not affect other rooms", async () => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN_TRAIN], teams: [team] } });
    world.webex.fail({ ...there, match: { method: "POST", path: "/team/memberships" } });
    world.webex.fail(hidden);
    const manifest = `
teams: [{ name: Alpha, members: [alice.adams@example.com] }]
rooms: [{ title: Release train, members: [alice@example.com], prune: true }]`;
    const step = await world.run(provision(manifest, { apply: "always" }));
    expect(step.outputs["error"]).toBe("");
    expect(peopleIn(world)["Release train"]).toEqual([alice.email, bot.email]);
  });
});

test.each([[[""]], [["", " "]]])("an empty address belongs to nobody: %j", async (emails) => {
  const locked = {
    ...OWN_TRAIN,
    members: [...OWN_TRAIN.members, MALLORY.email],
    isLocked: true,
    moderators: [bot.email],
  };
  await using world = await startWorld({ seed: { people: PEOPLE, rooms: [locked] } });
  const { memberships } = world.webex.snapshot();
  const items = memberships.map(({ personEmail, ...rest }) =>
    personEmail === MALLORY.email ? { ...rest, personEmail: " " } : { ...rest, personEmail },
  );
  const shown =
    emails.length === 1 ? items.map((one) => ({ ...one, personEmail: one.personEmail?.trim() })) : items;
  world.webex.fail(answer("/memberships", { items: shown }));
  world.webex.fail(answer(MEMBERS, { members: [{ id: "PERSONX", type: "user" }] }));
  world.webex.fail(answer(/^\/people$/, { items: [{ id: "PERSONX", emails }] }));
  const manifest = `rooms: [{ title: Release train, locked: true, members: [{ group: ${GROUP}, moderator: true }] }]`;
  await world.run(provision(manifest));
  expect(writesOf(world).filter((write) => write.startsWith("PUT"))).toEqual([]);
});

describe("a room whose title Webex cannot decrypt", () => {
  const errors = { title: { code: "kms_failure", reason: "Key management server failed to respond" } };

  test.each([
    ["encrypted", { title: "eyJhbGciOiJkaXIi", errors }],
    ["missing", { errors }],
  ])("may be the one that the manifest means, so none is created: %s", async (_, unread) => {
    for (const origin of [{}, { creatorId: personIdOf(bot), ownerId: "o" }]) {
      await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN] } });
      world.webex.fail(answer("/rooms", { items: [{ id: "r1", type: "group", ...unread, ...origin }] }));
      const step = await world.run(provision("rooms: [{ title: Board }]"));
      expect(step.outputs["error"]).toContain(
        "GET /rooms was answered without the name of a room that may be yours, because Webex cannot decrypt it. Another one of the same name would be created: run the step again later, or give the ID.",
      );
      expect(writesOf(world)).toEqual([]);
    }
  });

  test("does not stop a manifest or an incident if a stranger created it", async () => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN] } });
    const room = {
      id: "r1",
      type: "group",
      title: "eyJhbGci",
      errors,
      creatorId: "mallory",
      ownerId: "evil",
    };
    world.webex.fail({ ...answer("/rooms", { items: [room] }), times: 1 });
    const step = await world.run(provision("rooms: [{ title: Board }]"));
    expect(step.outputs["error"]).toBe("");
    expect(world.webex.snapshot().rooms.map(({ title }) => title)).toContain("Board");
  });

  test("is not renamed to what Webex shows instead", async () => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [OWN] } });
    const id = roomIdOf(OWN);
    const room = { id, type: "group", title: "eyJhbGci", errors, creatorId: personIdOf(bot) };
    world.webex.fail(answer(`/rooms/${id}`, room));
    const step = await world.run(provision(`rooms: [{ id: ${id}, description: Ours }]`));
    expect(step.outputs["error"]).toContain(`Webex cannot decrypt the name of the room ${id}`);
    expect(writesOf(world)).toEqual([]);
  });
});
