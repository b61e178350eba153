import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

const REPLACED = "The job's `permissions:` replace the workflow's, which have these.";
const ALL = "permissions: { contents: read, actions: read, checks: read }";

/** What the doctor's table says about permissions, in a job that may only read contents. */
async function told(top: string, job: string): Promise<string> {
  const workflow = workflowWith({ top, job: `runs-on: ubuntu-latest\n${job}` });
  const { summary } = await doctorTold({ workflow, at: { permissions: ["contents"] } });
  return /^\| ➖ \| permissions \| .*$/m.exec(summary)?.[0] ?? "";
}

test("the doctor says that a job's permissions replace those of its workflow", async () => {
  const row = await told(ALL, "permissions: { contents: read, packages: write }");
  expect(row).toContain(`${REPLACED} Add these lines to the job.`);
  expect(row).toContain("permissions:&#10;  actions: read&#10;  checks: read&#10;  contents: read");
});

test.each([
  ["a workflow without them", "permissions: { contents: read }", "permissions: { contents: read }"],
  ["a workflow with one of them", "permissions: { actions: read }", "permissions: { contents: read }"],
  ["a job without any", ALL, ""],
  ["a workflow that lists none", "", "permissions: { contents: read }"],
])("the doctor names only the lines to add for %s", async (_, top, job) => {
  const row = await told(top, job);
  expect(row).toContain("| Add these lines to the job.");
});

test.each([
  [["contents"], ["actions", "checks"]],
  [["contents", "checks"], ["actions"]],
  [["contents", "actions"], ["checks"]],
] as const)("with only %j, a failed step names all that is missing", async (permissions, missing) => {
  await using github = await startGitHub({
    runs: [{ number: 42 }],
    jobs: [{ id: 7001, name: "deploy", steps: { make: "failure" } }],
    permissions: [...permissions],
  });
  await using world = await startWorld({ github });
  const { rawSummary } = await world.run({ github: { api_url: github.url }, with: { status: "failure" } });
  const named = [...rawSummary.matchAll(/this needs \\?`(\w+): read\\?`/g)].map(([, name]) => name);
  expect(named).toEqual([...missing]);
});
