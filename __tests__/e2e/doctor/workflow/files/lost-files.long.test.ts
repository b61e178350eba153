import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const CHECKOUT = "- uses: actions/checkout@v6";
const THERE = { "readme.md": "x" };

/** What is said of the globs of a step, which match no file. */
async function told(given: string, before: string, more: Record<string, string> = { status: "failure" }) {
  const [input = "", glob = ""] = given.split(/: (.*)/s);
  const workflow = workflowWith({ before, with: given });
  const { rows, advice, blocks } = await doctorTold({
    workflow,
    workspace: THERE,
    with: { [input]: glob, ...more },
  });
  const found = rows.filter(([, what]) => what.startsWith(input)).map(([, , says]) => says);
  return { found, advice, blocks };
}

describe("a step that GitHub skips after a failure", () => {
  const TESTS = `${CHECKOUT}\n- { id: unit, run: make test }`;

  test.each([
    ["files: reports/**/*.html", "make report"],
    ["test-results: reports/*.xml", "npm run report"],
    ["files: coverage/index.html", "npx nyc --reporter html --report-dir coverage"],
    ["log-files: logs/all.log", "./scripts/logs.sh"],
    ["files: build/site.html", "pandoc a.md -o build/site.html"],
  ])("writes no file for %s: %s", async (given, run) => {
    const { found, advice, blocks } = await told(given, `${TESTS}\n- run: ${run}`);
    expect(found).toEqual([expect.stringContaining(`If \`unit\` fails, GitHub skips \`${run}\`.`)]);
    expect(advice).toEqual([`If \`${run}\` writes these files, add this line to it:`]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("is found before there are files", async () => {
    const workflow = `on: push
jobs:
  deploy:
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, lifecycle: true, files: "reports/*.html" } }
      - { uses: actions/checkout@v6 }
      - run: make test
      - run: make report
`;
    const { rows, blocks } = await doctorTold({
      at: { files: { [CI]: workflow } },
      with: { lifecycle: "true", files: "reports/*.html" },
    });
    expect(rows).toContainEqual(["⚠️", "files", "If `make test` fails, GitHub skips `make report`."]);
    expect(blocks).toContain("if: always()");
  });

  test.each<[string, string, string, Record<string, string>?]>([
    ["the job passed", "files: reports/*.html", `${TESTS}\n- run: make report`, { status: "success" }],
    ["it runs anyway", "files: reports/*.html", `${TESTS}\n- { if: always(), run: make report }`],
    ["it has a condition", "files: reports/*.html", `${TESTS}\n- { if: success(), run: make report }`],
    ["it runs after a failure", "files: reports/*.html", `${TESTS}\n- { if: failure(), run: make report }`],
    [
      "the tests may fail",
      "files: reports/*.html",
      `- { run: make test, continue-on-error: true }\n- run: make report`,
    ],
    ["it comes before", "files: reports/*.html", "- run: make report\n- run: make test"],
    ["it only reads them", "files: reports/*.html", `${TESTS}\n- run: cat reports/a.html`],
    ["it sends them", "files: reports/*.html", `${TESTS}\n- run: ./upload-reports.sh`],
    [
      "the tests write them",
      "test-results: reports/*.xml",
      `- run: make test OUT=reports\n- run: make report`,
    ],
    ["nothing names them", "files: site/*.html", `${TESTS}\n- run: make report`],
    ["nothing before it tests", "files: reports/*.html", `${CHECKOUT}\n- run: make report`],
  ])("is none if %s", async (_, given, before, more) => {
    expect((await told(given, before, more)).blocks).not.toContain("if: always()");
  });

  test("is no cause for files that come only with a success", async () => {
    const workflow = `on: push
jobs:
  deploy:
    steps:
      - { uses: your-org/webex-notify@v1, with: { doctor: true, lifecycle: true, files: "site/*.html" } }
      - run: make test
      - run: make site
`;
    const { summary } = await doctorTold({
      at: { files: { [CI]: workflow } },
      with: { lifecycle: "true", files: "site/*.html" },
    });
    expect(summary).not.toContain("GitHub skips");
  });
});

describe("a checkout after a download", () => {
  const DOWNLOAD = "- { uses: actions/download-artifact@v7, with: { name: reports, path: reports } }";
  const FOUND = "`actions/checkout` empties the workspace after `";

  test.each([
    DOWNLOAD,
    "- uses: actions/download-artifact@v7",
    "- { uses: acme/download-artifact@v1, with: { path: ./reports } }",
    `- { run: gh run download 42, env: { GH_TOKEN: "\${{ github.token }}" } }`,
  ])("removes the files: %s", async (download) => {
    const { found, advice } = await told("test-results: reports/**/*.xml", `${download}\n${CHECKOUT}`);
    expect(found).toEqual([expect.stringContaining(FOUND)]);
    expect(advice).toContain("Put `actions/checkout` above that step.");
  });

  test.each([
    ["it comes first", `${CHECKOUT}\n${DOWNLOAD}`],
    ["there is another download", `${DOWNLOAD}\n${CHECKOUT}\n${DOWNLOAD}`],
    ["it has a folder", `${DOWNLOAD}\n- { uses: actions/checkout@v6, with: { path: app } }`],
    [
      "it cleans nothing",
      `${CHECKOUT}\n${DOWNLOAD}\n- { uses: actions/checkout@v6, with: { clean: false } }`,
    ],
    [
      "the files are elsewhere",
      `- { uses: actions/download-artifact@v7, with: { path: "\${{ runner.temp }}" } }\n${CHECKOUT}`,
    ],
  ])("removes nothing if %s", async (_, before) => {
    expect((await told("test-results: reports/**/*.xml", before)).found.join()).not.toContain(FOUND);
  });
});

describe("the address of an artifact", () => {
  const ADDRESS = "https://github.com/your-org/shop/actions/runs/9001/artifacts/12";
  const upload = (path: string, id = "up") =>
    `- { id: ${id}, uses: actions/upload-artifact@v6, with: { path: ${path} } }`;

  test.each([
    ["reports", "reports/**"],
    ["./reports/", "reports/**"],
    ["reports/*.html", "reports/*.html"],
    ["site/index.html", "site/index.html"],
  ])("is not a file: %s", async (path, line) => {
    const { found, blocks } = await told(`files: ${ADDRESS}`, upload(path));
    expect(found).toEqual([
      expect.stringMatching(/"files"\. It is the address of an artifact\. Its files are in `/),
    ]);
    expect(blocks).toEqual([`files: ${line}`]);
  });

  test("is replaced with the path that was uploaded, if an output has it", async () => {
    const written = `files: \${{ steps.up.outputs.artifact-url }}`;
    const before = `${upload("a", "other")}\n${upload("reports")}`;
    const workflow = workflowWith({ before, with: written });
    const { blocks } = await doctorTold({ workflow, workspace: THERE, with: { files: ADDRESS } });
    expect(blocks).toEqual(["files: reports/**"]);
  });

  test.each([
    ["several uploads", `files: ${ADDRESS}`, `${upload("a")}\n${upload("b", "other")}`],
    ["no upload", `files: ${ADDRESS}`, CHECKOUT],
    ["an expression", `files: ${ADDRESS}`, upload(`"\${{ matrix.dir }}"`)],
    ["the machine", `files: ${ADDRESS}`, upload("/tmp/a")],
    ["another address", "files: https://example.com/a.html", upload("reports")],
  ])("has no line with %s", async (_, given, before) => {
    expect((await told(given, before)).blocks).toEqual([]);
  });
});
