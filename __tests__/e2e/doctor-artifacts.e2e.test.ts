import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const LATER = "Correct the path, or put the step after the one that writes the file.";
const OTHER =
  "The job `test` uploads files, and this job does not download them: put `- uses: actions/download-artifact@v7` above this step,";
const UPLOAD = "- uses: actions/upload-artifact@v6";
const CHECKOUT = "- uses: actions/checkout@v6";

/** The advice on missing results, in a workflow whose job `test` has a step. */
async function adviceOn(upload: string, before: string, job = "runs-on: ubuntu-latest"): Promise<unknown> {
  const other = `  test: { runs-on: ubuntu-latest, steps: [{ ${upload.replace(/^- /, "")} }] }\n  deploy:`;
  const workflow = workflowWith({ before, job }).replace("  deploy:", other);
  const workspace = { "readme.md": "x" };
  return (await doctorTold({ workflow, workspace, with: { "test-results": "junit.xml" } })).advice;
}

test.each([
  [
    UPLOAD,
    CHECKOUT,
    undefined,
    `${OTHER} and add \`test\` to the \`needs:\` of this job, or correct the path.`,
  ],
  [UPLOAD, CHECKOUT, "runs-on: ubuntu-latest\nneeds: [test]", `${OTHER} or correct the path.`],
  [UPLOAD, `${CHECKOUT}\n- uses: actions/download-artifact@v7`, undefined, LATER],
  [UPLOAD, `${CHECKOUT}\n- run: gh run download 42`, undefined, LATER],
  ["- run: make", CHECKOUT, undefined, LATER],
])("files that another job uploads: %s, here %s", async (upload, before, job, advice) => {
  expect(await adviceOn(upload, before, job)).toEqual([advice]);
});
