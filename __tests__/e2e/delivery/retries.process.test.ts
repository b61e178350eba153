import { describe, expect, test } from "vitest";
import type { Emulator } from "../../../emulator/index.ts";
import { manyRooms, roomIdOf } from "../../../emulator/seed.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const RETRIED = ["POST /messages 429", "POST /messages 200"];

test("provision, the guards, and delivery have max-duration each", async () => {
  await using world = await startWorld();
  world.webex.fail({
    kind: "hang",
    match: { method: "GET", path: /^.(rooms|org|people)/ },
    times: "forever",
  });
  const inputs = { status: "failure", mention: "alice@example.com", "allowed-organizations": "Acme" };
  const provision = "rooms: [{ title: Board }]";
  await world.run({ with: { "max-duration": "1", provision, apply: "always", ...inputs } });
  expect(world.requests()).toEqual([
    expect.stringMatching(/^GET /),
    expect.stringMatching(/^GET /),
    "POST /messages 200",
  ]);
  expect(world.read()[0]).not.toContain("alice");
});

describe.concurrent("a rate limit", () => {
  test("is waited for as long as Retry-After says", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": "1" } });
    const step = await world.run();
    expect(world.requests()).toEqual(RETRIED);
    expect(gapsMs(world.webex)[0]).toBeGreaterThanOrEqual(990);
    expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
    expect(step.log[0]).toMatch(/^POST \/messages failed with 429 Too Many Requests: .* Again in 1 s\.$/);
    expect(step.log).toContainEqual(expect.stringMatching(/^Sent to .* after 2 attempts, message /));
    expect(step.summary).toContain("**✅ Sent** after 2 attempts");
  });

  test("with a Retry-After that is a date is waited for until then", async () => {
    await using world = await startWorld();
    const date = new Date(Date.now() + 2000).toUTCString();
    world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": date } });
    const step = await world.run();
    expect([world.requests(), step.outputs["ok"]]).toEqual([RETRIED, "true"]);
    expect(world.webex.requests[1]?.at).toBeGreaterThanOrEqual(Date.parse(date) - 10);
  });

  test.each(["86400", "99999999999999999999", "1e9"])(
    "with a Retry-After of %s is not waited for",
    async (value) => {
      await using world = await startWorld();
      world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": value }, times: "forever" });
      const step = await world.run({ with: { retries: "1" } });
      expect(world.requests().length).toBeLessThanOrEqual(2);
      expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
    },
  );

  test("that would pass max-duration is not waited for, and the error says what Webex asked", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": "5" } });
    const step = await world.run({ with: { "max-duration": "3" }, withinMs: 2000 });
    expect(world.requests()).toEqual(["POST /messages 429"]);
    expect(step.outputs["error"]).toContain(
      "The next attempt is due in 5 s, and 3 s are left for the delivery.",
    );
    expect(step.annotations[0]?.message).toContain("raise max-duration");
  });

  test("that never ends is given up after the retries", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": "1" }, times: "forever" });
    const step = await world.run({ with: { retries: "2" } });
    expect(world.requests()).toEqual(Array.from({ length: 3 }, () => "POST /messages 429"));
    expect(step.outputs["error"]).toContain("failed with 429 Too Many Requests after 3 attempts");
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
  });

  test("pauses all destinations of the step", async () => {
    const rooms = manyRooms(12);
    await using world = await startWorld({ seed: { rooms } });
    world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": "1" } });
    world.webex.fail({ kind: "slow", ms: 300, times: 7 });
    const step = await world.run({ with: { to: rooms.map(roomIdOf).join("\n") } });
    expect(step.outputs["ok"]).toBe("true");
    const [first, ...others] = world.webex.requests.map(({ at }) => at);
    const beforeTheWait = others.filter((at) => at < (first ?? 0) + 900);
    expect([beforeTheWait.length, others.length]).toEqual([7, 12]);
  });

  test("of the server delays many messages, and loses none", async () => {
    const rooms = manyRooms(50);
    const rateLimit = { requests: 20, perSeconds: 1 };
    await using world = await startWorld({ seed: { rooms }, rateLimit });
    const step = await world.run({ with: { to: rooms.map(roomIdOf).join("\n") } });
    expect(step.outputs).toMatchObject({ ok: "true", error: "" });
    expect(rooms.map((room) => world.read(roomIdOf(room)).length)).toEqual(rooms.map(() => 1));
  });

  test("also applies while rooms are looked up", async () => {
    await using world = await startWorld();
    world.webex.fail({
      kind: "answer",
      status: 429,
      headers: { "retry-after": "1" },
      match: { path: "/rooms" },
    });
    const step = await world.run({ with: { to: "Release train" } });
    expect(world.requests()).toEqual(["GET /rooms 429", "GET /rooms 200", "POST /messages 200"]);
    expect(step.outputs["ok"]).toBe("true");
  });
});

describe.concurrent("a fault of the server", () => {
  test("that never ends is given up after the retries, each later than the one before", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 500, times: "forever" });
    const step = await world.run({ with: { retries: "2" } });
    expect(world.requests()).toEqual(Array.from({ length: 3 }, () => "POST /messages 500"));
    const [first = 0, second = 0] = gapsMs(world.webex);
    expect([first >= 490, second >= 990]).toEqual([true, true]);
    expect(step.outputs["error"]).toContain("failed with 500 Internal Server Error after 3 attempts");
    expect(step.annotations[0]?.message).toContain("https://status.webex.com");
  });

  test("is reported immediately if at most one message may arrive", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 503, performed: true });
    const step = await world.run({ with: { delivery: "at-most-once" } });
    expect(world.requests()).toEqual(["POST /messages 503"]);
    expect(step.annotations[0]?.message).toContain("Check the room first: the message may have arrived.");
    expect(world.read()).toHaveLength(1);
  });

  test("is retried even then if nothing can have arrived", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 500, match: { path: "/rooms" } });
    world.webex.fail({
      kind: "answer",
      status: 429,
      headers: { "retry-after": "1" },
      match: { path: "/messages" },
    });
    const step = await world.run({ with: { delivery: "at-most-once", to: "Release train" } });
    expect(world.requests()).toEqual(["GET /rooms 500", "GET /rooms 200", ...RETRIED]);
    expect(step.outputs["ok"]).toBe("true");
  });
});

test("with `retries: 0`, nothing is sent a second time", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 429, headers: { "retry-after": "1" } });
  const step = await world.run({ with: { retries: "0" }, withinMs: 900 });
  expect([world.requests(), step.outputs["ok"]]).toEqual([["POST /messages 429"], "false"]);
  expect(step.outputs["error"]).toContain(RELEASE_TRAIN);
});

/** Milliseconds between each request and the next. */
function gapsMs({ requests }: Emulator): readonly number[] {
  return requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
}
