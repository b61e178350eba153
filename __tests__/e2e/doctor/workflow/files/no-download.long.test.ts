import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { workflowRunEvent } from "../../../../support/events.ts";

const STEP = "- uses: actions/download-artifact@v7\n  with:";
const EMPTY = "Put the step after `actions/checkout` and after the step that writes the files.";
const CHECKOUT = "- uses: actions/checkout@v6";
const FILES = { "readme.md": "x" };

describe("files that another job uploads", () => {
  const ADVICE =
    "The job `test` uploads files, and this job does not download them: put these lines above this step, or correct the path.";

  /** What the doctor says in a job that needs the one that uploads, with steps before and after its own. */
  async function told(given: string, { before = "", after = "" } = {}, workspace = {}) {
    const job = "runs-on: ubuntu-latest\nneeds: [test]";
    const upload =
      "  test: { runs-on: ubuntu-latest, steps: [{ uses: actions/upload-artifact@v6 }] }\n  deploy:";
    const workflow = workflowWith({ before, job }).replace("  deploy:", upload) + after;
    const { advice, blocks } = await doctorTold({
      at: { files: { [CI]: workflow } },
      workspace,
      with: { "test-results": given },
    });
    return { advice, blocks };
  }

  test.each([
    ["reports/**/*.xml", "    path: reports"],
    ["reports/*.xml", "    path: reports\n    merge-multiple: true"],
    ["junit.xml", "    path: .\n    merge-multiple: true"],
  ])("are downloaded to where the glob begins: %s", async (glob, lines) => {
    expect(await told(glob)).toEqual({ advice: [ADVICE], blocks: [`${STEP}\n${lines}`] });
    const later = await told(glob, { before: CHECKOUT }, FILES);
    expect(later).toEqual({ advice: [ADVICE], blocks: [`${STEP}\n${lines}`] });
  });

  test.each([
    ["make", "      - run: make test\n"],
    ["a checkout", "      - uses: actions/checkout@v6\n"],
    ["a download", "      - uses: actions/download-artifact@v7\n"],
    ["another action", "      - uses: your-org/test@v1\n"],
  ])("may come later, by %s", async (_, after) => {
    const { advice, blocks } = await told("reports/**/*.xml", { after });
    expect(advice).toContain(EMPTY);
    expect(blocks.join()).not.toContain("download-artifact");
  });
});

describe("reports of a job that uploads nothing", () => {
  /** What the doctor says in a job that needs others. */
  async function told({
    needs = "[build]",
    build = "run: make test",
    before = "",
    glob = "test-results",
    workspace = {},
    on = "on: push",
  }) {
    const workflow = workflowWith({ before, job: `runs-on: ubuntu-latest\nneeds: ${needs}` })
      .replace("{ run: make }", `{ ${build} }`)
      .replace("on: push", on);
    const { advice, blocks } = await doctorTold({
      at: { files: { [CI]: workflow } },
      workspace,
      with: { [glob]: "reports/**/*.xml" },
    });
    return { advice, blocks };
  }

  test.each([
    ["an empty workspace", {}],
    ["one with the repository", { before: CHECKOUT, workspace: FILES }],
  ])("are uploaded there and downloaded here: %s", async (_, parts) => {
    const { advice, blocks } = await told(parts);
    expect(advice).toContain(
      "If `build` writes the files, add `actions/upload-artifact` with `if: always()` there, and these lines above this step. Or correct the path.",
    );
    expect(blocks).toContain(`${STEP}\n    path: reports`);
  });

  test.each<[string, Parameters<typeof told>[0]]>([
    ["a job that needs none", { needs: "[]" }],
    ["files of the repository", { glob: "files" }],
    ["results of an earlier run", { glob: "test-baseline" }],
    ["a job that tests itself", { before: "- run: make test" }],
    ["another download", { before: "- uses: dawidd6/action-download-artifact@v9" }],
    ["an action of the repository, which may upload", { build: "uses: ./.github/actions/test" }],
    ["a cache", { build: "uses: actions/cache@v5" }],
    ["an upload", { build: "uses: actions/upload-artifact@v6" }],
  ])("are no matter of %s", async (_, parts) => {
    expect((await told(parts)).advice.join()).not.toContain("add `actions/upload-artifact`");
  });
});

describe("files of the run that started this one", () => {
  const ADVICE =
    "To download files of the run that started this one, add these lines above this step, and `actions: read` to the job's `permissions:`.";
  const RUN = `    run-id: \${{ github.event.workflow_run.id }}\n    github-token: \${{ github.token }}`;

  async function told(glob: string, before: string, workspace = {}) {
    const workflow = workflowWith({ before, with: "about: trigger" }).replace("on: push", "on: workflow_run");
    const { advice, blocks } = await doctorTold({
      at: { files: { [CI]: workflow }, runs: [{ number: 42 }] },
      workspace,
      event: workflowRunEvent("CI", "failure"),
      with: { about: "trigger", "test-results": glob },
    });
    return { advice, blocks };
  }

  test.each([
    ["reports/**/*.xml", `${RUN}\n    path: reports`],
    ["**/*.xml", `${RUN}\n    path: artifacts`],
    ["reports/*.xml", `${RUN}\n    path: reports\n    merge-multiple: true`],
  ])("are downloaded with all lines: %s", async (glob, lines) => {
    expect(await told(glob, "")).toEqual({ advice: [ADVICE], blocks: [`${STEP}\n${lines}`] });
    expect(await told(glob, CHECKOUT, FILES)).toEqual({ advice: [ADVICE], blocks: [`${STEP}\n${lines}`] });
  });

  test.each([
    ["by this job's own tests", "- run: make test"],
    ["by another action", "- uses: dawidd6/action-download-artifact@v9"],
    ["by GitHub's CLI", "- { run: gh run download 42, env: { GH_TOKEN: x } }"],
  ])("may have been written %s", async (_, before) => {
    expect((await told("reports/**/*.xml", before, FILES)).blocks).toEqual([]);
  });
});
