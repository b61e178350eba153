import { expect, test } from "vitest";
import { numberedUuid } from "../../../emulator/ids.ts";
import { startEmulator } from "../../../emulator/index.ts";
import { defaultSeed, personIdOf, roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { PlaceFinder } from "../../../src/provisioning/actual/place-finder.ts";
import { readActual } from "../../../src/provisioning/actual/read-actual.ts";
import { parseManifest } from "../../../src/provisioning/manifest/parse-manifest.ts";
import { planChanges } from "../../../src/provisioning/plan/plan-changes.ts";
import { planLines } from "../../../src/provisioning/plan-table.ts";
import { createClient } from "../../support/create-client.ts";
import { OWN_TRAIN } from "../../support/provisioning.ts";

const ALPHA = {
  uuid: "70000000-0000-4000-8000-000000000001",
  name: "Project Alpha",
  members: ["notify@webex.bot"],
};

async function readWorld(text: string, token: string = seedPeople.bot.token, teams = [ALPHA]) {
  const rooms = defaultSeed.rooms.map((room) => (room.title === "Release train" ? OWN_TRAIN : room));
  await using emulator = await startEmulator({ seed: { rooms, teams } });
  const parsed = await parseManifest("m.yml", text);
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  const webex = createClient(emulator, { token });
  const finder = new PlaceFinder(webex, { domains: [], organizations: [] });
  const read = await readActual(webex, finder, parsed.manifest);
  const asked = emulator.requests.map(
    ({ method, path }) => `${method} ${path.replace(/\/[\w-]{20,}/, "/ID")}`,
  );
  return { manifest: parsed.manifest, asked, read };
}

async function plan(text: string, token?: string): Promise<readonly string[]> {
  const { manifest, read } = await readWorld(text, token);
  if ("problems" in read)
    return read.problems.map(({ place, sentence }) => `line ${place.line}: ${sentence}`);
  return planLines(planChanges(manifest, read.actual, { domains: [], organizations: [] }));
}

test("teams, rooms and members are found by their names", async () => {
  const text = `
teams: [{ name: project alpha, members: [alice@example.com], rooms: [{ title: New room }] }]
rooms: [{ title: release  train, members: [Alice@Example.com, erin@example.com] }]`;
  expect(await plan(text)).toEqual([
    "= keep   team        Project Alpha",
    "+ create team-member alice@example.com in Project Alpha",
    "+ create room        New room (team: project alpha)",
    "= keep   room        Release train",
    "+ create member      erin@example.com in Release train",
    "= keep   member      alice@example.com in Release train",
    "Plan: 3 to create, 0 to change, 0 to remove, 3 to keep.",
  ]);
});

test("similar names of teams are searched for only so often", async () => {
  const teams = Array.from({ length: 200 }, (_, at) => ({
    ...ALPHA,
    uuid: numberedUuid("70000000", at + 1),
    name: `Team number ${at}`,
  }));
  const entries = Array.from(
    { length: 500 },
    (_, at) => `  - { title: Room ${at}, team: Team number ${at}x }`,
  );
  const { read } = await readWorld(`rooms:\n${entries.join("\n")}`, seedPeople.bot.token, teams);
  const sentences = "problems" in read ? read.problems.map(({ sentence }) => sentence) : [];
  expect(sentences[0]).toContain('Similar: "Team number ');
  expect(sentences.at(-1)).toMatch(/has the name "Team number 499x"\.$/);
});

test("only what the manifest names is read, each list once", async () => {
  const text =
    "rooms: [{ title: Release train, members: [alice@example.com, erin@example.com] }, { title: New }]";
  expect((await readWorld(text)).asked).toEqual([
    "GET /rooms",
    "GET /people/me",
    "GET /memberships",
    "GET /people",
  ]);
});

test("the people of a group are read with their addresses", async () => {
  const { read } = await readWorld('rooms: [{ title: New, members: ["group:QA"] }]', seedPeople.admin.token);
  const people = "actual" in read ? read.actual.groups.get("QA") : undefined;
  expect(people).toMatchObject([
    { id: personIdOf(seedPeople.bob), emails: ["bob@example.com"] },
    { id: personIdOf(seedPeople.carol), emails: ["carol@example.com"] },
  ]);
});

test("everything that is ambiguous is reported at once", async () => {
  const id = Buffer.from("ciscospark://us/ROOM/00000000-0000-4000-8000-00000000dead").toString("base64url");
  const text = `rooms:
  - title: Duplicate
  - { title: Old, id: ${id} }
  - { title: New, team: Project Alhpa }
  - { title: Gone, id: ${id.replace(/.$/, "0")}, absent: true }`;
  expect(await plan(text)).toEqual([
    expect.stringMatching(
      /^line 2: 2 rooms have the name "Duplicate"\. Give the ID .*: \S+ \(owner \S+, created [-\d]+\), \S+ \(.*\)\.$/,
    ),
    `line 3: this token cannot see a room with the ID ${id}.`,
    'line 4: no team of this token or of the manifest has the name "Project Alhpa". Similar: "Project Alpha".',
  ]);
});

test("a group that nobody knows is named with near ones", async () => {
  const problems = await plan('rooms: [{ title: New, members: ["group:On-kall"] }]', seedPeople.admin.token);
  expect(problems).toEqual([
    'line 1: no group that this token can see has the name "On-kall". Similar: "On-call".',
  ]);
});

test("a person whom nobody knows is planned with a word of it", async () => {
  expect((await plan("rooms: [{ title: New, members: [nobody@example.com] }]"))[1]).toContain(
    "or do not exist",
  );
});

test("a room is renamed by its ID", async () => {
  const text = `rooms: [{ title: Express train, id: ${roomIdOf(seedRooms.releaseTrain)} }]`;
  expect((await plan(text))[0]).toBe("~ change room        Release train (title: Express train)");
});

test("a room that is listed by title and by ID is named with both places", async () => {
  const id = roomIdOf(seedRooms.releaseTrain);
  const text = `rooms:\n  - title: Release train\n  - { title: Express train, id: ${id} }`;
  expect(await plan(text)).toEqual([`line 3: this is ${id}, the same as the entry on line 2.`]);
});
