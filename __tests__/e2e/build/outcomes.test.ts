import { describe, expect, test } from "vitest";
import { createRun } from "../../../emulator/github/entities.ts";
import type { RunEvent } from "../../../runner/index.ts";
import { eventOf, needsOf } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

describe("the needed jobs decide", () => {
  test.each([
    [{ build: "success", test: "success" }, "success", "✅ CI passed"],
    [{ build: "success", test: "failure", lint: "cancelled" }, "failure", "❌ CI failed: test"],
    [
      { a: "failure", b: "failure", c: "failure", d: "failure" },
      "failure",
      "❌ CI failed: a, b, c, and 1 more",
    ],
    [{ build: "success", test: "cancelled", lint: "skipped" }, "cancelled", "⏹️ CI cancelled"],
    [{ build: "success", test: "skipped" }, "success", "✅ CI passed"],
  ])("that %o is a %s", async (results, event, title) => {
    await using world = await startWorld();
    const step = await world.run({ with: { needs: needsOf(results) } });
    expect(step.outputs["event"]).toBe(event);
    expect(world.read()[0]?.split("\n")[0]).toBe(title);
  });

  test("and are listed by result", async () => {
    await using world = await startWorld();
    const results = {
      build: "success",
      test: "failure",
      lint: "failure",
      docs: "cancelled",
      deploy: "skipped",
    };
    await world.run({ with: { needs: needsOf(results) } });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "❌ CI failed: test and lint
      Cancelled: docs · Passed: build · Skipped: deploy
      your-org/shop · main · 3f2a9c1 Count every cup once · Ada Lovelace
      Run #42 · Compare",
      ]
    `);
  });

  test("although the status of this job is another", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { needs: needsOf({ build: "failure" }), status: "success" } });
    expect(step.outputs["event"]).toBe("failure");
  });

  test("nothing if there are none", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { needs: "{}", status: "cancelled" } });
    expect(step.outputs["event"]).toBe("cancelled");
  });
});

describe("the status decides", () => {
  test.each([
    ["success", "success"],
    ["failure", "failure"],
    ["timed_out", "failure"],
    ["cancelled", "cancelled"],
    ["in_progress", "start"],
  ])("that %s is a %s", async (status, event) => {
    await using world = await startWorld();
    const step = await world.run({ with: { status } });
    expect([step.outputs["event"], world.requests()]).toEqual([event, ["POST /messages 200"]]);
  });

  test.each(["skipped", "neutral", "inactive"])("that %s is not reported", async (status) => {
    await using world = await startWorld();
    const step = await world.run({ with: { status } });
    const reason = `Nothing to report: GitHub reports "${status}".`;
    expect(world.webex.requests).toEqual([]);
    expect(step.conclusion).toBe("success");
    expect(step.outputs).toMatchObject({
      ok: "true",
      event: "skipped",
      "skipped-reason": reason,
      markdown: "",
    });
    expect(step.annotations).toEqual([{ level: "notice", title: "Webex Notify", message: reason }]);
    expect(step.summary).toContain("⏭️ nothing sent");
  });

  test("that is unknown is reported as it is, and never as a success", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { status: "exploded" } });
    expect(world.read()[0]?.split("\n")[0]).toBe("⚠️ CI › build ended as exploded");
    expect(step.outputs).toMatchObject({ ok: "true", event: "failure" });
    expect(step.annotations).toMatchInlineSnapshot(`
      [
        {
          "level": "warning",
          "message": "The status "exploded" is not a status that GitHub documents: it is reported unchanged, as a failure.",
          "title": "Webex Notify",
        },
      ]
    `);
  });
});

test("needs that were all skipped are not reported", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { needs: needsOf({ build: "skipped", test: "skipped" }) } });
  expect(step.outputs["skipped-reason"]).toBe("Nothing to report: every job in `needs` was skipped.");
  expect([step.conclusion, world.requests()]).toEqual(["success", []]);
});

test.each(["start", "success", "failure", "cancelled", "rollback"])(
  "an event of %s overrides everything",
  async (event) => {
    await using world = await startWorld();
    const step = await world.run({ with: { event, needs: needsOf({ a: "cancelled" }), status: "skipped" } });
    expect([step.outputs["event"], world.requests()]).toEqual([event, ["POST /messages 200"]]);
  },
);

test.each([
  [["success", "failure"], "❌ CI failed"],
  [["success", "skipped"], "✅ CI passed"],
  [["skipped", "cancelled"], "⏹️ CI cancelled"],
])("a list of results %j decides, and no job is named", async (results, title) => {
  await using world = await startWorld();
  const step = await world.run({ with: { needs: JSON.stringify(results) } });
  expect([step.outputs["ok"], world.read()[0]?.split(/ · |\n/)[0]]).toEqual(["true", title]);
});

describe("what another run or deployment reports before its end", () => {
  const run = (status: string, conclusion: string | null = null) =>
    eventOf("workflow_run", {
      action: status,
      workflow_run: { ...createRun({ number: 42 }), status, conclusion },
    });
  const deployment = (state: string) =>
    eventOf("deployment_status", {
      deployment: { id: 7, ref: "main", sha: "a".repeat(40), environment: "production" },
      deployment_status: { state, environment: "production" },
    });
  const tell = async (event: RunEvent) => {
    await using world = await startWorld();
    const { outputs } = await world.run({ event, with: { about: "trigger" } });
    return { title: world.read()[0]?.split(/ · |\n/)[0], outputs };
  };

  test.each([run("requested"), run("queued"), run("pending"), deployment("queued"), deployment("pending")])(
    "is not reported until it has begun (%#)",
    async (event) => {
      const { title, outputs } = await tell(event);
      expect([title, outputs["event"], outputs["skipped-reason"]]).toEqual([
        undefined,
        "skipped",
        expect.stringMatching(/^Nothing to report: GitHub reports "(requested|queued|pending)"\.$/),
      ]);
    },
  );

  test.each([
    [run("in_progress"), /^🚀 CI › .* started$|^🚀 CI started$/],
    [deployment("in_progress"), /^🚀 Deploying \S+ to production/],
  ])("is its start once it is in progress (%#)", async (event, title) => {
    expect((await tell(event)).title).toMatch(title);
  });

  test("a run that GitHub gave up is reported with GitHub's word", async () => {
    expect((await tell(run("completed", "stale"))).title).toMatch(/^⚠️ CI ended as stale$/);
  });
});
