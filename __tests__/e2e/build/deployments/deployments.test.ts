import { expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { eventOf, exampleEvent, pushEvent } from "../../../support/events.ts";
import { startWorld } from "../../../support/start-world.ts";

const [A, B, C, X] = ["a", "b", "c", "d"].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const COMMITS = [
  { sha: A },
  { sha: B, parent: A, message: "Roast darker\n\nmore", author: "grace" },
  { sha: C, parent: B, message: "Grind finer" },
  { sha: X, parent: A, message: "Another way" },
];
/** The run that deploys, whose deployment exists already: GitHub created it when the job began. */
const OWN = { id: 9, sha: B, states: ["in_progress"], run: 42 } as const;
const RUNS = [{ number: 43 }, { number: 42 }, { number: 41 }, { number: 40 }];
const DEPLOY = { environment: "production", "github-token": "ghs_" };

/** Deploys a commit where others were deployed before, and gives what is said of it. */
async function deploy(sha: string, options: GitHubOptions, inputs: Record<string, string> = {}) {
  const permissions = ["actions", "checks", "contents", "deployments"] as const;
  const github = await startGitHub({ runs: RUNS, commits: COMMITS, permissions, ...options });
  const world = await startWorld({ github });
  const { "github-token": _, ...given } = { ...DEPLOY, ...inputs };
  const event = pushEvent({ sha });
  const step = await world.run({ event, with: given });
  const [text = ""] = world.read();
  await world[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  return { step, text, requests: github.requests.map(({ path }) => path) };
}

const before = (sha: string, more: object = {}) => [OWN, { id: 8, sha, ...more }];

test("a deployment lists what is new since the previous one, within its budget", async () => {
  const runs = [{ number: 42 }, ...[41, 40].map((number) => ({ number, conclusion: "success" as const }))];
  const jobs = [{ id: 61, run: 41, name: "build", conclusion: "success" as const }];
  const { text, requests } = await deploy(C, { deployments: before(A, { ref: "v1.3.0" }), runs, jobs });
  expect(text).toMatch(/^✅ Deployed c{7} to production/);
  expect(text).toContain("Version v1.3.0 → ccccccc");
  expect(text).toContain("2 commits, by ada and grace");
  expect(text).toContain("bbbbbbb Roast darker, by grace");
  expect(requests.length).toBeLessThanOrEqual(6);
});

test("a deployment of an older commit than the last one is a rollback, with the removed commits", async () => {
  const { text, step } = await deploy(A, { deployments: before(C) });
  expect(text).toMatch(/^⏪ Rolled back production from c{7} to a{7}/);
  expect(text).toContain("2 commits are gone, by ada and grace");
  expect(text).toContain("ccccccc Grind finer, by ada");
  expect(step.outputs["event"]).toBe("rollback");
});

test("a failed deployment says what is running now, since when, and by which run", async () => {
  const { text, requests } = await deploy(
    C,
    { deployments: before(A, { ref: "v1.3.0" }) },
    { version: "v1.4.0", status: "failure" },
  );
  expect(text).toMatch(
    /^❌ Deploy of v1\.4\.0 to production failed\nLast good there: v1\.3\.0, \d+ d(?: \d+ h)? ago \(#40\) · v1\.4\.0 may be there in part\n/,
  );
  expect(requests.length).toBeLessThanOrEqual(8);
});

test("the previous version that the user gives for a failed deployment stays", async () => {
  const { text } = await deploy(
    C,
    { deployments: before(A) },
    { "previous-version": "v1.2.9", status: "failure" },
  );
  expect(text).toContain("\nLast good there: v1.2.9\n");
});

test("notify-on: rollback waits for just that", async () => {
  const wanted = { "notify-on": "rollback" };
  const back = await deploy(A, { deployments: before(C) }, wanted);
  const forth = await deploy(C, { deployments: before(A) }, wanted);
  expect([back.text.slice(0, 1), forth.text]).toEqual(["⏪", ""]);
});

test("distinguishes a redeployment, a first deployment, and one of another branch", async () => {
  const again = await deploy(C, { deployments: before(C) });
  expect(again.text).toMatch(/^✅ Redeployed c{7} to production/);
  expect(again.text).toContain("The same commit as before");
  expect((await deploy(C, { deployments: [OWN] })).text).toContain("First deployment");
  const other = await deploy(X, { deployments: before(C) });
  expect(other.text).toContain("1 new commit, and 2 commits are gone: the branches differ");
  expect(other.step.outputs["event"]).toBe("success");
});

test("nothing is claimed if its own deployment is not listed", async () => {
  const deployments = [{ id: 8, sha: C, run: 41 }];
  const { text } = await deploy(A, { deployments });
  expect(text).toMatch(/^✅ Deployed a{7} to production/);
  expect(text).not.toMatch(/First|gone|commit/);
});

test("a deployment that is newer than one's own was not before it", async () => {
  const { text } = await deploy(B, { deployments: [{ id: 10, sha: C, run: 43 }, OWN, { id: 8, sha: A }] });
  expect(text).toContain("1 commit, by grace");
});

test("a job that deploys recognizes a rollback even after a failed deployment", async () => {
  const deployments = [OWN, { id: 8, sha: X, states: ["failure" as const] }, { id: 7, sha: C }];
  const runs = [...RUNS.slice(1, 2), { number: 41, conclusion: "failure" as const }, { number: 40 }];
  const jobs = [{ id: 61, run: 41, name: "build" }];
  const { text, requests } = await deploy(A, { deployments, runs, jobs });
  expect([text.slice(0, 1), requests.length]).toEqual(["⏪", 7]);
});

test("failed deployments are skipped, and one that is inactive now succeeded at the time", async () => {
  const deployments = [
    OWN,
    { id: 8, sha: C, states: ["failure" as const] },
    { id: 7, sha: A, states: ["inactive" as const, "success" as const] },
  ];
  expect((await deploy(B, { deployments })).text).toContain("1 commit, by grace");
});

test("its own deployment is recognized by its run, not by its commit", async () => {
  const deployments = [
    { ...OWN, sha: A, states: ["success" as const] },
    { id: 8, sha: C },
  ];
  expect((await deploy(A, { deployments })).text).toMatch(/^⏪ Rolled back/);
});

test("the deployment that the event is about is not the one before it", async () => {
  const { payload } = exampleEvent("deployment_status");
  const { deployment } = Object(payload);
  const commits = [{ sha: A }, { sha: deployment.sha, parent: A, author: "grace" }];
  const deployments = [
    { id: deployment.id, sha: deployment.sha, environment: deployment.environment, run: 41 },
    { id: 8, sha: A, environment: deployment.environment },
  ];
  const permissions = ["actions", "contents", "deployments"] as const;
  const repository = Object(payload).repository.full_name;
  const runs = [
    { number: 41, from: repository },
    { number: 40, from: repository },
  ];
  await using github = await startGitHub({ runs, commits, deployments, permissions, repository });
  await using world = await startWorld({ github });
  const status = { ...Object(payload).deployment_status, state: "success" };
  const event = eventOf("deployment_status", { ...Object(payload), deployment_status: status });
  await world.run({ event, with: { about: "trigger" } });
  expect(world.read()[0]).toMatch(/^✅ Deployed \w{7} to production/);
  expect(world.read()[0]).toContain("1 commit, by grace");
});

test("the user's values are not corrected", async () => {
  const said = await deploy(A, { deployments: before(C) }, { event: "success", "previous-version": "v9" });
  expect(said.text).toMatch(/^✅ Deployed/);
  expect(said.text).toContain("v9 → aaaaaaa");
});

test("without the permission it is an ordinary deployment, and the permission is named", async () => {
  const { text, step } = await deploy(A, { deployments: before(C), permissions: ["actions", "checks"] });
  expect(text).toMatch(/^✅ Deployed a{7} to production/);
  expect(step.log.join("\n")).toContain("this needs `deployments: read`");
  expect(step.conclusion).toBe("success");
});

test("a failure says what changed since it passed", async () => {
  const runs = [{ number: 42 }, { number: 41, conclusion: "success" as const, head_sha: A }];
  const permissions = ["actions", "checks", "contents"] as const;
  await using github = await startGitHub({ runs, commits: COMMITS, permissions });
  await using world = await startWorld({ github });
  const needs = JSON.stringify({ test: { result: "failure", outputs: {} } });
  await world.run({ event: pushEvent({ sha: C }), with: { needs } });
  expect(world.read()[0]).toContain("2 commits since it passed in #41, by ada and grace");
});
