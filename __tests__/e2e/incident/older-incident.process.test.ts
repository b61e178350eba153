import { expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { eventOf, needsOf, pushEvent } from "../../support/events.ts";
import { peopleIn, provision } from "../../support/provisioning.ts";
import { type Step, startWorld, type World } from "../../support/start-world.ts";

const PATH = ".github/webex.yml";
const TITLE = "Incident: your-org/shop, CI on main";
const CONTENTS: GitHubOptions = { permissions: ["actions", "checks", "contents"] };
const [ALICE, BOB, BOT] = ["alice@example.com", "bob@example.com", "notify@webex.bot"];
const TEAM = "teams: [{ name: Ops, members: [alice@example.com, dave@example.com] }]\n";
const NEW = `${TEAM}incident: { members: [${ALICE}] }\n`;
const OLD = `${TEAM}incident: { team: Ops, members: [${ALICE}, ${BOB}] }\n`;
const NOTE = `The default branch has another ${PATH} now: the incident invites only people whom that one names for this room.`;
const NOBODY = NOTE.replace(/\.$/, ", and it names nobody.");

/** No run of this event is overtaken. */
const DISPATCH = eventOf("workflow_dispatch", {
  repository: { full_name: "your-org/shop", default_branch: "main" },
  ref: "refs/heads/main",
  sender: { login: "ada" },
});

const failureWith = (manifest: string, inputs: Readonly<Record<string, string>> = {}): Step => ({
  ...provision(manifest, { needs: needsOf({ test: "failure" }), ...inputs }),
  event: DISPATCH,
});

function isModerator(world: World, email: string, title: string): boolean {
  const { rooms, memberships } = world.webex.snapshot();
  const room = rooms.find((one) => one.title === title);
  return memberships.some((one) => one.roomId === room?.id && one.personEmail === email && one.isModerator);
}

/** The people of the incident's room, and whether it is in a team. */
function roomOf(world: World) {
  const { rooms } = world.webex.snapshot();
  const teamId = rooms.find(({ title }) => title === TITLE)?.teamId;
  return [peopleIn(world)[TITLE], teamId !== undefined];
}

test("the failure of an older run still gets the room of its incident, and only the rooms stay as they are", async () => {
  const rooms = (members: string) => `rooms: [{ title: Plans, members: [${members}] }]\n`;
  const incident = `incident: { members: [${ALICE}] }\n`;
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: rooms("") + incident } });
  await using world = await startWorld({ github });
  const step = await world.run({ ...failureWith(rooms(BOB) + incident), event: pushEvent() });
  expect(step.outputs["error"]).toBe("");
  expect(peopleIn(world)).not.toHaveProperty("Plans");
  expect(roomOf(world)).toEqual([[ALICE, BOT], false]);
  expect(world.read(TITLE)).toEqual([expect.stringContaining("❌ CI failed: test")]);
  // The rooms and the incident share one answer.
  expect(github.requests.filter(({ path }) => path.includes("/contents/"))).toHaveLength(1);
});

test("the incident of an older run invites nobody whom the newer manifest leaves out, and moves no room", async () => {
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW } });
  await using world = await startWorld({ github });
  await world.run(failureWith(NEW));
  const again = { api_url: github.url, run_number: "41", run_attempt: "2" };
  const step = await world.run({ ...failureWith(OLD), github: again });
  expect(roomOf(world)).toEqual([[ALICE, BOT], false]);
  expect(world.read(TITLE)).toHaveLength(2);
  expect(step.summary).toContain(NOTE);
  expect(step.outputs["error"]).toBe("");
});

test.each([
  ["names nobody", "incident: { members: [] }", [BOT]],
  ["has no incident", TEAM, [BOT]],
  ["cannot be read", "incident: [", [BOT]],
  ["names the same team", OLD.replace(`, ${BOB}`, ""), [ALICE, BOT]],
])(
  "if the newer manifest %s, a new incident still gets its room and its message",
  async (_, newer, people) => {
    await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: newer } });
    await using world = await startWorld({ github });
    await world.run(provision(TEAM, { apply: "always" }));
    const step = await world.run(failureWith(OLD));
    expect(roomOf(world)).toEqual([people, people.includes(ALICE)]);
    expect(world.read(TITLE)).toEqual([expect.stringContaining("❌ CI failed: test")]);
    const isAlone = people.length === 1;
    expect(step.summary).toContain(isAlone ? NOBODY : NOTE);
    expect(step.annotations.map(({ message }) => message)).toEqual(isAlone ? [NOBODY] : []);
  },
);

test.each([
  ["ID", (id: string) => `id: ${id}`],
  ["title", () => "title: Board"],
])(
  "people of the newer manifest are not invited into a room that only the older one names by its %s",
  async (_, named) => {
    const newer = `incident: { members: [{ email: ${ALICE}, moderator: true }, carol@example.com] }\n`;
    await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: newer } });
    await using world = await startWorld({ github });
    await world.run(
      provision(`rooms: [{ title: Board, members: [${ALICE}, ${BOB}] }]\n`, { apply: "always" }),
    );
    const before = peopleIn(world)["Board"];
    const id = world.webex.snapshot().rooms.find(({ title }) => title === "Board")?.id ?? "";
    const step = await world.run(failureWith(`incident: { ${named(id)}, members: [${BOB}] }\n`));
    expect(peopleIn(world)["Board"]).toEqual(before);
    expect(isModerator(world, ALICE, "Board")).toBe(false);
    expect(world.read("Board")).toHaveLength(1);
    expect(step.annotations.map(({ message }) => message)).toContain(NOBODY);
  },
);

test.each([
  ["with the default one written out", `title: "${TITLE}"`],
  ["with other blanks", `title: "Incident: {{repository}},  {{workflow}} on {{ref}}"`],
])("a room is the same however its title is written: %s", async (_, title) => {
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW } });
  await using world = await startWorld({ github });
  await world.run(failureWith(`incident: { ${title}, members: [${ALICE}, ${BOB}] }\n`));
  expect(roomOf(world)).toEqual([[ALICE, BOT], false]);
});

test("nobody becomes a moderator of an incident's room by an older run, also if both name the room", async () => {
  const newer = `incident: { members: [{ email: ${ALICE}, moderator: true }] }\n`;
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: newer } });
  await using world = await startWorld({ github });
  await world.run(failureWith(NEW, { apply: "always" }));
  const step = await world.run(failureWith(OLD));
  expect(isModerator(world, ALICE, TITLE)).toBe(false);
  const kept = `Nothing is changed or removed, because the default branch has another ${PATH} now.`;
  expect(step.annotations.map(({ message }) => message)).toEqual([kept]);
});

test.each([
  ["a new incident of a run that may be older gets its team and its people", [], true],
  ["a current one gets its people, and stays out of the team", [NEW], false],
])("%s", async (_, before, isInTeam) => {
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW }, permissions: ["actions"] });
  await using world = await startWorld({ github });
  await world.run(provision(TEAM, { apply: "always" }));
  for (const manifest of before) await world.run(failureWith(manifest));
  const step = await world.run(failureWith(OLD));
  expect(roomOf(world)).toEqual([[ALICE, BOB, BOT], isInTeam]);
  const kept = "Nothing is changed or removed, because this may be an older run";
  expect(step.annotations.map(({ message }) => message.includes(kept))).toEqual(before.map(() => true));
});

test("with apply: always, the incident of an older run gets its own people and team", async () => {
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW } });
  await using world = await startWorld({ github });
  await world.run(failureWith(NEW));
  await world.run(failureWith(OLD, { apply: "always" }));
  expect(roomOf(world)).toEqual([[ALICE, BOB, BOT], true]);
});
