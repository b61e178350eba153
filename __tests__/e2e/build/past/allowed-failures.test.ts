import { describe, expect, test } from "vitest";
import type { JobFacts, RunFacts } from "../../../../emulator/github/entities.ts";
import { GITHUB_TOKEN, startGitHub } from "../../../../emulator/github/start-github.ts";
import type { StepResult } from "../../../../runner/index.ts";
import { needsOf } from "../../../support/events.ts";
import { startWorld, type World } from "../../../support/start-world.ts";

const PERMISSIONS = ["actions", "checks", "contents"] as const;
const MANIFEST = { provision: "incident:\n  members: [dave@example.com]\n", "notify-on": "failure, fixed" };

type Result = "success" | "failure" | "skipped";
type Results = Readonly<Record<string, Result>>;

/** A run, and what the step that reports it receives. */
interface Told {
  readonly number: number;
  /** GitHub's name of the job that reports. */
  readonly by: string;
  /** The other jobs of the run, as GitHub lists them. */
  readonly jobs: Results;
  readonly needs: string;
  /** How the run before ended. */
  readonly before?: "success" | "failure";
}

const resultsOf = (results: Results): string => JSON.stringify(Object.values(results));

async function report(world: World, told: Told): Promise<StepResult> {
  const { number, by, needs, before = "success" } = told;
  const jobs = Object.entries(told.jobs).map(([name, conclusion], at): JobFacts => {
    return { id: 7000 + 100 * at + number, run: number, name, conclusion, log: "" };
  });
  const own: JobFacts = { id: 6000 + number, run: number, name: by, status: "in_progress", conclusion: null };
  const runs: readonly RunFacts[] = [
    { number, status: "in_progress", conclusion: null },
    { number: number - 1, conclusion: before },
  ];
  await using github = await startGitHub({ runs, jobs: [...jobs, own], permissions: PERMISSIONS });
  return await world.run({
    githubToken: GITHUB_TOKEN,
    github: {
      api_url: github.url,
      run_number: String(number),
      run_id: String(8959 + number),
      job: "notify",
    },
    contexts: { job: { status: "success", check_run_id: 6000 + number } },
    with: { needs, ...MANIFEST },
  });
}

const incidents = ({ webex }: World): readonly string[] =>
  webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));
const titles = (world: World): readonly (string | undefined)[] =>
  world.read().map((text) => text?.split("\n")[0]);

const FAILED: Results = { test: "failure", "node-next": "success" };
const PASSED: Results = { test: "success", "node-next": "success" };

describe.each<[string, string, string]>([
  ["the job itself", "notify", ""],
  ["a reusable workflow that its caller gives the results", "notify / notify", ""],
  ["one that a called workflow calls", "ci / notify / notify", "ci / "],
  ["another job of a called workflow", "ci / notify", "ci / "],
])("a job with `continue-on-error` that always fails, reported by %s,", (_, by, caller) => {
  const jobsOf = ({ test = "success" }: Results): Results => {
    return { [`${caller}test`]: test, [`${caller}node-next (20)`]: "failure" };
  };

  test("is not named, and does not keep an incident open", async () => {
    await using world = await startWorld();
    await report(world, { number: 41, by, needs: needsOf(FAILED), jobs: jobsOf(FAILED) });
    expect(incidents(world)).toEqual(["Incident: your-org/shop, CI on main"]);
    const fixed = { number: 42, by, needs: needsOf(PASSED), jobs: jobsOf(PASSED) };
    const step = await report(world, { ...fixed, before: "failure" });
    expect([step.outputs["transition"], incidents(world)]).toEqual([
      "fixed",
      [expect.stringMatching(/^Fixed /)],
    ]);
    expect(titles(world)).toEqual([
      expect.stringMatching(/^❌ CI failed: (?:ci \/ )?test$/),
      expect.stringMatching(/^✅ CI fixed/),
    ]);
  });
});

/** Reports a success after an incident began; what is left of the incident says whether another job counts as failed. */
async function goesOn(told: Pick<Told, "by" | "jobs" | "needs">): Promise<boolean> {
  await using world = await startWorld();
  await report(world, {
    ...told,
    number: 41,
    jobs: { test: "failure" },
    needs: needsOf({ test: "failure" }),
  });
  await report(world, { ...told, number: 42, before: "failure" });
  return incidents(world).some((title) => title.startsWith("Incident"));
}

test.each<[string, string, Results, Results]>([
  ["that `needs` leaves out", "notify / notify", { test: "success", e2e: "failure" }, { test: "success" }],
  [
    "of the caller that has the ID of a job with a name of its own",
    "ci / notify",
    { "ci / Unit tests": "success", test: "failure" },
    { test: "success" },
  ],
  [
    "of the called workflow, which the caller does not give",
    "notify / notify",
    { test: "success", "notify / files": "failure" },
    { test: "success", lint: "success" },
  ],
])("a failed job %s keeps an incident open", async (_, by, jobs, needs) => {
  expect(await goesOn({ by, jobs, needs: needsOf(needs) })).toBe(true);
});

describe.each(["notify", "notify / notify"])("results without IDs, reported by %s,", (by) => {
  test.each<[string, Results, Results]>([
    ["passed", { test: "success", "node-next": "failure" }, { a: "success", b: "success" }],
    [
      "passed or was skipped",
      { test: "success", "node-next": "failure", deploy: "skipped" },
      { a: "success", b: "success", c: "skipped" },
    ],
  ])("allow a failure if there is one for each job, and each %s", async (_, jobs, results) => {
    expect(await goesOn({ by, jobs, needs: resultsOf(results) })).toBe(false);
  });

  test.each<[string, Results, Results]>([
    ["that is not needed", { test: "success", "node-next": "failure" }, { a: "success" }],
    ["of a matrix", { "test (20)": "success", "test (22)": "failure" }, { a: "success" }],
  ])("do not allow that of a job %s, as far as is known", async (_, jobs, results) => {
    expect(await goesOn({ by, jobs, needs: resultsOf(results) })).toBe(true);
  });
});
