import { expect, test } from "vitest";
import { startEmulator } from "../../../../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../../../../emulator/seed.ts";
import { identityRow } from "../../../../../src/doctor/token-life.ts";
import { createClient } from "../../../../support/create-client.ts";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { REFRESH } from "../../../../support/grants.ts";
import { RELEASE_TRAIN, startWorld, type World } from "../../../../support/start-world.ts";
import { PEOPLE, roomOfMallory, TRAIN } from "../../../../support/strangers.ts";

/** What the summary says about destinations, faults and warnings first, without what is to be changed. */
async function rowsOf(world: World, given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { summary } = await world.run({ with: { doctor: "true", ...given } });
  const lines = summary
    .split("\n")
    .map((line) => line.replace(/^(❌|⚠️) \*\*(.*?)\*\* — /, "| $1 | $2 | "))
    .filter((line) => /^\| (?:❌|⚠️|✅|➖) \| (?:to: |thread,)/.test(line));
  return lines.map((row) => row.split(" | ").slice(0, 3).join(" | "));
}

test("each kind of destination is found, and duplicates are reported", async () => {
  await using world = await startWorld();
  const to = [
    RELEASE_TRAIN,
    seedRooms.europe.uuid,
    "Release train",
    personIdOf(seedPeople.bob),
    "bob@example.com",
  ];
  expect(await rowsOf(world, { to: to.join("\n") })).toEqual([
    `| ⚠️ | to: bob@example.com | A person: Bob Brown. It is the same as "${personIdOf(seedPeople.bob)}", so the message may be sent twice.`,
    `| ✅ | to: ${RELEASE_TRAIN} | The room "Release train": Webex Notify is in it, and can post.`,
    `| ✅ | to: ${seedRooms.europe.uuid} | The room "Europe": Webex Notify is in it, and can post.`,
    `| ✅ | to: Release train | It is the same as "${RELEASE_TRAIN}".`,
    `| ✅ | to: ${personIdOf(seedPeople.bob)} | A person: Bob Brown.`,
  ]);
});

test("a member of a group is reported who is there by address as well", async () => {
  await using world = await startWorld();
  const rows = await rowsOf(world, {
    token: seedPeople.admin.token,
    to: "group: QA\nbob@example.com\nerin@example.com",
  });
  expect(rows).toEqual([
    '| ⚠️ | to: bob@example.com | A person: Bob Brown. It is the same as "group: QA", so the message may be sent twice.',
    "| ✅ | to: group: QA | A group of 2 people. Each person gets the message.",
    "| ✅ | to: erin@example.com | A person: Erin Evans.",
  ]);
});

test("a group is counted, and nobody in it asked for", async () => {
  await using world = await startWorld();
  const rows = await rowsOf(world, { token: seedPeople.admin.token, to: "group: QA" });
  expect(rows).toEqual(["| ✅ | to: group: QA | A group of 2 people. Each person gets the message."]);
});

test("a room of announcements is open to its moderator", async () => {
  await using world = await startWorld();
  expect(await rowsOf(world, { token: seedPeople.alice.token, to: "Announcements" })).toEqual([
    '| ✅ | to: Announcements | The room "Announcements": Alice Adams is a moderator there, and can post.',
  ]);
});

test("a room that is read-only is closed to all", async () => {
  await using world = await startWorld();
  const body = { id: RELEASE_TRAIN, title: "Release train", type: "group", isReadOnly: true };
  world.webex.fail({ kind: "answer", status: 200, body, match: { method: "GET", path: /^\/rooms\/./ } });
  expect(await rowsOf(world, { to: RELEASE_TRAIN })).toEqual([
    `| ❌ | to: ${RELEASE_TRAIN} | "Release train" is read-only: nobody can post there.`,
  ]);
});

test("a message of a thread is looked for in each destination", async () => {
  await using world = await startWorld();
  const started = await world.run({ with: { event: "start" } });
  const thread = started.outputs["thread"] ?? "";
  expect(await rowsOf(world, { thread, to: `${RELEASE_TRAIN}\nEurope` })).toEqual([
    `| ✅ | to: ${RELEASE_TRAIN} | The room "Release train": Webex Notify is in it, and can post.`,
    `| ✅ | thread, to: ${RELEASE_TRAIN} | The message to finish exists.`,
    '| ✅ | to: Europe | The room "Europe": Webex Notify is in it, and can post.',
  ]);
});

test("for each kind of token, the row says how long it is valid", async () => {
  await using webex = await startEmulator();
  const me = async (token: string) => createClient(webex, { token }).people.me();
  const [bot, alice, app] = await Promise.all(
    [seedPeople.bot, seedPeople.alice, seedPeople.serviceApp].map(({ token }) => me(token)),
  );
  if (bot === undefined || alice === undefined || app === undefined) throw new Error("Nobody is there.");
  const guest = { ...alice, emails: ["guest-1@appid.ciscospark.com"] };
  const rows = [bot, alice, app, guest].map((person) => identityRow(person, { token: "a" }));
  const fetched = [alice, app].map((person) => identityRow(person, { token: REFRESH }));
  expect([...rows, ...fetched].map(({ state, found }) => `${state}: ${found}`)).toMatchInlineSnapshot(`
    [
      "ok: A bot's, Webex Notify (notify@webex.bot). It does not expire until somebody regenerates it.",
      "warning: A person's, Alice Adams (alice@example.com). A personal token from developer.webex.com expires 12 hours after it was created, an integration's after 14 days.",
      "warning: An access token of a Service App, Emulator Service App (service-app@example.com). It expires 14 days after it was created.",
      "warning: A guest's, Alice Adams (guest-1@appid.ciscospark.com). It expires a few hours after it was created.",
      "ok: An integration's, which acts as Alice Adams (alice@example.com), fetched with the refresh token. The refresh token expires 90 days after its last use.",
      "ok: A Service App's, Emulator Service App (service-app@example.com), fetched with the refresh token. The refresh token expires 90 days after its last use.",
    ]
  `);
});

const IN_ROOM =
  "If there is such a room, open it in Webex, then “People”, “Add people”, and add notify@webex.bot.";

test.each([
  ["Secret room", "Secret room", `${IN_ROOM} If not, change the line in the step's \`with:\`.`],
  ["Secret room", `\${{ vars.ROOM }}`, `${IN_ROOM} If not, correct the variable \`ROOM\`.`],
  ["Release train 2", "Release train 2", `${IN_ROOM} If not, change the line in the step's \`with:\`.`],
  [
    "team: Secret team",
    "team: Secret team",
    "If there is such a team, add notify@webex.bot to it in Webex. If not, change the line in the step's `with:`.",
  ],
  // Whatever is written here is not the title of a room.
  ["#release; #europe", "#release; #europe", "Change the line in the step's `with:`."],
])("for %s that the bot does not see, written as %s, the bot may be missing", async (to, line, advice) => {
  const told = await doctorTold({ workflow: workflowWith({ with: `to: "${line}"` }), with: { to } });
  expect(told.advice).toEqual([advice]);
});

test("a room of a region that a bare UUID does not lead to is looked up", async () => {
  await using world = await startWorld();
  await rowsOf(world, { to: seedRooms.europe.uuid });
  expect(world.requests()).toContain(`GET /rooms/${roomIdOf(seedRooms.europe)} 200`);
});

test.each([
  ["a title", [TRAIN], [TRAIN]],
  ["a room of another organization, too", [TRAIN, roomOfMallory("Release train")], [TRAIN]],
  ["only a room of another organization", [roomOfMallory("Release train")], []],
])(
  "a bot is shown the owners of the rooms of `to` instead of a line to paste: %s",
  async (_, rooms, right) => {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms } });
    const given = { to: "Release train", "allowed-organizations": "Example Inc." };
    const { summary } = await world.run({ with: { doctor: "true", ...given } });
    expect(summary).toContain("but anybody can create a room with such a title");
    expect(summary).not.toContain("allowed-organizations: ");
    const made = world.webex.snapshot().rooms;
    for (const { id, ownerId, created } of made)
      expect(summary).toContain(`${id} (owner ${ownerId}, created ${created.slice(0, 10)})`);
    const ours = made.find(({ created }) => right.some((one) => one.created === created))?.ownerId;
    if (ours === undefined) return;
    const mended = await world.run({ with: { ...given, "allowed-organizations": ours } });
    expect([mended.conclusion, mended.outputs["ok"]]).toEqual(["success", "true"]);
  },
);

test("without a room that is found, an organization is described in words", async () => {
  await using world = await startWorld();
  const given = {
    doctor: "true",
    to: "bob@example.com\nNo such room",
    "allowed-organizations": "Example Inc.",
  };
  const { summary } = await world.run({ with: given });
  expect(summary).not.toContain("```yaml\nallowed-organizations");
});
