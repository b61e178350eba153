import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import type { RunFacts } from "../../../emulator/github/entities.ts";
import { createRunEvent } from "../../../emulator/github/run-event.ts";
import { type GitHub, startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { eventOf, needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld, type World } from "../../support/start-world.ts";

const CANCELLED = { contexts: { job: { status: "cancelled" } } };
const GROUP = ENDED.concurrency("CI-main");
const OWN_JOB = {
  id: 7001,
  name: "build",
  status: "in_progress",
  conclusion: null,
  annotations: [OPERATION_CANCELED, GROUP],
} as const;
const TEST_JOB = { id: 71, name: "Unit tests", conclusion: "cancelled", annotations: [GROUP] } as const;
const LINT_FAILED = { id: 72, name: "Lint", conclusion: "failure" } as const;

const OURS = { number: 42 } as const;
/** A pull request from the `main` of a fork, in the group of our `main`. */
const FORK = { number: 43, event: "pull_request", from: "mallory/shop" } as const;
const SKIPPED = { status: "completed", conclusion: "skipped" } as const;
const REPLACED = 'cancelled: another run of the concurrency group "CI-main" replaced it';

/** Our repository, where a group has cancelled a job of ours. */
function startCancelled(
  runs: readonly RunFacts[],
  jobs: readonly (typeof OWN_JOB | typeof TEST_JOB | typeof LINT_FAILED)[] = [OWN_JOB],
): Promise<GitHub> {
  return startGitHub({ runs, jobs });
}

/** The titles in the room, without their notes. */
function titles(world: World): readonly string[] {
  return world.webex.messagesIn(RELEASE_TRAIN).map(({ text }) => text?.split(/ · |\n/)[0] ?? "");
}

/** Our run that has ended, for a workflow on `workflow_run`. */
const endedRun = (facts: Partial<RunFacts> = {}) => ({
  event: createRunEvent(
    { ...OURS, conclusion: "cancelled", ...facts },
    { name: "Ada", email: "ada@example.com" },
  ),
  with: { about: "trigger" },
});

describe("a run that a run of another branch replaced", () => {
  test.each<[string, readonly RunFacts[]]>([
    ["of a fork's branch of the same name", [FORK, OURS]],
    ["of a fork whose event is open to all", [{ ...FORK, event: "pull_request_target" }, OURS]],
    [
      "of a comment, which GitHub lists on the default branch",
      [{ number: 43, event: "issue_comment" }, OURS],
    ],
    ["that GitHub does not list", [OURS, { number: 41 }]],
    ["and a schedule began later", [{ number: 44, event: "schedule" }, FORK, OURS]],
    ["and somebody started another run", [{ number: 44, event: "workflow_dispatch" }, FORK, OURS]],
    ["and a newer run was skipped, so that it reports nothing", [{ ...SKIPPED, number: 44 }, FORK, OURS]],
    [
      "and the run for the pull request was skipped",
      [{ ...SKIPPED, number: 44, event: "pull_request" }, FORK, OURS],
    ],
  ])("is reported as cancelled: %s", async (_, runs) => {
    await using github = await startCancelled(runs);
    await using world = await startWorld({ github });
    const step = await world.run(CANCELLED);
    expect(titles(world)).toEqual([`⏹️ CI › build ${REPLACED}`]);
    expect(step.outputs).toMatchObject({ ok: "true", event: "cancelled", "skipped-reason": "" });
  });

  test.each([
    ["failure, cancelled", 1],
    ["failure", 0],
  ])("is posted as notify-on says about cancelled runs: %s", async (moments, count) => {
    await using github = await startCancelled([FORK, OURS]);
    await using world = await startWorld({ github });
    await world.run({ ...CANCELLED, with: { "notify-on": moments } });
    expect(titles(world)).toHaveLength(count);
  });

  test("mentions as mention-on says about cancelled runs", async () => {
    await using github = await startCancelled([FORK, OURS]);
    await using world = await startWorld({ github, mayMention: true });
    await world.run({ ...CANCELLED, with: { mention: seedPeople.alice.email, "mention-on": "cancelled" } });
    expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.mentionedPeople).toHaveLength(1);
  });

  test("has the lifecycle message say so", async () => {
    await using github = await startCancelled([FORK, OURS]);
    await using world = await startWorld({ github });
    const step = await world.run({ with: { lifecycle: "true" } });
    await step.post(CANCELLED);
    expect(titles(world)).toEqual([`⏹️ CI › build ${REPLACED}`]);
  });

  test("is reported through the jobs in needs", async () => {
    await using github = await startCancelled([FORK, OURS], [TEST_JOB]);
    await using world = await startWorld({ github });
    await world.run({ with: { needs: needsOf({ test: "cancelled" }) } });
    expect(titles(world)).toEqual([`⏹️ CI ${REPLACED}`]);
  });

  test("is reported with about: trigger", async () => {
    await using github = await startCancelled([FORK, OURS], [TEST_JOB]);
    await using world = await startWorld({ github });
    await world.run(endedRun());
    expect(titles(world)).toEqual([`⏹️ CI ${REPLACED}`]);
  });

  test("has failed if one of its jobs failed before", async () => {
    await using github = await startCancelled([FORK, OURS], [TEST_JOB, LINT_FAILED]);
    await using world = await startWorld({ github });
    const step = endedRun();
    await world.run({ ...step, with: { ...step.with, "notify-on": "failure" } });
    expect(titles(world)).toEqual(["❌ CI failed: Lint"]);
  });

  test.each<[string, Parameters<World["run"]>[0]]>([
    [
      "itself",
      { ...CANCELLED, event: eventOf("issue_comment", { action: "created", issue: { number: 5 } }) },
    ],
    ["with about: trigger", endedRun({ event: "issue_comment" })],
  ])("is reported if a comment started it, because others are about other comments: %s", async (_, step) => {
    const facts = { event: "issue_comment" } as const;
    await using github = await startCancelled(
      [
        { number: 43, ...facts },
        { number: 42, ...facts },
      ],
      [OWN_JOB, TEST_JOB],
    );
    await using world = await startWorld({ github });
    await world.run(step);
    expect(titles(world)).toEqual([expect.stringContaining(REPLACED)]);
  });
});

describe("a run that a newer one of its branch replaced posts nothing", () => {
  test.each<[string, readonly RunFacts[]]>([
    ["even if a fork's run is newer too", [{ ...FORK, number: 44 }, { number: 43 }, OURS]],
    [
      "if that is for another event, such as the pull request of a push",
      [{ number: 43, event: "pull_request" }, OURS],
    ],
    [
      "if that was cancelled too, because it reports itself",
      [{ number: 43, status: "completed", conclusion: "cancelled" }, OURS],
    ],
  ])("whatever that run is: %s", async (_, runs) => {
    await using github = await startCancelled(runs);
    await using world = await startWorld({ github });
    const step = await world.run(CANCELLED);
    expect([step.outputs["skipped-reason"], titles(world)]).toEqual(["Superseded by #43.", []]);
  });

  test("and neither does one whose successors GitHub does not show", async () => {
    await using github = await startCancelled([FORK, OURS]);
    await using world = await startWorld({ github });
    github.fail({
      kind: "answer",
      status: 403,
      body: { message: "Resource not accessible by integration" },
      match: { path: "/repos/your-org/shop/actions/workflows/ci.yml/runs" },
      times: "forever",
    });
    const step = await world.run(CANCELLED);
    expect([titles(world), step.outputs["skipped-reason"]]).toEqual([
      [],
      'Superseded: another run of the concurrency group "CI-main" replaced it.',
    ]);
    expect(step.log.join()).toContain("this needs `actions: read` in the job's `permissions`.");
  });
});
