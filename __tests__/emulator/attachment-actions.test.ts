import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAs, askAsAlice } from "./ask.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const content = { type: "AdaptiveCard", version: "1.3" };
const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content }];
const inputs = { answer: "yes" };

async function card(emulator: Emulator): Promise<string> {
  return (await ask(emulator, "POST /messages", { roomId, text: "?", attachments })).body.id;
}

test("keeps what somebody entered into a card", async () => {
  await using emulator = await startEmulator();
  const messageId = await card(emulator);

  const made = await askAsAlice(emulator, "POST /attachment/actions", { type: "submit", messageId, inputs });

  expect(made.body).toEqual({
    id: expect.any(String),
    type: "submit",
    messageId,
    inputs,
    personId: personIdOf(seedPeople.alice),
    roomId,
    created: expect.any(String),
  });
  expect((await ask(emulator, `GET /attachment/actions/${made.body.id}`)).body).toEqual(made.body);
});

test("refuses the author of the card", async () => {
  await using emulator = await startEmulator();
  const messageId = await card(emulator);

  expect(
    await ask(emulator, "POST /attachment/actions", { type: "submit", messageId, inputs }),
  ).toMatchObject({
    status: 400,
    body: {
      message: 'Unable to post attachment action: "Author of a card cannot submit a cardAction on that card"',
    },
  });
});

test.each([
  ["no card", { type: "submit", inputs }, "MessageId should point to an activity with cards"],
  ["another type", { type: "open", inputs }, "The type of an action is submit"],
  ["no inputs", { type: "submit" }, "Inputs should be an object"],
])("refuses %s", async (_, fields, reason) => {
  await using emulator = await startEmulator();
  const messageId = (await ask(emulator, "POST /messages", { roomId, text: "plain" })).body.id;

  expect(await askAsAlice(emulator, "POST /attachment/actions", { messageId, ...fields })).toMatchObject({
    status: 400,
    body: { message: `Unable to post attachment action: "${reason}"` },
  });
});

test("is seen in its room only", async () => {
  await using emulator = await startEmulator();
  const messageId = await card(emulator);
  const { body } = await askAsAlice(emulator, "POST /attachment/actions", {
    type: "submit",
    messageId,
    inputs,
  });

  expect(await askAs(seedPeople.admin.token, emulator, `GET /attachment/actions/${body.id}`)).toMatchObject({
    status: 404,
    body: { message: "Unable to get attachment action." },
  });
});
