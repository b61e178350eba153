import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { startWorld } from "../support/start-world.ts";

describe.concurrent("no connection", () => {
  test("that is refused is tried again, then reported", async () => {
    await using world = await startWorld();
    const url = `http://127.0.0.1:${await closedPort()}/v1`;
    const step = await world.run({ with: { "api-url": url, retries: "1", delivery: "at-most-once" } });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
    expect(step.outputs["error"]).toMatch(/could not be completed: .*ECONNREFUSED.* after 2 attempts\.$/);
    expect(step.annotations[0]?.message).toContain("Check that the runner can reach Webex");
    expect(step.annotations[0]?.message).not.toContain("may have arrived");
  });

  test("for a name that DNS does not know is tried again, then reported", async () => {
    await using world = await startWorld();
    const given = { "api-url": "https://nowhere.invalid/v1", retries: "1", timeout: "2" };
    const step = await world.run({ with: given, withinMs: 7000 });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
    // Without a network some machines do not answer at all.
    expect(step.outputs["error"]).toMatch(/(?:nowhere\.invalid|no answer within 2 s) after 2 attempts\.$/);
  });
});

describe.concurrent("a slow answer", () => {
  test("that does not come within timeout is given up", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "hang" });
    const step = await world.run({ with: { timeout: "1", retries: "0" }, withinMs: 2500 });
    expect(step.outputs["error"]).toContain("POST /messages had no answer within 1 s.");
    expect(step.annotations[0]?.message).toContain("raise timeout");
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
  });

  test("that stops in the middle is given up", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "hang-in-body" });
    const step = await world.run({ with: { timeout: "1", retries: "0" }, withinMs: 2500 });
    expect(step.outputs["error"]).toContain("POST /messages had no answer within 1 s.");
  });

  test("is tried again, and the second message arrives", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "hang" });
    const step = await world.run({ with: { timeout: "1" } });
    expect([world.requests(), world.read().length]).toEqual([
      ["POST /messages undefined", "POST /messages 200"],
      1,
    ]);
    expect(step.outputs["ok"]).toBe("true");
  });

  test("is waited for as long as bytes come", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "trickle", bytes: 200, ms: 200 });
    const step = await world.run({ with: { timeout: "1", retries: "0" } });
    expect(step.outputs["ok"]).toBe("true");
    expect(step.durationMs).toBeGreaterThan(1200);
  });

  test("does not outlast max-duration", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "hang" });
    const step = await world.run({ with: { "max-duration": "1" }, withinMs: 2500 });
    expect(world.requests()).toEqual(["POST /messages undefined"]);
    expect(step.outputs["error"]).toContain("POST /messages was stopped: the 1 s for delivery are used up");
  });
});

describe.concurrent("a connection that is cut", () => {
  test("before the message was stored is followed by another attempt", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "cut" });
    const step = await world.run();
    expect(world.read()).toHaveLength(1);
    expect(world.webex.requests).toHaveLength(2);
    expect(step.outputs["ok"]).toBe("true");
  });

  test("after it was stored leaves two messages", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "cut", performed: true });
    const step = await world.run();
    expect(world.read()).toHaveLength(2);
    expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  });

  test("after its status was told leaves one, for it did arrive, and an error", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "cut-in-body" });
    const step = await world.run();
    expect(world.read()).toHaveLength(1);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
    expect(step.annotations[0]?.message).toContain("the message may have arrived");
  });

  test("leaves one where at most one may arrive, and a doubt that is told", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "cut", performed: true });
    const step = await world.run({ with: { delivery: "at-most-once" } });
    expect(world.read()).toHaveLength(1);
    expect(step.outputs["error"]).toContain("POST /messages could not be completed: ");
    expect(step.annotations[0]?.message).toContain("the message may have arrived");
  });

  test("forever is given up after the retries", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "cut", times: "forever" });
    const step = await world.run({ with: { retries: "1" } });
    expect(world.webex.requests).toHaveLength(2);
    expect(step.outputs["error"]).toContain(" after 2 attempts.");
  });
});

/** A port on which nothing listens, because a server there has just ended. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
