import { describe, expect, test } from "vitest";
import type { JobFacts, RunFacts } from "../../../../emulator/github/entities.ts";
import { GITHUB_TOKEN, startGitHub } from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../../emulator/seed.ts";
import type { RunEvent, StepResult } from "../../../../runner/index.ts";
import { eventOf, needsOf } from "../../../support/events.ts";
import { startWorld, type World } from "../../../support/start-world.ts";

type Result = "success" | "failure";

/** How a run ended, and what GitHub lists by then. */
interface Told {
  readonly result: Result;
  readonly runs: readonly RunFacts[];
  /** @default 42 */
  readonly number?: number;
  /** @default 1 */
  readonly attempt?: number;
  /** The jobs of the run. If there are any, the first one reports itself, or else a job that needs `build` reports the run. */
  readonly jobs?: readonly JobFacts[];
  readonly isOfRun?: true;
  /** @default a push to main */
  readonly event?: RunEvent;
  readonly with?: Readonly<Record<string, string>>;
}

const ended = (number: number, conclusion: Result | "cancelled" | "skipped"): RunFacts => {
  return { number, status: "completed", conclusion };
};
const BROKEN = [{ number: 42 }, ended(41, "failure"), ended(40, "success")];
const GOOD = [{ number: 42 }, ended(41, "success")];
const AGAIN: RunFacts = { number: 42, attempts: ["failure"] };
const MANIFEST = { provision: "incident:\n  members: [dave@example.com]\n" };
const STANDING = roomIdOf(seedRooms.europe);
const TITLE = "Incident: your-org/shop, CI on main";

async function report(world: World, told: Told): Promise<StepResult> {
  const { result, runs, number = 42, attempt = 1, jobs = [], isOfRun } = told;
  const own = isOfRun ? undefined : jobs[0];
  await using github = await startGitHub({ runs, jobs, permissions: ["actions", "checks", "contents"] });
  const run = { run_id: String(8959 + number), run_number: String(number), run_attempt: String(attempt) };
  return await world.run({
    ...(told.event && { event: told.event }),
    githubToken: GITHUB_TOKEN,
    github: { api_url: github.url, ...run, ...(own && { job: own.name }) },
    ...(own && { contexts: { job: { status: result, check_run_id: own.id } } }),
    with: { ...(own ? { status: result } : { needs: needsOf({ build: result }) }), ...told.with },
  });
}

const titleOf = (text: string | undefined): string => text?.split("\n")[0] ?? "";
const incidents = ({ webex }: World): readonly string[] =>
  webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));

describe("a run that a newer one has overtaken", () => {
  test.each<[string, Told, string]>([
    [
      "a success after a newer failure",
      { result: "success", runs: [ended(43, "failure"), ...BROKEN] },
      "failed",
    ],
    [
      "a success after a newer success",
      { result: "success", runs: [ended(43, "success"), ...BROKEN] },
      "passed",
    ],
    [
      "a failure after a newer success",
      { result: "failure", runs: [ended(43, "success"), ...GOOD] },
      "passed",
    ],
    [
      "a failure after a newer failure",
      { result: "failure", runs: [ended(43, "failure"), ...GOOD] },
      "failed",
    ],
    [
      "a second attempt",
      { result: "success", attempt: 2, runs: [ended(43, "failure"), AGAIN, ended(41, "success")] },
      "failed",
    ],
    [
      "a job that reports itself",
      {
        result: "success",
        runs: [ended(43, "failure"), ...BROKEN],
        jobs: [
          { id: 71, name: "test", status: "in_progress" },
          { id: 61, name: "test", run: 41 },
        ],
      },
      "failed",
    ],
  ])("is not compared: %s", async (_, told, verdict) => {
    await using world = await startWorld();
    const step = await report(world, told);
    const what = told.result === "success" ? "passed" : "failed";
    expect([step.outputs["transition"], world.read().length]).toEqual(["", 1]);
    expect(titleOf(world.read()[0])).toMatch(new RegExp(`^\\S+ CI.* ${what}`));
    const chosen = await report(world, { ...told, with: { "notify-on": "first-failure, fixed" } });
    expect(world.read()).toHaveLength(told.result === "success" ? 1 : 2);
    expect(chosen.summary).toContain(`#43 is newer, and ${verdict}.`);
  });

  test.each<[string, readonly RunFacts[]]>([
    ["still runs", [{ number: 43 }]],
    ["was cancelled", [ended(43, "cancelled")]],
    ["was skipped", [ended(43, "skipped")]],
    ["is of another event", [{ ...ended(43, "failure"), event: "schedule" }]],
    ["is of a fork's branch of the same name", [{ ...ended(43, "failure"), from: "mallory/shop" }]],
  ])("is compared as ever if the newer one %s", async (_, newer) => {
    await using world = await startWorld();
    const step = await report(world, { result: "success", runs: [...newer, ...BROKEN] });
    expect(step.outputs["transition"]).toBe("fixed");
  });

  test("opens no incident, and its failure is posted", async () => {
    await using world = await startWorld();
    const runs = [ended(43, "success"), ...GOOD];
    const step = await report(world, { result: "failure", runs, with: MANIFEST });
    expect([incidents(world), world.read().map(titleOf)]).toEqual([[], ["❌ CI failed: build"]]);
    expect(step.summary).toContain("No incident begins. #43 is newer, and passed.");
  });

  test.each<[string, Told]>([
    ["is slow", { result: "success", runs: [ended(43, "failure"), ...GOOD] }],
    ["is run again", { result: "success", attempt: 2, runs: [ended(43, "failure"), AGAIN] }],
  ])("ends no incident if it %s", async (_, told) => {
    await using world = await startWorld();
    const runs = [{ number: 43 }, ...GOOD];
    await report(world, { result: "failure", number: 43, runs, with: MANIFEST });
    await report(world, { ...told, with: { ...MANIFEST, "notify-on": "failure" } });
    expect([incidents(world), world.read(TITLE).length]).toEqual([[TITLE], 1]);
  });

  test("posts its failure to a standing room without a meeting or invitations, and no fix", async () => {
    await using world = await startWorld();
    const { token } = seedPeople.alice;
    const provision = `incident:\n  id: ${STANDING}\n  members: [carol@example.com]\n  meeting: true\n`;
    const given = { token, provision };
    await report(world, { result: "failure", runs: [ended(43, "success"), ...GOOD], with: given });
    await report(world, { result: "success", runs: [ended(43, "failure"), ...BROKEN], with: given });
    expect(world.read(STANDING).map(titleOf)).toEqual(["❌ CI failed: build"]);
    const writes = world.requests().filter((request) => !request.startsWith("GET "));
    expect(new Set(writes)).toEqual(new Set(["POST /messages 200"]));
  });
});

describe("an incident goes on", () => {
  const RUNNING = { status: "in_progress" } as const;
  const PASSED = { conclusion: "success" } as const;
  const SECOND = [AGAIN, ended(41, "success")];

  test.each<[string, Told]>([
    [
      "if a job that `needs` leaves out has failed",
      {
        result: "success",
        runs: BROKEN,
        isOfRun: true,
        jobs: [
          { id: 71, name: "build", ...PASSED },
          { id: 72, name: "test" },
          { id: 73, name: "notify", ...RUNNING },
        ],
      },
    ],
    [
      "if a job passes again at the second attempt that did not fail at the first, while the broken one still runs",
      {
        result: "success",
        attempt: 2,
        runs: SECOND,
        jobs: [
          { id: 71, name: "build", run_attempt: 2, ...RUNNING },
          { id: 72, name: "test", run_attempt: 2, ...RUNNING },
          { id: 61, name: "build", ...PASSED },
          { id: 62, name: "test" },
        ],
      },
    ],
  ])("%s", async (_, told) => {
    await using world = await startWorld();
    await report(world, { result: "failure", number: 41, runs: [{ number: 41 }], with: MANIFEST });
    await report(world, { ...told, with: MANIFEST });
    expect(incidents(world)).toEqual([TITLE]);
  });

  test("until the job that failed passes at the second attempt", async () => {
    await using world = await startWorld();
    await report(world, { result: "failure", runs: GOOD, with: MANIFEST });
    const jobs = [
      { id: 72, name: "test", run_attempt: 2, ...RUNNING },
      { id: 62, name: "test" },
    ];
    await report(world, { result: "success", attempt: 2, runs: SECOND, jobs, with: MANIFEST });
    expect(incidents(world)).toEqual([expect.stringMatching(/^Fixed /)]);
  });

  test("if another environment is deployed, until the one that failed is", async () => {
    await using world = await startWorld();
    const deploy = (number: number, environment: string, result: Result) =>
      report(world, {
        result,
        number,
        runs: [{ number }, ended(41, "success")],
        jobs: [{ id: 70 + number, run: number, name: environment, ...RUNNING }],
        with: { ...MANIFEST, environment },
      });
    await deploy(42, "production", "failure");
    await deploy(43, "staging", "success");
    expect(incidents(world)).toEqual([`${TITLE}, production`]);
    await deploy(43, "production", "success");
    expect(incidents(world)).toEqual([expect.stringMatching(/^Fixed .*, production$/)]);
  });
});

test("a newer dispatch, which may be about something else, overtakes none", async () => {
  const inputs = { inputs: { environment: "production" }, ref: "refs/heads/main" };
  const ofDispatch = ({ number, ...facts }: RunFacts): RunFacts => ({
    number,
    ...facts,
    event: "workflow_dispatch",
  });
  await using world = await startWorld();
  await report(world, {
    result: "failure",
    runs: [ended(43, "success"), ...GOOD].map(ofDispatch),
    event: eventOf("workflow_dispatch", inputs),
    with: MANIFEST,
  });
  expect(incidents(world)).toEqual([TITLE]);
});
