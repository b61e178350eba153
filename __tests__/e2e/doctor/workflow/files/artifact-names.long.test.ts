import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const UPLOAD = "- { uses: actions/upload-artifact@v6, with: { name: test-results, path: reports } }";
const SAID = "`test-results` is the name of an artifact, and its `path:` is `reports`.";
const THERE = { "reports/a.html": "<p>x</p>" };

async function told(
  given: string,
  {
    before = `- run: make test\n${UPLOAD}`,
    workspace = THERE,
    more = {},
  }: Partial<{
    before: string;
    workspace: Readonly<Record<string, string>>;
    more: Record<string, string>;
  }> = {},
) {
  const [input = "", glob = ""] = given.split(": ");
  const workflow = workflowWith({ before, with: given });
  const { rows, blocks } = await doctorTold({ workflow, workspace, with: { [input]: glob, ...more } });
  return { found: rows.map(([, , says]) => says), blocks };
}

describe("the name of an artifact instead of its folder", () => {
  test.each([
    ["files: test-results/**/*.html", "files: reports/**/*.html"],
    ["files: test-results", "files: reports/**"],
    ["log-files: test-results/test-results-*.log", "log-files: reports/test-results-*.log"],
  ])("%s", async (given, line) => {
    const { found, blocks } = await told(given);
    expect(found).toEqual([
      expect.stringMatching(/^No file matches .*\. `test-results` is the name of an artifact/),
    ]);
    expect(blocks).toEqual([line]);
  });

  test("of one that is downloaded", async () => {
    const { found, blocks } = await told("files: test-results/a.html", {
      before: "- { uses: actions/download-artifact@v7, with: { name: test-results, path: reports/ } }",
    });
    expect(found).toEqual([
      expect.stringMatching(/^Nothing in this workflow uploads `test-results`/),
      expect.stringMatching(/^No file matches .*\. `test-results` is the name of an artifact/),
    ]);
    expect(blocks).toEqual(["files: reports/a.html"]);
  });

  test("before any file is there", async () => {
    const workflow = `on: push
jobs:
  deploy:
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, lifecycle: true, files: test-results } }
      - run: make test
      ${UPLOAD}
`;
    const { rows, blocks } = await doctorTold({
      at: { files: { ".github/workflows/ci.yml": workflow } },
      with: { lifecycle: "true", files: "test-results" },
    });
    expect(rows.map(([, , says]) => says)).toContainEqual(expect.stringContaining(SAID));
    expect(blocks).toContain("files: reports/**");
  });
});

describe("a name of an artifact is not meant", () => {
  test.each<[string, string, Parameters<typeof told>[1]?]>([
    ["if files match", "files: test-results/*.html", { workspace: { "test-results/a.html": "x" } }],
    [
      "if a step writes there",
      "files: test-results/a.html",
      { before: `- run: make test OUT=test-results\n${UPLOAD}` },
    ],
    [
      "if that is its folder",
      "files: test-results/a.html",
      { before: UPLOAD.replace("reports", "test-results") },
    ],
    [
      "if its path is several",
      "files: test-results/a.html",
      { before: UPLOAD.replace("reports", '"a\\nb"') },
    ],
    ["if its path is a file", "files: test-results/a.html", { before: UPLOAD.replace("reports", "a.html") }],
    ["of another artifact", "files: test-results/a.html", { before: UPLOAD.replace("test-results", "logs") }],
    [
      "of all artifacts",
      "files: test-results/a.html",
      { before: "- { uses: actions/download-artifact@v7 }" },
    ],
  ])("%s", async (_, given, around) => {
    expect((await told(given, around)).found.join()).not.toContain(SAID);
  });
});
