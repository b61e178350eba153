import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAsAlice } from "./ask.ts";

const roomId = roomIdOf(seedRooms.releaseTrain);

async function say(emulator: Emulator, ...texts: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts)
    ids.push((await askAsAlice(emulator, "POST /messages", { roomId, text })).body.id);
  return ids;
}

const textsOf = ({ body }: { body: { items: { text: string }[] } }) => body.items.map(({ text }) => text);

test("lists messages newest first, without their Markdown", async () => {
  await using emulator = await startEmulator();
  await say(emulator, "one", "two");
  await askAsAlice(emulator, "POST /messages", { roomId, markdown: "**three**" });

  const answer = await askAsAlice(emulator, `GET /messages?roomId=${roomId}`);

  expect(textsOf(answer)).toEqual(["three", "two", "one"]);
  expect(answer.body.items[0]).not.toHaveProperty("markdown");
});

test("lists what came before a message or a time", async () => {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute));
  await using emulator = await startEmulator({ now });
  const ids: string[] = [];
  for (const text of ["0", "1", "2"]) {
    minute = Number(text);
    ids.push(...(await say(emulator, text)));
  }

  const target = `GET /messages?roomId=${roomId}`;

  expect(textsOf(await askAsAlice(emulator, `${target}&beforeMessage=${ids[1]}`))).toEqual(["0"]);
  expect(textsOf(await askAsAlice(emulator, `${target}&before=2026-01-01T00:02:00.000Z`))).toEqual([
    "1",
    "0",
  ]);
  expect((await askAsAlice(emulator, `${target}&beforeMessage=${seedPeople.bob.uuid}`)).status).toBe(404);
});

test("lists one thread", async () => {
  await using emulator = await startEmulator();
  const [parentId] = await say(emulator, "root", "other");
  await askAsAlice(emulator, "POST /messages", { roomId, parentId, text: "reply" });

  const answer = await askAsAlice(emulator, `GET /messages?roomId=${roomId}&parentId=${parentId}`);

  expect(textsOf(answer)).toEqual(["reply"]);
});

test("needs a room, and one the caller is in", async () => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "GET /messages")).toMatchObject({
    status: 400,
    body: { message: "Required String parameter 'roomId' is not present" },
  });
  expect((await ask(emulator, `GET /messages?roomId=${roomIdOf(seedRooms.withoutTheBot)}`)).status).toBe(404);
});

test("shows a bot in a group room only what mentions it", async () => {
  await using emulator = await startEmulator();
  const [hidden] = await say(emulator, "not for bots");
  const markdown = "<@personEmail:notify@webex.bot> deploy";
  const { body: seen } = await askAsAlice(emulator, "POST /messages", { roomId, markdown });
  const target = `GET /messages?roomId=${roomId}`;

  expect(await ask(emulator, target)).toMatchObject({
    status: 403,
    body: { message: "Failed to get activity." },
  });
  expect((await ask(emulator, `${target}&mentionedPeople=${personIdOf(seedPeople.bob)}`)).status).toBe(403);
  for (const me of ["me", personIdOf(seedPeople.bot)]) {
    expect((await ask(emulator, `${target}&mentionedPeople=${me}`)).body.items).toMatchObject([
      { id: seen.id },
    ]);
  }
  expect((await ask(emulator, `GET /messages/${seen.id}`)).status).toBe(200);
  expect((await ask(emulator, `GET /messages/${hidden}`)).status).toBe(404);
});

test("shows a bot everything in a 1:1 room", async () => {
  await using emulator = await startEmulator();
  const { body } = await askAsAlice(emulator, "POST /messages", {
    toPersonEmail: "notify@webex.bot",
    text: "hi",
  });

  expect(textsOf(await ask(emulator, `GET /messages?roomId=${body.roomId}`))).toEqual(["hi"]);
});

test("lists the 1:1 messages with a person, by address or id", async () => {
  await using emulator = await startEmulator();
  await ask(emulator, "POST /messages", { toPersonEmail: "alice@example.com", text: "one" });
  await askAsAlice(emulator, "POST /messages", { toPersonEmail: "notify@webex.bot", text: "two" });

  const byEmail = await ask(emulator, "GET /messages/direct?personEmail=alice@example.com");
  const byId = await ask(emulator, `GET /messages/direct?personId=${personIdOf(seedPeople.alice)}`);

  expect(textsOf(byEmail)).toEqual(["two", "one"]);
  expect(byId.body).toEqual(byEmail.body);
});

test.each(["", `?personEmail=bob@example.com&personId=${seedPeople.bob.uuid}`])(
  "refuses the direct list for '%s'",
  async (query) => {
    await using emulator = await startEmulator();

    expect(await ask(emulator, `GET /messages/direct${query}`)).toMatchObject({
      status: 400,
      body: { message: "Provide only one destination in the personId and personEmail fields" },
    });
  },
);

test("has no 1:1 messages with somebody the caller never spoke to", async () => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "GET /messages/direct?personEmail=bob@example.com")).toMatchObject({
    status: 404,
    body: { message: "Failed to get one on one conversation" },
  });
});
