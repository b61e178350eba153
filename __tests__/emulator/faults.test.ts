import { expect, test } from "vitest";
import type { Fault } from "../../emulator/faults.ts";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAsAlice } from "./ask.ts";

const headers = { authorization: `Bearer ${seedPeople.bot.token}`, "content-type": "application/json" };
const message = { toPersonEmail: "bob@example.com", text: "hi" };

const post = (emulator: Emulator) => ask(emulator, "POST /messages", message);
const stored = (emulator: Emulator) => emulator.directMessages("bob@example.com").length;
const me = (emulator: Emulator, signal?: AbortSignal) =>
  fetch(`${emulator.url}/people/me`, { headers, ...(signal ? { signal } : {}) });

test.each(["1", "0", "-5", "Wed, 21 Oct 2026 07:28:00 GMT", "rand(30),add(30)", "999999999"])(
  "answers 429 with Retry-After: %s",
  async (retryAfter) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": retryAfter } });

    const refused = await post(emulator);

    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, retryAfter]);
    expect(refused.body).toEqual({
      message: "Too Many Requests",
      errors: [{ description: "Too Many Requests" }],
      trackingId: refused.headers.get("trackingid"),
    });
    expect(stored(emulator)).toBe(0);
    expect((await post(emulator)).status).toBe(200);
  },
);

test.each([
  ["JSON", { message: "x" }, {}, "application/json", '{"message":"x"}'],
  ["text", "upstream", {}, "text/plain; charset=utf-8", "upstream"],
  ["HTML", "<h1>502</h1>", { "Content-Type": "text/html" }, "text/html", "<h1>502</h1>"],
  ["nothing", "", {}, null, ""],
])("answers a 502 with %s as its body", async (_, body, extra, contentType, received) => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 502, body, headers: extra });

  const answer = await post(emulator);

  expect([answer.status, answer.headers.get("content-type"), answer.text]).toEqual([
    502,
    contentType,
    received,
  ]);
  expect(answer.headers.get("retry-after")).toBeNull();
});

test("redirects to the address that it is given", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "redirect", location: "https://login.example/" });

  const answer = await post(emulator);

  expect([answer.status, answer.headers.get("location")]).toEqual([302, "https://login.example/"]);
});

test("answers 200 with JSON that ends too early", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "bad-json" });

  const response = await me(emulator);

  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test("answers with bytes that are no HTTP, and ends the connection", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "raw", bytes: "SSH-2.0-OpenSSH\r\n", connection: "ends" });

  await expect(post(emulator)).rejects.toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  expect(stored(emulator)).toBe(0);
  expect(emulator.requests.map(({ status }) => status)).toEqual([undefined]);
});

test("answers in pieces with bytes of its own, once the request is performed", async () => {
  await using emulator = await startEmulator();
  const bytes = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
  emulator.fail({ kind: "raw", bytes, pieces: { bytes: 20, ms: 1 }, connection: "ends", performed: true });

  expect((await post(emulator)).status).toBe(204);
  expect(stored(emulator)).toBe(1);
});

test("resets a connection", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "raw", bytes: "", connection: "is reset" });

  const error = await post(emulator).catch((thrown: Error) => thrown.cause);
  expect(error).toMatchObject({ code: "ECONNRESET" });
});

test("answers 200 with a web page", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "html" });

  const response = await me(emulator);

  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(await response.text()).toContain("<html>");
});

test("answers after the time that it is given", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "slow", ms: 60 });
  const begun = performance.now();

  expect((await me(emulator)).status).toBe(200);
  expect(performance.now() - begun).toBeGreaterThan(55);
});

test("sends a body in pieces", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "trickle", bytes: 100, ms: 10 });
  const begun = performance.now();

  const response = await me(emulator);

  expect(await response.json()).toMatchObject({ displayName: "Webex Notify" });
  expect(performance.now() - begun).toBeGreaterThan(25);
});

test.each([
  ["no answer at all", { kind: "hang" }, undefined],
  ["half a body", { kind: "hang-in-body" }, 200],
] as const)("hangs with %s, and lets itself be closed", async (_, fault, status) => {
  await using emulator = await startEmulator();
  emulator.fail(fault);

  const reading = me(emulator, AbortSignal.timeout(40)).then((response) => response.text());

  await expect(reading).rejects.toThrow("aborted due to timeout");
  expect(emulator.requests[0]?.status).toBe(status);
});

test.each([
  ["before any answer", { kind: "cut" }, undefined],
  ["in the middle of the body", { kind: "cut-in-body" }, 200],
] as const)("cuts the connection %s", async (_, fault, status) => {
  await using emulator = await startEmulator();
  emulator.fail(fault);

  const reading = me(emulator).then((response) => response.text());

  await expect(reading).rejects.toThrow(TypeError);
  expect(emulator.requests[0]?.status).toBe(status);
  expect((await me(emulator)).status).toBe(200);
});

test.each([
  [{ kind: "answer", status: 503 }, 0],
  [{ kind: "answer", status: 503, performed: true }, 1],
  [{ kind: "cut" }, 0],
  [{ kind: "cut", performed: true }, 1],
  [{ kind: "cut-in-body" }, 1],
  [{ kind: "cut-in-body", performed: false }, 0],
  [{ kind: "bad-json" }, 1],
  [{ kind: "html" }, 1],
  [{ kind: "html", performed: false }, 0],
  [{ kind: "redirect", location: "https://x.example" }, 0],
  [{ kind: "slow", ms: 5 }, 1],
  [{ kind: "slow", ms: 5, performed: false }, 0],
] as const satisfies [Fault, number][])(
  "leaves with %o so many messages behind: %i",
  async (fault, count) => {
    await using emulator = await startEmulator();
    emulator.fail(fault);

    await post(emulator).catch(() => undefined);

    expect(stored(emulator)).toBe(count);
  },
);

test("answers 503 late to a request that it does not perform", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "slow", ms: 5, performed: false });

  expect((await post(emulator)).status).toBe(503);
});

test("shows the faults for one request one after the other, then none", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 500, times: 2 });
  emulator.fail({ kind: "answer", status: 502 });

  const statuses = [await post(emulator), await post(emulator), await post(emulator), await post(emulator)];

  expect(statuses.map(({ status }) => status)).toEqual([500, 500, 502, 200]);
});

test("never ends a fault that lasts forever", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 503, times: "forever" });

  const statuses = await Promise.all(Array.from({ length: 20 }, () => post(emulator)));

  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([503]));
});

test.each([
  ["another verb", { method: "GET" }, 200],
  ["its verb", { method: "post" }, 500],
  ["another path", { path: "/rooms" }, 200],
  ["the beginning of its path", { path: "/mess" }, 500],
  ["a pattern for its path", { path: /^\/messages$/ }, 500],
  ["another destination", { to: "carol@example.com" }, 200],
  ["its destination", { to: "bob@example.com" }, 500],
  ["what comes after the first", { after: 1 }, 200],
])("meets a message with a fault for %s: %o", async (_, match, status) => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 500, match });

  expect((await post(emulator)).status).toBe(status);
});

test("leaves the first matching requests alone", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "answer", status: 500, match: { path: "/messages", after: 1 } });

  const first = await post(emulator);
  await ask(emulator, "GET /rooms");
  const second = await post(emulator);
  const third = await post(emulator);

  expect([first.status, second.status, third.status]).toEqual([200, 500, 200]);
});

test("matches a room as the destination", async () => {
  await using emulator = await startEmulator();
  const to = roomIdOf(seedRooms.devRoom);
  emulator.fail({ kind: "answer", status: 500, match: { to } });

  const elsewhere = await ask(emulator, "POST /messages", { roomId: roomIdOf(seedRooms.europe), text: "x" });
  const there = await askAsAlice(emulator, "POST /messages", { roomId: to, text: "x" });

  expect([elsewhere.status, there.status]).toEqual([200, 500]);
});
