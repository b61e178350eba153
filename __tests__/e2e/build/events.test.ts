import { describe, expect, test } from "vitest";
import { eventOf, exampleEvent, pullRequestEvent } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

describe("a message reports", () => {
  test("a pull request", async () => {
    await using world = await startWorld();
    await world.run({ event: pullRequestEvent() });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "✅ CI › build passed
      your-org/shop · #7 Roast lighter: lighter → main · aaaaaaa · Pull request opened by ada
      Job · Run #42",
      ]
    `);
  });

  test("a release", async () => {
    await using world = await startWorld();
    const release = {
      tag_name: "v1.4.0",
      name: "Dark roast",
      prerelease: true,
      html_url: "https://github.com/your-org/shop/releases/tag/v1.4.0",
    };
    await world.run({ event: eventOf("release", { action: "published", release }) });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "✅ Pre-released v1.4.0
      your-org/shop · v1.4.0 Dark roast (pre-release) · 3f2a9c1 · by ada · CI › build passed
      Job · Run #42",
      ]
    `);
  });

  test("a deployment, with what was there before", async () => {
    await using world = await startWorld();
    await world.run({
      event: deployment("v1.4.0"),
      with: { "previous-version": "v1.3.2", "environment-url": "https://shop.example.com" },
    });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "✅ Deployed v1.4.0 to production
      Version v1.3.2 → v1.4.0
      your-org/shop · v1.4.0 · ccccccc · Deployment to production by ada
      Open production · Job · Run #42",
      ]
    `);
  });

  test("a rollback, with its reason", async () => {
    await using world = await startWorld();
    const step = await world.run({
      event: deployment("v1.3.2"),
      with: { event: "rollback", "previous-version": "v1.4.0", reason: "Checkout answered 500" },
    });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "⏪ Rolled back production from v1.4.0 to v1.3.2
      Reason: Checkout answered 500
      your-org/shop · v1.3.2 · ccccccc · Deployment to production by ada
      Job · Run #42",
      ]
    `);
    expect(step.outputs["event"]).toBe("rollback");
  });

  test("a deployment of a workflow that names its environment itself", async () => {
    await using world = await startWorld();
    await world.run({ with: { environment: "production", version: "v9" } });
    expect(world.read()[0]).toContain("✅ Deployed v9 to production\nyour-org/shop · main · ");
  });

  test("a schedule, and blames nobody for it", async () => {
    await using world = await startWorld();
    await world.run({
      event: eventOf("schedule", { schedule: "5 4 * * 1" }),
      contexts: { job: { status: "failure" } },
    });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "❌ CI › build failed
      your-org/shop · main · 3f2a9c1 · Schedule 5 4 * * 1
      Job · Run #42",
      ]
    `);
  });
});

describe("about: trigger reports", () => {
  test("the workflow run that started this one", async () => {
    await using world = await startWorld();
    const run = {
      id: 8000,
      name: "Build",
      run_number: 17,
      run_attempt: 1,
      event: "push",
      status: "completed",
      conclusion: "failure",
      html_url: "https://github.com/your-org/shop/actions/runs/8000",
      head_branch: "dark",
      head_repository: { full_name: "your-org/shop" },
      head_sha: "bbbbbbb1d5e80b46a1c2d3e4f5061728394a5b6c",
      head_commit: {
        id: "bbbbbbb1d5e80b46a1c2d3e4f5061728394a5b6c",
        message: "Roast darker",
        author: { name: "Bo" },
      },
      run_started_at: "2026-11-23T10:00:00Z",
      updated_at: "2026-11-23T10:03:12Z",
      triggering_actor: { login: "bo" },
    };
    const step = await world.run({
      event: eventOf("workflow_run", { action: "completed", workflow_run: run }),
      with: { about: "trigger" },
    });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "❌ Build failed
      your-org/shop · dark · bbbbbbb Roast darker · Bo · Push by bo · 3 min 12 s
      Run #17",
      ]
    `);
    expect(step.outputs["event"]).toBe("failure");
  });

  test("nothing about a workflow run that was only requested", async () => {
    await using world = await startWorld();
    const step = await world.run({ event: exampleEvent("workflow_run", 3), with: { about: "trigger" } });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true", event: "skipped" } });
  });

  test.each([
    ["success", "success"],
    ["failure", "failure"],
    ["error", "failure"],
    ["in_progress", "start"],
  ])("a deployment whose state is %s as a %s", async (state, event) => {
    await using world = await startWorld();
    const step = await world.run({ event: deploymentStatus(state), with: { about: "trigger" } });
    expect([step.outputs["event"], world.requests()]).toEqual([event, ["POST /messages 200"]]);
  });

  test("a failed deployment by its environment", async () => {
    await using world = await startWorld();
    await world.run({ event: deploymentStatus("failure"), with: { about: "trigger" } });
    expect(world.read()).toMatchInlineSnapshot(`
      [
        "❌ Deploy of v1.4.0 to production failed
      your-org/shop · v1.4.0 · ccccccc · Deployment to production (failure) by ada
      Open production",
      ]
    `);
  });

  test("nothing when a deployment became inactive", async () => {
    await using world = await startWorld();
    const step = await world.run({ event: deploymentStatus("inactive"), with: { about: "trigger" } });
    expect([step.outputs["event"], world.requests()]).toEqual(["skipped", []]);
  });
});

// Every event that the design names, with what GitHub really sent; `schedule` and `push` have tests of their own.
test.each([
  ["push", 0],
  ["push", 4],
  ["pull_request", 3],
  ["release", 0],
  ["workflow_run", 0],
  ["workflow_dispatch", 0],
  ["repository_dispatch", 0],
  ["deployment", 0],
  ["deployment_status", 0],
  ["merge_group", 0],
  ["issue_comment", 0],
  ["check_run", 6],
  ["check_suite", 0],
  ["discussion", 0],
  ["watch", 0],
])("a real %s payload (%i) runs without a warning", async (name, index) => {
  await using world = await startWorld();
  const step = await world.run({ event: exampleEvent(name, index) });
  expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  expect(world.read()[0]).toMatch(
    /^✅ (CI › \S+ passed|Deployed |Released |Closed ).*\n(?:.+\n)?\S+\/\S+ · .+/,
  );
});

test("a workflow without a name is named by its file", async () => {
  await using world = await startWorld();
  await world.run({ github: { workflow: ".github/workflows/nightly.yml" } });
  const nightly = { name: ".github/workflows/nightly.yml", event: "push", conclusion: "failure" };
  const event = eventOf("workflow_run", { action: "completed", workflow_run: nightly });
  await world.run({ event });
  await world.run({ event, with: { about: "trigger" } });
  const titles = world.read().map((message) => message?.split("\n")[0]);
  expect(titles).toEqual(["✅ nightly.yml › build passed", "✅ CI › build passed", "❌ nightly.yml failed"]);
  expect(world.read()[1]).toContain("After nightly.yml by ada");
});

test("pull_request_target has the payload of pull_request", async () => {
  await using world = await startWorld();
  await world.run({ event: { ...pullRequestEvent(), name: "pull_request_target" } });
  expect(world.read()[0]).toContain("#7 Roast lighter");
});

test("an unknown event is reported by its name", async () => {
  await using world = await startWorld();
  const step = await world.run({ event: eventOf("coffee_machine", { action: "empty" }) });
  expect(world.read()[0]).toContain("Coffee machine empty by ada");
  expect(step).toMatchObject({ conclusion: "success", annotations: [] });
});

function deployment(ref: string) {
  return eventOf("deployment", {
    deployment: { ref, sha: SHA, environment: "production", creator: { login: "ada" } },
  });
}

function deploymentStatus(state: string) {
  return eventOf("deployment_status", {
    deployment: { ref: "v1.4.0", sha: SHA, environment: "production" },
    deployment_status: { state, environment: "production", environment_url: "https://shop.example.com" },
  });
}

const SHA = "ccccccc1d5e80b46a1c2d3e4f5061728394a5b6c";
