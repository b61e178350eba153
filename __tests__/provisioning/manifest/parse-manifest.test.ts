import { expect, test } from "vitest";
import { parseManifest } from "../../../src/provisioning/manifest/parse-manifest.ts";
import { BAD, GOOD } from "./manifests.ts";

async function problemsOf(text: string): Promise<readonly string[]> {
  const parsed = await parseManifest("m.yml", text);
  return "problems" in parsed ? parsed.problems : [];
}

async function manifestOf(text: string) {
  const parsed = await parseManifest("m.yml", text);
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  return parsed.manifest;
}

test.each(Object.entries(GOOD))("%s is right", async (_, text) => {
  expect(await problemsOf(text)).toEqual([]);
});

test.each(Object.entries(BAD))("%s is named with its place", async (_, [text, problem]) => {
  expect(await problemsOf(text)).toEqual(expect.arrayContaining([problem]));
});

test("a manifest is its teams, the rooms of all and the incident", async () => {
  const manifest = await manifestOf(GOOD["the one of the documentation"] ?? "");
  expect(manifest).toMatchObject({
    teams: [
      {
        name: "Project Alpha",
        members: [
          { email: "alice@example.com", place: { line: 4, column: 15 } },
          { email: "bob@example.com", isModerator: true },
          { group: "QA" },
        ],
      },
    ],
    rooms: [
      { title: "Dev Room", team: "Project Alpha", welcome: "Welcome to the Dev Room" },
      { title: "Release train", description: "Every deploy, in order", prune: true },
    ],
    incident: {
      when: ["failure", "rollback"],
      members: [{ role: "author" }, { role: "committers" }, { role: "codeowners" }, { group: "On-call" }],
      hasMeeting: true,
    },
  });
  expect(manifest.rooms[1]).not.toHaveProperty("team");
});

test("blanks around names do not count, and those of other texts stay", async () => {
  const text = `
teams: [{ name: " A ", rooms: [{ title: " B ", welcome: " Hi " }] }]
rooms: [{ title: " C ", team: " A ", description: " D ", members: [{ group: " QA " }, "group: QB "] }]
incident: { team: " A " }`;
  expect(await manifestOf(text)).toMatchObject({
    teams: [{ name: "A" }],
    rooms: [
      { title: "B", team: "A", welcome: " Hi " },
      { title: "C", team: "A", description: " D ", members: [{ group: "QA" }, { group: "QB" }] },
    ],
    incident: { team: "A", hasMeeting: false, when: ["failure", "rollback"] },
  });
});

test.each([
  ["[rollback]", ["rollback"]],
  ["[rollback, failure, rollback]", ["failure", "rollback"]],
  ["[]", []],
])("an incident when: %s", async (when, outcomes) => {
  expect((await manifestOf(`incident: { when: ${when}, meeting: true }`)).incident).toMatchObject({
    when: outcomes,
    hasMeeting: true,
  });
});

test("an ID replaces a missing name, also for the team of rooms", async () => {
  const id = "a".repeat(40);
  const { teams, rooms } = await manifestOf(
    `teams: [{ id: ${id}, rooms: [{ title: B }] }, { id: ${id.replaceAll("a", "b")}, name: C, rooms: [{ title: D }] }]`,
  );
  expect(teams.map(({ name }) => name)).toEqual([id, "C"]);
  expect(rooms.map(({ team }) => team)).toEqual([id, "b".repeat(40)]);
  expect(teams[0]).not.toHaveProperty("rooms");
});

test("what is wrong with the whole manifest is reported at its beginning", async () => {
  expect(await problemsOf("#".repeat(2 ** 20 + 1))).toEqual([
    "m.yml:1:1: the manifest is too complex: it has more than 1048576 characters.",
  ]);
});

test("of more than a hundred faults the rest is counted", async () => {
  const problems = await problemsOf(`rooms:\n${"  - 1\n".repeat(101)}`);
  expect([problems.length, problems.at(-1)]).toEqual([101, "m.yml has 1 more fault."]);
  expect(await problemsOf(`rooms:\n${"  - 1\n".repeat(100)}`)).toHaveLength(100);
});

test("everything that is wrong is reported at once, in the order of the file", async () => {
  const problems = await problemsOf(
    "rooms:\n  - titel: A\n  - title: B\n    prune: 1\n    title: C\nteam: []",
  );
  expect(problems.map((text) => text.split(" ", 1)[0])).toEqual([
    "m.yml:2:5:",
    "m.yml:4:12:",
    "m.yml:5:5:",
    "m.yml:6:1:",
  ]);
});

test("each of several faults of one entry is reported, with the intended key", async () => {
  expect(await problemsOf("rooms:\n  - lokced: true\n    memebrs: []\n    absent: nope")).toEqual([
    'm.yml:2:5: an entry of rooms has no key "lokced": did you mean "locked"?',
    'm.yml:2:5: an entry of rooms needs "title" or "id".',
    'm.yml:3:5: an entry of rooms has no key "memebrs": did you mean "members"?',
    'm.yml:4:13: absent must be true or false, not "nope".',
  ]);
});

test("broken YAML is named with its place", async () => {
  const [problem] = await problemsOf("rooms:\n  - title: [A");
  expect(problem).toMatch(/^m\.yml:2:\d+: this is not valid YAML: /);
});

test("anchors and merges expand to what they name", async () => {
  const text = `
rooms:
  - &base { title: A, members: &all [alice@example.com], locked: true }
  - <<: *base
    title: B
  - { title: C, members: *all }`;
  const { rooms } = await manifestOf(text);
  expect(rooms.map(({ title, locked, members }) => [title, locked, members.length])).toEqual([
    ["A", true, 1],
    ["B", true, 1],
    ["C", undefined, 1],
  ]);
});

test("several mappings are merged in order, and anything else is named", async () => {
  const text = `
rooms:
  - &one { title: A, locked: true }
  - &two { title: B, locked: false, public: true }
  - { <<: [*one, *two], title: C }
  - &self { <<: *self, title: D }
  - { <<: text, title: E }`;
  const good = text.split("\n").slice(0, -2).join("\n");
  expect((await manifestOf(good)).rooms[2]).toMatchObject({ title: "C", locked: true, public: true });
  expect(await problemsOf(text)).toEqual([
    "m.yml:6:13: << must contain only mappings, not empty.",
    "m.yml:6:17: *self is inside its own anchor.",
    'm.yml:7:7: << must contain only mappings, not "text".',
  ]);
});

test("aliases that grow without end or name nothing are refused", async () => {
  expect(await problemsOf("rooms: [*none]")).toEqual(["m.yml:1:9: *none has no anchor before it."]);
  const bomb = `rooms: [{ title: A, members: &m [${Array.from({ length: 300 }, (_, n) => `p${n}@example.com`).join()}] }, ${Array.from({ length: 300 }, (_, n) => `{ title: B${n}, members: *m }`).join()}]`;
  expect((await problemsOf(bomb)).join()).toContain("more than 50000 values");
});

test.each([
  ["lists", `${"? - ".repeat(30)}x`],
  ["mappings", `${"{? {".repeat(30)}${"}}".repeat(30)}`],
])("keys that contain %s that contain keys are refused as quickly as others", async (_, text) => {
  const place = text.startsWith("{") ? "1:4" : "1:3";
  const unknown = `m.yml:${place}: the manifest has no key "(a list or a mapping)": allowed are teams, rooms, incident.`;
  expect(await problemsOf(text)).toEqual([unknown]);
});

test.each([
  [
    "a person in two spellings",
    "rooms: [{ title: A, members: [al@example.com, AL@Example.com] }]",
    "m.yml:1:47: AL@Example.com is also on line 1 as al@example.com.",
  ],
  ["a room", "rooms: [{ title: A }, { title: a }]", 'm.yml:1:23: the room "a" is also on line 1.'],
  ["a team", "teams: [{ name: A }, { name: A }]", "m.yml:1:22: this team is also on line 1."],
  [
    "a room in two teams",
    "teams: [{ name: A, rooms: [{ title: R }] }, { name: B, rooms: [{ title: R }] }]",
    'm.yml:1:72: the room "R" is in "B" here and in "A" on line 1: a room can be in only one team, and two rooms with the same title each need an "id".',
  ],
])("%s that appears twice is named with both places", async (_, text, problem) => {
  const problems = await problemsOf(text);
  expect(problems.map((one) => one.replace(/:\d+:\d+:/, ""))).toEqual([problem.replace(/:\d+:\d+:/, "")]);
});

test("two rooms of one title with an ID each are two rooms", async () => {
  const ids = ["a", "b"].map((letter) => letter.repeat(40));
  expect(await problemsOf(`rooms: [{ title: A, id: ${ids[0]} }, { title: A, id: ${ids[1]} }]`)).toEqual([]);
});

test("500 members are read", async () => {
  const members = Array.from({ length: 500 }, (_, index) => `p${index}@example.com`);
  const { rooms } = await manifestOf(`rooms: [{ title: A, members: [${members.join(", ")}] }]`);
  expect(rooms[0]?.members).toHaveLength(500);
});
