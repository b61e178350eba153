import { expect, test } from "vitest";
import { GITHUB_TOKEN, type GitHub, startGitHub } from "../../emulator/github/start-github.ts";

const RUNS = "/repos/your-org/shop/actions/workflows/ci.yml/runs";
const runs = [1, 2, 3, 4, 5].map((number) => ({ number }));

interface Body {
  readonly message?: string;
  readonly total_count?: number;
  readonly workflow_runs?: readonly { readonly run_number: number }[];
}

async function ask({ url }: GitHub, path: string, token = GITHUB_TOKEN) {
  const response = await fetch(url + path, { headers: { authorization: `token ${token}` } });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

test("shows a page of a list, the newest first, and links to the others", async () => {
  await using github = await startGitHub({ runs });
  const { body, headers } = await ask(github, `${RUNS}?per_page=2&page=2`);
  expect([body.total_count, body.workflow_runs?.map((run) => run.run_number)]).toEqual([5, [3, 2]]);
  expect(headers.get("link")?.match(/page=\d>; rel="\w+"/g)).toEqual([
    'page=1>; rel="prev"',
    'page=3>; rel="next"',
    'page=3>; rel="last"',
    'page=1>; rel="first"',
  ]);
});

test("shows all that fit on one page, and no link", async () => {
  await using github = await startGitHub({ runs });
  const { body, headers } = await ask(github, `${RUNS}?event=push&branch=main`);
  expect([body.workflow_runs?.length, headers.get("link")]).toEqual([5, null]);
  expect((await ask(github, `${RUNS}?event=schedule`)).body).toEqual({ total_count: 0, workflow_runs: [] });
});

test("answers filters from an index that may be out of date, and all other lists completely", async () => {
  await using github = await startGitHub({ runs, newestIndexed: 3 });
  const numbers = async (path: string) =>
    (await ask(github, path)).body.workflow_runs?.map((run) => run.run_number);
  const filtered = await Promise.all(
    ["branch=main", "event=push", "actor=ada", "status=in_progress"].map((query) =>
      numbers(`${RUNS}?${query}`),
    ),
  );
  expect(filtered).toEqual(Array(4).fill([3, 2, 1]));
  const all = [`${RUNS}?exclude_pull_requests=true`, "/repos/your-org/shop/actions/runs?per_page=100"];
  expect(await Promise.all(all.map(numbers))).toEqual(Array(2).fill([5, 4, 3, 2, 1]));
});

test("shows a public repository without a permission, except logs", async () => {
  const job = { id: 1, run: 5, name: "test", status: "completed", conclusion: "failure", log: "" } as const;
  await using github = await startGitHub({ runs, jobs: [job], permissions: [], isPublic: true });
  const answers = [
    await ask(github, RUNS),
    await ask(github, "/repos/your-org/shop/deployments?environment=production"),
    await ask(github, "/repos/your-org/shop/check-runs/1/annotations"),
    await ask(github, "/repos/your-org/shop/actions/jobs/1/logs"),
    await ask(github, RUNS, "other"),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 403, 401]);
});

test("refuses as GitHub does", async () => {
  await using github = await startGitHub({ runs, permissions: [] });
  const refusals = [
    await ask(github, RUNS, "other"),
    await ask(github, RUNS),
    await ask(github, "/repos/your-org/other"),
  ];
  expect(refusals.map(({ status, body }) => `${status} ${body.message}`)).toEqual([
    "401 Bad credentials",
    "403 Resource not accessible by integration",
    "404 Not Found",
  ]);
});

test("knows each attempt of a run, and of each job the last one unless it is asked for all", async () => {
  await using github = await startGitHub({
    runs: [{ number: 42, attempts: ["failure", "cancelled"], conclusion: "success" }],
    jobs: [
      { id: 1, name: "Build on Linux", conclusion: "failure" },
      { id: 2, name: "Build on Linux", conclusion: "success", run_attempt: 3 },
      { id: 3, name: "Lint", conclusion: "success" },
      { id: 4, name: "Build on Windows", isGone: true },
    ],
  });
  const run = "/repos/your-org/shop/actions/runs/9001";
  const attempts = [1, 2, 3].map((attempt) => ask(github, `${run}/attempts/${attempt}`));
  expect((await Promise.all(attempts)).map(({ body }) => body)).toMatchObject([
    { run_attempt: 1, conclusion: "failure", previous_attempt_url: null },
    { run_attempt: 2, conclusion: "cancelled", previous_attempt_url: expect.stringMatching(/attempts\/1$/) },
    { run_attempt: 3, conclusion: "success" },
  ]);
  expect((await ask(github, `${run}/attempts/4`)).status).toBe(404);
  const jobs = [await ask(github, `${run}/jobs`), await ask(github, `${run}/jobs?filter=all`)];
  expect(jobs.map(({ body }) => body)).toMatchObject([
    { jobs: [{ id: 2 }, { id: 3 }] },
    { jobs: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }] },
  ]);
});
