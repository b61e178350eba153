import { expect, test } from "vitest";
import type { EndpointName } from "../../emulator/coverage.ts";
import { ENDPOINTS } from "../../emulator/coverage.ts";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask } from "./ask.ts";

const roomId = roomIdOf(seedRooms.devRoom);

async function membershipId(emulator: Emulator): Promise<string> {
  const { body } = await ask(emulator, `GET /memberships?roomId=${roomId}&personEmail=dave@example.com`);
  return body.items[0]?.id ?? "";
}

async function messageId(emulator: Emulator): Promise<string> {
  return (await ask(emulator, "POST /messages", { toPersonEmail: "bob@example.com", text: "hi" })).body.id;
}

async function path(emulator: Emulator, template: string): Promise<string> {
  return template
    .replace("{roomId}", roomId)
    .replace("{personId}", personIdOf(seedPeople.bob))
    .replace("{membershipId}", await membershipId(emulator))
    .replace("{messageId}", await messageId(emulator));
}

/** What each call needs beside its path in order to succeed; the message is in the first room made. */
const NEEDS: Partial<Record<EndpointName, { query?: string; body?: object }>> = {
  "messages.list": { query: `?roomId=${roomId}&mentionedPeople=me` },
  "messages.listDirect": { query: "?personEmail=bob@example.com" },
  "messages.create": { body: { roomId, text: "hi" } },
  "messages.update": { body: { roomId: "20000000-0000-4000-8000-000000000001", text: "hi" } },
  "rooms.create": { body: { title: "New" } },
  "rooms.update": { body: { title: "New" } },
  "memberships.create": { body: { roomId, personEmail: "erin@example.com" } },
  "memberships.update": { body: { isModerator: false } },
  "people.list": { query: "?displayName=B" },
};

test.each(ENDPOINTS)("performs $name: $verb $path", async ({ name, verb, path: template, status }) => {
  await using emulator = await startEmulator();
  const { query = "", body } = NEEDS[name] ?? {};

  const answer = await ask(emulator, `${verb} ${await path(emulator, template)}${query}`, body);

  expect(answer.status).toBe(status);
});

test("names each call and each route once", () => {
  const names = ENDPOINTS.map(({ name }) => name);
  const routes = ENDPOINTS.map(({ verb, path: template }) => `${verb} ${template}`);

  expect([new Set(names).size, new Set(routes).size]).toEqual([ENDPOINTS.length, ENDPOINTS.length]);
});
