import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

/** The parts of a workflow whose last job downloads what another one uploads. */
interface Parts {
  readonly glob?: string;
  readonly upload?: string;
  readonly download?: string;
  readonly before?: string;
}

/** What is said of a glob that matches nothing. */
async function told({
  glob = "reports/**/*.xml",
  upload = "name: junit, path: reports",
  download = "with: { name: junit }",
  before = "",
}: Parts = {}) {
  const workflow = `on: push
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ run: make test }, { if: always(), uses: actions/upload-artifact@v6, with: { ${upload} } }] }
  deploy:
    needs: test
    if: always()
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/download-artifact@v7, ${download} }
      ${before}
      - { if: always(), uses: your-org/webex-notify@v1, with: { doctor: true, needs: "\${{ toJSON(needs) }}", test-results: "${glob}" } }
`;
  const { rows, blocks, advice } = await doctorTold({
    workflow,
    workspace: { "unit.xml": "<testsuite name='a' tests='0'/>" },
    with: { needs: '{"test":{"result":"success"}}', "test-results": glob },
  });
  const found = rows.filter(([, what]) => what.startsWith("test-results")).map(([, , says]) => says);
  return { found, blocks, advice };
}

describe("a download without a folder", () => {
  test.each<[string, Parts, string, string]>([
    ["of one artifact", {}, "the workspace itself", "path: reports"],
    [
      "of a path with a slash",
      { upload: "name: junit, path: ./reports/" },
      "the workspace itself",
      "path: reports",
    ],
    [
      "of a folder below",
      { upload: "name: junit, path: reports/junit" },
      "the workspace itself",
      "path: reports/junit",
    ],
    ["of all", { download: "if: always()" }, "a folder for each artifact", "path: reports"],
    [
      "of all, for a glob of one folder",
      { download: "if: always()", glob: "reports/*.xml" },
      "a folder for each artifact",
      "path: reports\nmerge-multiple: true",
    ],
  ])("%s", async (_, parts, where, lines) => {
    const { found, blocks, advice } = await told(parts);
    expect(found).toEqual([
      expect.stringContaining(`\`actions/download-artifact\` puts the files into ${where}.`),
    ]);
    expect(advice).toContain("Add this to the `with:` of `actions/download-artifact`:");
    expect(blocks).toEqual([lines]);
  });
});

test.each<[string, Parts]>([
  ["it has a folder", { download: "with: { name: junit, path: out }" }],
  ["it is of another run", { download: "with: { name: junit, run-id: 7 }" }],
  ["the artifact has another name", { upload: "name: lcov, path: reports" }],
  ["the artifact is of another folder", { upload: "name: junit, path: out" }],
  ["the artifact is of several folders", { upload: 'name: junit, path: "reports\\nout"' }],
  ["the glob begins anywhere", { glob: "**/*.sarif" }],
  ["another step writes the folder", { before: "- run: make docs > reports/docs.txt" }],
])("nothing is said if %s", async (_, parts) => {
  const { found } = await told(parts);
  expect(found.join()).not.toContain("puts the files into");
});
