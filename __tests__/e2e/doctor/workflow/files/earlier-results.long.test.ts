import { expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";
import { pushEvent } from "../../../../support/events.ts";

const INPUTS = { "test-results": "reports/*.xml", "test-baseline": "baseline/*.xml" };
const LINES = "test-results: reports/*.xml\ntest-baseline: baseline/*.xml";
const UPLOAD = "- { uses: actions/upload-artifact@v6, with: { name: junit, path: reports } }";
const JUNIT = `<testsuite name="x" tests="1"><testcase classname="x" name="y"/></testsuite>`;

/** What the doctor says about a job with these steps, in which there are results and no earlier ones. */
async function told(before: string): Promise<Told> {
  return doctorTold({
    workflow: workflowWith({ with: LINES, before }),
    workspace: { "reports/a.xml": JUNIT },
    event: pushEvent({ repository: { default_branch: "main" } } as never),
    with: INPUTS,
  });
}

test("earlier results that nothing fetches have the step that does", async () => {
  const { rows, advice, blocks } = await told(`- uses: actions/checkout@v6\n- run: make test\n${UPLOAD}`);
  expect(rows.map(([, what]) => what)).toEqual(["test-baseline: baseline/*.xml"]);
  expect(advice).toEqual([
    "No step of this job fetches earlier results. Put these lines above this step, with `actions: read` in the job's `permissions:`.",
  ]);
  expect(blocks[0]).toContain("gh run list --workflow ci.yml");
  expect(blocks[0]).toContain('.headBranch == "main"');
  expect(blocks[0]).toContain('gh run download "$good" --name junit --dir baseline');
});

test("the name of an artifact with a blank stays one word of the command", async () => {
  const { blocks } = await told(`- uses: actions/checkout@v6\n${UPLOAD.replace("junit", "test results")}`);
  expect(blocks[0]).toContain('--name "test results" --dir baseline');
  const { blocks: others } = await told(`- uses: actions/checkout@v6\n${UPLOAD.replace("junit", "-R")}`);
  expect(others).toEqual([]);
});

test("results that no run uploads are to be uploaded", async () => {
  const { advice } = await told("- uses: actions/checkout@v6\n- run: make test");
  expect(advice[0]).toContain("and upload the results as `test-results` in each run.");
});

test.each([
  ["a command downloads them", "- run: gh run download 1 --dir baseline"],
  ["an action downloads them", "- uses: actions/download-artifact@v7"],
  ["a cache has them", "- uses: actions/cache@v5"],
])("nothing is said of a download if %s", async (_, step) => {
  const { advice } = await told(`- uses: actions/checkout@v6\n${step}`);
  expect(advice.join()).not.toContain("fetches earlier results");
});

test.each(["~/logs/server.log", "/var/log/server.log"])(
  "a file outside of the workspace is never read: %s",
  async (path) => {
    const { rows } = await doctorTold({ with: { lifecycle: "true", "log-files": path } });
    expect(rows).toEqual([["⚠️", "log-files", expect.stringContaining("are read only from the workspace")]]);
  },
);

test.each(["logs/server.log", "./logs/*.log", "**/*.log"])(
  "nothing is said of %s before the job",
  async (path) => {
    const { rows } = await doctorTold({ with: { lifecycle: "true", "log-files": path } });
    expect(rows).toEqual([]);
  },
);
