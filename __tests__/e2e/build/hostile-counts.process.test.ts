import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { eventOf, needsOf } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

/** Numbers that no list can be as long as, and that only memory ends. */
const COUNTS = [30_000_000, 1e15, 1e300];

const FULL_PAGE = Array.from({ length: 100 }, (_, at) => {
  return { id: at + 1, name: `test (${at + 1})`, status: "completed", conclusion: "failure", steps: [] };
});

test.each(COUNTS)(
  "a run for which GitHub counts %d jobs is reported immediately, without them",
  async (count) => {
    await using github = await startGitHub();
    github.fail({
      kind: "answer",
      status: 200,
      body: { total_count: count, jobs: FULL_PAGE },
      times: "forever",
      match: { path: /\/jobs$/ },
    });
    await using world = await startWorld({ github });
    const step = await world.run({ with: { needs: needsOf({ build: "success", test: "failure" }) } });
    expect(step).toMatchObject({ conclusion: "success", annotations: [] });
    expect(world.read()[0]).toMatch(/^❌ CI failed/);
    expect(github.requests.filter(({ path }) => path.endsWith("/jobs"))).toHaveLength(1);
  },
);

test.each(COUNTS)(
  "a run in attempt %d is reported, and only a few earlier attempts are read",
  async (attempt) => {
    await using github = await startGitHub();
    await using world = await startWorld({ github });
    const workflow_run = {
      id: 9001,
      name: "CI",
      workflow_id: 5,
      run_number: 42,
      run_attempt: attempt,
      event: "push",
      status: "completed",
      conclusion: "failure",
      html_url: "https://github.com/your-org/shop/actions/runs/9001",
      head_branch: "main",
      head_repository: { full_name: "your-org/shop" },
    };
    const step = await world.run({
      event: eventOf("workflow_run", { workflow_run }),
      with: { about: "trigger" },
    });
    expect(step).toMatchObject({ conclusion: "success", annotations: [] });
    expect(world.read()[0]).toMatch(/^❌ CI failed/);
    expect(github.requests.filter(({ path }) => path.includes("/attempts/")).length).toBeLessThan(4);
  },
);
