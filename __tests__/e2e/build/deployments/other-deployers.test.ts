import { describe, expect, test } from "vitest";
import type { DeploymentFacts } from "../../../../emulator/github/deployments.ts";
import type { RunFacts } from "../../../../emulator/github/entities.ts";
import { startGitHub } from "../../../../emulator/github/start-github.ts";
import { eventOf, pushEvent } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const [A, B, C] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const COMMITS = [{ sha: A }, { sha: B, parent: A, author: "grace" }, { sha: C, parent: B }];
const PERMISSIONS = ["actions", "checks", "contents", "deployments"] as const;
const CLAIM = /Rolled back|Redeployed|First|commit|→|gone|Last good/;

/** A run of a workflow by the name of its file. */
const run = (number: number, file: string, event: string, facts: Partial<RunFacts> = {}): RunFacts => {
  return { number, file, event, status: "completed", conclusion: "success", ...facts };
};
const TAG = (number: number, tag: string, sha: string): RunFacts =>
  run(number, "ci.yml", "push", { head_branch: tag, head_sha: sha });
/** A job of another workflow that has the environment for its secrets only, on main's newest commit. */
const NIGHTLY = run(41, "nightly.yml", "schedule");
const INACTIVE = ["inactive", "success"] as const;

interface Told {
  readonly sha: string;
  /** The run that deploys, #42. */
  readonly own: RunFacts;
  readonly runs: readonly RunFacts[];
  /** The deployments before it, newest first. */
  readonly before: readonly DeploymentFacts[];
  readonly event?: Step["event"];
  readonly file?: string;
  readonly status?: string;
}

async function deploy({ sha, own, runs, before, event, file = "ci.yml", status = "success" }: Told) {
  await using github = await startGitHub({
    permissions: PERMISSIONS,
    commits: COMMITS,
    runs: [{ ...own, status: "in_progress", conclusion: null }, ...runs],
    deployments: [{ id: 9, sha, run: 42, states: ["in_progress"] }, ...before],
  });
  await using world = await startWorld({ github });
  const ref = own.event === "push" ? `refs/tags/${own.head_branch}` : "refs/heads/main";
  const step = await world.run({
    event: event ?? pushEvent({ ref, sha }),
    github: {
      api_url: github.url,
      workflow_ref: `your-org/shop/.github/workflows/${file}@${ref}`,
      ref,
      ref_name: own.head_branch ?? "main",
      sha,
    },
    with: { environment: "production", status },
  });
  return { event: step.outputs["event"], text: world.read()[0] ?? "", requests: github.requests.length };
}

const DISPATCH = eventOf("workflow_dispatch", { inputs: null, ref: "refs/heads/main" });
const byHand = (sha: string, file: string): Pick<Told, "sha" | "own" | "event" | "file"> => {
  const own = run(42, file, "workflow_dispatch", { head_sha: sha });
  return { sha, own, event: DISPATCH, file };
};

describe("if another workflow has used the environment since", () => {
  const runs = [NIGHTLY, TAG(40, "v1.2", A), run(39, "nightly.yml", "schedule")];
  const used: DeploymentFacts = { id: 8, sha: C, ref: "main", run: 41 };
  const v12: DeploymentFacts = { id: 7, sha: A, ref: "v1.2", run: 40, states: INACTIVE };

  test.each<[string, Told]>([
    [
      "a new version older than its commit is no rollback",
      { sha: B, own: TAG(42, "v1.3", B), runs, before: [used, v12] },
    ],
    [
      "a new version of its commit is no redeployment",
      { sha: C, own: TAG(42, "v1.4", C), runs, before: [used, v12] },
    ],
    [
      "a new version whose commit it used earlier is no rollback",
      {
        sha: B,
        own: TAG(42, "v1.3", B),
        runs,
        before: [used, v12, { id: 6, sha: B, run: 39, states: INACTIVE }],
      },
    ],
    [
      "a version that somebody chose is no rollback if only a schedule has used its commit",
      {
        ...byHand(B, "ci.yml"),
        runs,
        before: [used, v12, { id: 6, sha: B, run: 39, states: INACTIVE }],
      },
    ],
    [
      "a failed deployment does not say what is running",
      { sha: B, own: TAG(42, "v1.3", B), runs, before: [used, v12], status: "failure" },
    ],
  ])("%s, and nothing is claimed", async (_, told) => {
    const { event, text, requests } = await deploy(told);
    expect([event, requests <= 12]).toEqual([told.status ?? "success", true]);
    expect(text).toMatch(/^✅ Deployed|^❌ Deploy of/);
    expect(text.replace(/^.*\n/, "").replace(/Compare/, "")).not.toMatch(CLAIM);
  });

  test("and failed, it is skipped", async () => {
    const failed = { ...used, states: ["failure" as const] };
    const { text } = await deploy({ sha: B, own: TAG(42, "v1.3", B), runs, before: [failed, v12] });
    expect(text).toContain("Version v1.2 → v1.3");
  });
});

describe("a workflow that only rolls back", () => {
  const runs = [TAG(41, "v1.3", C), TAG(40, "v1.2", A)];
  const before: readonly DeploymentFacts[] = [
    { id: 8, sha: C, ref: "v1.3", run: 41 },
    { id: 7, sha: A, ref: "v1.2", run: 40, states: INACTIVE },
  ];

  test("is recognized: what somebody chose was deployed before", async () => {
    const { event, text, requests } = await deploy({ ...byHand(A, "rollback.yml"), runs, before });
    expect([event, requests <= 12]).toEqual(["rollback", true]);
    expect(text).toMatch(/^⏪ Rolled back production from v1\.3/);
    expect(text).toContain("2 commits are gone");
  });

  test("says what is running if it fails", async () => {
    const told = { ...byHand(A, "rollback.yml"), runs, before, status: "failure" };
    expect((await deploy(told)).text).toContain("Last good there: v1.3");
  });

  test("is not recognized if what it deploys was never deployed", async () => {
    const { event, text } = await deploy({ ...byHand(B, "rollback.yml"), runs, before });
    expect([event, CLAIM.test(text.replace(/^.*\n/, ""))]).toEqual(["success", false]);
  });
});

test("the same workflow rolls back to any older commit", async () => {
  const { event } = await deploy({
    ...byHand(B, "ci.yml"),
    runs: [run(41, "ci.yml", "push")],
    before: [{ id: 8, sha: C, run: 41 }],
  });
  expect(event).toBe("rollback");
});
