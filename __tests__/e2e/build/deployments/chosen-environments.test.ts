import { describe, expect, test } from "vitest";
import { ENDED } from "../../../../emulator/github/annotations.ts";
import type { DeploymentFacts } from "../../../../emulator/github/deployments.ts";
import type { JobFacts, RunFacts } from "../../../../emulator/github/entities.ts";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedRooms } from "../../../../emulator/seed.ts";
import type { StepResult } from "../../../../runner/index.ts";
import { eventOf, needsOf } from "../../../support/events.ts";
import { startWorld, type World } from "../../../support/start-world.ts";

const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const STANDING = roomIdOf(seedRooms.europe);
const PERMISSIONS = ["actions", "checks", "contents", "deployments"] as const;
const NOT_SAID = "GitHub does not say which environment the runs before deployed to";

type Result = "success" | "failure" | "cancelled";

/** A dispatch and how it ended; without a result, it still runs. */
const run = (number: number, conclusion: Result | null = null, facts: Partial<RunFacts> = {}): RunFacts => {
  const status = conclusion === null ? "in_progress" : "completed";
  return { number, event: "workflow_dispatch", status, conclusion, ...facts };
};

/** The deployment that a run made to an environment. */
const made = (number: number, environment: string, state: "success" | "failure" | "in_progress") => {
  return { id: number, sha: SHA, run: number, environment, states: [state] } satisfies DeploymentFacts;
};

/** Which environment somebody chose when they started a run, and how its deployment ended. */
interface Told {
  readonly environment: string;
  readonly result: Result;
  /** @default 42 */
  readonly number?: number;
  readonly attempt?: number;
  readonly github: GitHubOptions;
  /** Whether the job that deploys reports itself. */
  readonly isOwn?: boolean;
  /** The inputs of the dispatch. @default the environment */
  readonly inputs?: Readonly<Record<string, unknown>> | null;
  readonly with?: Readonly<Record<string, string>>;
}

async function report(world: World, told: Told): Promise<StepResult> {
  const { environment, result, number = 42, attempt = 1, isOwn = false } = told;
  const { inputs = { version: "v1.4.0", environment } } = told;
  await using github = await startGitHub({ permissions: PERMISSIONS, ...told.github });
  const ids = { run_id: String(8959 + number), run_number: String(number), run_attempt: String(attempt) };
  return await world.run({
    event: eventOf("workflow_dispatch", { inputs, ref: "refs/heads/main" }),
    githubToken: GITHUB_TOKEN,
    github: { api_url: github.url, ...ids, job: isOwn ? "deploy" : "notify" },
    ...(isOwn && { contexts: { job: { status: result, check_run_id: 7000 + number } } }),
    with: {
      environment,
      ...(isOwn ? { status: result } : { needs: needsOf({ deploy: result }) }),
      ...told.with,
    },
  });
}

/** The job `deploy` of runs. */
const jobsOf = (runs: readonly RunFacts[]): readonly JobFacts[] =>
  runs.map(({ number, conclusion = null }) => {
    const end = conclusion === null ? ({ status: "in_progress" } as const) : { conclusion };
    return { id: 7000 + number, run: number, name: "deploy", ...end } as JobFacts;
  });

const titles = (world: World, room?: string) => world.read(room).map((text) => text?.split(/ · |\n/)[0]);

const MIXED: GitHubOptions = {
  runs: [run(42), run(41, "failure"), run(40, "success")],
  deployments: [
    made(42, "production", "in_progress"),
    made(41, "staging", "failure"),
    made(40, "production", "success"),
  ],
};

describe.each<[string, boolean]>([
  ["a job with `needs`", false],
  ["a job that reports itself", true],
])("%s, after a dispatch for another environment", (_, isOwn) => {
  const github = { ...MIXED, jobs: jobsOf(MIXED.runs ?? []) };

  test.each(["change", "first-failure", "first-failure, fixed"])(
    "is a first failure with `notify-on: %s`",
    async (moments) => {
      await using world = await startWorld();
      const told = { environment: "production", result: "failure", github, isOwn } as const;
      const step = await report(world, { ...told, with: { "notify-on": moments } });
      expect([step.outputs["transition"], world.read().length]).toEqual(["first-failure", 1]);
    },
  );

  test("is no fix of the other environment", async () => {
    await using world = await startWorld();
    const runs = [run(42), run(41, "failure"), run(40, "success")];
    const deployments = [
      made(42, "staging", "in_progress"),
      made(41, "production", "failure"),
      made(40, "staging", "success"),
    ];
    const step = await report(world, {
      environment: "Staging",
      result: "success",
      github: { runs, deployments, jobs: isOwn ? jobsOf(runs) : [] },
      isOwn,
      inputs: { target: "staging" },
      with: { "notify-on": "failure, fixed" },
    });
    expect([step.outputs["transition"], world.read()]).toEqual(["", []]);
  });

  test("is the fix of its own", async () => {
    await using world = await startWorld();
    const runs = [run(43), run(42, "success"), run(41, "failure"), run(40, "success")];
    const deployments = [
      made(43, "production", "in_progress"),
      made(42, "staging", "success"),
      made(41, "production", "failure"),
      made(40, "production", "success"),
    ];
    const step = await report(world, {
      environment: "production",
      result: "success",
      number: 43,
      github: { runs, deployments, jobs: isOwn ? jobsOf(runs) : [] },
      isOwn,
      with: { "notify-on": "fixed" },
    });
    expect([step.outputs["transition"], titles(world)]).toEqual([
      "fixed",
      ["✅ Deployed 3f2a9c1 to production"],
    ]);
  });
});

test("a standing room gets the fix of its environment, and not the success of another", async () => {
  await using world = await startWorld();
  const provision = `incident:\n  id: ${STANDING}\n  members: [carol@example.com]\n`;
  const runs = [run(43), run(42, "success"), run(41, "failure"), run(40, "success")];
  const deployments = [
    made(43, "production", "in_progress"),
    made(42, "staging", "success"),
    made(41, "production", "failure"),
    made(40, "production", "success"),
  ];
  const ofRun = (environment: string, number: number, result: Result): Told => {
    const own = { ...run(number), number };
    const github = { runs: [own, ...runs.slice(44 - number)], deployments: deployments.slice(43 - number) };
    return { environment, result, number, github, with: { provision } };
  };
  await report(world, ofRun("production", 41, "failure"));
  await report(world, ofRun("staging", 42, "success"));
  await report(world, ofRun("production", 43, "success"));
  expect(titles(world, STANDING)).toEqual([
    "❌ Deploy of 3f2a9c1 to production failed: deploy",
    "✅ Deployed 3f2a9c1 to production",
  ]);
});

describe("if GitHub does not say which runs were for the environment", () => {
  const unknown: readonly (readonly [string, GitHubOptions, string])[] = [
    [
      "without permission",
      { ...MIXED, permissions: ["actions", "checks"] },
      "this needs \\`deployments: read\\`",
    ],
    ["without deployments", { ...MIXED, deployments: [] }, `${NOT_SAID}: its list of deployments`],
    [
      "with deployments of other workflows only",
      { ...MIXED, deployments: [made(30, "production", "success"), made(29, "production", "success")] },
      `${NOT_SAID}: its list of deployments`,
    ],
  ];

  test.each(unknown)("%s, a failure is posted, and the summary says why", async (_, github, why) => {
    for (const moments of ["change", "first-failure", "still-failing", "first-failure, fixed"]) {
      await using world = await startWorld();
      const told = { environment: "production", result: "failure", github } as const;
      const step = await report(world, { ...told, with: { "notify-on": moments } });
      expect([step.outputs["transition"], world.read().length]).toEqual(["", 1]);
      expect(step.summary).toContain(NOT_SAID);
      expect(step.summary).toContain(why);
    }
  });

  test.each(unknown)(
    "%s, a success is not called a fix, and the summary says why",
    async (_, github, why) => {
      await using world = await startWorld();
      const told = { environment: "production", result: "success", github } as const;
      const step = await report(world, { ...told, with: { "notify-on": "failure, fixed" } });
      expect([step.outputs["transition"], world.read()]).toEqual(["", []]);
      expect(step.summary).toContain(why);
    },
  );

  test("a second attempt is compared with the first", async () => {
    await using world = await startWorld();
    const again = { ...run(42), attempts: ["failure"] as const };
    const step = await report(world, {
      environment: "production",
      result: "success",
      attempt: 2,
      github: { ...MIXED, runs: [again, run(41, "success")], deployments: [] },
    });
    expect(step.outputs["transition"]).toBe("fixed");
  });
});

test("the first deployment to an environment has nothing before it, and nothing is missing", async () => {
  await using world = await startWorld();
  const step = await report(world, {
    environment: "production",
    result: "failure",
    github: { ...MIXED, deployments: [made(42, "production", "in_progress")] },
    with: { "notify-on": "change" },
  });
  expect([world.read().length, step.outputs["transition"]]).toEqual([1, ""]);
  expect(step.summary).not.toContain("GitHub does not say");
});

test("with its service as `stage`, a dispatch ends only the incident of that service", async () => {
  await using world = await startWorld();
  const provision =
    'incident:\n  title: "Incident: {{stage}}, {{environment}}"\n  members: [dave@example.com]\n';
  const ended = [run(42, "success"), run(41, "failure"), run(40, "success")];
  const deploy = async (stage: string, number: number, result: Result) => {
    const runs = [run(number), ...ended.slice(43 - number)];
    const deployments = runs.map((one) => made(one.number, "production", "success"));
    const inputs = { service: stage, environment: "production" };
    const told = { environment: "production", result, number, inputs, github: { runs, deployments } };
    await report(world, { ...told, with: { stage, provision } });
    return world.webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));
  };
  expect(await deploy("api", 41, "failure")).toEqual(["Incident: api, production"]);
  expect(await deploy("web", 42, "success")).toEqual(["Incident: api, production"]);
  expect(await deploy("api", 43, "success")).toEqual([expect.stringMatching(/^Fixed .*: api, production$/)]);
});

test.each<[string, Record<string, unknown> | null]>([
  ["has no inputs", null],
  ["has other inputs", { version: "v1.4.0", force: "true" }],
  ["has inputs that are no texts", { environment: ["production"] }],
])("a dispatch that %s is compared with the dispatch before", async (_, inputs) => {
  await using world = await startWorld();
  const told = { environment: "production", result: "failure", github: MIXED, inputs } as const;
  expect((await report(world, told)).outputs["transition"]).toBe("still-failing");
});

describe("a dispatch that its concurrency group cancelled", () => {
  const runs = [run(43), run(42), run(41, "success")];
  const jobs: readonly JobFacts[] = [
    { id: 7042, name: "deploy", conclusion: "cancelled", annotations: [ENDED.concurrency("deploy")] },
    { id: 8042, name: "notify", status: "in_progress" },
  ];
  const cancelled = (github: GitHubOptions, more: Partial<Told> = {}): Told => {
    return { environment: "production", result: "cancelled", github: { runs, jobs, ...github }, ...more };
  };
  const SUPERSEDED = 'Superseded: another run of the concurrency group "deploy" replaced it. #43 is newer.';
  const REPLACED =
    '⏹️ Deploy of 3f2a9c1 to production cancelled: another run of the concurrency group "deploy" replaced it';

  test.each<[string, GitHubOptions]>([
    ["is for another environment", { deployments: [made(43, "staging", "in_progress")] }],
    ["has made no deployment yet", { deployments: [made(42, "production", "failure")] }],
    ["is not known to be of the same environment", { permissions: ["actions", "checks"] }],
    ["may not be read", { permissions: ["checks"] }],
  ])("is posted if the newer run %s", async (_, github) => {
    for (const moments of ["success, failure, cancelled", "cancelled"]) {
      await using world = await startWorld();
      await report(world, cancelled(github, { with: { "notify-on": moments } }));
      expect(titles(world)).toEqual([
        github.permissions?.includes("actions") === false ? expect.any(String) : REPLACED,
      ]);
    }
  });

  test("is superseded by a newer run for the same environment", async () => {
    await using world = await startWorld();
    const deployments = [made(43, "production", "in_progress"), made(41, "production", "success")];
    const step = await report(world, cancelled({ deployments }));
    expect([step.outputs["skipped-reason"], world.read()]).toEqual([SUPERSEDED, []]);
  });

  test("is superseded by any newer run if its inputs do not choose the environment", async () => {
    await using world = await startWorld();
    const deployments = [made(43, "staging", "in_progress")];
    const step = await report(world, cancelled({ deployments }, { inputs: null }));
    expect([step.outputs["skipped-reason"], world.read()]).toEqual([SUPERSEDED, []]);
  });
});
