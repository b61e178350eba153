import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../../runner/index.ts";
import { eventOf } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const FAILED = { contexts: { job: { status: "failure" } } };

const RELEASE = eventOf("release", {
  action: "published",
  release: {
    tag_name: "v1.4.0",
    name: "Dark roast",
    html_url: "https://github.com/your-org/shop/releases/tag/v1.4.0",
    body: "## New\n\n- Roast **darker**, says <@all>\n- {{run.url}} [x](https://example.com) @ada",
  },
});

describe("a release", () => {
  test("is shown with its tag and its notes, in which nothing is active", async () => {
    await using world = await startWorld();
    await world.run({ event: RELEASE });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "✅ Released v1.4.0
      New · Roast darker, says <​@all> · {{run.url}} [x](https://example.com) @ada
      your-org/shop · v1.4.0 Dark roast · 3f2a9c1 · by ada · CI › build passed
      Job · Run #42",
      ]
    `);
  });

  test.each([
    ["failed", FAILED, "❌ CI › build failed"],
    ["was cancelled", { contexts: { job: { status: "cancelled" } } }, "⏹️ CI › build cancelled"],
    ["starts", { with: { event: "start" } }, "🚀 CI › build started"],
    ["has a stage", { with: { stage: "publish" } }, "✅ CI › publish passed"],
    ["deploys", { with: { environment: "production" } }, "✅ Deployed v1.4.0 to production"],
  ])("is not the headline if the job %s", async (_, step, title) => {
    await using world = await startWorld();
    await world.run({ event: RELEASE, ...step });
    expect(world.read()[0]?.split("\n")[0]).toBe(title);
    expect(world.read()[0]).not.toContain("CI › build passed");
  });

  test("has its notes in a card, too", async () => {
    await using world = await startWorld();
    await world.run({ event: RELEASE, with: { format: "card" } });
    const [message] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(JSON.stringify(message?.attachments)).toContain('"text":"New · Roast darker');
  });
});

describe("the headline of a pull request says what happened to it:", () => {
  test.each([
    [{ action: "review_requested", requested_reviewer: { login: "bob" } }, "✅ Review requested from bob"],
    [{ action: "closed" }, "✅ Merged"],
    [{ action: "dequeued", reason: "CI_FAILURE" }, "⚠️ Left the merge queue: CI failed"],
    [{ action: "synchronize" }, "✅ CI › build passed"],
  ])("%j", async (facts, headline) => {
    await using world = await startWorld();
    await world.run({ event: pullRequest(facts) });
    expect(world.read()[0]?.split("\n")[0]).toBe(headline);
  });

  test("except for a failed job", async () => {
    await using world = await startWorld();
    await world.run({ event: pullRequest({ action: "closed" }), ...FAILED });
    expect(world.read()[0]?.split("\n")[0]).toBe("❌ CI › build failed");
  });
});

describe("a comment on a pull request", () => {
  const url = "https://github.com/your-org/shop/pull/7";
  const issue = { number: 7, title: "Roast lighter", html_url: url, pull_request: { html_url: url } };
  const event = eventOf("issue_comment", { action: "created", issue });

  test("is not shown with the commit of the default branch", async () => {
    await using world = await startWorld();
    await world.run({ event });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "✅ CI › build passed · #7
      your-org/shop · #7 Roast lighter · Comment on #7 by ada
      Job · Run #42",
      ]
    `);
  });

  test("has the commit whose code failed", async () => {
    await using world = await startWorld();
    await world.run({ event, ...FAILED });
    expect(world.read()[0]).toContain(" · 3f2a9c1 · Comment on ");
  });

  test("on an issue has the commit of the run", async () => {
    await using world = await startWorld();
    await world.run({ event: eventOf("issue_comment", { action: "created", issue: { number: 3 } }) });
    expect(world.read()[0]).toContain(" · 3f2a9c1 · Comment on ");
  });
});

/** Pull request 7, merged unless its action is another. */
function pullRequest(facts: Readonly<Record<string, unknown>>): RunEvent {
  const pull_request = {
    number: 7,
    title: "Roast lighter",
    html_url: "https://github.com/your-org/shop/pull/7",
    merged: true,
    head: {
      ref: "lighter",
      sha: "aaaaaaa1d5e80b46a1c2d3e4f5061728394a5b6c",
      repo: { full_name: "your-org/shop" },
    },
    base: { ref: "main", repo: { full_name: "your-org/shop" } },
  };
  return eventOf("pull_request", { pull_request, ...facts });
}
