import { describe, expect, test } from "vitest";
import { CI, doctorTold } from "../../../../support/doctor-told.ts";
import { pushEvent } from "../../../../support/events.ts";

/** The parts of a workflow that downloads the results of an earlier run of it. */
interface Parts {
  readonly list?: string;
  readonly download?: string;
  readonly upload?: string;
  readonly on?: string;
  /** Other files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly branch?: string;
}

const JQ = `--jq 'first(.[] | select(.headBranch == "main")).databaseId'`;

/** What is said of the commands of a step that looks for earlier results. */
async function told({
  list = `--workflow ci.yml ${JQ}`,
  download = "--name junit --dir baseline",
  upload = "name: junit",
  on = "push",
  files = {},
  branch = "main",
}: Parts = {}) {
  const workflow = `on: ${on}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, lifecycle: true, test-results: "reports/*.xml", test-baseline: "baseline/*.xml" } }
      - if: failure()
        continue-on-error: true
        env: { GH_TOKEN: "\${{ github.token }}" }
        run: |
          good=$(gh run list ${list})
          gh run download "$good" ${download}
      - { if: always(), uses: actions/upload-artifact@v6, with: { ${upload}, path: reports } }
`;
  const push = pushEvent();
  const { rows, advice } = await doctorTold({
    at: { files: { [CI]: workflow, ...files } },
    event: { ...push, payload: Object.assign({}, push.payload, { repository: { default_branch: branch } }) },
    with: { lifecycle: "true", "test-results": "reports/*.xml", "test-baseline": "baseline/*.xml" },
  });
  return { found: rows.filter(([, what]) => what === "run").map(([, , says]) => says), advice };
}

const OTHER = ".github/workflows/tests.yml";
const uploading = (name: string): string =>
  `on: push\njobs: { a: { steps: [{ uses: actions/upload-artifact@v6, with: { name: ${name}, path: x } }] } }\n`;

describe("earlier results that cannot be found", () => {
  test.each<[string, Parts, string, string]>([
    [
      "a workflow that is not there",
      { list: `--workflow tests.yml ${JQ}` },
      "`gh run list` asks for runs of `tests.yml`, but this workflow, which uploads the results, is `ci.yml`: no earlier results are found.",
      "Write `--workflow ci.yml` there.",
    ],
    [
      "a workflow that uploads something else",
      { list: `-w=tests.yml ${JQ}`, files: { [OTHER]: uploading("lcov") } },
      "`gh run list` asks for runs of `tests.yml`, but this workflow, which uploads the results, is `ci.yml`: no earlier results are found.",
      "Write `--workflow ci.yml` there.",
    ],
    [
      "an artifact with another name",
      { upload: "name: unit" },
      "`gh run download` asks for the artifact `junit`, which this workflow does not upload: no earlier results are found.",
      "Write `--name unit` there.",
    ],
    [
      "a branch that the repository does not have",
      { branch: "master" },
      "`gh run list` asks for runs of `main`, but the default branch is `master`: no earlier results are found.",
      'Write `headBranch == "master"` there.',
    ],
    [
      "a branch that starts nothing",
      { list: "--workflow ci.yml --branch main", branch: "trunk", on: "{ push: { branches: [trunk] } }" },
      "`gh run list` asks for runs of `main`, but the default branch is `trunk`: no earlier results are found.",
      "Write `--branch trunk` there.",
    ],
  ])("of %s", async (_, parts, says, remedy) => {
    const { found, advice } = await told(parts);
    expect(found).toEqual([says]);
    expect(advice).toContain(remedy);
  });
});

test.each<[string, Parts]>([
  ["all fits", {}],
  ["another workflow uploads it", { list: `-w tests.yml ${JQ}`, files: { [OTHER]: uploading("junit") } }],
  [
    "another workflow may upload it",
    { list: `-w tests.yml ${JQ}`, files: { [OTHER]: "on: push\njobs: { a: { uses: ./called.yml } }\n" } },
  ],
  ["the name of an artifact is not known", { upload: `name: "junit-\${{ github.sha }}"` }],
  ["all artifacts are downloaded", { download: "--dir baseline" }],
  ["artifacts of a pattern are downloaded", { download: "--pattern 'junit*'" }],
  ["runs of all workflows are listed", { list: JQ }],
  ["a workflow is named by its name", { list: `--workflow Nightly ${JQ}` }],
  ["the branch is one of several", { branch: "develop" }],
  ["the branch starts the workflow, too", { branch: "master", on: "{ push: { branches: [main, master] } }" }],
  ["the branch is a variable", { list: '--workflow ci.yml --branch "$BRANCH"', branch: "master" }],
])("nothing is said of earlier results if %s", async (_, parts) => {
  expect((await told(parts)).found).toEqual([]);
});
