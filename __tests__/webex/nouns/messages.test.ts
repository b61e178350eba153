import { expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";
import { rejection } from "../../support/rejection.ts";

const roomId = roomIdOf(seedRooms.releaseTrain);

test("create posts a message, and reports the attempt", async () => {
  await using emulator = await startEmulator();
  const attempts: number[] = [];
  const message = await createClient(emulator).messages.create(
    { roomId, markdown: "**Hi**" },
    { onAttempt: (count) => attempts.push(count) },
  );
  expect(message).toMatchObject({ roomId, roomType: "group", markdown: "**Hi**", text: "Hi" });
  expect(emulator.messagesIn("Release train").map(({ id }) => id)).toEqual([message.id]);
  expect(attempts).toEqual([1]);
});

test("get reads a message", async () => {
  await using emulator = await startEmulator();
  const { messages } = createClient(emulator);
  const { id } = await messages.create({ roomId, markdown: "Hi" });
  expect(await messages.get({ messageId: id })).toMatchObject({ id, roomId, text: "Hi" });
});

test("get says when there is no such message", async () => {
  await using emulator = await startEmulator();
  const error = await rejection(createClient(emulator).messages.get({ messageId: roomId }));
  expect(error).toMatchObject({ kind: "not found", status: 404, description: "Unable to get message." });
});
