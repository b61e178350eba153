import { describe, expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../../emulator/seed.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const { withoutTheBot, announcements } = seedRooms;

describe("what Webex refuses is reported in its own words, once, on a green step", () => {
  test("401, an unknown token", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { token: "of-nobody-at-all" } });
    expect(world.requests()).toEqual(["POST /messages 401"]);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
    expect(step.annotations).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "message": "Y2lzY29zcGFyazovL3VzL1JPT00vYzAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx: POST /messages failed with 401 Unauthorized: The request requires a valid access token set in the Authorization request header (trackingId ROUTERGW_40000000-0000-4000-8000-000000000001). Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's.",
          "title": "Webex Notify",
        },
      ]
    `);
    expect(step.summary).toMatchInlineSnapshot(`
      "### Webex Notify: ❌ sent to 0 of 1 destination

      | Destination | Result |
      | --- | --- |
      | Y2lzY29zcGFyazovL3VzL1JPT00vYzAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx | **❌ Failed**<br>POST /messages failed with 401 Unauthorized: The request requires a valid access token set in the Authorization request header (trackingId ROUTERGW\\_40000000-0000-4000-8000-000000000001).<br>Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's. |

      <details><summary>The message</summary>

      > ✅ **[CI › build](https://github.com/your-org/shop/actions/runs/9001/job/7001) passed**
      >
      > [your-org/shop](https://github.com/your-org/shop) · [main](https://github.com/your-org/shop/tree/main) · [3f2a9c1](https://github.com/your-org/shop/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c) Count every cup once · Ada Lovelace
      > [Job](https://github.com/your-org/shop/actions/runs/9001/job/7001) · [Run #42](https://github.com/your-org/shop/actions/runs/9001) · [Compare](https://github.com/your-org/shop/compare/1111111...3f2a9c1)

      </details>
      "
    `);
  });

  test("403, an announcement room in which the bot is not a moderator", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: roomIdOf(announcements) } });
    expect(world.requests()).toEqual(["POST /messages 403"]);
    expect(step.outputs["error"]).toContain(
      "POST /messages failed with 403 Forbidden: Unable to post message to room: only moderators can post",
    );
    expect(step.annotations[0]?.message).toContain("only moderators can");
  });

  test("404, a room without the bot", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: roomIdOf(withoutTheBot) } });
    expect(world.requests()).toEqual(["POST /messages 404"]);
    expect(JSON.parse(step.outputs["results"] ?? "")).toEqual([
      {
        destination: roomIdOf(withoutTheBot),
        recipient: roomIdOf(withoutTheBot),
        status: "failed",
        attempts: 1,
        advice: expect.stringContaining("add the bot to the room"),
        error: expect.stringContaining("Could not find a room with provided ID"),
        trackingId: world.webex.requests[0]?.trackingId,
      },
    ]);
    expect(step.annotations[0]?.message).toContain("add the bot to the room");
  });

  test("an error without a body, or with a broken one", async () => {
    for (const body of ["", "{", "null", "[]", '{"errors":[null,{}],"message":7}']) {
      await using world = await startWorld();
      world.webex.fail({ kind: "answer", status: 400, body });
      const step = await world.run();
      expect(step.outputs["error"]).toMatch(/failed with 400 Bad Request \(trackingId ROUTERGW_[\d-]+\)\.$/);
    }
  });
});

test("fail-on-error makes the step red", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { token: "of-nobody-at-all", "fail-on-error": "true" } });
  expect(step.conclusion).toBe("failure");
  expect(step.annotations.at(-1)?.message).toBe(`The message did not reach ${RELEASE_TRAIN}.`);
});

describe("three destinations, and one fails", () => {
  const to = ["Release train", roomIdOf(withoutTheBot), "bob@example.com"].join("\n");

  test("leave two messages, a green step, and an error that names the third", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to } });
    expect(world.read()).toHaveLength(1);
    expect(world.webex.directMessages("bob@example.com")).toHaveLength(1);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false", "room-id": RELEASE_TRAIN } });
    expect(step.annotations.map(({ level }) => level)).toEqual(["error"]);
    expect(step.annotations[0]?.message).toContain(roomIdOf(withoutTheBot));
    expect(step.summary).toContain("❌ sent to 2 of 3 destinations");
  });

  test("and a red step with fail-on-error", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to, "fail-on-error": "true" } });
    expect(world.read()).toHaveLength(1);
    expect(step).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
  });
});

describe("a redirect is not followed", () => {
  test.each([301, 302, 303, 307, 308])("%i: the token goes nowhere else", async (status) => {
    await using world = await startWorld();
    await using elsewhere = await startEmulator();
    const headers = { location: `${elsewhere.url}/messages` };
    world.webex.fail({ kind: "answer", status, headers, body: "", times: "forever" });
    const step = await world.run();
    expect([world.requests(), elsewhere.requests]).toEqual([[`POST /messages ${status}`], []]);
    expect(step.outputs["error"]).toContain(` to ${new URL(elsewhere.url).origin} `);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false" } });
  });

  test("and neither is a next page on another host", async () => {
    await using world = await startWorld({ pageSize: 2 });
    await using elsewhere = await startEmulator();
    world.webex.fail({ kind: "next-link", next: new URL(`${elsewhere.url}/rooms?cursor=x`) });
    const step = await world.run({ with: { to: "Europe" } });
    expect([world.requests(), elsewhere.requests]).toEqual([["GET /rooms 200"], []]);
    expect(step.outputs["ok"]).toBe("false");
  });
});

describe("an answer that is not Webex's", () => {
  test("HTML with 200 is an error, and the message is not sent again", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "html", performed: false });
    const step = await world.run();
    expect(world.requests()).toEqual(["POST /messages 200"]);
    expect(step.outputs["error"]).toMatchInlineSnapshot(
      `"Y2lzY29zcGFyazovL3VzL1JPT00vYzAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx: POST /messages was answered with 200 and something that is not JSON ("<!DOCTYPE html><html><body><h1>Sign in to continue</h1></body></html>")."`,
    );
    expect(step.annotations[0]?.message).toContain("check the proxy and api-url");
  });

  test("JSON that ends too early is one as well, in a list too", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "bad-json", times: 2 });
    const posted = await world.run();
    const listed = await world.run({ with: { to: "Release train" } });
    expect(world.requests()).toEqual(["POST /messages 200", "GET /rooms 200"]);
    for (const step of [posted, listed]) expect(step.outputs["error"]).toContain("broken JSON");
  });

  test("HTML with 502 is a server error", async () => {
    await using world = await startWorld();
    const headers = { "content-type": "text/html" };
    world.webex.fail({
      kind: "answer",
      status: 502,
      body: "<h1>Bad gateway</h1>",
      headers,
      times: "forever",
    });
    const step = await world.run({ with: { retries: "0" } });
    expect(step.outputs["error"]).toContain("POST /messages failed with 502 Bad Gateway (trackingId");
    expect(step.outputs["error"]).not.toContain("<h1>");
  });
});

describe("advice depends on the request", () => {
  test.each([
    ["Release train", "GET /rooms 404"],
    [RELEASE_TRAIN, "POST /messages 404"],
  ])("for an api-url without /v1, the error mentions %s", async (to, request) => {
    await using world = await startWorld();
    const step = await world.run({ with: { to, "api-url": new URL(world.webex.url).origin } });
    expect(world.requests()).toEqual([request]);
    const told = step.annotations[0]?.message;
    expect(told).toContain('"api-url" must end with "/v1"');
    expect(told).not.toContain("add the bot");
  });

  test("nothing is sent to an address of Slack, which is not shown", async () => {
    await using world = await startWorld();
    const url = "https://hooks.slack.com/services/T0123/B0123/abcdefghij";
    const step = await world.run({ with: { "webhook-url": url } });
    expect(world.requests()).toEqual(["POST /messages 200"]);
    expect(step.summary).not.toContain("abcdefghij");
    expect(step.outputs["error"]).toContain("its host is hooks.slack.com, which is Slack's");
  });
});
