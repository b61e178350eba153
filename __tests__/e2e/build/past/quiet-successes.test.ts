import { describe, expect, test } from "vitest";
import type { JobFacts, RunFacts } from "../../../../emulator/github/entities.ts";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedRooms } from "../../../../emulator/seed.ts";
import { needsOf, pullRequestEvent, pushEvent } from "../../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld, type World } from "../../../support/start-world.ts";

// A success that `notify-on` leaves out may still be the end of an incident, or of a message that says "Started".

const STANDING = roomIdOf(seedRooms.europe);
const BY_ID = `incident: { id: ${STANDING} }`;
const BY_TITLE = "incident: { when: [failure, rollback], members: [alice@example.com] }";
const ON_FAILURE = "incident: { when: [failure], members: [alice@example.com] }";
const [A, B, C] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const COMMITS = [
  { sha: A },
  { sha: B, parent: A, message: "Roast darker", author: "grace" },
  { sha: C, parent: B, message: "Grind finer" },
];
const OWN_JOB = 7001;
const LEFT_OUT = ["failure", "first-failure", "still-failing", "cancelled", "start, failure"];

const ended = (number: number, conclusion: "success" | "failure"): RunFacts => ({ number, conclusion });
const failedBefore = [{ number: 42 }, ended(41, "failure"), ended(40, "success")];

/** GitHub, whose runs are all of the job that reports itself. */
function gitHub(runs: readonly RunFacts[], more: GitHubOptions = {}) {
  const jobs = runs.map(({ number, conclusion }): JobFacts => {
    const job = { id: number === 42 ? OWN_JOB : 6000 + number, name: "build", run: number };
    if (conclusion === undefined) return { ...job, status: "in_progress", conclusion: null };
    return { ...job, status: "completed", conclusion: conclusion === "success" ? conclusion : "failure" };
  });
  const permissions = ["actions", "checks", "contents", "deployments"] as const;
  return startGitHub({ runs, commits: COMMITS, permissions, jobs, ...more });
}

/** C failed to deploy after B, which GitHub says by the time that A is deployed. */
const deployedBefore = (): ReturnType<typeof gitHub> =>
  gitHub(failedBefore, {
    deployments: [
      { id: 9, sha: A, states: ["in_progress"], run: 42 },
      { id: 8, sha: C, run: 41, states: ["failure"] },
      { id: 7, sha: B, run: 40 },
    ],
  });

function stepOf(manifest: string | undefined, given: Readonly<Record<string, string | undefined>>): Step {
  const provision = manifest === undefined ? undefined : "webex.yml";
  return {
    workspace: { "webex.yml": manifest ?? "" },
    contexts: { job: { status: given["status"] ?? "success", check_run_id: OWN_JOB } },
    with: { provision, "notify-on": "failure", ...given },
  };
}

const titlesIn = ({ webex }: World, room: string) =>
  webex.messagesIn(room).map(({ text = "" }) => text.split(/ · |\n/)[0]);

const incidentRooms = ({ webex }: World) =>
  webex
    .snapshot()
    .rooms.map(({ title }) => title)
    .filter((title) => title.includes("Incident"));

const JOB = {};
const NEEDS = { needs: needsOf({ test: "success" }) };
const DEPLOY = { environment: "production" };

describe("the fix is posted in a standing room", () => {
  test.each(LEFT_OUT.flatMap((moments) => [JOB, NEEDS].map((more) => [moments, more] as const)))(
    "with notify-on: %s and %j",
    async (moments, more) => {
      await using github = await gitHub(failedBefore);
      await using world = await startWorld({ github });
      const step = await world.run(stepOf(BY_ID, { ...more, "notify-on": moments }));
      expect(titlesIn(world, STANDING)).toEqual([expect.stringMatching(/^✅ CI.* fixed$/)]);
      expect(world.read()).toEqual([]);
      expect(step.outputs["transition"]).toBe("fixed");
    },
  );

  test("with lifecycle, at the end of the job", async () => {
    await using github = await gitHub(failedBefore);
    await using world = await startWorld({ github });
    const step = await world.run(stepOf(BY_ID, { lifecycle: "true" }));
    await step.post();
    expect(world.read(STANDING)).toEqual([expect.stringMatching(/^✅ CI.* fixed/)]);
  });

  test("if some needed jobs were skipped", async () => {
    await using github = await gitHub(failedBefore);
    await using world = await startWorld({ github });
    await world.run(stepOf(BY_ID, { needs: needsOf({ test: "success", docs: "skipped" }) }));
    expect(world.read(STANDING)).toEqual([expect.stringMatching(/^✅ CI.* fixed/)]);
  });
});

test("an incident by title is closed by the job that was fixed", async () => {
  await using github = await gitHub(failedBefore);
  await using world = await startWorld({ github });
  await world.run(stepOf(BY_TITLE, { status: "failure" }));
  await world.run(stepOf(BY_TITLE, {}));
  expect(incidentRooms(world)).toEqual([expect.stringMatching(/^Fixed /)]);
});

describe("a rollback", () => {
  test.each([
    [DEPLOY, "by the job that deploys"],
    [{ ...DEPLOY, ...NEEDS }, "by a job that runs after it"],
  ])("opens an incident: %j, %s", async (given) => {
    await using github = await deployedBefore();
    await using world = await startWorld({ github });
    const step = await world.run({ ...stepOf(BY_TITLE, given), event: pushEvent({ sha: A }) });
    const [title = ""] = incidentRooms(world);
    expect(title).toMatch(/^Incident/);
    expect(titlesIn(world, title)).toEqual([expect.stringMatching(/^⏪ Rolled back production/)]);
    expect([step.outputs["event"], world.read()]).toEqual(["rollback", []]);
  });

  test.each([
    [BY_TITLE, [/^❌/, /^⏪ Rolled back/]],
    [ON_FAILURE, [/^❌/]],
  ])("does not end the incident of a failed deploy: %s", async (manifest, told) => {
    await using github = await deployedBefore();
    await using world = await startWorld({ github });
    await world.run(stepOf(manifest, { ...DEPLOY, status: "failure" }));
    await world.run({ ...stepOf(manifest, DEPLOY), event: pushEvent({ sha: A }) });
    const [title = ""] = incidentRooms(world);
    expect(title).toMatch(/^Incident/);
    expect(titlesIn(world, title)).toEqual(told.map((one) => expect.stringMatching(one)));
  });
});

describe("a message that says that the job started", () => {
  test.each([
    ["fixed", {}, /^✅ CI › build fixed/],
    ["rolled back", DEPLOY, /^⏪ Rolled back production/],
  ])("is edited to say that it was %s", async (_, given, text) => {
    await using github = await deployedBefore();
    await using world = await startWorld({ github });
    const event = pushEvent({ sha: A });
    const step = await world.run({
      ...stepOf(undefined, { ...given, lifecycle: "true", "notify-on": "start, failure" }),
      event,
    });
    await step.post();
    expect(world.read()).toEqual([expect.stringMatching(text)]);
  });

  test("is edited by a later step as well", async () => {
    await using github = await gitHub(failedBefore);
    await using world = await startWorld({ github });
    const { outputs } = await world.run(stepOf(undefined, { event: "start", "notify-on": "start" }));
    await world.run(stepOf(undefined, { ...NEEDS, thread: outputs["thread"] }));
    expect(world.webex.messagesIn(RELEASE_TRAIN).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^✅ CI fixed/),
    ]);
  });
});

describe("nothing more is requested", () => {
  test.each<[what: string, step: Step, requests: number]>([
    ["for a job", stepOf(undefined, {}), 1],
    ["for needed jobs", stepOf(undefined, NEEDS), 0],
    ["where lifecycle has not posted a start", stepOf(undefined, { lifecycle: "true" }), 1],
    ["for a pull request", { ...stepOf(BY_TITLE, NEEDS), event: pullRequestEvent() }, 0],
    ["for another branch", { ...stepOf(BY_ID, NEEDS), event: pushEvent({ ref: "refs/heads/dark" }) }, 0],
  ])("%s", async (_, step, requests) => {
    await using github = await gitHub(failedBefore);
    await using world = await startWorld({ github });
    await (await world.run(step)).post?.();
    expect([world.read(), github.requests.length]).toEqual([[], requests]);
  });
});

test("a permission that is missing for the fix is named", async () => {
  await using github = await gitHub(failedBefore, { permissions: [] });
  await using world = await startWorld({ github });
  const step = await world.run(stepOf(BY_ID, {}));
  expect(world.read(STANDING)).toEqual([]);
  expect(step.summary).toContain("actions: read");
});
