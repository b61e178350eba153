import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { createClient } from "../support/create-client.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const root = join(import.meta.dirname, "../..");

const ALICE = seedPeople.alice.token;
const DEV_ROOM = ["alice@example.com", "bob@example.com", "carol@example.com", "dave@example.com"];
const QA_ROOM = ["alice@example.com", "erin@example.com", "frank@example.com"];
const TEAM = [...new Set([...DEV_ROOM, ...QA_ROOM])];

test("the example workflow sets a project up, step by step", async () => {
  await using webex = await startEmulator({ seed: { rooms: [] } });
  const yaml = await readFile(join(root, "examples/project-alpha.yml"), "utf8");
  await using run = await runWorkflow(yaml, {
    secrets: { WEBEX_TOKEN: ALICE },
    with: { "api-url": webex.url },
  });
  const { steps, byId } = run.job("set-up");
  expect(run.conclusion).toBe("success");
  expect(steps.map(({ conclusion, outputs }) => [conclusion, outputs["error"]])).toEqual(
    Array(17).fill(["success", ""]),
  );
  const listed = (id: string): readonly Record<string, string>[] =>
    JSON.parse(byId[id]?.outputs["response"] ?? "[]");
  expect(
    listed("members")
      .map((member) => member["personEmail"])
      .sort(),
  ).toEqual(TEAM);
  expect(
    listed("rooms")
      .map((room) => room["title"])
      .sort(),
  ).toEqual(["Dev Room", "General", "QA Room"]);
  const client = createClient(webex, { token: ALICE });
  const emails = async (roomId = ""): Promise<readonly string[]> =>
    (await Array.fromAsync(client.memberships.list({ roomId })))
      .map(({ personEmail = "" }) => personEmail)
      .sort();
  expect(await emails(byId["dev"]?.outputs["id"])).toEqual(DEV_ROOM);
  expect(await emails(byId["qa"]?.outputs["id"])).toEqual(QA_ROOM);
  expect(webex.messagesIn("Dev Room").map(({ markdown }) => markdown)).toEqual([
    "Welcome to the **Dev Room**",
  ]);
  expect(webex.messagesIn("QA Room").map(({ markdown }) => markdown)).toEqual(["Welcome to the **QA Room**"]);
});

test("the client creates the same team and rooms, with the same people", async () => {
  await using webex = await startEmulator({ seed: { rooms: [] } });
  const client = createClient(webex, { token: ALICE });
  const { id: teamId } = await client.teams.create({ name: "Project Alpha" });
  for (const personEmail of TEAM.slice(1)) await client.teamMemberships.create({ teamId, personEmail });
  for (const [title, people] of [
    ["Dev Room", DEV_ROOM],
    ["QA Room", QA_ROOM],
  ] as const) {
    const { id: roomId } = await client.rooms.create({ title, teamId });
    for (const personEmail of people.slice(1)) await client.memberships.create({ roomId, personEmail });
    await client.messages.create({ roomId, markdown: `Welcome to the **${title}**` });
  }
  const members = await Array.fromAsync(client.teamMemberships.list({ teamId }));
  const rooms = await Array.fromAsync(client.rooms.list({ teamId }));
  expect(members.map(({ personEmail }) => personEmail).sort()).toEqual(TEAM);
  expect(rooms.map(({ title }) => title).sort()).toEqual(["Dev Room", "General", "QA Room"]);
});
