import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const UPLOAD = "uses: actions/upload-artifact@v6, with: { name: junit, path: reports }";
const DOWNLOAD = "uses: actions/download-artifact@v7, with: { name: junit, path: reports }";

/** The parts of a workflow whose last job downloads what another one uploads. */
interface Parts {
  readonly test?: string;
  readonly job?: string;
  readonly upload?: string;
  readonly download?: string;
  readonly step?: string;
  readonly with?: string;
}

/** What is said of the conditions, and the lines to paste. */
async function told(parts: Parts = {}) {
  const { rows, blocks, advice } = await toldWhole(parts);
  const found = rows.filter(([, what]) => what === "if").map(([, , says]) => says);
  return { found, blocks, advice };
}

/** All that is said. */
function toldWhole({
  test: tests = "{ run: make test }",
  job = "",
  upload = UPLOAD,
  download = DOWNLOAD,
  step = "",
  with: inputs = "",
}: Parts) {
  const workflow = `on: push
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  test: { runs-on: ubuntu-latest, ${job} steps: [${tests}, { ${upload} }] }
  deploy:
    needs: test
    if: always()
    runs-on: ubuntu-latest
    steps:
      - { ${download} }
      - { ${step} uses: your-org/webex-notify@v1, with: { doctor: true, needs: "\${{ toJSON(needs) }}" ${inputs} } }
`;
  return doctorTold({
    workflow,
    with: {
      needs: '{"test":{"result":"success"}}',
      ...(inputs.includes("notify-on") && { "notify-on": "success" }),
    },
  });
}

const never = (cause: string): string =>
  `If ${cause}, nothing uploads \`junit\`: its download fails, and GitHub skips this step, so the failure is never posted.`;

describe("an artifact that a failure keeps from being uploaded", () => {
  test("needs `always()` where it is uploaded, and at our step", async () => {
    const { found, blocks, advice } = await told();
    expect(found).toEqual([never("`make test` fails in the job `test`")]);
    expect(advice).toContain("Add this line to the step that uploads it, and to this step:");
    expect(blocks).toContain("if: always()");
  });

  test("needs it at our step if GitHub skips the whole job", async () => {
    const { found, blocks, advice } = await told({ job: "needs: build,", upload: `if: always(), ${UPLOAD}` });
    expect(found).toEqual([never("`build` fails")]);
    expect(advice).toContain("Add this line to this step:");
    expect(blocks).toContain("if: always()");
  });

  test("keeps the condition of our step", async () => {
    const { found, blocks } = await told({ step: "if: github.ref_name == 'main'," });
    expect(found).toEqual([never("`make test` fails in the job `test`")]);
    expect(blocks).toContain("if: always() && github.ref_name == 'main'");
  });
});

test.each<[string, Parts]>([
  ["our step runs anyway", { step: "if: always()," }],
  ["our step runs unless cancelled", { step: "if: '!cancelled()'," }],
  ["the download may fail", { download: `continue-on-error: true, ${DOWNLOAD}` }],
  ["the download runs after a success", { download: `if: needs.test.result == 'success', ${DOWNLOAD}` }],
  ["the download is of a pattern", { download: DOWNLOAD.replace("name: junit", "pattern: junit*") }],
  ["the download is of all", { download: DOWNLOAD.replace("name: junit,", "") }],
  ["the download is of another run", { download: DOWNLOAD.replace("junit", "junit, run-id: 7") }],
  ["the download is another action", { download: DOWNLOAD.replace("actions/", "acme/") }],
  ["the upload runs anyway", { upload: `if: always(), ${UPLOAD}` }],
  ["the upload is for failures", { upload: `if: failure(), ${UPLOAD}` }],
  ["nothing uploads that", { upload: UPLOAD.replace("junit", "lcov") }],
  ["nothing can fail", { test: "{ uses: actions/checkout@v6 }, { run: echo hello }" }],
  ["the tests may fail", { test: "{ run: make test, continue-on-error: true }" }],
  ["the job may fail", { job: "continue-on-error: true," }],
  ["only successes are posted", { with: ", notify-on: success" }],
  ["a start is posted", { with: ", event: start" }],
  [
    "another step posts failures",
    { test: "{ uses: your-org/webex-notify@v1, with: { lifecycle: true } }, { run: make test }" },
  ],
])("nothing is said if %s", async (_, parts) => {
  expect((await told(parts)).found).toEqual([]);
});

// A download by `name:` fails without that artifact: https://github.com/actions/download-artifact/issues/250
describe("an artifact that nothing uploads", () => {
  const NEVER = "Nothing in this workflow uploads `junit`: its download fails, and ";
  const OTHER = UPLOAD.replace("junit", "reports");
  const RUN = "run: make";

  async function lostIn(
    parts: Parts,
  ): Promise<{ found: readonly string[]; advice: readonly string[]; blocks: readonly string[] }> {
    const { summary, ...told } = await toldWhole(parts);
    return { ...told, found: summary.split("\n").filter((line) => line.includes(NEVER)) };
  }

  test("fails its download, and GitHub skips our step", async () => {
    const { found, advice } = await lostIn({ upload: RUN });
    expect(found).toEqual([`⚠️ **artifacts** — ${NEVER}GitHub skips this step.`]);
    expect(advice).toContain("Upload it, with `if: always()`, remove the download, or correct its `name:`.");
  });

  test("fails the job also if our step runs", async () => {
    const { found } = await lostIn({ upload: RUN, step: "if: always()," });
    expect(found).toEqual([`⚠️ **artifacts** — ${NEVER}the job with it.`]);
  });

  test("may have another name", async () => {
    const { found, blocks } = await lostIn({ upload: OTHER });
    expect(found).toHaveLength(1);
    expect(blocks).toContain("name: reports");
  });

  test.each<[string, Parts]>([
    ["it is uploaded", {}],
    ["a pattern finds none", { upload: RUN, download: DOWNLOAD.replace("name: junit", "pattern: junit") }],
    ["all are downloaded", { upload: RUN, download: DOWNLOAD.replace("name: junit, ", "") }],
    [
      "it is of another run",
      { upload: RUN, download: DOWNLOAD.replace("name: junit", "name: junit, run-id: 7") },
    ],
    [
      "its name is an expression",
      { upload: RUN, download: DOWNLOAD.replace("junit", `"\${{ github.job }}"`) },
    ],
    ["the name of an upload is an expression", { upload: UPLOAD.replace("junit", `"j-\${{ github.sha }}"`) }],
    ["an action of the repository may upload it", { upload: "uses: ./.github/actions/test" }],
    ["an action of others may upload it", { upload: "uses: actions/upload-pages-artifact@v4" }],
    ["a script may upload it", { upload: "run: node upload-artifacts.js" }],
    ["it may be missing", { upload: RUN, download: `${DOWNLOAD}, continue-on-error: true` }],
    ["a called workflow may upload it", { upload: RUN, job: "uses: ./test.yml," }],
  ])("nothing is said if %s", async (_, parts) => {
    expect((await lostIn(parts)).found).toEqual([]);
  });
});
