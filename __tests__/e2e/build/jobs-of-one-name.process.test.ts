import { describe, expect, test } from "vitest";
import type { JobFacts } from "../../../emulator/github/entities.ts";
import { GITHUB_TOKEN, startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";
import { BY_PERSON, type Conclusion, job, report, run, TIME_LIMIT } from "../../support/undecided-runs.ts";

/**
 * Jobs of one run that are all called `test`. In GitHub's documentation, only the ID of a job must be unique, see
 * https://docs.github.com/actions/using-jobs/using-jobs-in-a-workflow: a matrix with `name: ${{ matrix.os }}` has such jobs. So
 * has a workflow with a job that does the work and one that replaces it: GitHub skips one of them, see
 * https://git.moleculesai.app/molecule-ai/molecule-core/src/commit/c79cf1cfa94a160887b3f028a9e4a3691d5cad6a/.github
 */
function jobsOf(number: number, ...ends: readonly (Conclusion | "timed_out")[]): readonly JobFacts[] {
  return ends.map((conclusion, at) => {
    const status = conclusion === null ? "in_progress" : "completed";
    return { ...job(number, "test"), status, conclusion, id: 5000 + 100 * at + number };
  });
}

const RUNS = [run(42), run(41, "failure"), run(40, "success")];

describe("a job that shares its name with another one", () => {
  test.each<[string, readonly Conclusion[]]>([
    ["failed and passed", ["failure", "success"]],
    ["passed and failed", ["success", "failure"]],
    ["passed and still runs", ["success", null]],
    ["failed and was cancelled", ["failure", "cancelled"]],
    ["passed, and the third failed", ["success", "success", "failure"]],
  ])("is not compared with a run where they %s", async (_, ends) => {
    const jobs = [...jobsOf(41, ...ends), ...jobsOf(40, "success", "success")];
    const failed = await report("test", {
      result: "failure",
      runs: RUNS,
      jobs,
      with: { "notify-on": "first-failure" },
    });
    expect([failed.transition, failed.messages]).toEqual(["", ["❌ CI › test failed"]]);
    expect(failed.step.summary).toContain('Several jobs are called "test", and they ended differently.');
    const passed = await report("test", {
      result: "success",
      runs: RUNS,
      jobs,
      with: { "notify-on": "fixed" },
    });
    expect([passed.transition, passed.messages]).toEqual(["", []]);
  });

  test.each<[string, readonly (Conclusion | "timed_out")[], string, string]>([
    ["failed", ["failure", "failure"], "still-failing", "fixed"],
    ["failed or hit a limit", ["failure", "timed_out"], "still-failing", "fixed"],
    ["passed", ["success", "success"], "first-failure", "still-passing"],
    ["failed or were skipped", ["skipped", "failure"], "still-failing", "fixed"],
    ["passed or were skipped", ["success", "skipped"], "first-failure", "still-passing"],
  ])("is compared with a run where all of them %s", async (_, ends, ifFailed, ifPassed) => {
    const jobs = [...jobsOf(41, ...ends), ...jobsOf(40, "success")];
    expect((await report("test", { result: "failure", runs: RUNS, jobs })).transition).toBe(ifFailed);
    expect((await report("test", { result: "success", runs: RUNS, jobs })).transition).toBe(ifPassed);
  });

  test("is not compared with a run where only one of them hit its time limit", async () => {
    const ends = jobsOf(41, "cancelled", "cancelled").map((one, at) => ({
      ...one,
      annotations: at === 0 ? TIME_LIMIT : BY_PERSON,
    }));
    const jobs = [...ends, ...jobsOf(40, "success")];
    const runs = [run(42), run(41, "cancelled"), run(40, "success")];
    const { transition, messages } = await report("test", { result: "failure", runs, jobs });
    expect([transition, messages]).toEqual(["", ["❌ CI › test failed"]]);
  });

  test.each<[string, readonly Conclusion[], string]>([
    ["ended differently", ["success", "failure"], ""],
    ["both failed", ["failure", "failure"], "fixed"],
  ])("is compared with an earlier attempt only if they ended alike: they %s", async (_, ends, transition) => {
    const before = jobsOf(42, ...ends).map((one) => ({ ...one, run_attempt: 1 }));
    const runs = [run(42, null, ["failure"]), run(41, "success")];
    const jobs = [...before, ...jobsOf(41, "success", "success")];
    const told = await report("test", { result: "success", attempt: 2, runs, jobs });
    expect(told.transition).toBe(transition);
  });

  test("counts in a re-run of the other one, which GitHub lists alone", async () => {
    const [failed = job(41, "test"), passed = failed] = jobsOf(41, "failure", "success");
    const again = { ...failed, id: 6041, run_attempt: 2 };
    const jobs = [failed, passed, again, ...jobsOf(40, "success", "success")];
    const { transition } = await report("test", { result: "failure", runs: RUNS, jobs });
    expect(transition).toBe("");
  });

  test("is one of the needed jobs, and nobody knows whether it is the one that may fail", async () => {
    const jobs = [...jobsOf(42, "failure", "failure"), ...jobsOf(41, "failure", "success")];
    const runs = [run(42), run(41, null), run(40, "success")];
    const { transition } = await report("notify", { result: "failure", runs, jobs });
    expect(transition).toBe("");
  });
});

test("a job that is not needed says nothing of an earlier run, although its name continues that of a needed one", async () => {
  const e2e = { ...job(41, "test (e2e)", "failure"), id: 7041 };
  const jobs = [job(42, "test", "success"), job(41, "test", "success"), e2e];
  const runs = [run(42), run(41, "cancelled"), run(40, "success")];
  const { transition } = await report("notify", { result: "success", runs, jobs });
  expect(transition).toBe("still-passing");
});

const MANIFEST = { ".github/webex.yml": "incident:\n  members: [alice@example.com]\n" };
const TITLE = "Incident: your-org/shop, CI on main";

/** Posts the failure of #41 and the success of #42 with a room for incidents, and returns the title of that room. */
async function roomAfter(
  jobs: readonly JobFacts[],
  by: "test" | "notify",
  [failing, passing]: readonly [number, number],
): Promise<string | undefined> {
  await using world = await startWorld();
  await using github = await startGitHub({
    permissions: ["actions", "checks", "contents"],
    files: MANIFEST,
    runs: RUNS,
    jobs: [...jobs],
  });
  const given = { githubToken: GITHUB_TOKEN, workspace: MANIFEST };
  const step = (id: number, result: "success" | "failure") => ({
    ...given,
    contexts: { job: { status: by === "test" ? result : "success", check_run_id: id } },
    with: {
      to: undefined,
      provision: ".github/webex.yml",
      ...(by === "test" ? { status: result } : { needs: needsOf({ test: result }) }),
    },
  });
  const earlier = { run_number: "41", run_id: "9000" };
  await world.run({ ...step(failing, "failure"), github: { api_url: github.url, job: by, ...earlier } });
  expect(world.webex.snapshot().rooms.at(-1)?.title).toBe(TITLE);
  await world.run({ ...step(passing, "success"), github: { api_url: github.url, job: by } });
  return world.webex.snapshot().rooms.at(-1)?.title;
}

test("an incident does not end when a job of the same name passes as before", async () => {
  const jobs = [
    ...jobsOf(42, null, null),
    ...jobsOf(41, "failure", "success"),
    ...jobsOf(40, "success", "success"),
  ];
  expect(await roomAfter(jobs, "test", [5041, 5142])).toBe(TITLE);
});

test.each([
  ["e2e", "goes on", TITLE],
  ["test (e2e)", "goes on", TITLE],
  ["test / e2e", "goes on", TITLE],
])("while a job %s fails that is not needed, the incident %s", async (name, _, title) => {
  const jobs = [41, 42].flatMap((number) => [
    job(number, "test", number === 41 ? "failure" : "success"),
    { ...job(number, name, "failure"), id: 7000 + number },
    job(number, "notify", number === 41 ? "success" : null),
  ]);
  expect(await roomAfter(jobs, "notify", [3041, 3042])).toBe(title);
});
