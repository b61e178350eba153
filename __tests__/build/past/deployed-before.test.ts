import { describe, expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { deployedBefore } from "../../../src/build/past/deployed-before.ts";
import type { DeploymentStatus, PastDeployment } from "../../../src/github/reads/deployments.ts";
import type { WorkflowRun } from "../../../src/github/reads/workflow-run.ts";
import { fakeReads, type KnownToGitHub, pastRun } from "../../support/fake-reads.ts";
import { readStep } from "../../support/render-event.ts";

const RUNS = "https://github.com/your-org/shop/actions/runs";
const BUILD: Build = {
  ...readStep({}),
  run: { id: "42", number: "42", attempt: 1, url: `${RUNS}/42` },
  deployment: { environment: "production" },
};
const SUCCESS: DeploymentStatus = { state: "success" };

function deployment(id: number, facts: Partial<PastDeployment> = {}): PastDeployment {
  return { id, nodeId: `DE_${id}`, sha: String(id).repeat(40), ref: "main", isByActions: true, ...facts };
}

function statusOf(run: string, state = "success"): DeploymentStatus {
  return { state, address: `${RUNS}/${run}/job/1` };
}

function runOf(id: string, facts: Partial<WorkflowRun> = {}): WorkflowRun {
  return pastRun(Number(id), "success", { id, ...facts });
}

/** What was before our own deployment, the first of some, and what was asked. */
async function whatWasBefore(deployments: readonly PastDeployment[], known: KnownToGitHub) {
  const { reads, asked } = fakeReads({
    ...known,
    runs: [runOf("42"), ...(known.runs ?? [])],
    deployments: [deployment(9), ...deployments],
    statuses: { 9: [statusOf("42", "in_progress")], ...known.statuses },
  });
  const found = await deployedBefore(BUILD, reads);
  return { found: typeof found === "object" ? found.id : found, asked };
}

const fork = { event: "pull_request", headRepository: "mallory/shop" };

describe("a deployment of the past counts", () => {
  test.each<[string, readonly DeploymentStatus[], 8 | undefined, Partial<PastDeployment>?]>([
    ["by a run of ours", [statusOf("41")], 8],
    ["by a run of ours, told without its job", [{ ...SUCCESS, address: `${RUNS}/41` }], 8],
    ["by a run of ours, told with a query", [{ ...SUCCESS, address: `${RUNS}/41?pr=1` }], 8],
    [
      "under a former name",
      [{ ...SUCCESS, address: statusOf("41").address?.replace("/shop/", "/cafe/") }],
      8,
    ],
    ["not by a fork's", [statusOf("50")], undefined],
    [
      "not by a fork's under a former name",
      [{ ...SUCCESS, address: "https://github.com/a/b/actions/runs/50" }],
      undefined,
    ],
    ["not by ours and a fork's", [statusOf("41"), statusOf("50", "in_progress")], undefined],
    ["not by one that is gone", [statusOf("60")], undefined],
    ["not by ours and one that is gone", [statusOf("41"), statusOf("60")], undefined],
    ["not by a job whose run is not named", [SUCCESS], undefined],
    ["by a token of somebody who may write", [SUCCESS], 8, { isByActions: false }],
    [
      "by such a token, told with an address of its own",
      [{ ...SUCCESS, address: "https://ci.example.com/runs/50" }],
      8,
      { isByActions: false },
    ],
    [
      "not by such a token where a fork's run says that it succeeded",
      [statusOf("50")],
      undefined,
      { isByActions: false },
    ],
  ])("%s: %j", async (_, statuses, found, facts) => {
    const runs = [runOf("41"), runOf("50", fork)];
    expect((await whatWasBefore([deployment(8, facts)], { runs, statuses: { 8: statuses } })).found).toBe(
      found,
    );
  });

  test.each(["push", "workflow_dispatch", "schedule", "repository_dispatch", "release", "create"])(
    "by a run of %s",
    async (event) => {
      const known = { runs: [runOf("41", { event })], statuses: { 8: [statusOf("41")] } };
      expect((await whatWasBefore([deployment(8)], known)).found).toBe(8);
    },
  );
});

test("a run that is in no list is read separately, and all others at once", async () => {
  const statuses = { 8: [statusOf("50")], 7: [statusOf("51")], 6: [statusOf("41")] };
  const hiddenRuns = [runOf("50", fork)];
  const known = { hiddenRuns, statuses, runs: [] };
  expect(await whatWasBefore([deployment(8), deployment(7), deployment(6)], known)).toEqual({
    found: undefined,
    asked: ["deployments to production", "statuses of 9,8,7,6", "run 50", "runs of all"],
  });
});

test("there was nothing before if nothing succeeded", async () => {
  const statuses = { 8: [statusOf("41", "failure")] };
  expect((await whatWasBefore([deployment(8)], { statuses })).found).toBe("none");
  expect((await whatWasBefore([], {})).found).toBe("none");
});

test("what was there before is unknown if others deployed", async () => {
  const known = { runs: [runOf("50", fork)], statuses: { 8: [statusOf("50")] } };
  expect((await whatWasBefore([deployment(8)], known)).found).toBeUndefined();
});

// Source: https://docs.github.com/rest/deployments/statuses (data retention)
describe("statuses of more than 90 days ago, which GitHub no longer gives", () => {
  const known: KnownToGitHub = { statuses: { 8: [], 7: [statusOf("41")] }, runs: [runOf("41")] };

  test("do not say how it ended, so it does not count as the previous one", async () => {
    expect((await whatWasBefore([deployment(8), deployment(7)], known)).found).toBeUndefined();
  });

  test("do not make a deployment the first one", async () => {
    expect((await whatWasBefore([deployment(8)], known)).found).toBeUndefined();
  });

  test("do not matter after a known one", async () => {
    expect((await whatWasBefore([deployment(7), deployment(8)], known)).found).toBe(7);
  });
});
