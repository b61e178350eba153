import { setTimeout as realSleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { Requests } from "../../../src/webex/http/requests.ts";
import { MESSAGES } from "../../../src/webex/nouns/messages.ts";
import { PEOPLE } from "../../../src/webex/nouns/people.ts";
import type { RequestOptions, WebexClientOptions } from "../../../src/webex/options.ts";
import { clientOptions } from "../../support/create-client.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { rejection } from "../../support/rejection.ts";

const MESSAGE = { toPersonEmail: "bob@example.com", markdown: "Hi" };
const FOREVER = { times: "forever" } as const;
const GATEWAY = "ROUTERGW_40000000-0000-4000-8000-00000000000";

function createRequests(
  emulator: Emulator,
  overrides: Partial<WebexClientOptions> = {},
): { requests: Requests; clock: FakeClock } {
  const clock = new FakeClock();
  return { clock, requests: new Requests(clientOptions(emulator, { clock, ...overrides })) };
}

const me = (requests: Requests): Promise<object> => requests.send<object>(PEOPLE.me, {});
const post = (requests: Requests, options?: RequestOptions): Promise<object> =>
  requests.send<object>(MESSAGES.create, MESSAGE, options);

describe("a request that fails", () => {
  test("is repeated after the seconds of Retry-After, and reports each attempt", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": "7" } });
    const told: unknown[] = [];
    const onRetry = (error: Error, delayMs: number): number => told.push([error.message, delayMs]);
    const { requests, clock } = createRequests(emulator, { onRetry });
    expect(await post(requests, { onAttempt: (count) => told.push(count) })).toMatchObject(MESSAGE);
    expect([clock.waits, emulator.requests.map(({ status }) => status)]).toEqual([[7000], [429, 200]]);
    expect(told).toEqual([
      1,
      [`POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId ${GATEWAY}1).`, 7000],
      2,
    ]);
  });

  test.each(["0", "-5", "rand(30),add(30)", "soon"])("survives a Retry-After of %s", async (retryAfter) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": retryAfter } });
    const { requests, clock } = createRequests(emulator);
    await post(requests);
    expect(clock.waits).toEqual([1000]);
  });

  test.each([
    ["429", { kind: "answer", status: 429, ...FOREVER }, "rate limited"],
    ["423", { kind: "answer", status: 423, ...FOREVER }, "rate limited"],
    ["500", { kind: "answer", status: 500, ...FOREVER }, "server"],
    ["a cut connection", { kind: "cut", ...FOREVER }, "connection"],
    ["a body that is cut", { kind: "cut-in-body", ...FOREVER }, "connection"],
  ] as const satisfies [string, Fault, string][])(
    "for good with %s ends after one attempt and the retries",
    async (_, fault, kind) => {
      await using emulator = await startEmulator();
      emulator.fail(fault);
      const { requests, clock } = createRequests(emulator, { retries: 3 });
      expect(await rejection(me(requests))).toMatchObject({ kind, attempts: 4, mayHaveArrived: false });
      expect([emulator.requests.length, clock.waits]).toEqual([4, [1000, 2000, 4000]]);
    },
  );

  test.each([400, 401, 403, 404, 409, 410, 415])("with %i is not repeated", async (status) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status, headers: { "Retry-After": "1" }, ...FOREVER });
    const { requests } = createRequests(emulator);
    expect(await rejection(post(requests))).toMatchObject({ status, attempts: 1 });
    expect(emulator.requests).toHaveLength(1);
  });

  test("says status, attempts, Webex's own words and its tracking ID", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 503, ...FOREVER });
    const { requests } = createRequests(emulator, { retries: 1 });
    expect((await rejection(post(requests))).message).toBe(
      `POST /messages failed with 503 Service Unavailable after 2 attempts: Service Unavailable (trackingId ${GATEWAY}2).`,
    );
  });

  test.each(["", "null", '"text"', "7"])(
    "with 200 and a body that is not an object is a bad answer: %s",
    async (body) => {
      await using emulator = await startEmulator();
      emulator.fail({ kind: "answer", status: 200, body });
      const { requests } = createRequests(emulator);
      expect(await rejection(post(requests))).toMatchObject({
        kind: "bad answer",
        mayHaveArrived: true,
        message: "POST /messages was answered without a JSON object.",
      });
      expect(emulator.requests).toHaveLength(1);
    },
  );
});

describe("a message whose fate is unknown", () => {
  const faults: Fault[] = [
    { kind: "answer", status: 500, performed: true },
    { kind: "answer", status: 504 },
    { kind: "cut", performed: true },
    { kind: "hang" },
  ];

  // Only a server that does not answer needs an end.
  const timeFor = ({ kind }: Fault) => (kind === "hang" ? { timeoutMs: 300 } : {});

  test.each(faults)("is sent again with at-least-once: %o", async (fault) => {
    await using emulator = await startEmulator();
    emulator.fail(fault);
    const { requests } = createRequests(emulator, { delivery: "at-least-once", ...timeFor(fault) });
    expect(await post(requests)).toMatchObject(MESSAGE);
    expect(emulator.requests).toHaveLength(2);
  });

  test.each(faults)(
    "is reported with at-most-once, which says that it may have arrived: %o",
    async (fault) => {
      await using emulator = await startEmulator();
      emulator.fail(fault);
      const { requests } = createRequests(emulator, { delivery: "at-most-once", ...timeFor(fault) });
      expect(await rejection(post(requests))).toMatchObject({ mayHaveArrived: true, attempts: 1 });
      expect(emulator.requests).toHaveLength(1);
    },
  );

  test("is not sent again once Webex has said 200", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "cut-in-body", ...FOREVER });
    const { requests } = createRequests(emulator);
    expect(await rejection(post(requests))).toMatchObject({ status: 200, mayHaveArrived: true });
    expect(emulator.directMessages("bob@example.com")).toHaveLength(1);
  });

  test("may have arrived by an earlier attempt, whatever became of the last one", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "cut", performed: true });
    emulator.fail({ kind: "answer", status: 403 });
    const { requests } = createRequests(emulator);
    expect(await rejection(post(requests))).toMatchObject({ kind: "forbidden", mayHaveArrived: true });
  });

  test("is known if it was refused: 429 is also repeated with at-most-once", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429 });
    const { requests } = createRequests(emulator, { delivery: "at-most-once" });
    await post(requests);
    expect(emulator.requests).toHaveLength(2);
  });
});

describe("the time of all requests together", () => {
  test("allows no wait that would pass it, and the error says how long it would be", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": "300" } });
    const { requests, clock } = createRequests(emulator, { maxDurationMs: 120_000 });
    const error = await rejection(post(requests));
    expect(error).toMatchObject({ kind: "rate limited", retryAfterSeconds: 300, attempts: 1 });
    expect(error.message).toMatch(
      /\)\. The next attempt is due in 300 s, and 120 s are left for the delivery\.$/,
    );
    expect([clock.waits, emulator.requests.length]).toEqual([[], 1]);
  });

  test("counts a Retry-After that is a date from the server's clock, not from the runner's", async () => {
    await using emulator = await startEmulator();
    const headers = { date: "Wed, 21 Oct 2015 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2015 07:28:07 GMT" };
    emulator.fail({ kind: "answer", status: 429, headers });
    const { requests, clock } = createRequests(emulator);
    await post(requests);
    expect(clock.waits).toEqual([7000]);
  });

  test.each([
    ["allows no wait", { retries: 4 }],
    ["allows no further attempt", { retries: 0 }],
  ])("keeps the others from asking as well when it %s for the first", async (_, options) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": "300" } });
    const { requests } = createRequests(emulator, options);
    await rejection(post(requests));
    expect((await rejection(me(requests))).message).toBe(
      "GET /people/me was not sent: Webex limits the rate. The next attempt is due in 300 s, and 120 s are left for the delivery.",
    );
    expect(emulator.requests).toHaveLength(1);
  });

  test("is shared: what one request waited is gone for the next", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": "70" }, ...FOREVER });
    const { requests, clock } = createRequests(emulator, { maxDurationMs: 100_000 });
    expect((await rejection(post(requests))).message).toContain("due in 70 s, and 30 s are left");
    expect(clock.waits).toEqual([70_000]);
  });

  test("ends a request that is slow", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "hang" });
    const { requests } = createRequests(emulator, { maxDurationMs: 60 });
    expect(await rejection(post(requests))).toMatchObject({
      kind: "stopped",
      mayHaveArrived: true,
      message: "POST /messages was stopped: the 0.06 s for the delivery are over.",
    });
  });
});

describe("a caller who stops", () => {
  test.each([
    ["a request", { kind: "hang" }, "was stopped: the job was cancelled."],
    [
      "a wait of its own",
      { kind: "answer", status: 503 },
      "The step was stopped while it waited to send it.",
    ],
    ["a pause", { kind: "answer", status: 429 }, "The step was stopped while it waited to send it."],
  ] as const)("ends %s at once, and sends nothing more", async (_, fault, words) => {
    await using emulator = await startEmulator();
    emulator.fail(fault);
    const caller = new AbortController();
    const stop = (): void => caller.abort(new Error("the job was cancelled"));
    const { requests } = createRequests(emulator, {
      signal: caller.signal,
      now: Date.now,
      sleep: (delayMs, signal) => {
        setImmediate(stop);
        return realSleep(delayMs, undefined, { signal });
      },
    });
    // A request that hangs has arrived by then, and there is no wait.
    if (fault.kind === "hang") void vi.waitUntil(() => emulator.requests.length > 0).then(stop);
    const error = await rejection(post(requests));
    expect([error.message.endsWith(words), error.message]).toEqual([true, expect.anything()]);
    expect(await rejection(me(requests))).toMatchObject({
      kind: "stopped",
      attempts: 0,
      mayHaveArrived: false,
      message: "GET /people/me was not sent: the job was cancelled.",
    });
    expect(emulator.requests).toHaveLength(1);
  });
});

test("no error contains the token, also if it is sent back", async () => {
  const { token } = seedPeople.bot;
  const echoes: Fault[] = [
    { kind: "answer", status: 400, body: { message: `Bearer ${token}`, errors: [{ description: token }] } },
    { kind: "answer", status: 200, body: `<p>${token}</p>` },
    { kind: "redirect", location: `https://${token}.example/?t=${token}` },
  ];
  for (const fault of echoes) {
    await using emulator = await startEmulator();
    emulator.fail(fault);
    const { message, ...facts } = await rejection(post(createRequests(emulator).requests));
    expect(message).toMatch(/\*\*\*|is not JSON/);
    expect(message + JSON.stringify(facts)).not.toContain(token);
  }
});
