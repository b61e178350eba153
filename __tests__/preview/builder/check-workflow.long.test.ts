import { describe, expect, test } from "vitest";
import { checkWorkflow } from "../../../preview/builder/check/check-workflow.ts";
import { ownFindings } from "../../../preview/builder/check/own-findings.ts";
import { readPasted } from "../../../preview/builder/check/pasted.ts";
import { readSources } from "../../../preview/builder/recipes.ts";
import { OWN_USES } from "../../../preview/own-action.ts";
import { job, notify, STEP, withLine, workflow } from "./pasted-jobs.ts";

const { recipes } = await readSources();

type Mistake = readonly [name: string, text: string, said: RegExp, write?: string];

/** Each mistake: the workflow, what is said of it, and the line to write. */
const MISTAKES: readonly Mistake[] = [
  [
    "a mistyped input",
    workflow(job([withLine("notify_on: failure")])),
    /no input "notify_on"/,
    "notify-on: failure",
  ],
  ["an input that is none", workflow(job([withLine("colour: red")])), /no input "colour"\. Remove/],
  ["a value that is none", workflow(job([withLine("format: crad")])), /Input "format" is "crad".*"card"/],
  [
    "needs without toJSON",
    notify(withLine(`needs: \${{ needs }}`)),
    /toJSON/,
    `needs: \${{ toJSON(needs) }}`,
  ],
  [
    "a job that needs others and says nothing of them",
    notify(STEP),
    /only its own job/,
    `needs: \${{ toJSON(needs) }}`,
  ],
  [
    "a step behind what may fail",
    workflow(job(["- run: make", STEP])),
    /skipped when a step before/,
    "if: always()",
  ],
  [
    "a step with a condition behind what may fail",
    workflow(job(["- run: make", `${STEP}\n  if: \${{ github.ref_name == 'main' }}`])),
    /skipped when a step before/,
    "if: always() && (github.ref_name == 'main')",
  ],
  [
    "a job behind what may fail",
    notify(withLine(`needs: \${{ toJSON(needs) }}`), "needs: test"),
    /skipped when a job before/,
    "if: always()",
  ],
  [
    "a lifecycle step that is not the first",
    workflow(job(["- run: make", withLine("lifecycle: true")])),
    /must be first/,
  ],
  [
    "lifecycle with needs",
    notify(`${withLine("lifecycle: true")}\n    needs: \${{ toJSON(needs) }}`),
    /cannot be combined with "needs"/,
  ],
  [
    "a token for everybody to read",
    workflow(job([STEP.replace(/\$.*\}\}/, "abc")])),
    /where everybody can read it/,
    `token: \${{ secrets.WEBEX_BOT_TOKEN }}`,
  ],
  [
    "no way to sign in",
    workflow(job([`- uses: ${OWN_USES}\n  with:\n    to: Release train`])),
    /no credentials/,
  ],
  ["no destination", workflow(job([STEP.replace(/\n {4}to: .*/, "")])), /where to post/, "to: Release train"],
  [
    "a comparison without the permission",
    workflow(job([withLine("notify-on: change")], { rest: "permissions: { contents: read }" })),
    /not granted "actions: read"/,
    "permissions: { actions: read, contents: read }",
  ],
  [
    "a checkout without the permission",
    workflow(job([STEP, "- uses: actions/checkout@v6"], { rest: "permissions: {}" })),
    /not granted "contents: read"/,
    "permissions: { contents: read }",
  ],
  [
    "a webhook that is to mention",
    workflow(job([STEP.replace(/token.*\n.*/, `webhook-url: \${{ secrets.W }}\n    mention: all`)])),
    /mentions nobody/,
  ],
  [
    "pull requests of forks",
    workflow(job([STEP])).replace("push", "pull_request"),
    /secrets to pull requests from forks/,
  ],
  [
    "a run that another one started",
    workflow(job([STEP])).replace("push", "workflow_run"),
    /not the run that started it/,
    "about: trigger",
  ],
  [
    "a branch in the place of a version",
    workflow(job([STEP.replace("@v1", "@main")])),
    /is a branch/,
    `uses: ${OWN_USES}`,
  ],
  [
    "a tag of somebody else",
    workflow(job([STEP, "- uses: some/thing@v2"])),
    /pin some\/thing/,
    "uses: some/thing@<commit> # v2",
  ],
  [
    "files of another job",
    notify(`${withLine(`needs: \${{ toJSON(needs) }}`)}\n    test-results: a.xml`),
    /download them/,
  ],
  ["no step of ours", workflow(job(["- run: make"])), /No step uses the action/],
  [
    "code of a stranger beside secrets",
    workflow(
      job([
        STEP,
        `- uses: actions/checkout@v6\n  with:\n    ref: \${{ github.event.pull_request.head.sha }}`,
      ]),
    ).replace("push", "pull_request_target"),
    /can read them/,
  ],
];

describe("what is wrong with a workflow, or missing in it", () => {
  test.each<[string, string, RegExp, string?]>(MISTAKES.map((one) => [...one]))(
    "%s",
    async (_, text, said, write) => {
      const found = await ownFindings(readPasted(text));
      const finding = found.find((one) => said.test(one.text));
      expect(finding, found.map((one) => one.text).join("\n")).toBeDefined();
      if (write !== undefined) expect(finding?.write).toBe(write);
    },
  );

  test("is reported with its line", async () => {
    const found = await ownFindings(
      readPasted(workflow(job(["- run: make", withLine("notify_on: failure")]))),
    );
    expect(found.map(({ line, kind }) => [line, kind])).toEqual([
      [12, "wrong"],
      [8, "missing"],
    ]);
  });

  test.each([...recipes].filter(([, text]) => /^jobs:/m.test(text) && /webex-notify@/.test(text)))(
    "is nothing in the recipe %s",
    async (_, text) => {
      const found = await ownFindings(readPasted(/^on:/m.test(text) ? text : `on: push\n${text}`));
      expect(found.filter(({ kind }) => kind !== "better")).toEqual([]);
    },
  );
});

describe("a text that is pasted", () => {
  test("is read by GitHub's language service as well", async () => {
    const { findings, note } = await checkWorkflow(workflow(job([STEP, `- run: echo \${{ stepss.x }}`])));
    expect([findings.map(({ line, text }) => [line, text]), note]).toEqual([
      [[11, 'GitHub has no "stepss" in expressions here: correct the name.']],
      undefined,
    ]);
  });

  test.each([
    ["on: b\njobs: {}", '"b" is not known here: correct its spelling, or remove it.'],
    ["on: push\njobs: { a: x }", '"job a" must be lines of "key: value", but is a text.'],
    ["on: push\njobs: { a: { steps: [] } }", '"runs-on" is missing here: add it.'],
    [
      "on: push\njobs: { a: { runs-on: x, needs: zz, steps: [] } }",
      '"zz" is not an allowed value here. "needs" takes the IDs of jobs in this workflow.',
    ],
    [
      "on: push\njobs: { a: { runs-on: x, steps: [{}, { uses: b }] } }",
      'A step needs "run" or "uses": add one of them.',
    ],
    [
      "on: push\njobs: { a: { runs-on: x, steps: [{ uses: b }] } }",
      '"b" is not an action: write owner/repository@version, such as actions/checkout@v6.',
    ],
  ])("is explained in plain words: %s", async (text, said) => {
    const { findings } = await checkWorkflow(text);
    expect(findings.map((one) => one.text)).toContain(said);
  });

  test("is not echoed at length", async () => {
    const long = "x y".repeat(40_000);
    const texts = [
      `on: ${long}\njobs: { a: { runs-on: x, needs: ${long}, steps: [] } }`,
      workflow(job([withLine(`format: ${long}`), withLine(`${long}: 1`), withLine(`notify_on: ${long}`)])),
      workflow(job(["- run: make", `${STEP}\n  if: ${long}`, `- uses: a/${"b".repeat(90_000)}@main`])),
    ];
    for (const text of texts) {
      const { findings } = await checkWorkflow(text);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter((one) => `${one.text}${one.write}`.length > 1000)).toEqual([]);
    }
  });

  test.each([
    ["no YAML", "a: [b\n\tc: }"],
    ["empty", ""],
    ["a list", "- a\n- b"],
    ["binary", "\0\u0001\uffff\ud800"],
    [
      "shapes that no workflow has",
      "on: {a: [1]}\njobs: {a: 1, b: [x], c: {steps: {uses: 1}, needs: {x: y}}, d: {steps: [1, [2], {with: 3, uses: [4]}]}}",
    ],
    [
      "aliases of aliases",
      `a: &a [x, x]\n${[..."bcdefghij"].map((one, at) => `${one}: &${one} [${`*${"abcdefghi"[at]}, `.repeat(9)}]`).join("\n")}\njobs: *j`,
    ],
    ["an alias of itself", "jobs: &j\n  a: *j"],
    ["deep", `jobs: ${"[".repeat(20_000)}`],
  ])("ends nothing, be it %s", async (_, text) => {
    const { findings } = await checkWorkflow(text, { own: 8000, github: 1000 });
    expect(Array.isArray(findings)).toBe(true);
  });

  test("that takes GitHub's language service too long is reported with what the action found", async () => {
    const { note, findings } = await checkWorkflow(workflow(job([withLine("colour: red")])), {
      own: 15_000,
      github: 0,
    });
    expect(note).toMatch(/^GitHub's language service could not read this text/);
    expect(findings.map(({ text }) => text)).toEqual([expect.stringContaining("colour")]);
  });
});
