import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import type { Answer } from "./ask.ts";
import { ask, askAs, askAsAdmin, askAsServiceApp } from "./ask.ts";

function guest(emulator: Emulator, subject: string, displayName = "Gast"): Promise<Answer> {
  return askAsServiceApp(emulator, "POST /guests/token", { subject, displayName });
}

test("gives a guest a long token to act with", async () => {
  await using emulator = await startEmulator();

  const { body } = await guest(emulator, "one", "Gast Eins");

  expect(body).toMatchObject({ subject: "one", displayName: "Gast Eins", expiresIn: 64_799 });
  expect(body.accessToken.length).toBeGreaterThan(2000);
  const me = await askAs(body.accessToken, emulator, "GET /people/me");
  expect(me.body).toMatchObject({ id: body.id, emails: [body.email], displayName: "Gast Eins" });
});

test("knows a guest again, under a new name", async () => {
  await using emulator = await startEmulator();

  const first = await guest(emulator, "one", "Old Name");
  const second = await guest(emulator, "one", "New Name");
  const other = await guest(emulator, "two");

  expect(second.body.id).toBe(first.body.id);
  expect(other.body.id).not.toBe(first.body.id);
  const me = await askAs(first.body.accessToken, emulator, "GET /people/me");
  expect(me.body.displayName).toBe("New Name");
});

test("counts guests as plain text", async () => {
  await using emulator = await startEmulator();
  await guest(emulator, "one");
  await guest(emulator, "two");

  const { text, headers } = await askAsServiceApp(emulator, "GET /guests/count");

  expect([text, headers.get("content-type")]).toEqual(["2", "text/plain"]);
});

test("is for Service Apps only, and needs both names", async () => {
  await using emulator = await startEmulator();
  const fields = { subject: "one", displayName: "Gast" };

  expect((await askAsAdmin(emulator, "POST /guests/token", fields)).status).toBe(403);
  expect((await ask(emulator, "GET /guests/count")).status).toBe(403);
  expect((await askAsServiceApp(emulator, "POST /guests/token", { subject: "one" })).status).toBe(400);
});

test("keeps guests apart, but not from others, and does not let them hold meetings", async () => {
  await using emulator = await startEmulator();
  const roomId = roomIdOf(seedRooms.devRoom);
  const one = (await guest(emulator, "one")).body;
  const two = (await guest(emulator, "two")).body;
  await ask(emulator, "POST /memberships", { roomId, personId: one.id });
  const asOne = (request: string, fields?: object) => askAs(one.accessToken, emulator, request, fields);

  expect((await asOne("POST /messages", { toPersonId: two.id, text: "hi" })).status).toBe(403);
  expect((await asOne("POST /memberships", { roomId, personId: two.id })).status).toBe(403);
  expect((await asOne("GET /meetings")).status).toBe(403);
  expect((await asOne("POST /messages", { toPersonEmail: "bob@example.com", text: "hi" })).status).toBe(200);
});
