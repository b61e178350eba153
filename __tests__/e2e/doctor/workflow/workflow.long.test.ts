import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const CI = ".github/workflows/ci.yml";
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const OWN = { workflow_ref: `your-org/shop/${CI}@refs/heads/main`, workflow_sha: SHA, job: "deploy" };

interface Told {
  readonly summary: string;
  readonly blocks: readonly string[];
  readonly requests: readonly string[];
}

/** What the doctor says about a step in a workflow, in the checkout or else at GitHub. */
async function told(workflow: string, step: Step, options: GitHubOptions = {}): Promise<Told> {
  await using github = await startGitHub({
    runs: [{ number: 42 }],
    jobs: [{ id: 7001, name: "deploy" }],
    commits: [{ sha: SHA }],
    permissions: ["actions", "checks", "contents", "deployments"],
    ...options,
  });
  await using world = await startWorld({ github });
  const { summary } = await world.run({
    ...step,
    github: { api_url: github.url, ...OWN, ...step.github },
    workspace: options.files === undefined ? { [CI]: workflow } : {},
    with: { to: "Release train", ...step.with, doctor: "true" },
  });
  const blocks = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  const requests = github.requests.map(({ path }) => path);
  return { summary: summary.replaceAll("\\", ""), blocks, requests };
}

/** A workflow whose job `deploy` has the step, with lines of the step's own and of its `with:`. */
function workflowOf({
  job = "needs: [test]",
  above = "{ id: ship, run: ./ship.sh }",
  line = "if: always()",
  input = "format: text",
}): string {
  return `on:
  workflow_dispatch: { inputs: { stage: { type: string } } }
env: { ROOM_NAME: "" }
jobs:
  build:
    outputs: { thread: "x" }
    steps: [{ run: make }]
  test: { steps: [{ run: make test }] }
  deploy:
    ${job}
    steps:
      - ${above}
      - uses: your-org/webex-notify@v1
        ${line}
        with:
          doctor: true
          ${input}
`;
}

describe("a step without `if: always()` below what can fail", () => {
  const SAID = "GitHub skips this step if an earlier one failed, so failures are never posted.";

  test.each<Step["with"] & object>([{}, { "notify-on": "failure, fixed" }, { "notify-on": "change" }])(
    "has the line to add with %j",
    async (given) => {
      const { summary, blocks } = await told(workflowOf({ line: "name: Tell" }), { with: given });
      expect(summary).toContain(SAID);
      expect(blocks).toEqual(["if: always()"]);
    },
  );

  test.each<[string, string, Step["with"] & object]>([
    ["one that has it", workflowOf({}), {}],
    ["another `if:`", workflowOf({ line: "if: failure()" }), {}],
    ["one that waits for a success", workflowOf({ line: "name: Tell" }), { "notify-on": "success, fixed" }],
    ["one with `lifecycle`", workflowOf({ line: "name: Tell" }), { lifecycle: "true" }],
    [
      "the first",
      workflowOf({ line: "name: Tell", above: "uses: a/b@v1" }).replace("      - uses: a/b@v1\n", ""),
      {},
    ],
  ])("but not %s", async (_, workflow, given) => {
    const { summary } = await told(workflow, { with: given });
    expect(summary).not.toContain(SAID);
  });
});

describe("an empty expression has its reason", () => {
  const lost = (expression: string, name = "thread"): Parameters<typeof told> => {
    const input = `${name}: \${{ ${expression} }}`;
    return [workflowOf({ input }), { with: { [name]: "" } }];
  };

  test.each<[expression: string, reason: string, lines: readonly string[]]>([
    ["needs.build.outputs.thread", "this job's `needs:` does not name `build`", ["needs: [build, test]"]],
    [
      "needs.tests.outputs.thread",
      "this workflow has no job `tests`",
      [`thread: \${{ needs.test.outputs.thread }}`],
    ],
    ["needs.nobody.outputs.thread", "this workflow has no job `nobody`", []],
    [
      "needs.test.outputs.thread",
      "the job `test` has no output `thread`",
      [`outputs:\n  thread: \${{ steps.ID.outputs.thread }}`],
    ],
    [
      "steps.shp.outputs.thread",
      "no earlier step of this job has `id: shp`",
      [`thread: \${{ steps.ship.outputs.thread }}`],
    ],
    ["inputs.stagee", "this workflow has no input `stagee`", [`thread: \${{ inputs.stage }}`]],
    ["env.ROOM_NAME", "`ROOM_NAME` is empty in the `env:` of this workflow", []],
    ["env.ROOM_NAM", "no earlier step sets it through `$GITHUB_ENV`", [`thread: \${{ env.ROOM_NAME }}`]],
    ["secrets.THREAD", "this job gets no secret `THREAD`", []],
    ["vars.THREAD", "this job gets no variable `THREAD`", []],
  ])("%s", async (expression, reason, lines) => {
    const { summary, blocks } = await told(...lost(expression));
    expect(summary).toContain(`⚠️ **thread** — \`thread: \${{ ${expression} }}\` is empty: `);
    expect(summary).toContain(reason);
    expect(blocks).toEqual(lines);
  });

  test("also if it leaves the message without a destination", async () => {
    const { summary } = await told(...lost("vars.ROOM", "to"));
    expect(summary).toContain("this job gets no variable `ROOM`");
    expect(summary).not.toContain("Add a line `to:`");
  });

  test("also if nothing is checked out, by one request", async () => {
    const [workflow, step] = lost("needs.build.outputs.thread");
    const { blocks, requests } = await told(workflow, step, { files: { [CI]: workflow } });
    expect(blocks).toEqual(["needs: [build, test]"]);
    expect(requests.filter((path) => path.includes("/contents/"))).toEqual([
      `/repos/your-org/shop/contents/${CI.replaceAll("/", "%2F")}`,
    ]);
  });

  test.each<[string, Parameters<typeof told>]>([
    ["an input that may be left out", lost("inputs.stage", "stage")],
    ["one that has a default", lost("github.event.release.name", "title")],
    ["a workflow that is none", [": [", { with: { thread: "" } }]],
  ])("and nothing is to be changed about %s", async (_, given) => {
    expect((await told(...given)).summary).toContain("No problems found");
  });
});

describe("a called workflow without `secrets: inherit`", () => {
  const CALLED = workflowOf({ job: "name: Deploy" });
  const caller = (more: string): string =>
    `jobs:\n  call:\n    uses: ./.github/workflows/called.yml\n${more}  build: { steps: [{ run: make }] }\n`;
  const without = { with: { token: undefined } };

  test.each<[string, Parameters<typeof told>, string]>([
    [
      "by both files",
      [caller(""), without, { files: { [CI]: caller(""), ".github/workflows/called.yml": CALLED } }],
      "Add this line to the job `call`, which calls it, next to its `uses:`:",
    ],
    [
      "by the caller's file",
      [caller(""), without, { permissions: ["actions"] }],
      "Add this line to the job `call`, which calls it",
    ],
    [
      "by the name that GitHub gives the job",
      ["", { ...without, github: { workflow_ref: "" } }, { jobs: [{ id: 7001, name: "call / deploy" }] }],
      'If the job "call" calls this workflow, add this line to it, next to its `uses:`:',
    ],
  ])("has that line, %s", async (_, given, said) => {
    const { summary, blocks } = await told(...given);
    expect(summary).toContain(said);
    expect(blocks).toContain("secrets: inherit");
  });

  test("needs another one if it passes them on", async () => {
    const { blocks } = await told(caller("    secrets: inherit\n"), without);
    expect(blocks).not.toContain("secrets: inherit");
  });
});

test("with lifecycle, outputs of later steps count like those of earlier steps", async () => {
  const input = `lifecycle: true\n          environment: \${{ steps.later.outputs.name }}`;
  const workflow = `${workflowOf({ input })}      - { id: later, run: make }\n`;
  const { summary } = await told(workflow, { with: { lifecycle: "true", environment: "" } });
  expect(summary).not.toContain("no earlier step of this job has `id: later`");
  const none = await told(workflow.replace("id: later", "id: other"), {
    with: { lifecycle: "true", environment: "" },
  });
  expect(none.summary).toContain("no earlier step of this job has `id: later`");
});

describe("a workflow file that a stranger wrote", () => {
  const MAP = "{ toString: 1, valueOf: 1 }";

  test.each([
    ["a map as the step's condition", workflowOf({ line: `if: ${MAP}` })],
    ["a map as the job's condition", workflowOf({ job: `if: ${MAP}` })],
    ["a map as a command", workflowOf({ above: `run: ${MAP}` })],
    ["a map below a key that is indented too far", workflowOf({ input: `if: ${MAP}` })],
  ])("with %s is not a syntax error", async (_, workflow) => {
    const { summary } = await told(workflow, {
      with: { if: "x", "notify-on": "failure, fixed", files: "*.none" },
    });
    expect(summary).not.toContain("unexpected error");
    expect(summary).not.toContain("Please report this");
  });

  test("gives no lines to paste", async () => {
    const needs = JSON.stringify([`a]\nif: always()\nenv: { X: "\${{ secrets.X }}" }\n#`]);
    const workflow = workflowOf({
      job: `needs: ${needs}`,
      input: `thread: \${{ needs.build.outputs.thread }}`,
    });
    const { blocks, summary } = await told(workflow, { with: { thread: "" } });
    expect(summary).toContain("Add `build` to the `needs:` of the job.");
    expect(blocks).toEqual([]);
  });
});
