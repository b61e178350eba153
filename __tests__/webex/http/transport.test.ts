import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { startEmulator } from "../../../emulator/index.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { fetch } from "../../../src/door/fetch.ts";
import { AttemptError } from "../../../src/webex/http/attempt-error.ts";
import type { Outgoing } from "../../../src/webex/http/outgoing.ts";
import { type AttemptOptions, sendOnce } from "../../../src/webex/http/transport.ts";
import { freePort, startRawServer } from "../../support/raw-server.ts";
import { rejection } from "../../support/rejection.ts";

const ME: Outgoing = { verb: "GET", path: "/people/me" };
const MESSAGE: Outgoing = {
  verb: "POST",
  path: "/messages",
  body: { toPersonEmail: "bob@example.com", markdown: "Hi 🚀" },
};

function optionsFor(baseUrl: string, overrides: Partial<AttemptOptions> = {}): AttemptOptions {
  const signal = new AbortController().signal;
  const clean = (text: string): string => text;
  return { fetch, baseUrl, token: seedPeople.bot.token, clean, timeoutMs: 5000, signal, ...overrides };
}

async function failure(outgoing: Outgoing, options: AttemptOptions): Promise<AttemptError> {
  const error = await rejection(sendOnce(outgoing, options));
  expect(error).toBeInstanceOf(AttemptError);
  return error as AttemptError;
}

async function failureWith(
  fault: Fault,
  outgoing: Outgoing = ME,
  overrides: Partial<AttemptOptions> = {},
): Promise<AttemptError> {
  await using emulator = await startEmulator();
  emulator.fail(fault);
  return await failure(outgoing, optionsFor(emulator.url, overrides));
}

test("sends a message as JSON, with the token and nothing about itself", async () => {
  await using emulator = await startEmulator();
  const answer = await sendOnce(MESSAGE, optionsFor(emulator.url));
  const [request] = emulator.requests;
  expect(answer).toMatchObject({ body: { markdown: "Hi 🚀" }, link: null });
  expect(request).toMatchObject({ method: "POST", path: "/messages", body: MESSAGE.body });
  expect(request?.headers).toMatchObject({
    authorization: `Bearer ${seedPeople.bot.token}`,
    accept: "application/json",
    "content-type": "application/json",
  });
});

test("sends no content type without a body", async () => {
  await using emulator = await startEmulator();
  await sendOnce(ME, optionsFor(emulator.url));
  expect(emulator.requests[0]?.headers).not.toHaveProperty("content-type");
});

test("reads an answer without a body", async () => {
  await using server = await startRawServer((_, response) => response.writeHead(204).end());
  expect(await sendOnce({ verb: "DELETE", path: "/x" }, optionsFor(server.url))).toEqual({
    body: undefined,
    link: null,
  });
});

describe("time without a byte", () => {
  test.each([
    ["before the headers", { kind: "hang" }],
    ["in the middle of the body", { kind: "hang-in-body" }],
  ] as const)("ends an attempt %s", async (_, fault) => {
    const { facts, neverSent } = await failureWith(fault, ME, { timeoutMs: 40 });
    expect({ ...facts, cause: undefined, neverSent }).toEqual({
      kind: "timeout",
      request: "GET /people/me",
      what: "had no answer within 0.04 s",
      status: undefined,
      mayHaveArrived: true,
      neverSent: false,
    });
  });

  test("is not all the time there is: an answer that trickles in is read to its end", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "trickle", bytes: 20, ms: 25 });
    const begun = performance.now();
    const { body } = await sendOnce(ME, optionsFor(emulator.url, { timeoutMs: 400 }));
    expect(performance.now() - begun).toBeGreaterThan(400);
    expect(body).toMatchObject({ displayName: "Webex Notify" });
  });
});

describe("a connection that fails", () => {
  test("because nobody listens has sent nothing", async () => {
    const port = await freePort();
    const { facts, neverSent } = await failure(MESSAGE, optionsFor(`http://127.0.0.1:${port}/v1`));
    expect({ ...facts, cause: undefined, neverSent }).toEqual({
      kind: "connection",
      request: "POST /messages",
      what: `could not be completed: request to http://127.0.0.1:${port}/v1/messages failed, reason: connect ECONNREFUSED 127.0.0.1:${port}`,
      status: undefined,
      mayHaveArrived: false,
      neverSent: true,
    });
  });

  test("because the host has no address has sent nothing", async () => {
    const { facts, neverSent } = await failure(MESSAGE, optionsFor("http://webex.invalid/v1"));
    expect([facts.kind, facts.mayHaveArrived, neverSent]).toEqual(["connection", false, true]);
    expect(facts.what).toMatch(/reason: getaddrinfo (ENOTFOUND|EAI_AGAIN) webex\.invalid$/);
  });

  test.each([
    ["before an answer", { kind: "cut", performed: true }, undefined],
    ["in the middle of the body", { kind: "cut-in-body" }, 200],
  ] as const)("%s may have delivered a message", async (_, fault, status) => {
    const { facts, neverSent } = await failureWith(fault, MESSAGE);
    expect([facts.kind, facts.status, facts.mayHaveArrived, neverSent]).toEqual([
      "connection",
      status,
      true,
      false,
    ]);
  });

  test("in the middle of the body leaves a read request without a status, because half an answer does not count", async () => {
    const { facts } = await failureWith({ kind: "cut-in-body" });
    expect([facts.kind, facts.status]).toEqual(["connection", undefined]);
  });
});

describe("an answer that is not Webex's", () => {
  test.each([
    ["JSON that ends too early", { kind: "bad-json" }],
    ["a web page", { kind: "html" }],
  ] as const)("is known by %s", async (_, fault) => {
    const { facts } = await failureWith(fault, MESSAGE);
    expect([facts.kind, facts.status, facts.mayHaveArrived]).toEqual(["bad answer", 200, true]);
  });

  test("that leads to a meeting is accepted only as a redirect with an address", async () => {
    const join: Outgoing = { verb: "POST", path: "/meetings/join", redirect: "joinLink" };
    const headers = { Location: "https://example.com/join" };
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 302, headers });
    expect(await sendOnce(join, optionsFor(emulator.url))).toEqual({
      body: { joinLink: headers.Location },
      link: null,
    });
    emulator.fail({ kind: "answer", status: 200, headers, body: {} });
    expect((await sendOnce(join, optionsFor(emulator.url))).body).toEqual({});
    for (const status of [300, 302, 399]) {
      const { facts } = await failureWith({ kind: "answer", status }, join);
      expect([facts.kind, facts.status]).toEqual(["redirect", status]);
    }
    expect((await failureWith({ kind: "answer", status: 400, headers }, join)).facts.status).toBe(400);
  });

  test("that redirects is not followed, and gets no token", async () => {
    await using elsewhere = await startEmulator();
    const { facts } = await failureWith({ kind: "redirect", location: `${elsewhere.url}/messages` }, MESSAGE);
    expect([facts.kind, facts.status, facts.what]).toEqual([
      "redirect",
      302,
      `failed with 302 Found to ${new URL(elsewhere.url).origin}`,
    ]);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("a caller who stops", () => {
  test.each([
    ["waiting for the headers", { kind: "hang" }],
    ["reading the body", { kind: "hang-in-body" }],
  ] as const)("ends an attempt that is %s", async (_, fault) => {
    const caller = new AbortController();
    setTimeout(() => caller.abort(new Error("the job was cancelled")), 30);
    const { facts } = await failureWith(fault, MESSAGE, { signal: caller.signal });
    expect([facts.kind, facts.what, facts.mayHaveArrived]).toEqual([
      "stopped",
      "was stopped: the job was cancelled",
      true,
    ]);
  });
});

test("names verb and path in errors, not the query", async () => {
  const { facts } = await failureWith(
    { kind: "answer", status: 404 },
    { verb: "GET", path: "/rooms?type=group&max=1000" },
  );
  expect([facts.request, facts.what, facts.status]).toEqual(["GET /rooms", "failed with 404 Not Found", 404]);
});
