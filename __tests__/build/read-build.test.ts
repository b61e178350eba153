import { describe, expect, test } from "vitest";
import { NoTriggerError } from "../../src/build/read-build.ts";
import { readStep } from "../support/render-event.ts";

const SHOP = "https://github.com/your-org/shop";
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const TAG = { GITHUB_REF: "refs/tags/v1.4.0", GITHUB_REF_NAME: "v1.4.0", GITHUB_REF_TYPE: "tag" };

test("knows a push by its environment alone", () => {
  expect(readStep({})).toEqual({
    outcome: "success",
    repository: { fullName: "your-org/shop", url: SHOP },
    workflow: "CI",
    run: { id: "9001", number: "42", attempt: 1, url: `${SHOP}/actions/runs/9001` },
    job: { name: "test" },
    trigger: { event: "push", text: "Push", isScheduled: false },
    ref: { kind: "branch", name: "main", url: `${SHOP}/tree/main` },
    commit: { sha: SHA, url: `${SHOP}/commit/${SHA}` },
    actor: "ada",
    people: { actor: { login: "ada", isBot: false } },
    needs: [],
    neededResults: [],
    failedSteps: [],
    failures: [],
    reports: { logs: [] },
  });
});

describe("the job", () => {
  test("has its matrix values in its name, and an address if its ID is known", () => {
    const { job } = readStep({ inputs: { matrix: ["ubuntu", "20"], jobId: "77" } });
    expect(job).toEqual({ name: "test (ubuntu, 20)", url: `${SHOP}/actions/runs/9001/job/77` });
  });

  test("is reported with its failed steps", () => {
    expect(readStep({ inputs: { status: "failure", failedSteps: ["unit"] } }).failedSteps).toEqual(["unit"]);
  });

  test("is not named when the message is about the needed jobs", () => {
    const build = readStep({
      inputs: { needs: { build: "success", test: "failure" }, failedSteps: ["unit"] },
    });
    expect(build.job).toBeUndefined();
    expect(build.failedSteps).toEqual([]);
    expect(build.outcome).toBe("failure");
    expect(build.needs).toEqual([
      { name: "build", result: "success" },
      { name: "test", result: "failure" },
    ]);
  });
});

describe("the ref", () => {
  test.each([
    [TAG, { kind: "tag", name: "v1.4.0", url: `${SHOP}/tree/v1.4.0` }],
    [
      { GITHUB_REF: "refs/pull/7/merge", GITHUB_REF_NAME: "7/merge" },
      { kind: "none", name: "7/merge" },
    ],
    [
      { GITHUB_REF: "", GITHUB_REF_NAME: "" },
      { kind: "none", name: "" },
    ],
  ])("of %j is %j", (env, ref) => {
    expect(readStep({ name: "workflow_dispatch", env }).ref).toEqual(ref);
  });

  test("links to the server of the run", () => {
    const env = { GITHUB_SERVER_URL: "https://github.example.com" };
    expect(readStep({ env }).ref.url).toBe("https://github.example.com/your-org/shop/tree/main");
  });
});

describe("the deployment", () => {
  const payload = {
    deployment: { environment: "staging", ref: "v1.3.0", description: "Weekly" },
    deployment_status: { state: "success", environment_url: "https://staging.example.com" },
  };

  test("is absent if nothing names one", () => {
    expect(readStep({ inputs: {} }).deployment).toBeUndefined();
  });

  test("keeps versions and reason if nothing names an environment, but is not a deployment", () => {
    const build = readStep({ inputs: { version: "1.4", previousVersion: "1.3", reason: "Weekly" } });
    expect(build.deployment).toMatchObject({ version: "1.4", previousVersion: "1.3", reason: "Weekly" });
    expect(build.stage).toBeUndefined();
  });

  test("comes from the inputs, its version from the tag", () => {
    const build = readStep({ env: TAG, inputs: { environment: "production" } });
    expect(build.deployment).toEqual({ environment: "production", version: "v1.4.0" });
    expect(build.stage).toBe("deploy");
  });

  test("comes from the event", () => {
    expect(readStep({ name: "deployment_status", payload }).deployment).toEqual({
      environment: "staging",
      environmentUrl: "https://staging.example.com",
      version: "v1.3.0",
      reason: "Weekly",
    });
  });

  test("comes from the inputs before the event", () => {
    const inputs = {
      stage: "smoke",
      environment: "production",
      environmentUrl: "https://shop.example.com",
      version: "1.4",
      previousVersion: "1.3",
      reason: "Fix",
    };
    const build = readStep({ name: "deployment_status", payload, inputs });
    const { stage, ...deployment } = inputs;
    expect(build.deployment).toEqual(deployment);
    expect(build.stage).toBe(stage);
  });
});

describe("who did it", () => {
  test.each([
    ["push", {}, "ada"],
    ["schedule", { schedule: "0 5 * * *" }, undefined],
    ["deployment", { deployment: { creator: { login: "grace" } } }, "grace"],
  ])("for %s with %j is %s", (name, payload, actor) => {
    expect(readStep({ name, payload }).actor).toBe(actor);
  });

  test("is nobody if the runner names nobody", () => {
    expect(readStep({ env: { GITHUB_ACTOR: "", GITHUB_TRIGGERING_ACTOR: "" } }).actor).toBeUndefined();
  });
});

describe("about the trigger", () => {
  const workflow_run = {
    id: 501,
    name: "Nightly",
    run_number: 41,
    html_url: `${SHOP}/actions/runs/501`,
    event: "push",
    status: "completed",
    conclusion: "timed_out",
    head_branch: "next",
    head_repository: { full_name: "your-org/shop" },
    actor: { login: "grace" },
  };

  test("reports the run that started this one", () => {
    const build = readStep({ name: "workflow_run", payload: { workflow_run }, inputs: { about: "trigger" } });
    expect(build).toEqual({
      ...readStep({ name: "workflow_run" }),
      commit: {
        sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
        url: `${SHOP}/commit/3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c`,
      },
      outcome: "failure",
      workflow: "Nightly",
      run: { id: "501", number: "41", attempt: 1, url: `${SHOP}/actions/runs/501` },
      job: undefined,
      trigger: { event: "workflow_run", text: "Push", isScheduled: false },
      ref: { kind: "branch", name: "next", url: `${SHOP}/tree/next` },
      actor: "grace",
      people: { actor: { login: "grace", isBot: false } },
    });
  });

  test("names nobody when a schedule started that run", () => {
    const payload = { workflow_run: { ...workflow_run, event: "schedule" } };
    expect(readStep({ name: "workflow_run", payload, inputs: { about: "trigger" } }).actor).toBeUndefined();
    expect(readStep({ name: "workflow_run", payload }).actor).toBeUndefined();
  });

  test("is not needed to name the run that started this one", () => {
    const build = readStep({ name: "workflow_run", payload: { workflow_run } });
    expect(build.outcome).toBe("success");
    expect(build.workflow).toBe("CI");
    expect(build.trigger).toEqual({ event: "workflow_run", text: "After Nightly #41", isScheduled: false });
  });

  test("is reported with the fork's name and without our commit after a fork's run", () => {
    const head_repository = { full_name: "mallory/shop" };
    const build = readStep({
      name: "workflow_run",
      payload: { workflow_run: { ...workflow_run, head_repository } },
    });
    expect([build.ref.name, build.ref.isForeign, build.commit]).toEqual(["mallory:next", true, undefined]);
  });

  test("reports the state of a deployment", () => {
    const payload = { deployment: { environment: "staging" }, deployment_status: { state: "error" } };
    const build = readStep({ name: "deployment_status", payload, inputs: { about: "trigger" } });
    expect(build.outcome).toBe("failure");
    expect(build.run).toEqual({ id: "", number: "", attempt: 1, url: "" });
  });

  test("links to the log of somebody else's deployment, and does not count the reporting run as part of it", () => {
    const urls = { log_url: "https://deploys.example.com/7", target_url: "https://shop.example.com" };
    const runOf = (status: object) => {
      const payload = { deployment: {}, deployment_status: { state: "success", ...status } };
      return readStep({ name: "deployment_status", payload, inputs: { about: "trigger" } }).run.url;
    };
    expect([runOf(urls), runOf({ target_url: urls.target_url })]).toEqual([urls.log_url, urls.target_url]);
  });

  test.each(["push", "workflow_run", "deployment"])("is refused for %s, which reports neither", (name) => {
    const read = () => readStep({ name, inputs: { about: "trigger" } });
    expect(read).toThrow(NoTriggerError);
    expect(read).toThrow(
      `Input "about" is "trigger", but the event "${name}" reports no run or deployment. ` +
        "Use it in a workflow that starts on workflow_run or deployment_status, or set about: run.",
    );
  });
});
