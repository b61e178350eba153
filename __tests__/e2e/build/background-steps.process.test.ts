import { describe, expect, test } from "vitest";
import type { JobFacts } from "../../../emulator/github/entities.ts";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

const runs = [{ number: 42 }];
const FAILED = { "Start server": "failure", "Run make": "success", Tell: null } as const;
const RUNNING = { "Start server": null, "Run make": "success", Tell: null } as const;
const WELL = { "Start server": "success", "Run make": "success", Tell: null } as const;
const LATE = { "Run make": "success", "Run make test": null, Tell: null } as const;

const ownJob = (steps: NonNullable<JobFacts["steps"]>): JobFacts => {
  return { id: 7001, name: "build", status: "in_progress", conclusion: null, steps };
};

/** The title of the message of a job whose status is success, by what GitHub says about its steps. */
async function titleFor(steps: NonNullable<JobFacts["steps"]>, step: Step = {}): Promise<string | undefined> {
  await using github = await startGitHub({ runs, jobs: [ownJob(steps)] });
  await using world = await startWorld({ github });
  await world.run(step);
  return world.read()[0]?.split(/ · |\n/)[0];
}

test.each([
  ["failed", FAILED, "❌ CI › build failed: Start server"],
  ["still runs", RUNNING, "⏳ CI › build passed so far"],
  ["ended well", WELL, "✅ CI › build passed"],
  ["ended a moment ago, of which GitHub has not heard", LATE, "✅ CI › build passed"],
])("a background step of the own job %s", async (_, steps, title) => {
  expect(await titleFor(steps)).toBe(title);
});

test.each<[what: string, step: Step, title: string]>([
  ["the user gives the event", { with: { event: "success" } }, "✅ CI › build passed"],
  ["other jobs are told of", { with: { needs: needsOf({ test: "success" }) } }, "✅ CI passed"],
  ["GitHub is not asked", { with: { "github-token": "" } }, "✅ CI › build passed"],
])("does not matter if %s", async (_, step, title) => {
  expect(await titleFor(FAILED, step)).toBe(title);
});

describe("if notify-on waits for failures alone", () => {
  const waiting: Step = { with: { "notify-on": "failure" } };

  test("a background step that failed is reported", async () => {
    expect(await titleFor(FAILED, waiting)).toBe("❌ CI › build failed: Start server");
  });

  test.each([WELL, RUNNING])("other outcomes are not reported: %j", async (steps) => {
    expect(await titleFor(steps, waiting)).toBeUndefined();
  });

  test.each([
    ["failure", RUNNING, true],
    ["change", RUNNING, true],
    ["failure", WELL, false],
    ["failure, success", RUNNING, false],
    ["cancelled", RUNNING, false],
  ])("with notify-on %s and %j the summary says whether one still runs", async (moments, steps, isSaid) => {
    await using github = await startGitHub({ runs, jobs: [ownJob(steps)] });
    await using world = await startWorld({ github });
    const { summary } = await world.run({ with: { "notify-on": moments } });
    expect(summary.includes("A background step is still running")).toBe(isSaid);
    expect(summary.includes("wait-all")).toBe(isSaid);
  });

  test("a missing permission is not mentioned on a success", async () => {
    await using github = await startGitHub({ runs, permissions: [] });
    await using world = await startWorld({ github });
    const step = await world.run(waiting);
    expect([world.read(), step.annotations.length, github.requests.length]).toEqual([[], 1, 1]);
    expect(step.summary).not.toContain("actions: read");
  });
});

describe("a deploy", () => {
  const deploy: Step = { with: { environment: "production", version: "v1.4.0" } };

  test.each([
    ["failed", FAILED, "❌ Deploy of v1.4.0 to production failed: Start server"],
    ["still runs", RUNNING, "⏳ Deploy of v1.4.0 to production passed so far"],
    ["ended well", WELL, "✅ Deployed v1.4.0 to production"],
  ])("whose background step %s", async (_, steps, title) => {
    expect(await titleFor(steps, deploy)).toBe(title);
  });
});
