import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { workflowRunEvent } from "../../../../support/events.ts";

const LATER = "Correct the path, or put the step after the one that writes the file.";
const OTHER =
  "The job `test` uploads files, and this job does not download them: put these lines above this step,";
const UPLOAD = "- uses: actions/upload-artifact@v6";
const CHECKOUT = "- uses: actions/checkout@v6";

/** The advice on missing results, in a workflow whose job `test` has a step. */
async function adviceOn(upload: string, before: string, job = "runs-on: ubuntu-latest"): Promise<unknown> {
  const other = `  test: { runs-on: ubuntu-latest, steps: [{ ${upload.replace(/^- /, "")} }] }\n  deploy:`;
  const workflow = workflowWith({ before, job, with: "test-results: junit.xml" }).replace("  deploy:", other);
  const workspace = { "readme.md": "x" };
  return (await doctorTold({ workflow, workspace, with: { "test-results": "junit.xml" } })).advice;
}

test.each([
  [UPLOAD, CHECKOUT, undefined, `${OTHER} and add \`test\` to its \`needs:\`, or correct the path.`],
  [UPLOAD, CHECKOUT, "runs-on: ubuntu-latest\nneeds: [test]", `${OTHER} or correct the path.`],
  [UPLOAD, `${CHECKOUT}\n- uses: actions/download-artifact@v7`, undefined, LATER],
  [UPLOAD, `${CHECKOUT}\n- { run: gh run download 42, env: { GH_TOKEN: x } }`, undefined, LATER],
  ["- run: make", CHECKOUT, undefined, LATER],
])("files that another job uploads: %s, here %s", async (upload, before, job, advice) => {
  expect(await adviceOn(upload, before, job)).toEqual([advice]);
});

describe("files of the run that started this one", () => {
  const RUN = `run-id: \${{ github.event.workflow_run.id }}`;
  const TOKEN = `github-token: \${{ github.token }}`;
  const WITH =
    "To download files of the run that started this one, add this to the `with:` of `actions/download-artifact`, and `actions: read` to the job's `permissions:`.";

  /** GitHub with the workflow: such a run has none of its own. */
  const atDefault = (workflow: string) => ({
    files: { ".github/workflows/ci.yml": workflow },
    runs: [{ number: 42 }],
  });

  /** The advice and the lines on missing results, in a run that another one started. */
  async function toldOf(before: string, workspace: Record<string, string> = {}) {
    const workflow = workflowWith({ before, with: "about: trigger" }).replace("on: push", "on: workflow_run");
    const given = { about: "trigger", "test-results": "reports/**/*.xml" };
    const event = workflowRunEvent("CI", "failure");
    const { advice, blocks } = await doctorTold({ at: atDefault(workflow), workspace, event, with: given });
    return { advice, blocks };
  }

  test.each([
    ["", `${RUN}\n${TOKEN}\npath: reports`],
    ["with: { path: reports }", `${RUN}\n${TOKEN}`],
    [`with: { run-id: "\${{ github.event.workflow_run.id }}" }`, `${TOKEN}\npath: reports`],
    [`with: { github-token: "\${{ github.token }}" }`, `${RUN}\npath: reports`],
  ])("are downloaded only with both lines: %s", async (given, lines) => {
    const download = `- uses: actions/download-artifact@v7\n  ${given}`;
    expect(await toldOf(download)).toEqual({ advice: [WITH], blocks: [lines] });
    expect(await toldOf(download, { "other.xml": "x" })).toEqual({ advice: [WITH], blocks: [lines] });
  });

  test.each([
    ["with both lines", `- uses: actions/download-artifact@v7\n  with: { run-id: 1, github-token: x }`],
    ["without a download", "- run: make"],
    ["by GitHub's CLI", "- { run: gh run download 42, env: { GH_TOKEN: x } }"],
    ["by another action", "- uses: dawidd6/action-download-artifact@v9"],
  ])("%s are not there for another reason", async (_, before) => {
    expect((await toldOf(before)).blocks).toEqual([]);
  });

  test("may be of another job of the same run", async () => {
    const before = "- uses: actions/download-artifact@v7";
    const workflow = workflowWith({ before, with: "about: trigger" })
      .replace("on: push", "on: workflow_run")
      .replace("run: make", "uses: actions/upload-artifact@v6");
    const event = workflowRunEvent("CI", "failure");
    const given = { about: "trigger", "test-results": "reports/**/*.xml" };
    expect((await doctorTold({ at: atDefault(workflow), event, with: given })).blocks).toEqual([]);
  });
});
