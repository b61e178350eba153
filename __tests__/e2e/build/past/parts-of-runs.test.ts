import { describe, expect, test } from "vitest";
import type { JobFacts, RunFacts } from "../../../../emulator/github/entities.ts";
import { GITHUB_TOKEN, startGitHub } from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedRooms } from "../../../../emulator/seed.ts";
import type { StepResult } from "../../../../runner/index.ts";
import { needsOf } from "../../../support/events.ts";
import { startWorld, type World } from "../../../support/start-world.ts";

type Result = "success" | "failure";
type Ending = Result | "cancelled" | "skipped";

/** The jobs of a run: how each has ended, `now` if it reports, and absent if it still runs. */
type Jobs = Readonly<Record<string, Ending | "now" | "waiting" | undefined>>;

interface Told {
  readonly result: Result;
  readonly jobs: Jobs;
  /** The jobs of the run before; a success without any. */
  readonly before?: Readonly<Record<string, Result>>;
  /** The needed jobs that are reported; the job reports itself without any. */
  readonly needs?: Readonly<Record<string, Result>>;
  /** @default 42 */
  readonly number?: number;
  readonly isDispatch?: true;
  /** Whether the step does not know which job of GitHub's list it is in. */
  readonly isLost?: true;
  /** Whether GitHub does not tell the jobs. */
  readonly isBlind?: true;
  readonly hasLifecycle?: true;
  readonly with?: Readonly<Record<string, string>>;
}

const PROVISION = "incident:\n  members: [dave@example.com]\n";
const TITLE = "Incident: your-org/shop, CI on main";
const PRODUCTION = `${TITLE}, production`;
const FIXED = expect.stringMatching(/^Fixed /);
const STANDING = roomIdOf(seedRooms.europe);

function factsOf(jobs: Jobs, run: number): readonly JobFacts[] {
  return Object.entries(jobs).map(([name, ending], at) => {
    const id = 100 * run + at;
    if (ending === "waiting") return { id, run, name, status: "waiting" };
    const isOver = ending !== undefined && ending !== "now";
    return { id, run, name, log: "", ...(isOver ? { conclusion: ending } : { status: "in_progress" }) };
  });
}

async function report(world: World, told: Told): Promise<StepResult> {
  const { result, jobs, before = {}, needs, number = 42 } = told;
  const event = told.isDispatch ? "workflow_dispatch" : "push";
  const hasFailed = Object.values(before).includes("failure");
  const runs: readonly RunFacts[] = [
    { number, event },
    { number: number - 1, event, status: "completed", conclusion: hasFailed ? "failure" : "success" },
  ];
  const facts = factsOf(jobs, number);
  const own = Object.values(jobs).indexOf("now");
  const all = [...facts, ...factsOf(before, number - 1)];
  const permissions = told.isBlind ? [] : (["actions", "checks"] as const);
  await using github = await startGitHub({ runs, jobs: all, permissions });
  const run = { run_id: String(8959 + number), run_number: String(number) };
  const contextOf = (status: Result) => ({
    job: { status, ...(!told.isLost && { check_run_id: facts[own]?.id }) },
  });
  const step = {
    githubToken: GITHUB_TOKEN,
    github: { api_url: github.url, ...run, job: facts[own]?.name.split(" ")[0] ?? "" },
    contexts: contextOf(needs === undefined && !told.hasLifecycle ? result : "success"),
    with: {
      provision: PROVISION,
      ...(needs ? { needs: needsOf(needs) } : told.hasLifecycle ? { lifecycle: "true" } : { status: result }),
      ...told.with,
    },
  };
  const main = await world.run(step);
  return (told.hasLifecycle && (await main.post({ contexts: contextOf(result) }))) || main;
}

const incidents = ({ webex }: World): readonly unknown[] =>
  webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));

const DEPLOY = { with: { environment: "production" } };
const GOOD = { api: "success", web: "success" } as const;
const BROKEN = { api: "failure", web: "failure" } as const;

describe("a deployment that passes while another one of its run", () => {
  test.each<[string, Told, boolean]>([
    ["failed", { result: "success", jobs: { api: "failure", web: "now" }, before: GOOD }, false],
    ["was cancelled", { result: "success", jobs: { api: "cancelled", web: "now" }, before: GOOD }, false],
    ["still runs", { result: "success", jobs: { api: undefined, web: "now" }, before: GOOD }, false],
    [
      "failed, with lifecycle",
      { result: "success", jobs: { api: "failure", web: "now" }, before: GOOD, hasLifecycle: true },
      false,
    ],
    [
      "failed, although it is fixed itself",
      { result: "success", jobs: { api: "failure", web: "now" }, before: BROKEN },
      false,
    ],
    [
      "still runs, and which is a fix",
      { result: "success", jobs: { api: undefined, web: "now" }, before: BROKEN },
      true,
    ],
    [
      "waits for an approval",
      { result: "success", jobs: { api: "waiting", web: "now" }, before: GOOD },
      true,
    ],
    [
      "still runs, or may be the same, because ours is not known",
      { result: "success", jobs: { api: "success", web: "now" }, before: GOOD, isLost: true },
      true,
    ],
    ["passed", { result: "success", jobs: { api: "success", web: "now" }, before: GOOD }, true],
    ["was skipped", { result: "success", jobs: { api: "skipped", web: "now" }, before: GOOD }, true],
    [
      "failed, which GitHub does not tell",
      { result: "success", jobs: { api: "failure", web: "now" }, before: GOOD, isBlind: true },
      true,
    ],
    [
      "is not there, because an older version is deployed by hand",
      { result: "success", number: 43, jobs: { web: "now" }, isDispatch: true },
      true,
    ],
  ])("%s: ends the incident?", async (_, told, isEnd) => {
    await using world = await startWorld();
    await report(world, { result: "failure", jobs: { api: "now", web: undefined }, before: GOOD, ...DEPLOY });
    expect(incidents(world)).toEqual([PRODUCTION]);
    const step = await report(world, { ...told, ...DEPLOY });
    expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "true"]);
    expect(incidents(world)).toEqual([isEnd ? FIXED : PRODUCTION]);
    expect(step.summary.includes("The incident does not end: another job of the run ")).toBe(!isEnd);
    if (!isEnd) expect(world.read(PRODUCTION)).toHaveLength(1);
  });
});

test("a part of a matrix that passes does not end the incident of another part", async () => {
  await using world = await startWorld();
  const before = { "deploy (us)": "success", "deploy (eu)": "success" } as const;
  const [first, then] = [
    { "deploy (us)": "now", "deploy (eu)": undefined },
    { "deploy (us)": "failure", "deploy (eu)": "now" },
  ] as const;
  await report(world, { result: "failure", jobs: first, before, ...DEPLOY });
  await report(world, { result: "success", jobs: then, before, ...DEPLOY });
  expect(incidents(world)).toEqual([PRODUCTION]);
});

describe.each([undefined, "production"])(
  "of two jobs that report different parts of a run (%s)",
  (environment) => {
    test.each<[string, Jobs, boolean]>([
      [
        "not end the incident of the other",
        { api: "failure", web: "success", a: "success", b: "now" },
        false,
      ],
      ["end it if nothing failed", { api: "success", web: "success", a: "success", b: "now" }, true],
    ])("the one that passes does %s", async (_, jobs, isEnd) => {
      await using world = await startWorld();
      const more = environment === undefined ? {} : { with: { environment } };
      const begun: Jobs = { api: "failure", web: "success", a: "now", b: undefined };
      await report(world, {
        result: "failure",
        jobs: begun,
        before: GOOD,
        needs: { api: "failure" },
        ...more,
      });
      await report(world, { result: "success", jobs, before: GOOD, needs: { web: "success" }, ...more });
      expect(incidents(world)).toEqual([isEnd ? FIXED : environment === undefined ? TITLE : PRODUCTION]);
    });

    test("a failure that is allowed does not keep it open", async () => {
      await using world = await startWorld();
      await report(world, {
        result: "failure",
        jobs: { web: "failure", b: "now" },
        needs: { web: "failure" },
      });
      const jobs: Jobs = { web: "failure", b: "now" };
      await report(world, { result: "success", number: 43, jobs, needs: { web: "success" } });
      expect(incidents(world)).toEqual([FIXED]);
    });
  },
);

describe("of two jobs that report themselves and are both broken", () => {
  const before = { build: "failure", test: "failure" } as const;
  async function begin(world: World, more: Partial<Told> = {}): Promise<void> {
    const was = { build: "success", test: "success" } as const;
    const jobs: Jobs = { build: "now", test: undefined };
    await report(world, { result: "failure", number: 41, jobs, before: was, ...more });
  }

  test("the fix of one ends nothing if the other has failed again", async () => {
    await using world = await startWorld();
    await begin(world);
    const step = await report(world, { result: "success", jobs: { build: "now", test: "failure" }, before });
    expect([step.outputs["transition"], incidents(world)]).toEqual(["fixed", [TITLE]]);
  });

  test("the fix of one ends it while the other still runs, because a job that passes as before would not", async () => {
    await using world = await startWorld();
    await begin(world);
    await report(world, { result: "success", jobs: { build: "now", test: undefined }, before });
    expect(incidents(world)).toEqual([FIXED]);
  });

  test("the fix of one is posted in a room that stays, and the summary says that the incident goes on", async () => {
    await using world = await startWorld();
    const more = { with: { to: "alice@example.com", provision: `incident:\n  id: ${STANDING}\n` } };
    await begin(world, more);
    const jobs: Jobs = { build: "now", test: "failure" };
    const step = await report(world, { result: "success", jobs, before, ...more });
    expect(world.read(STANDING)).toHaveLength(2);
    expect(world.requests().join("\n")).not.toContain("/recordings");
    expect(step.summary).toContain(
      "The incident does not end: another job of the run failed or was cancelled.",
    );
  });

  test("a dry run says that the incident goes on", async () => {
    await using world = await startWorld();
    const jobs: Jobs = { build: "now", test: "failure" };
    const given = { "dry-run": "true" };
    const shown = await report(world, { result: "success", jobs, before, with: given });
    expect(shown.summary).toContain(
      "The incident does not end: another job of the run failed or was cancelled.",
    );
  });
});

test("nothing is said about an incident if none has a room", async () => {
  await using world = await startWorld();
  const step = await report(world, {
    result: "success",
    jobs: { api: "failure", web: "now" },
    before: GOOD,
    ...DEPLOY,
  });
  expect(step.summary).not.toContain("The incident does not end");
});
