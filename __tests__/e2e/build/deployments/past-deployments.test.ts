import { describe, expect, test } from "vitest";
import type { DeploymentFacts } from "../../../../emulator/github/deployments.ts";
import type { RunFacts } from "../../../../emulator/github/entities.ts";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { eventOf, pushEvent } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const [A, B, M] = ["a", "b", "d"].map((letter) => letter.repeat(40)) as [string, string, string];
/** Main is A and B; M is what an outsider proposes on top of it, in the name of Bob. */
const COMMITS = [
  { sha: A },
  { sha: B, parent: A, author: "grace" },
  { sha: M, parent: B, author: "bob", message: "forged" },
];
const PERMISSIONS = ["actions", "checks", "contents", "deployments"] as const;
const OWN = { id: 99, states: ["in_progress"], run: 42 } as const;
const MANIFEST = "incident: { when: [failure, rollback], members: [committers] }";

/** A push of ours to main that deploys a commit, where others were deployed before. */
async function deploy(
  sha: string,
  before: readonly DeploymentFacts[],
  options: GitHubOptions = {},
  event: Step["event"] = pushEvent({ sha }),
) {
  const runs: readonly RunFacts[] = [{ number: 42 }, { number: 40, conclusion: "success" }];
  const all = [...runs, ...(options.runs ?? [])];
  const deployments = [{ ...OWN, sha }, ...before];
  const jobs = [{ id: 60, run: 40, name: "build", conclusion: "success" as const }];
  const github = await startGitHub({
    commits: COMMITS,
    permissions: PERMISSIONS,
    jobs,
    ...options,
    deployments,
    runs: all,
  });
  const world = await startWorld({ github, mayMention: true });
  const step = await world.run({
    event,
    workspace: { "webex.yml": MANIFEST },
    with: { environment: "production", provision: "webex.yml", "email-domains": "example.com" },
  });
  const { rooms } = world.webex.snapshot();
  const [text = ""] = world.read();
  await world[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  return {
    step,
    text,
    incidents: rooms.filter(({ title }) => title.includes("Incident")),
    requests: github.requests.map(({ path }) => path),
  };
}

const UNTRUSTED: readonly (readonly [string, Partial<RunFacts>])[] = [
  ["a fork's pull request", { event: "pull_request", from: "mallory/shop" }],
  ["a fork that is gone", { event: "pull_request", from: null }],
  ["a run of a fork that says it was pushed", { event: "push", from: "mallory/shop" }],
  ["a pull request of ours", { event: "pull_request" }],
  ["pull_request_target", { event: "pull_request_target" }],
  ["a comment", { event: "issue_comment" }],
  ["the end of another run", { event: "workflow_run" }],
  ["what GitHub may think of next", { event: "constructor" }],
];

describe.each(UNTRUSTED)("a deployment before by %s", (_, facts) => {
  const runs = [{ number: 41, ...facts }];

  test("is skipped: no rollback, no incident, and nobody from its commits", async () => {
    const before = [
      { id: 8, sha: M, ref: "v9.9.9-evil", run: 41 },
      { id: 7, sha: A, ref: "v1.3.0" },
    ];
    const { step, text, incidents, requests } = await deploy(B, before, { runs });
    expect([step.outputs["event"], incidents]).toEqual(["success", []]);
    expect(text).toMatch(/^✅ Deployed/);
    expect(text).toContain("Version v1.3.0 → bbbbbbb");
    expect(text).toContain("1 commit, by grace");
    expect(text).not.toMatch(/evil|forged|bob/);
    expect(requests.length).toBeLessThanOrEqual(8);
  });

  test("leaves nothing to compare with if there is no other, but does not count as nothing", async () => {
    const { step, text } = await deploy(B, [{ id: 8, sha: M, run: 41 }], { runs });
    expect(step.outputs["event"]).toBe("success");
    expect(text).not.toMatch(/First|commit|→|ddddddd/);
  });
});

test("the previous version in a message about a deployment is never an outsider's", async () => {
  await using github = await startGitHub({
    runs: [{ number: 42 }, { number: 41, event: "pull_request", from: "mallory/shop" }, { number: 40 }],
    commits: COMMITS,
    deployments: [
      { id: 9, sha: B, run: 42 },
      { id: 8, sha: M, ref: "v9.9.9-evil", run: 41 },
      { id: 7, sha: A },
    ],
    permissions: PERMISSIONS,
  });
  await using world = await startWorld({ github });
  const event = eventOf("deployment_status", {
    deployment: { id: 9, ref: "main", sha: B, environment: "production" },
    deployment_status: { state: "success", environment: "production" },
    workflow_run: {
      id: 9001,
      name: "CI",
      event: "push",
      head_branch: "main",
      head_repository: { full_name: "your-org/shop" },
    },
  });
  await world.run({ event, with: { about: "trigger" } });
  expect(world.read()[0]).toMatch(/^✅ Deployed/);
  expect(world.read()[0]).toContain("1 commit, by grace");
});

describe("skipped deployments do not use up the requests, which stay within 12", () => {
  const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
  const fork = { event: "pull_request", from: "mallory/shop", file: "preview.yml" } as const;
  const ours = { id: 1, sha: B };

  test.each([0, 3, 25])("%i that failed", async (count) => {
    const failed = numbers
      .slice(0, count)
      .map((number) => ({ id: 50 - number, sha: M, run: 50 + number, states: ["failure" as const] }));
    const { step, text, requests } = await deploy(A, [...failed, ours]);
    expect([step.outputs["event"], requests.length <= 12]).toEqual(["rollback", true]);
    expect(text).toContain("1 commit is gone, by grace");
  });

  test.each([1, 2, 3, 25])("%i by forks that succeeded", async (count) => {
    const runs = numbers.slice(0, count).map((number) => ({ number: 50 + number, ...fork }));
    const evil = runs.map(({ number }) => ({ id: 100 - number, sha: M, run: number }));
    const { step, text, requests } = await deploy(A, [...evil, ours], { runs });
    expect([step.outputs["event"], requests.length <= 12]).toEqual(["rollback", true]);
    expect(text).toContain("1 commit is gone, by grace");
  });

  test("more than a page of others leaves it unknown", async () => {
    const failed = { sha: M, states: ["failure" as const] };
    const before = [...numbers, 26, 27, 28, 29].map((number) => ({ id: 90 - number, ...failed }));
    const { step, text } = await deploy(A, [...before, ours]);
    expect(step.outputs["event"]).toBe("success");
    expect(text).not.toMatch(/First|commit/);
  });
});

describe("nothing is claimed if it is not known who deployed", () => {
  const before = [{ id: 8, sha: B, run: 41 }];
  const silent = /First|commit|→/;

  test("if the run is gone", async () => {
    const { step, text } = await deploy(A, [...before, { id: 7, sha: B }]);
    expect(step.outputs["event"]).toBe("success");
    expect(text).not.toMatch(silent);
  });

  test("if the runs may not be read, which is named", async () => {
    const permissions = ["contents", "deployments"] as const;
    const { step, text } = await deploy(A, before, { permissions, runs: [{ number: 41 }] });
    expect(step.outputs["event"]).toBe("success");
    expect(text).not.toMatch(silent);
    expect(step.log.join("\n")).toContain("this needs `actions: read`");
  });

  test("if a job's token made it, and no run is named", async () => {
    const { step, text } = await deploy(A, [{ id: 8, sha: B, run: null }]);
    expect(step.outputs["event"]).toBe("success");
    expect(text).not.toMatch(silent);
  });
});

test("a deployment by the token of somebody with write access counts, as its event does", async () => {
  const { step } = await deploy(A, [{ id: 8, sha: B, run: null, creator: "release-bot[bot]" }]);
  expect(step.outputs["event"]).toBe("rollback");
});

test.each([
  [
    "pull_request_target",
    { pull_request: { number: 7, base: { ref: "main" }, head: { ref: "main", sha: A } } },
  ],
  ["issue_comment", { action: "created", issue: { number: 7, user: { login: "mallory" } } }],
  [
    "workflow_run",
    {
      workflow_run: {
        event: "issue_comment",
        head_branch: "main",
        head_repository: { full_name: "your-org/shop" },
      },
    },
  ],
])("what a run of %s deploys is not a rollback", async (name, payload) => {
  const { step, incidents } = await deploy(A, [{ id: 8, sha: B }], {}, eventOf(name, payload));
  expect([step.outputs["event"], incidents]).toEqual(["success", []]);
});

test("a deployment whose statuses GitHub no longer keeps is neither the previous one nor ignored", async () => {
  const { text } = await deploy(B, [{ id: 8, sha: A, states: [] }]);
  expect(text).toContain("Deployed");
  expect(text).not.toMatch(/First deployment|→|gone/);
});
