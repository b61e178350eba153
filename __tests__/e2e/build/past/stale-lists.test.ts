import { describe, expect, test } from "vitest";
import { ENDED } from "../../../../emulator/github/annotations.ts";
import type { RunFacts } from "../../../../emulator/github/entities.ts";
import { createRunEvent } from "../../../../emulator/github/run-event.ts";
import { type GitHub, startGitHub } from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedRooms } from "../../../../emulator/seed.ts";
import { needsOf } from "../../../support/events.ts";
import { startWorld } from "../../../support/start-world.ts";

const RUNS = "/repos/your-org/shop/actions/workflows/ci.yml/runs";
const ended = (number: number, conclusion: "success" | "failure" | "skipped"): RunFacts => {
  return { number, status: "completed", conclusion, head_sha: String(number).repeat(20) };
};
/** Ours is number 42. */
const BROKEN_BY_41 = [{ number: 42 }, ended(41, "failure"), ended(40, "success")];
const FIXED_BY_41 = [{ number: 42 }, ended(41, "success"), ended(40, "failure")];
const REPLACED_JOB = {
  id: 71,
  name: "test",
  conclusion: "cancelled",
  annotations: [ENDED.concurrency("ci-main")],
} as const;
/** The commits of number 40, 41, and 42. */
const COMMITS = [
  { sha: "40".repeat(20) },
  { sha: "41".repeat(20), parent: "40".repeat(20), message: "Forty-one" },
  {
    sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
    parent: "41".repeat(20),
    message: "Forty-two",
  },
];

/** The filters of each request for a list of runs. */
const listsOf = ({ requests }: GitHub) =>
  requests.filter(({ path }) => path === RUNS).map(({ query }) => query["branch"] ?? "without filters");
const titleOf = (text: string | undefined) => text?.split("\n")[0];

describe.each([40, 0])("where GitHub's index ends at number %i", (newestIndexed) => {
  test.each<[string, readonly RunFacts[], "success" | "failure", string, string]>([
    ["a fix", BROKEN_BY_41, "success", "failure, fixed", "✅ CI fixed · after 1 failed run since #41"],
    ["a first failure", FIXED_BY_41, "failure", "first-failure, fixed", "❌ CI failed: test"],
    [
      "a failure that lasts",
      BROKEN_BY_41,
      "failure",
      "still-failing",
      "❌ CI still failing (2nd): test · since #41",
    ],
  ])("%s is posted as such", async (_, runs, result, moments, title) => {
    await using github = await startGitHub({ runs, newestIndexed });
    await using world = await startWorld({ github });
    await world.run({ with: { needs: needsOf({ test: result }), "notify-on": moments } });
    expect(world.read().map(titleOf)).toEqual([expect.stringContaining(title)]);
    expect(listsOf(github)).toEqual(["main", "without filters"]);
  });

  test.each<[string, readonly RunFacts[], "success" | "failure", string]>([
    ["a success that fixes nothing", FIXED_BY_41, "success", "failure, fixed"],
    ["a failure that is not the first", BROKEN_BY_41, "failure", "first-failure, fixed"],
  ])("%s is not posted", async (_, runs, result, moments) => {
    await using github = await startGitHub({ runs, newestIndexed });
    await using world = await startWorld({ github });
    await world.run({ with: { needs: needsOf({ test: result }), "notify-on": moments } });
    expect(world.read()).toEqual([]);
  });

  test("a standing incident gets its fix", async () => {
    await using github = await startGitHub({ runs: BROKEN_BY_41, newestIndexed });
    await using world = await startWorld({ github });
    const room = roomIdOf(seedRooms.europe);
    const provision = `incident:\n  id: ${room}\n`;
    await world.run({ with: { needs: needsOf({ test: "success" }), provision } });
    expect(world.read(room).map(titleOf)).toEqual([expect.stringContaining("CI fixed")]);
  });

  test("a failure names the commits since the last good run", async () => {
    await using github = await startGitHub({
      runs: FIXED_BY_41,
      newestIndexed,
      commits: COMMITS,
      permissions: ["actions", "checks", "contents"],
    });
    await using world = await startWorld({ github });
    await world.run({ with: { needs: needsOf({ test: "failure" }), detail: "full" } });
    expect(world.read().join()).toContain("Forty-two");
    expect(world.read().join()).not.toContain("Forty-one");
  });

  test("the run that a workflow on `workflow_run` reports is compared with the one before it", async () => {
    await using github = await startGitHub({ runs: BROKEN_BY_41, newestIndexed });
    await using world = await startWorld({ github });
    const run = { number: 42, conclusion: "success" } as const;
    const event = createRunEvent(run, { name: "Ada", email: "ada@example.com" });
    await world.run({ event, with: { about: "trigger" } });
    expect(titleOf(world.read()[0])).toContain("CI fixed");
  });

  test("a run that a newer one replaced is superseded by it", async () => {
    const runs = [{ number: 43 }, ...BROKEN_BY_41];
    await using github = await startGitHub({ runs, newestIndexed, jobs: [REPLACED_JOB] });
    await using world = await startWorld({ github });
    const step = await world.run({ with: { needs: needsOf({ test: "cancelled" }) } });
    expect([step.outputs["skipped-reason"], world.read()]).toEqual(["Superseded by #43.", []]);
    expect(listsOf(github)).toEqual(["main", "without filters"]);
  });
});

describe("if no list contains the run", () => {
  const runs = [ended(41, "success"), ended(40, "success")];

  test.each([
    ["failure", 1, "so this failure is reported"],
    ["success", 0, "so it is not reported as one"],
  ] as const)("a %s is not compared, and log and summary say so", async (result, posted, words) => {
    await using github = await startGitHub({ runs });
    await using world = await startWorld({ github });
    const given = { needs: needsOf({ test: result }), "notify-on": "first-failure, fixed" };
    const step = await world.run({ with: given });
    const note = `${words}. GitHub does not list this run.`;
    expect([world.read().length, step.outputs["transition"]]).toEqual([posted, ""]);
    expect(step.log.join("\n")).toContain(note);
    expect(step.summary).toContain(note);
    expect(listsOf(github)).toEqual(["main", "without filters"]);
  });

  test("a run that its group cancelled says so without a newer one", async () => {
    await using github = await startGitHub({ runs, jobs: [REPLACED_JOB] });
    await using world = await startWorld({ github });
    const step = await world.run({ with: { needs: needsOf({ test: "cancelled" }) } });
    expect([step.outputs["skipped-reason"], world.read()]).toEqual([
      'Superseded: another run of the concurrency group "ci-main" replaced it.',
      [],
    ]);
  });
});

describe("the list is read once", () => {
  test("if the run is in it", async () => {
    await using github = await startGitHub({ runs: BROKEN_BY_41, newestIndexed: 42 });
    await using world = await startWorld({ github });
    await world.run({ with: { needs: needsOf({ test: "success" }) } });
    expect([titleOf(world.read()[0]), listsOf(github)]).toEqual([
      expect.stringContaining("CI fixed"),
      ["main"],
    ]);
  });

  test("page by page, if many runs are newer", async () => {
    const newer = Array.from({ length: 25 }, (_, at) => ended(43 + at, "skipped"));
    const runs = [...newer, { number: 42, attempts: ["skipped"] as const }, ...BROKEN_BY_41.slice(1)];
    await using github = await startGitHub({ runs });
    await using world = await startWorld({ github });
    const again = { run_attempt: "2", api_url: github.url };
    await world.run({ github: again, with: { needs: needsOf({ test: "success" }) } });
    expect([titleOf(world.read()[0]), listsOf(github)]).toEqual([
      expect.stringContaining("CI fixed"),
      ["main", "main"],
    ]);
  });
});

test("a run that was replaced a moment ago is superseded by one that the index does not contain yet", async () => {
  const runs = [{ number: 43 }, ...BROKEN_BY_41];
  await using github = await startGitHub({ runs, newestIndexed: 42, jobs: [REPLACED_JOB] });
  await using world = await startWorld({ github });
  const step = await world.run({ with: { needs: needsOf({ test: "cancelled" }) } });
  expect(step.outputs["skipped-reason"]).toBe("Superseded by #43.");
});
