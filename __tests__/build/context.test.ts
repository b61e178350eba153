import { expect, test } from "vitest";
import { createContext } from "../../preview/samples/create-context.ts";
import { readContext } from "../../src/build/context.ts";

test("reads what the runner says", () => {
  expect(createContext()).toEqual({
    serverUrl: "https://github.com",
    eventName: "push",
    repository: "your-org/shop",
    repositoryUrl: "https://github.com/your-org/shop",
    workflow: "CI",
    runId: "9001",
    runNumber: "42",
    runAttempt: 1,
    runUrl: "https://github.com/your-org/shop/actions/runs/9001",
    job: "test",
    sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
    ref: "refs/heads/main",
    refName: "main",
    headRef: "",
    workflowFile: "ci.yml",
    apiUrl: "https://api.github.com",
    actor: "ada",
    firstActor: "ada",
  });
});

test.each([
  ["https://github.example.com", "https://github.example.com/your-org/shop/actions/runs/9001"],
  ["https://github.example.com/", "https://github.example.com/your-org/shop/actions/runs/9001"],
  ["https://octo.ghe.com", "https://octo.ghe.com/your-org/shop/actions/runs/9001"],
  ["", "https://github.com/your-org/shop/actions/runs/9001"],
])("links to the run on the server %j", (server, runUrl) => {
  expect(createContext({ GITHUB_SERVER_URL: server }).runUrl).toBe(runUrl);
});

test("links to the attempt of a run that was started again, and names who started it", () => {
  const context = createContext({ GITHUB_RUN_ATTEMPT: "3", GITHUB_TRIGGERING_ACTOR: "grace" });
  expect(context).toEqual({
    ...createContext(),
    runAttempt: 3,
    runUrl: "https://github.com/your-org/shop/actions/runs/9001/attempts/3",
    actor: "grace",
    firstActor: "ada",
  });
});

test.each([
  [".github/workflows/ci.yml", "ci.yml"],
  [".github/workflows/nightly build.yaml", "nightly build.yaml"],
  [".github/workflows/", ".github/workflows/"],
  ["docs/.github/workflows/ci.yml", "docs/.github/workflows/ci.yml"],
  ["CI / all", "CI / all"],
])("names the workflow %j %j: one without a name has its file's path", (given, workflow) => {
  expect(createContext({ GITHUB_WORKFLOW: given }).workflow).toBe(workflow);
});

test("names the first actor if the runner names no other", () => {
  expect(createContext({ GITHUB_TRIGGERING_ACTOR: undefined }).actor).toBe("ada");
});

test("consists of empty texts without a runner", () => {
  expect(readContext({})).toEqual({
    serverUrl: "https://github.com",
    eventName: "",
    repository: "",
    repositoryUrl: "",
    workflow: "",
    runId: "",
    runNumber: "",
    runAttempt: 1,
    runUrl: "",
    job: "",
    sha: "",
    ref: "",
    refName: "",
    headRef: "",
    workflowFile: undefined,
    apiUrl: "https://api.github.com",
    actor: "",
    firstActor: "",
  });
});

test.each([
  ["your-org/shop/.github/workflows/ci.yml@refs/heads/main", "ci.yml"],
  ["your-org/shop/.github/workflows/ci.yml@refs/heads/a@b/ci.yml", "ci.yml"],
  ["your-org/rules/.github/workflows/ci.yml@refs/heads/main", undefined],
  ["dynamic/dependabot/dependabot-updates@refs/heads/main", undefined],
  ["", undefined],
])("finds the workflow's file in %j", (ref, file) => {
  expect(createContext({ GITHUB_WORKFLOW_REF: ref }).workflowFile).toBe(file);
});

test.each([
  ["https://github.example.com/api/v3", "https://github.example.com/api/v3"],
  ["https://api.octo.ghe.com/", "https://api.octo.ghe.com"],
  ["", "https://api.github.com"],
])("asks GitHub at the address that the runner gives: %j", (given, apiUrl) => {
  expect(createContext({ GITHUB_API_URL: given }).apiUrl).toBe(apiUrl);
});

test("uses the start of a text that is longer than any name", () => {
  const long = createContext({
    GITHUB_WORKFLOW: "a word ".repeat(20_000),
    GITHUB_REF: `refs/heads/${"x".repeat(1e6)}`,
  });
  expect(long.workflow.length).toBeLessThanOrEqual(4096);
  expect(long.workflow).toMatch(/^a word a word/);
  // Half a word says nothing.
  expect(long.ref).toBe("…");
});
