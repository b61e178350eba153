import { expect, test } from "vitest";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { roomIdOf, seedPeople } from "../../emulator/seed.ts";
import { teamIdOf } from "../../emulator/seed-services.ts";
import { pullRequestEvent, pushEvent } from "../support/events.ts";
import { OWN_TRAIN, peopleIn, provision, writesOf } from "../support/provisioning.ts";
import { type Step, startWorld, type World } from "../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, roomOfMallory, TRAIN } from "../support/strangers.ts";
import { TRUST_ROWS } from "../trust/trust-rows.ts";

const STRANGE = roomOfMallory("Release train");
const PROJECT = {
  uuid: "70000000-0000-4000-8000-0000000000ee",
  name: "Alpha",
  members: [MALLORY.email, seedPeople.bot.email],
  moderators: [MALLORY.email],
};
const MANIFEST = "rooms: [{ title: Release train, members: [erin@example.com] }]";
const ORGANIZATIONS = { "allowed-organizations": OUR_ORGANIZATION };

const startRooms = (...rooms: readonly (typeof STRANGE)[]): Promise<World> =>
  startWorld({ seed: { people: PEOPLE, rooms, teams: [PROJECT] } });

test("Nobody is added to a room or team that was found only by its name, unless the token created it, one of `allowed-organizations` owns it or, if Webex says neither, only your people are in it.", async () => {
  await using world = await startRooms(STRANGE);
  await world.run(provision(MANIFEST));
  await world.run(provision("teams: [{ name: Alpha, members: [erin@example.com] }]"));
  expect(writesOf(world)).toEqual([]);

  await using made = await startRooms(OWN_TRAIN);
  await made.run(provision(MANIFEST));
  await using owned = await startRooms(TRAIN);
  await owned.run(provision(MANIFEST, ORGANIZATIONS));
  expect([writesOf(made), writesOf(owned)]).toEqual(Array(2).fill(["POST /memberships 200"]));

  for (const [moderator, writes] of [
    [seedPeople.alice.email, 1],
    [MALLORY.email, 0],
  ] as const) {
    const team = { ...PROJECT, members: [moderator, seedPeople.bot.email], moderators: [moderator] };
    const seed = { people: PEOPLE, teams: [team] };
    await using silent = await startWorld({ seed, withoutFields: ["creatorId", "ownerId"] });
    await silent.run(provision("teams: [{ name: Alpha, members: [erin@example.com] }]", ORGANIZATIONS));
    expect(writesOf(silent)).toHaveLength(writes);
  }
});

test("If two rooms have the title that `to` names, neither gets the message, unless `allowed-organizations` owns just one of them.", async () => {
  await using world = await startRooms(TRAIN, STRANGE);
  const refused = await world.run({ with: { to: "Release train" } });
  expect(refused.outputs["error"]).toContain("2 rooms have the title");
  expect(writesOf(world)).toEqual([]);
  await world.run({ with: { to: "Release train", ...ORGANIZATIONS } });
  expect(world.webex.snapshot().messages.map(({ roomId }) => roomId)).toEqual([roomIdOf(TRAIN)]);
});

const NEW = "rooms: [{ title: New }]";
const onPullRequest = (inputs: Step["with"] = {}): Step => ({
  ...provision(NEW, inputs),
  event: pullRequestEvent(),
});

// Every event has a row of its own in __tests__/trust/.
test("With `apply: auto`, it is applied only for events that require write access, and for schedules of the default branch.", async () => {
  await using world = await startWorld();
  await world.run(onPullRequest({ apply: "auto" }));
  expect(writesOf(world)).toEqual([]);
  await world.run(provision(NEW, { apply: "auto" }));
  expect(writesOf(world)).toEqual(["POST /rooms 200"]);
  expect(TRUST_ROWS.filter(({ isApplied, who }) => isApplied && who === "anybody")).toEqual([]);
});

test("For all other events, the step only shows the plan, unless the workflow sets `apply: always`.", async () => {
  await using world = await startWorld();
  const shown = await world.run(onPullRequest());
  expect(shown.summary).toContain("| create | room | New |");
  expect(writesOf(world)).toEqual([]);
  await world.run(onPullRequest({ apply: "always" }));
  expect(writesOf(world)).toEqual(["POST /rooms 200"]);
});

test("If the default branch has another version of the file and GitHub shows it, `apply: auto` does not apply an older one.", async () => {
  const files = { ".github/webex.yml": "rooms: [{ title: Newer }]" };
  await using github = await startGitHub({ permissions: ["contents"], files });
  await using world = await startWorld({ github });
  await world.run(provision(NEW));
  expect(writesOf(world)).toEqual([]);
  await using hidden = await startGitHub({ permissions: [], files });
  await world.run({ ...provision(NEW), github: { api_url: hidden.url } });
  expect(writesOf(world)).toEqual(["POST /rooms 200"]);
});

test("The manifest cannot set `allowed-domains`, `allowed-organizations`, or `apply`.", async () => {
  for (const key of ["allowed-domains", "allowed-organizations", "apply"]) {
    await using world = await startWorld();
    const step = await world.run(provision(`${key}: always\n${NEW}`));
    expect(step.outputs["error"]).toContain(key);
    expect(writesOf(world)).toEqual([]);
  }
});

test("A room or team is deleted only with `absent: true` and its `id`.", async () => {
  await using world = await startRooms(OWN_TRAIN);
  const room = `{ id: ${roomIdOf(OWN_TRAIN)}, title: Release train`;
  for (const entry of ["{ title: Release train, absent: true }", `${room} }`, "{ title: Other }"]) {
    await world.run(provision(`rooms: [${entry}]`, { apply: "always" }));
  }
  expect(writesOf(world).filter((request) => request.startsWith("DELETE"))).toEqual([]);
  const absent = `rooms: [${room}, absent: true }]\nteams: [{ id: ${teamIdOf(PROJECT)}, absent: true }]`;
  await world.run(provision(absent, { apply: "always" }));
  expect(writesOf(world).filter((request) => request.startsWith("DELETE"))).toHaveLength(2);
});

test("Its incident invites nobody whom the other version leaves out.", async () => {
  const files = { ".github/webex.yml": "incident: { members: [dave@example.com] }" };
  await using github = await startGitHub({ permissions: ["contents"], files });
  await using world = await startWorld({ github });
  const older = "incident: { members: [bob@example.com, dave@example.com] }";
  await world.run({ ...provision(older, { status: "failure" }), event: pushEvent() });
  expect(Object.values(peopleIn(world)).at(-1)).toEqual(["dave@example.com", "notify@webex.bot"]);
});

test("If GitHub does not show it, nothing that exists is changed or removed.", async () => {
  await using world = await startRooms(OWN_TRAIN);
  const pruned =
    "rooms: [{ title: Release train, locked: true, public: true, description: x, prune: true, members: [] }]";
  const absent = `teams: [{ id: ${teamIdOf(PROJECT)}, absent: true }]`;
  await world.run(provision(`${pruned}\n${absent}`));
  expect(writesOf(world)).toEqual([]);
});

test("An answer that leaves out who somebody is lets nobody in.", async () => {
  const manifest = MANIFEST.replace("title", `id: ${roomIdOf(TRAIN)}, title`);
  const added = async (...withoutFields: readonly string[]): Promise<readonly string[]> => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [TRAIN] }, withoutFields });
    await world.run(provision(manifest, { "allowed-domains": "example.com", ...ORGANIZATIONS }));
    return writesOf(world);
  };
  expect(await added()).toEqual(["POST /memberships 200"]);
  for (const field of ["personEmail", "personOrgId", "orgId"]) expect(await added(field), field).toEqual([]);
});
