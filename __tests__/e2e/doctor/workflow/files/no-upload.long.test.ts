import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const CHECKOUT = "- uses: actions/checkout@v6";
const FILES = { "readme.md": "x" };

const download = (given = ""): string =>
  `- uses: actions/download-artifact@v7${given && `\n  with: { ${given} }`}`;

/** What is said of missing files, in a job that downloads artifacts. */
async function told({
  before = download(),
  needs = "[build]",
  build = "{ run: make test }",
  glob = "reports/**/*.xml",
  input = "test-results",
  workspace = {},
}) {
  const workflow = workflowWith({ before, job: `runs-on: ubuntu-latest\nneeds: ${needs}` }).replace(
    "{ run: make }",
    build,
  );
  const { advice, blocks } = await doctorTold({
    at: { files: { [CI]: workflow } },
    workspace,
    with: { [input]: glob },
  });
  return { advice, blocks };
}

const NONE = "No job of this workflow uploads files, so there are none to download: add ";
const THERE = " to the job that writes them, such as `build`.";
const UPLOAD =
  "- if: always()\n  uses: actions/upload-artifact@v6\n  with:\n    name: reports\n    path: reports";

describe("a download of artifacts that no job uploads says where to upload them", () => {
  test.each([
    ["of all of them", {}],
    ["in a workspace with the repository", { before: `${CHECKOUT}\n${download()}`, workspace: FILES }],
    ["into their folder", { before: download("path: reports") }],
    ["of one, into their folder", { before: download("name: reports, path: reports") }],
  ])("%s", async (_, parts) => {
    const { advice, blocks } = await told(parts);
    expect(advice).toContain(`${NONE}this step${THERE}`);
    expect(blocks).toContain(UPLOAD);
    expect(advice.join()).not.toContain("Put the step after");
  });

  test.each([
    ["into another folder", { before: download("path: all") }],
    ["of one, into the workspace", { before: download("name: junit") }],
    ["of files in several folders", { glob: "*/reports/*.xml" }],
    [
      "into folders that the glob does not reach",
      { before: download("path: reports"), glob: "reports/*.xml" },
    ],
  ])("without the lines, if they are %s", async (_, parts) => {
    const { advice, blocks } = await told(parts);
    expect(advice).toContain(`${NONE}\`actions/upload-artifact\`, with \`if: always()\`,${THERE}`);
    expect(blocks.join()).not.toContain("upload-artifact");
  });

  test("in a job that needs none", async () => {
    const { advice } = await told({ needs: "[]" });
    expect(advice.join()).toContain("and that job to the `needs:` of this one.");
  });
});

describe("that is not said if", () => {
  test.each<[string, Parameters<typeof told>[0]]>([
    ["a job uploads", { build: "{ uses: actions/upload-artifact@v6 }" }],
    ["an action of the repository may upload", { build: "{ uses: ./.github/actions/test }" }],
    ["a script may upload", { build: "{ run: node upload.js }" }],
    ["the files are those of another run", { before: download("run-id: 7") }],
    ["the job tests itself", { before: `${download()}\n- run: make test` }],
    ["another action downloads", { before: "- uses: dawidd6/action-download-artifact@v9" }],
    ["the files may be in the repository", { input: "files" }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).advice.join()).not.toContain(NONE);
  });
});
