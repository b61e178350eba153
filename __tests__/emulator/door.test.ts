import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { ask, askAs } from "./ask.ts";

const TOKEN_NEEDED = "The request requires a valid access token set in the Authorization request header.";

test("listens on 127.0.0.1 below /v1", async () => {
  await using emulator = await startEmulator();

  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
});

test("knows the bot and Alice by their tokens", async () => {
  await using emulator = await startEmulator();

  const bot = await askAs("emulator-bot-token", emulator, "GET /people/me");
  const alice = await askAs("emulator-alice-token", emulator, "GET /people/me");

  expect([bot.body.emails, bot.body.type]).toEqual([["notify@webex.bot"], "bot"]);
  expect([alice.body.emails, alice.body.type]).toEqual([["alice@example.com"], "person"]);
});

test.each([
  ["no token", {}],
  ["a token nobody has", { authorization: "Bearer wrong" }],
  ["another scheme", { authorization: `Basic ${seedPeople.bot.token}` }],
])("refuses %s with 401", async (_, headers) => {
  await using emulator = await startEmulator();

  const response = await fetch(`${emulator.url}/people/me`, { headers });

  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    message: TOKEN_NEEDED,
    errors: [{ description: TOKEN_NEEDED }],
    trackingId: response.headers.get("trackingid"),
  });
});

test("gives every answer a trackingid, counted upwards", async () => {
  await using emulator = await startEmulator();

  const first = await ask(emulator, "GET /people/me");
  const second = await ask(emulator, "GET /rooms");

  expect(first.headers.get("trackingid")).toBe("ROUTERGW_40000000-0000-4000-8000-000000000001");
  expect(second.headers.get("trackingid")).toBe("ROUTERGW_40000000-0000-4000-8000-000000000002");
});

test("answers 404 for unknown paths and 405 for other verbs", async () => {
  await using emulator = await startEmulator();

  expect((await ask(emulator, "GET /nothing")).status).toBe(404);
  expect((await ask(emulator, "DELETE /rooms")).status).toBe(405);
  expect((await ask(emulator, "PATCH /messages/x")).status).toBe(405);
});

test.each([
  ["text/plain", 415, "Content type 'text/plain' not supported"],
  ["application/json", 400, "The request body is not a JSON object."],
])("refuses a body of %s that it cannot read", async (contentType, status, message) => {
  await using emulator = await startEmulator();

  const response = await fetch(`${emulator.url}/messages`, {
    method: "POST",
    headers: { authorization: `Bearer ${seedPeople.bot.token}`, "content-type": contentType },
    body: "not json",
  });

  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ message });
});

test("reads a form", async () => {
  await using emulator = await startEmulator();

  const response = await fetch(`${emulator.url}/messages`, {
    method: "POST",
    headers: { authorization: `Bearer ${seedPeople.bot.token}` },
    body: new URLSearchParams({ toPersonEmail: "bob@example.com", text: "hello" }),
  });

  expect(response.status).toBe(200);
  expect(emulator.directMessages("bob@example.com")).toMatchObject([{ text: "hello" }]);
});

test("refuses an identity that asks too often, and only that one, until its window ends", async () => {
  let time = new Date("2026-01-01T00:00:00Z");
  await using emulator = await startEmulator({ now: () => time, rateLimit: { requests: 2, perSeconds: 30 } });
  await ask(emulator, "GET /people/me");
  await ask(emulator, "GET /people/me");
  time = new Date("2026-01-01T00:00:10Z");

  const refused = await ask(emulator, "GET /people/me");
  const alice = await askAs(seedPeople.alice.token, emulator, "GET /people/me");
  time = new Date("2026-01-01T00:00:30Z");
  const later = await ask(emulator, "GET /people/me");

  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "20"]);
  expect([alice.status, later.status]).toEqual([200, 200]);
});

test("records every request in order, with what was answered", async () => {
  await using emulator = await startEmulator();
  const before = Date.now();

  await ask(emulator, "GET /rooms?max=5");
  await ask(emulator, "POST /messages", { toPersonEmail: "bob@example.com", text: "hi" });
  await fetch(`${emulator.url}/rooms`, { method: "POST", body: "raw text" });

  expect(emulator.requests).toMatchObject([
    { method: "GET", path: "/rooms", query: { max: "5" }, status: 200 },
    { method: "POST", path: "/messages", query: {}, body: { toPersonEmail: "bob@example.com", text: "hi" } },
    { method: "POST", path: "/rooms", body: "raw text", status: 401 },
  ]);
  expect(emulator.requests[0]?.headers["authorization"]).toBe("Bearer emulator-bot-token");
  expect(emulator.requests[0]).not.toHaveProperty("body");
  expect(emulator.requests[0]?.at).toBeGreaterThanOrEqual(before);
});

test("goes back to the beginning on reset", async () => {
  await using emulator = await startEmulator();
  const post = () => ask(emulator, "POST /messages", { toPersonEmail: "bob@example.com", text: "hi" });
  const first = await post();
  emulator.fail({ kind: "answer", status: 500, times: "forever" });

  emulator.reset();

  expect(emulator.requests).toEqual([]);
  expect(emulator.directMessages("bob@example.com")).toEqual([]);
  expect((await post()).body.id).toBe(first.body.id);
});

test("can be closed twice", async () => {
  const emulator = await startEmulator();

  await emulator.close();
  await emulator.close();

  await expect(fetch(emulator.url)).rejects.toThrow();
});
