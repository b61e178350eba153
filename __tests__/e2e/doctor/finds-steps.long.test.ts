import { expect, test } from "vitest";
import { CI } from "../../support/doctor-told.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

/** The lines of a block that is there to be pasted. */
const paste = (...lines: readonly string[]): string => ["```yaml", ...lines, "```"].join("\n");

const OURS = "uses: your-org/webex-notify@v1, with: { to: Release train";
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;
const TEST = `{ run: make test }`;
const DOWNLOAD = "uses: actions/download-artifact@v7, with: { name: junit";

/** A workflow with a job of these lines, and one that asks the doctor, in which it passed. */
const inJobs = (job: string, steps: string, own = "needs: test, if: always(),"): Step => ({
  workspace: {
    [CI]: `on: push\njobs:\n  test: { ${job} }\n  notify: { runs-on: ubuntu-latest, ${own} steps: [${steps}] }\n`,
    "unit.xml": "<testsuite name='a' tests='0'/>",
  },
  github: { workflow_ref: `your-org/shop/${CI}@refs/heads/main`, job: "notify" },
});

const UPLOADING = `runs-on: ubuntu-latest, steps: [${TEST}, { uses: actions/upload-artifact@v6, with: { name: junit, path: reports } }]`;
const FILED = UPLOADING.replace("{ uses", "{ if: always(), uses");
const LIST = `run: "gh run list -w ci.yml --branch main; gh run download 1 --name unit"`;

const PASSED = { needs: '{"test":{"result":"success"}}' };

test.each<[string, Step, Step["with"] & object, string, string]>([
  [
    "a download that fails after a failure",
    inJobs(UPLOADING, `{ ${DOWNLOAD} } }, { ${OURS}, doctor: true, ${NEEDS} } }`),
    PASSED,
    "nothing uploads `junit`: its download fails",
    paste("if: always()"),
  ],
  [
    "a download without a folder",
    inJobs(
      FILED,
      `{ ${DOWNLOAD} } }, { if: always(), ${OURS}, doctor: true, ${NEEDS}, files: reports/*.xml } }`,
    ),
    { ...PASSED, files: "reports/*.xml" },
    "puts the files into the workspace itself",
    paste("path: reports"),
  ],
  [
    "a script that goes on after a failure",
    inJobs(
      'runs-on: windows-latest, steps: [{ run: "make test\\nmake docs" }]',
      `{ ${OURS}, doctor: true, ${NEEDS} } }`,
    ),
    PASSED,
    "On Windows, the step passes although `make test` fails",
    paste("shell: bash"),
  ],
  [
    "words instead of a failure",
    inJobs(
      "runs-on: ubuntu-latest, steps: [{ run: make test || echo failed }]",
      `{ ${OURS}, doctor: true, ${NEEDS} } }`,
    ),
    PASSED,
    "because of `|| echo failed`",
    paste("run: make test"),
  ],
  [
    "a start after the work",
    inJobs(`steps: [${TEST}]`, `{ run: ./deploy.sh }, { ${OURS}, doctor: true, event: start, thread: x } }`),
    { event: "start" },
    "comes after the work of its job, and says that it starts",
    "👉 Remove the line `event: start`",
  ],
  [
    "earlier results of another name",
    inJobs(
      FILED,
      `{ env: { GH_TOKEN: x }, ${LIST} }, { if: always(), ${OURS}, doctor: true, ${NEEDS}, test-baseline: old/*.xml } }`,
    ),
    { ...PASSED, "test-baseline": "old/*.xml" },
    "asks for the artifact `unit`, which this workflow does not upload",
    "👉 Write `--name junit` there.",
  ],
  [
    "tests that may fail",
    inJobs(
      "",
      `{ ${OURS}, doctor: true, lifecycle: true } }, { run: make test, continue-on-error: true }`,
      "",
    ),
    { lifecycle: "true" },
    "The step `make test` has `continue-on-error: true`: GitHub counts its failure as a success.",
    "👉 If it should count, remove `continue-on-error:`.",
  ],
  [
    "reports that no job uploads",
    inJobs(
      `steps: [${TEST}]`,
      `{ uses: actions/checkout@v6 }, { ${OURS}, doctor: true, ${NEEDS}, test-results: reports/**/*.xml } }`,
    ),
    { ...PASSED, "test-results": "reports/**/*.xml" },
    "If `test` writes the files, add `actions/upload-artifact` with `if: always()` there",
    paste("- uses: actions/download-artifact@v7", "  with:", "    path: reports"),
  ],
  [
    "an output that a call does not have",
    inJobs(
      `steps: [${TEST}]`,
      `{ id: room, uses: your-org/webex-notify/call@v1, with: { method: rooms.create } }, { if: always(), ${OURS}, doctor: true, ${NEEDS}, stage: "\${{ steps.room.outputs.room-id }}" } }`,
    ),
    { ...PASSED, stage: "" },
    "the step `room` uses `call`, which has no output `room-id`",
    paste(`stage: \${{ steps.room.outputs.id }}`),
  ],
  [
    "tests whose failure counts as a success, in another job",
    inJobs(
      `steps: [${TEST.replace(" }", ", continue-on-error: true }")}]`,
      `{ ${OURS}, doctor: true, ${NEEDS} } }`,
    ),
    PASSED,
    "of the job `test` has `continue-on-error: true`: GitHub counts its failure as a success.",
    "👉 If it should count, remove `continue-on-error:`.",
  ],
  [
    "a table",
    inJobs(
      `steps: [${TEST}]`,
      `{ if: always(), ${OURS}, doctor: true, ${NEEDS}, message: "a | b\\n---|---\\n1 | 2" } }`,
    ),
    { ...PASSED, message: "a | b\n---|---\n1 | 2" },
    "which only GitHub's Markdown has",
    "👉 Write a list instead, with words in bold.",
  ],
])("%s", async (_, step, given, says, toChange) => {
  await using world = await startWorld();
  const { summary } = await world.run({ ...step, with: { to: "Release train", doctor: "true", ...given } });
  const [top = ""] = summary.replaceAll("\\", "").split(/<details>|\n\| \|/);
  expect(top).toContain(says);
  expect(top).toContain(toChange);
  expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});
