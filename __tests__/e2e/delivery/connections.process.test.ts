import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

describe.concurrent("no connection", () => {
  test("that is refused is tried again, then reported", async () => {
    await using world = await startWorld();
    const url = `http://127.0.0.1:${await closedPort()}/v1`;
    const step = await world.run({ with: { "api-url": url, retries: "1", delivery: "at-most-once" } });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
    expect(step.outputs["error"]).toMatch(/could not be completed: .*ECONNREFUSED.* after 2 attempts\.$/);
    expect(step.annotations[0]?.message).toContain("Nothing listens at that address: check api-url");
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
  test("is waited for as long as bytes come", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "trickle", bytes: 200, ms: 200 });
    const step = await world.run({ with: { timeout: "1", retries: "0" } });
    expect(step.outputs["ok"]).toBe("true");
    expect(step.durationMs).toBeGreaterThan(1200);
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
