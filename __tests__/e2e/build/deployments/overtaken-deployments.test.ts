import { describe, expect, test } from "vitest";
import type { DeploymentFacts } from "../../../../emulator/github/deployments.ts";
import type { RunFacts } from "../../../../emulator/github/entities.ts";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedRooms } from "../../../../emulator/seed.ts";
import type { RunEvent, StepResult } from "../../../../runner/index.ts";
import { eventOf, needsOf, pushEvent, workflowRunEvent } from "../../../support/events.ts";
import { startWorld, type World } from "../../../support/start-world.ts";

const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const PERMISSIONS = ["actions", "checks", "contents", "deployments"] as const;
const MANIFEST = { provision: "incident:\n  members: [dave@example.com]\n" };
const STANDING = roomIdOf(seedRooms.europe);
const TITLE = "Incident: your-org/shop, CI on main, production";
const OURS = { full_name: "your-org/shop" };

type Result = "success" | "failure";
type State = Result | "error" | "in_progress" | "inactive" | "queued";

const made = (number: number, ...states: readonly State[]): DeploymentFacts => {
  return { id: number, sha: SHA, run: number, states };
};

const deploymentOf = (number: number, state: string): Readonly<Record<string, unknown>> => {
  const run = { id: 8959 + number, name: "CI", event: "push", head_branch: "main", head_repository: OURS };
  return {
    deployment: { id: number, ref: "main", sha: SHA, environment: "production" },
    deployment_status: { state, environment: "production" },
    workflow_run: run,
  };
};

/** The events that deploy, by their names: what each brings for run #42. */
const EVENTS: Readonly<Record<string, (result: Result) => RunEvent>> = {
  push: () => pushEvent(),
  workflow_run: () => workflowRunEvent("Build", "success"),
  repository_dispatch: () => eventOf("repository_dispatch", { action: "deploy", branch: "main" }),
  workflow_dispatch: () => eventOf("workflow_dispatch", { inputs: null, ref: "refs/heads/main" }),
  deployment: () => {
    const { deployment } = Object(deploymentOf(42, "in_progress"));
    return eventOf("deployment", { deployment });
  },
};

interface Told {
  readonly event: string;
  readonly result: Result;
  /** The deployments to production, newest first. @default #42, which #43 has overtaken */
  readonly deployments?: readonly DeploymentFacts[];
  readonly runs?: readonly RunFacts[];
  readonly github?: GitHubOptions;
  readonly with?: Readonly<Record<string, string>>;
}

/** Run #42 deploys to production. */
async function report(world: World, { event, result, ...told }: Told): Promise<StepResult> {
  const isStatus = event === "deployment_status";
  const of = { event: isStatus ? "push" : event };
  const { deployments = [], runs = [{ number: 43, conclusion: "failure" }] } = told;
  await using github = await startGitHub({
    permissions: PERMISSIONS,
    runs: [...runs.map((run) => ({ ...of, ...run })), { number: 42, ...of }],
    deployments,
    ...told.github,
  });
  const given = isStatus
    ? { about: "trigger" }
    : { environment: "production", needs: needsOf({ deploy: result }) };
  return await world.run({
    event: isStatus ? eventOf(event, deploymentOf(42, result)) : (EVENTS[event] ?? pushEvent)(result),
    githubToken: GITHUB_TOKEN,
    github: { api_url: github.url, ref: "refs/heads/main", ref_name: "main" },
    with: { ...given, ...told.with },
  });
}

const titleOf = (text: string | undefined): string => text?.split(/ · |\n/)[0] ?? "";
const incidents = ({ webex }: World): readonly string[] =>
  webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));

/** Opens the incident: the failure of a deployment that nothing has overtaken. */
const fails = (world: World): Promise<StepResult> =>
  report(world, { event: "deployment_status", result: "failure", with: MANIFEST });

describe.each([...Object.keys(EVENTS), "deployment_status"])("a deployment by a run of %s", (event) => {
  const states = ["failure", "error", "success"] as const;

  test.each(states)("that a newer one has overtaken, with %s, ends no incident", async (state) => {
    await using world = await startWorld();
    await fails(world);
    const deployments = [made(43, state), made(42, "success")];
    const step = await report(world, { event, result: "success", deployments, with: MANIFEST });
    expect([incidents(world), world.read(TITLE).length, step.outputs["transition"]]).toEqual([
      [TITLE],
      1,
      "",
    ]);
    expect(titleOf(world.read()[1])).toMatch(/^✅ Deployed/);
  });

  test("that a newer one has overtaken opens no incident, and its failure is posted", async () => {
    await using world = await startWorld();
    const deployments = [made(43, "inactive", "success"), made(42, "failure")];
    // The list of runs does not say how #43 ended.
    const runs = [{ number: 43 }];
    const step = await report(world, { event, result: "failure", deployments, runs, with: MANIFEST });
    expect([incidents(world), world.read().map(titleOf)]).toEqual([
      [],
      [expect.stringMatching(/^❌ Deploy of 3f2a9c1 to production failed/)],
    ]);
    expect(step.summary).toContain(
      "No incident begins. A newer deployment to the same environment has passed in #43.",
    );
  });

  test("ends an incident if it is the newest", async () => {
    await using world = await startWorld();
    await fails(world);
    const deployments = [made(42, "success"), made(41, "failure")];
    const runs = [{ number: 41, conclusion: "failure" as const }];
    await report(world, { event, result: "success", deployments, runs, with: MANIFEST });
    expect(incidents(world)).toEqual([expect.stringMatching(/^Fixed /)]);
  });
});

test.each<[string, Partial<Told>]>([
  ["by one that still runs", { deployments: [made(43, "in_progress"), made(42, "success")] }],
  ["by one that has not begun", { deployments: [made(43, "queued"), made(42, "success")] }],
  [
    "by one of a cancelled run, which GitHub says failed",
    {
      deployments: [made(43, "failure"), made(42, "success")],
      runs: [{ number: 43, conclusion: "cancelled" }],
    },
  ],
  [
    "by a job of another workflow, which may only need its secrets",
    {
      deployments: [made(43, "failure"), made(42, "success")],
      runs: [{ number: 43, file: "nightly.yml", event: "schedule", conclusion: "failure" }],
    },
  ],
  [
    "by a fork's",
    {
      deployments: [made(43, "failure"), made(42, "success")],
      runs: [{ number: 43, event: "pull_request", from: "mallory/shop", conclusion: "failure" }],
    },
  ],
  [
    "by what a comment started",
    {
      deployments: [made(43, "failure"), made(42, "success")],
      runs: [{ number: 43, event: "issue_comment", conclusion: "failure" }],
    },
  ],
  ["by one whose run is gone", { deployments: [made(50, "failure"), made(42, "success")] }],
  [
    "by one to another environment",
    { deployments: [{ ...made(43, "failure"), environment: "staging" }, made(42, "success")] },
  ],
  ["if its own is not listed", { deployments: [made(43, "failure")] }],
  [
    "if the deployments may not be read",
    {
      deployments: [made(43, "failure"), made(42, "success")],
      github: { permissions: ["actions", "checks", "contents"] },
    },
  ],
  [
    "if it was run again since",
    { deployments: [{ ...made(42, "success"), id: 99 }, made(43, "failure"), made(42, "failure")] },
  ],
])("a deployment is not overtaken %s", async (_, told) => {
  await using world = await startWorld();
  await fails(world);
  await report(world, { event: "repository_dispatch", result: "success", with: MANIFEST, ...told });
  expect(incidents(world)).toEqual([expect.stringMatching(/^Fixed /)]);
});

describe("after a deployment by an app, to an environment of the same name", () => {
  const states = ["success", "in_progress"] as const;
  const byApp = (number: number): DeploymentFacts => {
    return { id: number, sha: SHA, run: null, creator: "shop-hosting[bot]", states };
  };

  test.each([...Object.keys(EVENTS), "deployment_status"])(
    "a failure by a run of %s opens an incident",
    async (event) => {
      await using world = await startWorld();
      const deployments = [byApp(43), made(42, "failure")];
      await report(world, { event, result: "failure", deployments, runs: [], with: MANIFEST });
      expect(incidents(world)).toEqual([TITLE]);
    },
  );

  test("a success is the fix, and ends the incident", async () => {
    await using world = await startWorld();
    const told = { event: "push", with: { ...MANIFEST, "notify-on": "change" } };
    const runs = [{ number: 41, conclusion: "failure" as const }];
    const deployments = [byApp(43), made(42, "success"), byApp(40), made(41, "failure")];
    await report(world, {
      ...told,
      result: "failure",
      deployments: [byApp(43), made(42, "failure")],
      runs: [],
    });
    const step = await report(world, { ...told, result: "success", deployments, runs });
    expect([step.outputs["transition"], incidents(world)]).toEqual([
      "fixed",
      [expect.stringMatching(/^Fixed /)],
    ]);
  });
});

test("an overtaken failure is posted to a standing room, and with `notify-on: first-failure`", async () => {
  await using world = await startWorld();
  const provision = `incident:\n  id: ${STANDING}\n  members: [carol@example.com]\n`;
  const deployments = [made(43, "success"), made(42, "failure")];
  const given = { provision, "notify-on": "first-failure, fixed" };
  for (const result of ["failure", "success"] as const) {
    await report(world, { event: "workflow_dispatch", result, deployments, with: given });
  }
  const failed = "❌ Deploy of 3f2a9c1 to production failed: deploy";
  expect([world.read().map(titleOf), world.read(STANDING).map(titleOf)]).toEqual([[failed], [failed]]);
});
