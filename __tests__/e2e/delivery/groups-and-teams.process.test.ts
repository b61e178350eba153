import { describe, expect, test } from "vitest";
import { numberedUuid } from "../../../emulator/ids.ts";
import { personIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { seedGroups } from "../../../emulator/seed-services.ts";
import { deliveriesOf, statusesOf } from "../../support/deliveries.ts";
import { startWorld, TOKEN, type World } from "../../support/start-world.ts";

const { bob, carol, admin } = seedPeople;

const asAdmin = (world: World, to: string) =>
  world.run({ with: { token: admin.token, to }, secrets: [admin.token] });

test("each member of a group gets the message, after one request for the group and one for its members", async () => {
  await using world = await startWorld();
  const step = await asAdmin(world, "group: QA");
  expect(deliveriesOf(step).map(({ destination, recipient }) => [destination, recipient])).toEqual([
    ["group: QA", personIdOf(bob)],
    ["group: QA", personIdOf(carol)],
  ]);
  expect(
    world.webex.requests.map(({ method, path }) => `${method} ${path.replace(/[\w-]{40,}/, "ID")}`),
  ).toEqual(["GET /groups", "GET /groups/ID/members", "POST /messages", "POST /messages"]);
});

test("a group of a hundred takes 102 requests", async () => {
  const people = Array.from({ length: 100 }, (_, index) => ({
    uuid: numberedUuid("ee000000", index + 1),
    email: `person${index}@example.com`,
    displayName: `Person ${index}`,
  }));
  const groups = [{ ...seedGroups.qa, members: people.map(({ email }) => email) }];
  const rooms = [seedRooms.announcements];
  await using world = await startWorld({
    seed: { people: [...Object.values(seedPeople), ...people], groups, rooms },
  });
  const step = await asAdmin(world, "group:QA");
  expect(statusesOf(step)).toEqual(Array(100).fill("sent"));
  expect(world.requests()).toHaveLength(102);
  expect(step.summary).toContain("✅ sent to 100 of 100 destinations");
});

test("who is in a group, in another and named by ID gets the message once", async () => {
  const groups = [seedGroups.qa, { ...seedGroups.onCall, members: [carol.email, bob.email] }];
  await using world = await startWorld({ seed: { groups } });
  const step = await asAdmin(world, `group:QA\ngroup:On-call\n${personIdOf(bob)}`);
  expect(world.webex.directMessages(bob.email)).toHaveLength(1);
  expect(world.webex.directMessages(carol.email)).toHaveLength(1);
  expect([...statusesOf(step)].sort()).toEqual(["sent", "sent", "skipped", "skipped", "skipped"]);
  expect(step.outputs["ok"]).toBe("true");
});

describe("a group that cannot be used is an error, and stops no other destination", () => {
  test("with a bot's token, the error says that an administrator's token is needed", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { token: TOKEN, to: "group:QA\nRelease train" } });
    expect(statusesOf(step)).toEqual(["failed", "sent"]);
    const [{ error, advice } = {}] = deliveriesOf(step);
    expect(error).toContain("GET /groups failed with 403 Forbidden");
    expect(error).toContain("Only an admin's token can call this");
    expect(advice).toBe(
      "Use a token that is allowed to look it up, or use room IDs and email addresses instead.",
    );
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
  });

  test("an unknown group name lists similar ones", async () => {
    await using world = await startWorld();
    const step = await asAdmin(world, "group:On-cal");
    expect(step.outputs["error"]).toContain('has the name "On-cal"');
    expect(step.outputs["error"]).toContain('Similar: "On-call".');
  });
});

describe("a team", () => {
  const team = {
    uuid: "70000000-0000-4000-8000-000000000001",
    name: "Project Alpha",
    members: ["notify@webex.bot"],
  };

  test("is the room with its name, once", async () => {
    await using world = await startWorld({ seed: { teams: [team] } });
    const step = await world.run({ with: { to: "team:Project Alpha\nteam: project alpha" } });
    expect(statusesOf(step)).toEqual(["sent", "skipped"]);
    expect(deliveriesOf(step)[1]?.error).toBe('It is the same as "team:Project Alpha".');
    expect(world.requests().slice(0, 1)).toEqual(["GET /teams 200"]);
  });

  test("that the bot is not in is an error with similar names", async () => {
    await using world = await startWorld({ seed: { teams: [team] } });
    const step = await world.run({ with: { to: "team:Projekt Alpha" } });
    expect(step.outputs["error"]).toBe(
      'team:Projekt Alpha: No team of this token has the name "Projekt Alpha". Add the token\'s owner, such as a bot, to the team, or give the team\'s ID. Similar: "Project Alpha".',
    );
  });
});
