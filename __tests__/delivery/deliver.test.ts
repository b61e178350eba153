import { describe, expect, test, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { manyRooms, personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { deliver, planDeliveries } from "../../src/delivery/deliver.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import type { WebexClientOptions } from "../../src/webex/index.ts";
import { createMessagingClient } from "../support/create-client.ts";

const TRAIN = roomIdOf(seedRooms.releaseTrain);
const EUROPE = roomIdOf(seedRooms.europe);

async function send(
  emulator: Emulator,
  entries: readonly string[],
  options: Partial<WebexClientOptions> & { readonly isDryRun?: boolean } = {},
): Promise<readonly Delivery[]> {
  const { isDryRun = false, ...client } = options;
  const forms = { markdown: "**Hi**", isPending: false };
  const round = await deliver(
    forms,
    { to: parseDestinations(entries.join("\n")) },
    { webex: createMessagingClient(emulator, client), isDryRun },
  );
  return round.deliveries;
}

const posts = ({ requests }: Emulator) => requests.filter(({ method }) => method === "POST");
const statuses = (deliveries: readonly Delivery[]) => deliveries.map(({ status }) => status);

describe("a destination", () => {
  test.each([
    ["a room's ID", TRAIN, { roomId: TRAIN }],
    ["a bare UUID", seedRooms.releaseTrain.uuid, { roomId: seedRooms.releaseTrain.uuid }],
    [
      "a link",
      `webexteams://im?space=${seedRooms.releaseTrain.uuid}`,
      { roomId: seedRooms.releaseTrain.uuid },
    ],
    ["a person's ID", personIdOf(seedPeople.bob), { toPersonId: personIdOf(seedPeople.bob) }],
    ["a person's UUID", `person:${seedPeople.bob.uuid}`, { toPersonId: seedPeople.bob.uuid }],
    ["an email", "bob@example.com", { toPersonEmail: "bob@example.com" }],
    ["a title behind a prefix", "room:Europe", { roomId: EUROPE }],
  ])("is reached by %s", async (_, entry, recipient) => {
    await using emulator = await startEmulator();
    const [delivery] = await send(emulator, [entry]);
    const [post] = posts(emulator);
    expect(post?.body).toEqual({ ...recipient, markdown: "**Hi**" });
    expect(delivery).toEqual({
      destination: entry,
      status: "sent",
      recipient: Object.values(recipient)[0],
      messageId: expect.stringMatching(/^Y2lzY29z/),
      roomId: expect.stringMatching(/^Y2lzY29z/),
      attempts: 1,
    });
  });

  test.each([
    ["an id", TRAIN, 1],
    ["an email", "bob@example.com", 1],
    ["a title", "Release train", 2],
  ])("by %s takes so many requests: %s, %i", async (_, entry, count) => {
    await using emulator = await startEmulator();
    await send(emulator, [entry]);
    expect(emulator.requests).toHaveLength(count);
  });

  test("by the bare UUID of a room in another region is found by listing", async () => {
    await using emulator = await startEmulator();
    const [delivery] = await send(emulator, [seedRooms.europe.uuid]);
    expect(delivery).toMatchObject({ status: "sent", roomId: EUROPE, attempts: 2 });
    expect(emulator.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
      ["POST", "/messages", 404],
      ["GET", "/rooms", 200],
      ["POST", "/messages", 200],
    ]);
  });

  test("by the bare UUID of a room without the bot fails with Webex's own words", async () => {
    await using emulator = await startEmulator();
    const [delivery] = await send(emulator, [seedRooms.withoutTheBot.uuid]);
    expect(delivery).toEqual({
      destination: seedRooms.withoutTheBot.uuid,
      recipient: seedRooms.withoutTheBot.uuid,
      status: "failed",
      attempts: 1,
      error:
        "POST /messages failed with 404 Not Found: Could not find a room with provided ID (trackingId ROUTERGW_40000000-0000-4000-8000-000000000001).",
      advice: "Check the ID or address, and add the bot to the room: it can post only where it is a member.",
      trackingId: "ROUTERGW_40000000-0000-4000-8000-000000000001",
    });
  });

  test("by a title that no room has fails with a sentence, and nothing is sent", async () => {
    await using emulator = await startEmulator();
    const [delivery] = await send(emulator, ["Relase train"]);
    expect(delivery).toEqual({
      destination: "Relase train",
      status: "failed",
      attempts: 0,
      error: expect.stringContaining('Similar: "Release train".'),
    });
    expect(posts(emulator)).toEqual([]);
  });

  test("that is invalid is an error of the input, and nothing is requested", async () => {
    await using emulator = await startEmulator();
    const id = Buffer.from(`ciscospark://us/TEAM/${seedRooms.europe.uuid}`).toString("base64url");
    expect(await send(emulator, [id])).toEqual([
      {
        destination: id,
        status: "failed",
        attempts: 0,
        error: `This entry of "to" cannot be used: it is the ID of a team, not of a room or a person.`,
        advice: "Give a room's ID, link, or title, an email address, or a person's ID.",
        failsStep: true,
      },
    ]);
    expect(emulator.requests).toEqual([]);
  });

  test("counts every attempt", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 503, times: 2 });
    expect(await send(emulator, [TRAIN])).toMatchObject([{ status: "sent", attempts: 3 }]);
  });

  test("that may have received its message says so", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "cut", performed: true });
    const [delivery] = await send(emulator, [TRAIN], { delivery: "at-most-once" });
    expect(delivery).toMatchObject({ status: "failed", attempts: 1 });
    expect(delivery?.advice).toMatch(/Check the room first: the message may have arrived\.$/);
  });

  test("whose room could not be looked up cannot have received its message", async () => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 500, match: { path: "/rooms" }, times: "forever" });
    const [delivery] = await send(emulator, ["Release train"], { retries: 1 });
    expect(delivery).toMatchObject({ status: "failed", attempts: 0 });
    expect(delivery?.error).toContain("GET /rooms failed with 500");
    expect(delivery?.advice).not.toContain("may have arrived");
  });
});

describe("several destinations", () => {
  test("get the message although one of them fails, and report in the order of the input", async () => {
    await using emulator = await startEmulator();
    const secret = roomIdOf(seedRooms.withoutTheBot);
    const entries = ["Europe", secret, "person:nobody", "bob@example.com", "No such room", TRAIN];
    emulator.fail({ kind: "slow", ms: 40, match: { path: "/rooms" } });
    const deliveries = await send(emulator, entries);
    expect(deliveries.map(({ destination, status }) => [destination, status])).toEqual([
      ["Europe", "sent"],
      [secret, "failed"],
      ["person:nobody", "failed"],
      ["bob@example.com", "sent"],
      ["No such room", "failed"],
      [TRAIN, "sent"],
    ]);
  });

  /** Sends to so many rooms of a Webex that answers nothing, and cancels once eight requests are there. */
  async function sendCancelled(count: number) {
    const rooms = manyRooms(count);
    await using emulator = await startEmulator({ seed: { rooms } });
    emulator.fail({ kind: "hang", times: "forever" });
    const caller = new AbortController();
    const sending = send(emulator, rooms.map(roomIdOf), { signal: caller.signal, timeoutMs: 60_000 });
    await vi.waitUntil(() => emulator.requests.length >= 8, { timeout: 10_000 });
    setTimeout(() => caller.abort(new Error("the job was cancelled")), 50);
    return { deliveries: await sending, requests: emulator.requests };
  }

  test("are served several at a time, eight at most", async () => {
    const { deliveries, requests } = await sendCancelled(20);
    expect(requests).toHaveLength(8);
    expect(deliveries.map(({ attempts }) => attempts)).toEqual([...Array(8).fill(1), ...Array(12).fill(0)]);
  });

  test("say for each, when the job is cancelled, whether it may have received its message", async () => {
    const { deliveries } = await sendCancelled(9);
    expect(deliveries[0]?.error).toBe("POST /messages was stopped: the job was cancelled.");
    expect(deliveries[0]?.advice).toContain("may have arrived");
    expect(deliveries[8]?.error).toBe("POST /messages was not sent: the job was cancelled.");
    expect(deliveries[8]?.advice).not.toContain("may have arrived");
  });

  test("all get the message after a rate limit", async () => {
    const rooms = manyRooms(30);
    await using emulator = await startEmulator({ seed: { rooms } });
    emulator.fail({ kind: "answer", status: 429, headers: { "Retry-After": "2" }, times: 10 });
    const deliveries = await send(emulator, rooms.map(roomIdOf));
    expect(new Set(statuses(deliveries))).toEqual(new Set(["sent"]));
    expect(rooms.map((room) => emulator.messagesIn(roomIdOf(room)).length)).toEqual(Array(30).fill(1));
  });

  test.each([
    ["a title and an ID", ["Release train", TRAIN]],
    ["an ID and its UUID", [TRAIN, seedRooms.releaseTrain.uuid]],
    ["a title and a link", ["release TRAIN", `webexteams://im?space=${seedRooms.releaseTrain.uuid}`]],
    ["an ID with and without padding", [TRAIN, `${TRAIN}=`]],
    [
      "a UUID in upper and lower case",
      [seedRooms.releaseTrain.uuid, seedRooms.releaseTrain.uuid.toUpperCase()],
    ],
    ["an ID and a prefixed ID", [TRAIN, `room:${TRAIN}`]],
  ])("that are one room under two names get it once: %s", async (_, entries) => {
    await using emulator = await startEmulator();
    const deliveries = await send(emulator, entries);
    expect(emulator.messagesIn(TRAIN)).toHaveLength(1);
    expect(statuses(deliveries).toSorted()).toEqual(["sent", "skipped"]);
    const sent = deliveries.find(({ status }) => status === "sent");
    const skipped = deliveries.find(({ status }) => status === "skipped");
    expect(skipped).toMatchObject({ attempts: 0, error: `It is the same as "${sent?.destination}".` });
  });

  test.each([
    ["an email in two cases", ["bob@example.com", "Bob@Example.com"]],
    ["an ID and its UUID", [personIdOf(seedPeople.bob), `person:${seedPeople.bob.uuid}`]],
  ])("that are one person under two names get it once: %s", async (_, entries) => {
    await using emulator = await startEmulator();
    expect(statuses(await send(emulator, entries)).toSorted()).toEqual(["sent", "skipped"]);
    expect(emulator.directMessages("bob@example.com")).toHaveLength(1);
  });
});

describe("a dry run", () => {
  test("looks everything up and sends nothing", async () => {
    await using emulator = await startEmulator();
    const entries = ["Europe", "bob@example.com", "No such room", "person:nobody"];
    expect(await send(emulator, entries, { isDryRun: true })).toMatchObject([
      { destination: "Europe", status: "planned", recipient: EUROPE, attempts: 0 },
      { destination: "bob@example.com", status: "planned", recipient: "bob@example.com", attempts: 0 },
      { destination: "No such room", status: "failed", attempts: 0 },
      { destination: "person:nobody", status: "failed", attempts: 0, failsStep: true },
    ]);
    expect(posts(emulator)).toEqual([]);
  });

  test("without a token plans what can be known", () => {
    expect(planDeliveries({ to: parseDestinations("Europe\nroom:") }).deliveries).toEqual([
      { destination: "Europe", status: "planned", attempts: 0 },
      {
        destination: "room:",
        status: "failed",
        attempts: 0,
        error: 'This entry of "to" cannot be used: nothing follows the prefix room:.',
        advice: "Give a room's ID, link, or title, an email address, or a person's ID.",
        failsStep: true,
      },
    ]);
  });
});

describe("an answer that is not Webex's", () => {
  test.each(["{}", "[]", '{"id":5}', '{"id":""}'])("of 200 with %s is no sent message", async (body) => {
    await using emulator = await startEmulator();
    const headers = { "Content-Type": "application/json" };
    emulator.fail({ kind: "answer", status: 200, body, headers });
    const [delivery] = await send(emulator, [TRAIN]);
    expect(delivery).toMatchObject({ status: "failed", error: expect.stringContaining("answered") });
    expect(delivery?.failsStep).toBeUndefined();
  });

  test("rooms without a title are ignored", async () => {
    await using emulator = await startEmulator();
    const body = JSON.stringify({ items: [null, {}, { id: "x" }, { id: EUROPE, title: "Europe" }] });
    emulator.fail({ kind: "answer", status: 200, body, headers: { "Content-Type": "application/json" } });
    expect(statuses(await send(emulator, ["Europe"]))).toEqual(["sent"]);
  });
});

test("a refused token is not sent again for every destination", async () => {
  await using emulator = await startEmulator();
  const people = Array.from({ length: 100 }, (_, index) => `person${index}@example.com`);
  const deliveries = await send(emulator, people, { token: "expired" });
  expect(emulator.requests.length).toBeLessThanOrEqual(8);
  expect(new Set(statuses(deliveries))).toEqual(new Set(["failed"]));
  expect(deliveries.at(-1)).toMatchObject({ attempts: 0, error: expect.stringContaining("401") });
});

test("an error of the action itself fails the step and asks for a report", async () => {
  await using emulator = await startEmulator();
  const fetch = () =>
    Promise.resolve({ status: 200, statusText: "OK", headers: { get: () => null }, body: null });
  const broken = {
    fetch: fetch as WebexClientOptions["fetch"],
    now: () => {
      throw new Error("no clock");
    },
  };
  const [delivery] = await send(emulator, [TRAIN], broken);
  expect(delivery).toMatchObject({
    error: "Webex Notify itself failed: no clock.",
    advice: "Please report this.",
    failsStep: true,
  });
});
