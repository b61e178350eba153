import { expect, test } from "vitest";
import type { JobFacts } from "../../emulator/github/entities.ts";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { needsOf } from "../support/events.ts";
import { type Step, startWorld } from "../support/start-world.ts";

const runs = [{ number: 42 }];
const FAILED = { "Start server": "failure", "Run make": "success", Tell: null } as const;
const RUNNING = { "Start server": null, "Run make": "success", Tell: null } as const;
const WELL = { "Start server": "success", "Run make": "success", Tell: null } as const;
const LATE = { "Run make": "success", "Run make test": null, Tell: null } as const;

/** The title of the message of a job whose status is success, by what GitHub says of its steps. */
async function titleFor(steps: NonNullable<JobFacts["steps"]>, step: Step = {}): Promise<string | undefined> {
  const own = { id: 7001, name: "build", status: "in_progress", conclusion: null, steps } as const;
  await using github = await startGitHub({ runs, jobs: [own] });
  await using world = await startWorld({ github });
  await world.run(step);
  return world.read()[0]?.split(" · ")[0];
}

test.each([
  ["failed", FAILED, "❌ Failed: CI › build › Start server"],
  ["still runs", RUNNING, "✅ Passed so far: CI › build"],
  ["ended well", WELL, "✅ Passed: CI › build"],
  ["ended a moment ago, of which GitHub has not heard", LATE, "✅ Passed: CI › build"],
])("a background step of the own job %s", async (_, steps, title) => {
  expect(await titleFor(steps)).toBe(title);
});

test.each<[what: string, step: Step, title: string]>([
  ["the user gives the event", { with: { event: "success" } }, "✅ Passed: CI › build"],
  ["other jobs are told of", { with: { needs: needsOf({ test: "success" }) } }, "✅ Passed: CI"],
  ["GitHub is not asked", { with: { "github-token": "" } }, "✅ Passed: CI › build"],
])("is no matter where %s", async (_, step, title) => {
  expect(await titleFor(FAILED, step)).toBe(title);
});
