import { describe, expect, test } from "vitest";
import { type Asked, doctorTold, type Told, workflowWith } from "../../../support/doctor-told.ts";
import { eventOf, pullRequestEvent, pushEvent, workflowRunEvent } from "../../../support/events.ts";

const CI = ".github/workflows/ci.yml";
const TARGET = { ...pullRequestEvent({ from: "mallory/shop" }), name: "pull_request_target" };
const SHA = `\${{ github.event.pull_request.head.sha }}`;
const OWN_REF = `ref: \${{ github.sha }}`;
const FILES = { "people.yml": "ada: alice@example.com", ".github/webex/failure.md": "Oh {{workflow}}" };
const TEMPLATE = { template: ".github/webex/failure.md" };
const READS = { ...TEMPLATE, "user-map": "people.yml" };

const checkout = (given: string): string => `- uses: actions/checkout@v6\n  with: { ${given} }`;
const UNSAFE = checkout(`ref: "${SHA}"`);

/** What the doctor says about a step with other steps before it, in a run whose file is on GitHub. */
async function toldAfter(
  before: string,
  more: Asked & { readonly lines?: Parameters<typeof workflowWith>[0] } = {},
): Promise<Told> {
  const { lines, ...asked } = more;
  const workflow = workflowWith({ before, ...lines });
  return await doctorTold({
    event: TARGET,
    with: READS,
    workspace: FILES,
    at: { files: { [CI]: workflow } },
    ...asked,
  });
}

const rowsAbout = ({ rows }: Told): readonly unknown[] => rows.filter(([, what]) => what === "checkout");

test("what outsiders write is not read by a step that has secrets", async () => {
  const told = await toldAfter(UNSAFE);
  const found = `A run of \`pull_request_target\` has secrets, and another step checks out what a pull request proposes: \`ref: ${SHA}\`. This step reads \`template\` and \`user-map\` from there, so outsiders can write what it reads.`;
  expect(rowsAbout(told)).toEqual([["⚠️", "checkout", found]]);
  expect(told.advice).toContain(
    "In that step, write this line instead, for your own code. How to report pull requests from forks safely: `docs/recipes/forks.md`.",
  );
  expect(told.blocks).toContain(OWN_REF);
});

describe("a checkout is a stranger's", () => {
  test.each([
    [
      "by its branch and repository",
      `ref: "\${{ github.head_ref }}", repository: "\${{ github.event.pull_request.head.repo.full_name }}"`,
      `repository: \${{ github.repository }}\n${OWN_REF}`,
    ],
    ["by its number", `ref: "refs/pull/\${{ github.event.number }}/merge"`, OWN_REF],
    ["by its merge", `ref: "\${{ github.event.pull_request.merge_commit_sha }}"`, OWN_REF],
    [
      "by its repository",
      `repository: "\${{ github.event.pull_request.head.repo.full_name }}"`,
      `repository: \${{ github.repository }}`,
    ],
    [
      "by both",
      `ref: "${SHA}", repository: "\${{ github.event.pull_request.head.repo.full_name }}"`,
      `repository: \${{ github.repository }}\n${OWN_REF}`,
    ],
  ])("%s", async (_, given, lines) => {
    expect((await toldAfter(checkout(given))).blocks).toContain(lines);
  });

  const BY_OUTPUT = checkout(`ref: "\${{ steps.pull.outputs.sha }}"`);
  const NEEDED = checkout(`ref: "\${{ needs.build.outputs.sha }}"`);

  test.each([
    [
      "which a command reads from the event",
      `- { id: pull, run: 'echo "sha=${SHA}" >> $GITHUB_OUTPUT' }\n${BY_OUTPUT}`,
    ],
    ["which a variable has", `- { id: pull, run: ./a.sh, env: { SHA: "${SHA}" } }\n${BY_OUTPUT}`],
    ["which an action reads", `- { id: pull, uses: xt0rted/pull-request-comment-branch@v3 }\n${BY_OUTPUT}`],
    ["which GitHub is asked for", `- { id: pull, run: gh pr view 7 --json headRefOid }\n${BY_OUTPUT}`],
    [
      "which a script asks for",
      `- { id: pull, uses: actions/github-script@v8, with: { script: "github.rest.pulls.get()" } }\n${BY_OUTPUT}`,
    ],
  ])("by the output of a step, %s", async (_, before) => {
    const told = await toldAfter(before);
    expect(rowsAbout(told)).toHaveLength(1);
    expect(told.blocks).toContain(OWN_REF);
  });

  test("by a variable of the job", async () => {
    const lines = { job: `runs-on: x\nenv: { HEAD: "${SHA}" }` };
    expect(rowsAbout(await toldAfter(checkout(`ref: "\${{ env.HEAD }}"`), { lines }))).toHaveLength(1);
  });

  test.each([
    ["itself", "", SHA],
    [
      "from its step",
      `steps: [{ id: x, run: 'echo "sha=${SHA}" >> $GITHUB_OUTPUT' }], `,
      `\${{ steps.x.outputs.sha }}`,
    ],
  ])("by the output of another job: %s", async (_, steps, sha) => {
    const build = `  build: { ${steps}outputs: { sha: "${sha}" } }`;
    const workflow = workflowWith({ before: NEEDED }).replace(/^ {2}build:.*$/m, () => build);
    const told = await toldAfter("", { at: { files: { [CI]: workflow } } });
    expect(rowsAbout(told)).toHaveLength(1);
  });

  test.each([
    ["by a command", "- run: gh pr checkout 7"],
    ["by Git", `- run: git fetch origin "$HEAD" && git checkout FETCH_HEAD\n  env: { HEAD: "${SHA}" }`],
  ])("%s", async (_, before) => {
    const told = await toldAfter(before);
    expect(rowsAbout(told)).toHaveLength(1);
    expect(told.advice.join()).toContain("Remove that command.");
    expect(told.blocks).toEqual([]);
  });

  test.each([
    ["workflow_run", workflowRunEvent("CI", "failure"), `ref: "\${{ github.event.workflow_run.head_sha }}"`],
    [
      "issue_comment",
      eventOf("issue_comment", { action: "created" }),
      `ref: "refs/pull/\${{ github.event.issue.number }}/head"`,
    ],
  ])("in a run of %s", async (name, event, given) => {
    const told = await toldAfter(checkout(given), { event });
    expect(rowsAbout(told)).toEqual([["⚠️", "checkout", expect.stringContaining(`A run of \`${name}\``)]]);
  });

  test("in a later run, also while the doctor is asked in a push", async () => {
    const workflow = workflowWith({ before: UNSAFE }).replace("on: push", "on: [push, pull_request_target]");
    const told = await doctorTold({ event: pushEvent(), workflow, with: READS, workspace: FILES });
    expect(rowsAbout(told)).toHaveLength(1);
  });
});

describe("it matters to every input with files", () => {
  test.each([
    [{ provision: "webex.yml" }, { "webex.yml": "rooms: [{ title: Ops }]" }],
    [{ "log-files": "logs/*.log" }, { "logs/a.log": "x" }],
    [{ "test-results": "**/*.xml" }, { "a.xml": "<testsuite/>" }],
    [{ data: "data.yml" }, { "data.yml": "a: 1" }],
  ])("%j", async (given, workspace) => {
    const told = await toldAfter(UNSAFE, { with: given, workspace });
    expect(rowsAbout(told)).toEqual([
      ["⚠️", "checkout", expect.stringContaining(`reads \`${Object.keys(given)[0]}\` from there`)],
    ]);
  });

  test("also with lifecycle, if the checkout comes later", async () => {
    const workflow = `${workflowWith({ before: "- run: make", step: "id: x" })}${UNSAFE.replaceAll(/^/gm, "      ")}\n`;
    const told = await toldAfter("", {
      with: { ...TEMPLATE, lifecycle: "true" },
      at: { files: { [CI]: workflow } },
    });
    expect(rowsAbout(told)).toHaveLength(1);
  });
});

describe("nothing is said", () => {
  test.each<[string, string, Parameters<typeof toldAfter>[1]?]>([
    ["of our own checkout", "- uses: actions/checkout@v6"],
    ["of a branch of ours, whoever names it", checkout(`ref: "\${{ github.head_ref }}"`)],
    ["of a branch by another name", checkout(`ref: "\${{ github.event.pull_request.head.ref }}"`)],
    ["of a step that reads no file", UNSAFE, { with: { "user-map": "ada: alice@example.com" } }],
    ["of a folder that no input names", checkout(`ref: "${SHA}", path: ./head`)],
    [
      "of a folder of ours below the stranger's",
      `${UNSAFE}\n${checkout("path: own")}`,
      { with: { template: "own/a.md" } },
    ],
    ["if our own checkout replaces it", `${UNSAFE}\n- uses: actions/checkout@v6`],
    ["of a pull request, which gets no secrets", UNSAFE, { event: pullRequestEvent() }],
    [
      "if a condition keeps forks out",
      UNSAFE,
      { lines: { job: "if: github.event.pull_request.head.repo.full_name == github.repository" } },
    ],
    ["if the checkout's condition does", `${UNSAFE}\n  if: github.event.workflow_run.event == 'push'`],
    ["of a path outside of the workspace", UNSAFE, { with: { template: "/opt/a.md" } }],
    [
      "of the output of a step that knows nothing of it",
      `- { id: tag, run: git describe }\n${checkout(`ref: "\${{ steps.tag.outputs.sha }}"`)}`,
    ],
    ["of the output of a step that is not there", checkout(`ref: "\${{ steps.no.outputs.sha }}"`)],
    ["of a command that only names it", `- run: echo "${SHA}"`],
  ])("%s", async (_, before, more) => {
    expect(rowsAbout(await toldAfter(before, more))).toEqual([]);
  });

  test.each([
    ["a folder below the stranger's", { "log-files": "head/a.log" }],
    ["a glob that leads there", { "log-files": "**/*.log" }],
  ])("but it is of %s", async (_, given) => {
    const told = await toldAfter(checkout(`ref: "${SHA}", path: head`), {
      with: given,
      workspace: { "head/a.log": "x" },
    });
    expect(rowsAbout(told)).toHaveLength(1);
  });

  test("but it is if the condition lets in only forks", async () => {
    const lines = { job: "if: github.event.pull_request.head.repo.full_name != github.repository" };
    expect(rowsAbout(await toldAfter(UNSAFE, { lines }))).toHaveLength(1);
  });
});

describe("artifacts of the run that started this one", () => {
  const CHECKOUT = "- uses: actions/checkout@v6";
  const ID = `run-id: "\${{ github.event.workflow_run.id }}"`;
  const download = (given: string): string => `- uses: actions/download-artifact@v7\n  with: { ${given} }`;
  const ofRun = { event: workflowRunEvent("CI", "failure"), workspace: { ...FILES, "reports/a.xml": "x" } };

  test("do not replace the files that this step reads", async () => {
    const told = await toldAfter(`${CHECKOUT}\n${download(ID)}`, ofRun);
    expect(rowsOf(told)).toEqual([
      [
        "⚠️",
        "artifacts",
        `A run of \`workflow_run\` has secrets, and another step downloads files of the run that started it, which a pull request can write: \`run-id: \${{ github.event.workflow_run.id }}\`. This step reads \`template\` and \`user-map\` from there, so outsiders can write what it reads.`,
      ],
    ]);
    expect(told.blocks).toContain("path: artifacts");
  });

  test.each([
    `- run: gh run download \${{ github.event.workflow_run.id }}`,
    `- run: gh run download "$RUN" --name reports\n  env: { RUN: "\${{ github.event.workflow_run.id }}" }`,
  ])("do not replace them by GitHub's CLI either: %s", async (command) => {
    const told = await toldAfter(`${CHECKOUT}\n${command}`, ofRun);
    expect(rowsOf(told)).toHaveLength(1);
    expect(told.advice).toContain(
      "Add `--dir artifacts` to that command, and let the globs of reports begin with that folder.",
    );
  });

  const EVENT_ID = `\${{ github.event.workflow_run.id }}`;
  const BY_OUTPUT = download(`run-id: "\${{ steps.found.outputs.id }}"`);
  const BY_ENV = download(`run-id: "\${{ env.RUN }}"`);

  test.each<[string, string, Parameters<typeof workflowWith>[0]?]>([
    ["which a variable of the job has", BY_ENV, { job: `env: { RUN: "${EVENT_ID}" }` }],
    ["which a variable of the step has", `${BY_ENV}\n  env: { RUN: "${EVENT_ID}" }`],
    ["which a step writes to a variable", `- run: 'echo "RUN=${EVENT_ID}" >> "$GITHUB_ENV"'\n${BY_ENV}`],
    ["which a step tells", `- { id: found, run: 'echo "id=${EVENT_ID}" >> $GITHUB_OUTPUT' }\n${BY_OUTPUT}`],
    [
      "which a script tells",
      `- id: found\n  uses: actions/github-script@v8\n  with: { script: "core.setOutput('id', context.payload.workflow_run.id)" }\n${BY_OUTPUT}`,
    ],
    [
      "which a step finds by the commit",
      `- id: found\n  run: gh run list --commit "$SHA"\n  env: { SHA: "\${{ github.event.workflow_run.head_sha }}" }\n${BY_OUTPUT}`,
    ],
  ])("do not replace them by a run's ID %s", async (_, steps, lines = {}) => {
    const told = await toldAfter(`${CHECKOUT}\n${steps}`, { ...ofRun, lines });
    expect(rowsOf(told)).toHaveLength(1);
    expect(JSON.stringify(rowsOf(told))).toMatch(
      /`run-id: \$\{\{ (?:env\.RUN|steps\.found\.outputs\.id) \}\}`/,
    );
    expect(told.blocks).toContain("path: artifacts");
  });

  test.each([
    [
      "of a run that a step finds by the branch",
      `${CHECKOUT}\n- { id: found, run: 'gh run list --branch main' }\n${BY_OUTPUT}`,
      READS,
    ],
    ["of a run that nothing names", `${CHECKOUT}\n${BY_ENV}`, READS],
    [
      "by GitHub's CLI in a folder of their own",
      `${CHECKOUT}\n- run: gh run download \${{ github.event.workflow_run.id }} --dir reports`,
      READS,
    ],
    ["in a folder of their own", `${CHECKOUT}\n${download(`${ID}, path: artifacts`)}`, READS],
    ["before the checkout, which removes them", `${download(ID)}\n${CHECKOUT}`, READS],
    ["of this run", `${CHECKOUT}\n${download("pattern: x")}`, READS],
    ["that are reports", `${CHECKOUT}\n${download(ID)}`, { "test-results": "reports/*.xml" }],
    [
      "with a condition about whose run it is",
      `${CHECKOUT}\n${download(ID)}\n  if: github.event.workflow_run.head_repository.full_name == github.repository`,
      READS,
    ],
  ])("%s are no danger", async (_, before, given) => {
    expect(rowsOf(await toldAfter(before, { ...ofRun, with: given }))).toEqual([]);
  });

  const rowsOf = ({ rows }: Told): readonly unknown[] => rows.filter(([, what]) => what === "artifacts");
});
