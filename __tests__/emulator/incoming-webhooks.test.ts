import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { askAs } from "./ask.ts";

const path = `/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
const post = (emulator: Emulator, fields: object, to = path) => askAs("", emulator, `POST ${to}`, fields);

test("posts into its room as itself, without a token", async () => {
  await using emulator = await startEmulator();

  const answer = await post(emulator, { markdown: "**done**" });
  await post(emulator, { text: "plain" });

  expect([answer.status, answer.text]).toEqual([204, ""]);
  expect(emulator.messagesIn("Dev Room")).toMatchObject([
    { markdown: "**done**", text: "done", personEmail: `incoming-${seedIncomingWebhook.uuid}@webex.bot` },
    { text: "plain" },
  ]);
});

test.each([
  ["nothing to say", { roomId: "x" }, 400],
  ["a card instead of words", { attachments: [{}] }, 400],
  ["7440 bytes", { text: "x".repeat(7440) }, 400],
])("refuses %s", async (_, fields, status) => {
  await using emulator = await startEmulator();

  expect((await post(emulator, fields)).status).toBe(status);
  expect(emulator.messagesIn("Dev Room")).toEqual([]);
});

test("takes 7439 bytes", async () => {
  await using emulator = await startEmulator();

  expect((await post(emulator, { text: "x".repeat(7439) })).status).toBe(204);
});

test("refuses an address nobody has, and what is not JSON", async () => {
  await using emulator = await startEmulator();
  const text = await fetch(`${emulator.url}${path}`, { method: "POST", body: "hello" });

  expect((await post(emulator, { text: "x" }, "/webhooks/incoming/unknown")).status).toBe(404);
  expect(text.status).toBe(415);
});

test("can be made to fail", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": "1" }, match: { path } });

  expect((await post(emulator, { text: "x" })).status).toBe(429);
  expect((await post(emulator, { text: "x" })).status).toBe(204);
});
