import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const ADVICE = "If this step is meant, add this line to it, next to `uses:`.";

/** What the doctor says about a step with these lines below it in the file. */
async function toldAbove(below: string, given: Parameters<typeof workflowWith>[0] = {}) {
  const workflow = workflowWith(given) + below.replaceAll(/^(?=.)/gm, "      ");
  return await doctorTold({ workflow });
}

test.each([
  ["if", "- if: steps.webex.outputs.ok == 'false'\n  run: make alarm", "ok"],
  ["if with braces", `- if: \${{ failure() || steps.webex.outputs.ok != 'true' }}\n  run: make alarm`, "ok"],
  ["run", `- run: echo "\${{ steps.webex.outputs.message-id }}"`, "message-id"],
  ["env", `- run: make\n  env: { THREAD: "x \${{ steps.webex.outputs['thread'] }}" }`, "thread"],
  ["with", `- uses: a/b@v1\n  with:\n    thread: \${{ steps.webex.outputs.thread }}`, "thread"],
])("an output that a later step reads in `%s` needs the ID", async (_, below, output) => {
  const { rows, advice, blocks } = await toldAbove(below);
  const found = `A later step reads \`steps.webex.outputs.${output}\`, but no step of this job has \`id: webex\`.`;
  expect(rows).toEqual([["⚠️", "id", found]]);
  expect(advice).toEqual([ADVICE]);
  expect(blocks).toEqual(["id: webex"]);
});

test("an output that the job passes on needs it, too", async () => {
  const job = `runs-on: ubuntu-latest\noutputs:\n  thread: \${{ steps.webex.outputs.thread }}`;
  const { rows, blocks } = await toldAbove("", { job });
  const found =
    "The job's `outputs:` read `steps.webex.outputs.thread`, but no step of this job has `id: webex`.";
  expect(rows).toEqual([["⚠️", "id", found]]);
  expect(blocks).toEqual(["id: webex"]);
});

const READ = "- if: steps.webex.outputs.ok == 'false'\n  run: make alarm";

test.each<[string, string, Parameters<typeof workflowWith>[0]?]>([
  ["the step has this ID, in other letters", READ, { step: "id: Webex\nif: always()" }],
  ["another step has this ID", READ, { before: "- { id: webex, run: make }" }],
  ["another step has this name", READ, { before: "- { name: Webex, run: make }" }],
  ["the action has no such output", READ.replace("outputs.ok", "outputs.image")],
  ["it is how the step ended", READ.replace("outputs.ok", "outcome")],
  ["an earlier step reads it", "", { before: READ }],
  ["it is no expression", "- run: echo steps.webex.outputs.ok"],
  ["the ID is known only when it is evaluated", "- if: steps[matrix.id].outputs.ok\n  run: make"],
  ["the step below is no step", "- 7\n- if: { a: 1 }\n  run: [1]\n  with: x\n  env: 7"],
])("nothing is said if %s", async (_, below, given = {}) => {
  const { summary, blocks } = await toldAbove(below, given);
  expect(summary).not.toContain("but no step of this job has");
  expect(blocks.filter((block) => block.includes("id:"))).toEqual([]);
});

describe("a step with another ID", () => {
  const TELL = { step: "id: tell\nif: always()" };

  test("gets the one that a later step reads", async () => {
    const { rows, advice, blocks } = await toldAbove(READ, TELL);
    const found = "A later step reads `steps.webex.outputs.ok`, but no step of this job has `id: webex`.";
    expect(rows).toEqual([["⚠️", "id", found]]);
    expect(advice).toEqual(["If this step is meant, replace its `id:` with this line."]);
    expect(blocks).toEqual(["id: webex"]);
  });

  test.each([
    [
      "if",
      "- if: steps.tel.outputs.ok == 'false'\n  run: make alarm",
      `if: "steps.tell.outputs.ok == 'false'"`,
    ],
    [
      "env",
      `- run: make\n  env: { OK: "\${{ steps.tel.outputs.ok }}" }`,
      `OK: \${{ steps.tell.outputs.ok }}`,
    ],
    [
      "with",
      `- uses: a/b@v1\n  with: { ok: "x \${{ steps.tel.outputs.ok }}" }`,
      `ok: "x \${{ steps.tell.outputs.ok }}"`,
    ],
  ])("keeps it if another reader has it, and `%s` gets it", async (_, below, line) => {
    const { rows, advice, blocks } = await toldAbove(
      `${READ.replace("steps.webex", "always() && steps.tell")}\n${below}`,
      TELL,
    );
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "id"]]);
    expect(advice).toEqual(["Write this line there instead:"]);
    expect(blocks).toEqual([line]);
  });

  test("keeps it if a command has it wrong", async () => {
    const below = `${READ.replace("steps.webex", "always() && steps.tell")}\n- run: echo "\${{ steps.tel.outputs.thread }}"`;
    const { advice, blocks } = await toldAbove(below, TELL);
    expect(advice).toEqual(["Write `steps.tell.outputs.thread` there."]);
    expect(blocks).toEqual([]);
  });
});

describe("a wrong ID that is also read where the doctor can be asked", () => {
  const STEP = "id: tell, uses: your-org/webex-notify@v1, with: { to: Release train, event: start";
  const READ_ELSEWHERE = `thread: "\${{ steps.webex.outputs.thread }}"`;
  const LINE = `thread: \${{ steps.tell.outputs.thread }}`;
  const OTHER = "uses: your-org/webex-notify@v1, if: always(), with: { to: Release train, thread: ";
  const FILES = {
    "the outputs of the job": `on: push
jobs:
  start: { runs-on: x, outputs: { ${READ_ELSEWHERE} }, steps: [{ ${STEP}, doctor: START } }] }
  test: { needs: start, runs-on: x, steps: [{ uses: actions/checkout@v6 }, { run: make test }] }
  notify: { needs: [start, test], if: always(), runs-on: x, steps: [{ ${OTHER}"\${{ needs.start.outputs.thread }}", needs: "\${{ toJSON(needs) }}", doctor: END } }] }
`,
    "a later step of this action": `on: push
jobs:
  start: { runs-on: x, steps: [{ ${STEP}, doctor: START } }, { uses: actions/checkout@v6 }, { run: make test }, { ${OTHER}"\${{ steps.webex.outputs.thread }}", doctor: END } }] }
`,
  } as const;

  test.each(["the outputs of the job", "a later step of this action"] as const)(
    "has the same line wherever it is asked: %s",
    async (where) => {
      const file = (asked: "START" | "END") =>
        FILES[where].replace(`, doctor: ${asked}`, ", doctor: true").replace(/, doctor: [A-Z]+/, "");
      const atStart = await doctorTold({
        workflow: file("START"),
        github: { job: "start" },
        with: { event: "start" },
      });
      const ofNeeds = where === "the outputs of the job";
      const atEnd = await doctorTold({
        workflow: file("END"),
        github: { job: ofNeeds ? "notify" : "start" },
        with: {
          thread: "",
          ...(ofNeeds && { needs: '{"start":{"result":"success"},"test":{"result":"success"}}' }),
        },
      });
      expect(atStart.blocks).toEqual([LINE]);
      expect(atEnd.blocks).toEqual([LINE]);
      expect(atStart.advice).toEqual(["Write this line there instead:"]);
    },
  );
});

describe("a name of an output that is wrong", () => {
  test.each([
    ["outputs.threads", "the step `tell` uses this action, which has no output `threads`", "outputs.thread"],
    ["thread", "a step has `outputs`, `outcome` and `conclusion`, and no `thread`", "outputs.thread"],
    ["result", "and no `result`", "outcome"],
  ])("is corrected where the job passes it on: %s", async (read, says, meant) => {
    const job = `runs-on: ubuntu-latest\noutputs:\n  thread: \${{ steps.tell.${read} }}`;
    const { rows, blocks } = await toldAbove("", { job, step: "id: tell\nif: always()" });
    expect(rows).toEqual([["⚠️", "id", expect.stringContaining(says)]]);
    expect(blocks).toEqual([`thread: \${{ steps.tell.${meant} }}`]);
  });

  test.each([
    `\${{ toJSON(steps.tell) }}`,
    `\${{ toJSON(steps.tell.outputs) }}`,
    `\${{ steps.tell.outcome }}`,
    `\${{ steps.tell.outputs.thread }}`,
    `\${{ steps.make.outputs.image }}`,
  ])("nothing is said about %s", async (value) => {
    const job = `runs-on: ubuntu-latest\noutputs: { x: "${value}" }`;
    expect((await toldAbove("", { job, step: "id: tell\nif: always()" })).rows).toEqual([]);
  });
});

test.each([
  ["has no ID", "", "id: webex", "If the step `mirror/webex-notify@v2` is meant, add this line to it:"],
  [
    "has another ID",
    "id: tell, ",
    `thread: \${{ steps.tell.outputs.thread }}`,
    "Write this line in the `outputs:` of the job `build`:",
  ],
])("a thread of another job, whose step %s, is empty", async (_, id, line, says) => {
  const steps = `[{ run: make }, { ${id}if: always(), uses: mirror/webex-notify@v2 }]`;
  const build = `build: { runs-on: x, outputs: { thread: "\${{ steps.webex.outputs.thread }}" }, steps: ${steps} }`;
  const workflow = workflowWith({
    job: "needs: [build]",
    with: `thread: \${{ needs.build.outputs.thread }}`,
  });
  const { rows, advice, blocks } = await doctorTold({
    workflow: workflow.replace(/^ {2}build: .*$/m, () => `  ${build}`),
    with: { thread: "" },
  });
  expect(rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "thread"]]);
  expect(advice).toEqual([says]);
  expect(blocks).toEqual([line]);
});
