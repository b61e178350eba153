import { describe, expect, test } from "vitest";
import {
  GITHUB_TOKEN,
  type GitHub,
  type GitHubFault,
  startGitHub,
} from "../../emulator/github/start-github.ts";
import type { GitHubOptions } from "../../src/github/github-requests.ts";
import { createClient, timeFor } from "../support/create-github-client.ts";

const QUERY = { repository: "your-org/shop", workflow: "ci.yml", branch: "main", event: "push" };
const NEEDS_ACTIONS =
  "The message says less than it could: this needs `actions: read` in the job's `permissions`.";
const RUNS = [{ number: 42 }, { number: 43 }];

test("reads the newest runs of a workflow, branch and event with one request", async () => {
  await using github = await startGitHub({ runs: [...RUNS, { number: 44, head_branch: "dark" }] });
  const client = createClient(github);
  const reading = await client.newestRuns(QUERY);
  const sha = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
  const base = {
    workflowId: "161335",
    branch: "main",
    event: "push",
    headRepository: "your-org/shop",
    conclusion: undefined,
    sha,
  };
  const at = (time: string) => ({ createdAt: time, startedAt: time });
  const url = "https://github.com/your-org/shop/actions/runs";
  expect(reading).toEqual({
    value: [
      { ...base, id: "9002", number: 43, ...at("2026-01-05T12:01:00.000Z"), url: `${url}/9002` },
      { ...base, id: "9001", number: 42, ...at("2026-01-05T12:00:00.000Z"), url: `${url}/9001` },
    ],
  });
  expect([client.notes, client.details]).toEqual([[], []]);
  expect(github.requests).toMatchObject([
    {
      method: "GET",
      path: "/repos/your-org/shop/actions/workflows/ci.yml/runs",
      query: { branch: "main", event: "push", per_page: "20", exclude_pull_requests: "true" },
      headers: { authorization: `token ${GITHUB_TOKEN}` },
    },
  ]);
});

test("reads all jobs of a run, page after page, and what was said of one", async () => {
  const jobs = Array.from({ length: 130 }, (_, index) => ({ id: index + 1, name: `test (${index + 1})` }));
  await using github = await startGitHub({
    jobs: [{ ...jobs[0], id: 1, name: "test (1)", annotations: [{}] }, ...jobs.slice(1)],
  });
  const client = createClient(github);
  const reading = await client.jobsOf({ repository: "your-org/shop", runId: "9001" });
  expect("value" in reading && reading.value.map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
  expect(github.requests.map(({ query }) => query["page"])).toEqual(["1", "2"]);
  expect(await client.annotationsOf("your-org/shop", 1)).toEqual({
    value: [
      {
        path: "src/cart.ts",
        startLine: 42,
        level: "failure",
        message: "expected 2 to be 3",
        title: undefined,
      },
    ],
  });
});

test("takes a workflow by its ID, and one page of many runs", async () => {
  const runs = Array.from({ length: 25 }, (_, index) => ({ number: 40 + index }));
  await using github = await startGitHub({ runs });
  const reading = await createClient(github).newestRuns({ ...QUERY, workflow: "161335" });
  expect("value" in reading && reading.value.map(({ number }) => number)).toEqual(
    runs
      .map(({ number }) => number)
      .toReversed()
      .slice(0, 20),
  );
  expect(github.requests).toHaveLength(1);
});

test("a missing permission is named once, however often it is needed", async () => {
  await using github = await startGitHub({ runs: RUNS, permissions: ["checks"] });
  const client = createClient(github);
  await client.newestRuns(QUERY);
  await client.newestRuns({ ...QUERY, branch: "dark" });
  expect([client.notes, client.details.length]).toEqual([[NEEDS_ACTIONS], 2]);
});

test("asks for each thing once", async () => {
  await using github = await startGitHub({ runs: RUNS });
  const client = createClient(github);
  const readings = await Promise.all([client.newestRuns(QUERY), client.newestRuns({ ...QUERY })]);
  expect(readings[0]).toEqual(readings[1]);
  expect(github.requests).toHaveLength(1);
});

test("asks no more often than it may", async () => {
  await using github = await startGitHub({ runs: RUNS });
  const client = createClient(github, { maxRequests: 1 });
  expect(await client.newestRuns(QUERY)).toHaveProperty("value");
  expect(await client.newestRuns({ ...QUERY, branch: "dark" })).toEqual({
    unknown: "GitHub was not queried for the runs of the workflow: the limit of requests is reached.",
  });
  expect(github.requests).toHaveLength(1);
});

describe("how deployments ended", () => {
  const deployments = [
    { id: 8, sha: "b".repeat(40), run: 41, states: ["inactive", "success"] },
    { id: 7, sha: "a".repeat(40), run: null },
  ] as const;
  const environment = "production";

  async function read(github: GitHub, options: Partial<GitHubOptions> = {}) {
    const client = createClient(github, options);
    const listed = await client.newestDeployments({ repository: "your-org/shop", environment });
    if (!("value" in listed)) throw new Error(listed.unknown);
    return { client, reading: await client.statusesOf(listed.value) };
  }

  test.each(["", "/api/v3"])("are all read with one request, below %j", async (prefix) => {
    await using github = await startGitHub({ deployments, prefix, permissions: ["deployments"] });
    const { reading } = await read(github);
    const address = "https://github.com/your-org/shop/actions/runs/9000/job/8";
    expect(reading).toEqual({
      value: [
        [
          { state: "inactive", address },
          { state: "success", address },
        ],
        [{ state: "success", address: undefined }],
      ],
    });
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /repos/your-org/shop/deployments",
      "POST /graphql",
    ]);
  });

  test.each<[GitHubFault, string]>([
    [{ kind: "answer", status: 200, body: { data: { nodes: [null] } } }, "is not valid."],
    [{ kind: "answer", status: 200, body: { data: { nodes: [null, null] } } }, "is not valid."],
    [{ kind: "answer", status: 200, body: { data: {} } }, "is not valid."],
    [{ kind: "answer", status: 200, body: { data: null, errors: [{ message: "Oops" }] } }, "Oops"],
    [{ kind: "answer", status: 200, body: [] }, "is not valid."],
    [{ kind: "answer", status: 502, body: "<h1>Unicorn!</h1>" }, "502 "],
    [{ kind: "redirect", location: "https://evil.example/" }, "redirect"],
    [{ kind: "hang" }, "there was no answer within 0.5 s."],
    [{ kind: "cut" }, "socket hang up"],
    [{ kind: "html" }, "GitHub"],
    [{ kind: "bad-json" }, "GitHub"],
  ])("is unknown after %j", async (fault, words) => {
    await using github = await startGitHub({ deployments, permissions: ["deployments"] });
    github.fail({ ...fault, match: { path: "/graphql" } });
    const { reading, client } = await read(github, timeFor(fault));
    expect(reading).toMatchObject({ unknown: expect.stringContaining(words) });
    expect([client.details.length, JSON.stringify(client.details).includes(GITHUB_TOKEN)]).toEqual([
      1,
      false,
    ]);
  });

  test("is unknown if one of the deployments could not be read", async () => {
    await using github = await startGitHub({ permissions: ["deployments"] });
    github.fail({ kind: "answer", status: 200, body: [{ id: 1, node_id: "DE_1", sha: "a" }, { id: 2 }] });
    const reading = await createClient(github).newestDeployments({
      repository: "your-org/shop",
      environment,
    });
    expect(reading).toMatchObject({ unknown: expect.stringContaining("is not valid.") });
  });
});

test("a run is read by its ID, unless a list has shown it", async () => {
  await using github = await startGitHub({
    runs: [...RUNS, { number: 44, file: "deploy.yml", event: "release" }],
  });
  const client = createClient(github);
  expect(await client.runOf("your-org/shop", "9003")).toMatchObject({
    value: { id: "9003", event: "release" },
  });
  expect([client.shownRun("9003"), await client.runOf("your-org/shop", "1")]).toMatchObject([
    undefined,
    { unknown: expect.stringContaining("404") },
  ]);
  await client.newestRunsOfAll("your-org/shop");
  expect(client.shownRun("9003")).toMatchObject({ id: "9003", event: "release" });
  expect(github.requests.map(({ path }) => path)).toEqual([
    "/repos/your-org/shop/actions/runs/9003",
    "/repos/your-org/shop/actions/runs/1",
    "/repos/your-org/shop/actions/runs",
  ]);
});

test("requests no page of jobs after the last, even if that is full", async () => {
  await using github = await startGitHub({
    jobs: Array.from({ length: 100 }, (_, at) => ({ id: at + 1, name: `test (${at + 1})` })),
  });
  const reading = await createClient(github).jobsOf({ repository: "your-org/shop", runId: "9001" });
  expect("value" in reading && reading.value).toHaveLength(100);
  expect(github.requests).toHaveLength(1);
});
