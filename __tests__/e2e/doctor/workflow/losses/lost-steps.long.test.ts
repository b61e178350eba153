import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const INSTEAD = "If this is what you mean, write it instead:";

/** What the doctor says about an empty `thread` in a job that needs `first`, which has these lines. */
async function lost(expression: string, { first = "", needs = "first", top = "", job = "" } = {}) {
  const workflow = workflowWith({
    with: `thread: \${{ ${expression} }}`,
    job: `needs: ${needs}\nif: always()\n${job}`,
    top,
  }).replace(
    /^ {2}build: .*$/m,
    `  build: { steps: [{ run: make }] }\n  first:\n    runs-on: x\n${first.replaceAll(/^(?=.)/gm, "    ")}`,
  );
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { thread: "" } });
  const found = rows.map(([, , text]) => text.replace(/^.*? is empty: /, ""));
  return { found, advice, blocks };
}

const TELL = "steps: [{ id: tell, uses: your-org/webex-notify@v1 }]";
const PASSED = `outputs: { thread: "\${{ steps.tell.outputs.thread }}" }\n${TELL}`;

describe("a field that neither steps nor jobs have", () => {
  const OF_STEP = "a step has `outputs`, `outcome` and `conclusion`, and no";
  const OF_JOB = "the job `first` has no";

  test.each([
    ["steps.make.output.summary", `${OF_STEP} \`output\`.`, "steps.make.outputs.summary"],
    ["steps.make.summary", `${OF_STEP} \`summary\`.`, "steps.make.outputs.summary"],
    ["steps.make.result", `${OF_STEP} \`result\`.`, "steps.make.outcome"],
    ["steps.make.status", `${OF_STEP} \`status\`.`, "steps.make.outcome"],
    ["steps.make.outcom", `${OF_STEP} \`outcom\`.`, "steps.make.outcome"],
    ["needs.first.output.thread", `${OF_JOB} \`output\`.`, "needs.first.outputs.thread"],
    ["needs.first.thread", `${OF_JOB} \`thread\`.`, "needs.first.outputs.thread"],
    ["needs.first.conclusion", `${OF_JOB} \`conclusion\`.`, "needs.first.result"],
    ["needs.first.outputs.thred", `${OF_JOB} output \`thred\`.`, "needs.first.outputs.thread"],
    ["needs.first.outputs.message_id", `${OF_JOB} output \`message_id\`.`, "needs.first.outputs.thread"],
  ])("%s has the line", async (expression, why, meant) => {
    const { found, blocks } = await lost(expression, { first: PASSED });
    expect(found).toEqual([why]);
    expect(blocks).toEqual([`thread: \${{ ${meant} }}`]);
  });

  test.each([
    ["your-org/webex-notify@v1", "steps.make.outputs.threads", "thread"],
    ["example/Webex-Notify@3f2a9c1", "steps.make.outputs.message_id", "message-id"],
    ["your-org/webex-notify@v1", "steps.make.outputs.thread.id", undefined],
    ["your-org/webex-notify@v1", "steps.make.outputs.message-id", undefined],
    ["your-org/other@v1", "steps.make.outputs.threads", undefined],
  ])("an output of a step with %s: %s", async (uses, expression, meant) => {
    const before = `- { id: make, uses: ${uses} }`;
    const workflow = workflowWith({ with: `thread: \${{ ${expression} }}`, before });
    const { rows, blocks } = await doctorTold({ workflow, with: { thread: "" } });
    const [, , , output] = expression.split(".");
    const why = `the step \`make\` uses this action, which has no output \`${output}\`.`;
    expect(rows.map(([, , found]) => found)).toEqual(
      meant === undefined ? [] : [expect.stringContaining(why)],
    );
    expect(blocks).toEqual(meant === undefined ? [] : [`thread: \${{ steps.make.outputs.${meant} }}`]);
  });

  test("an output of this action that another job passes on", async () => {
    const first = PASSED.replace("outputs.thread", "outputs.threads");
    const { found, blocks } = await lost("needs.first.outputs.thread", { first });
    expect(found[0]).toContain("the step `tell` uses this action, which has no output `threads`.");
    expect(blocks).toEqual([`thread: \${{ steps.tell.outputs.thread }}`]);
  });

  test("also where the step's status must be there", async () => {
    const workflow = workflowWith({ with: `status: \${{ steps.make.result }}` });
    const { rows, blocks } = await doctorTold({ workflow, with: { status: "" } });
    expect(rows).toEqual([["❌", "status", 'Input "status" is missing.']]);
    expect(blocks).toEqual([`status: \${{ steps.make.outcome }}`]);
  });
});

describe("a job with other outputs gets one line more, and no second `outputs:`", () => {
  const OUTPUTS = "outputs: { image: a, tag: x }";
  const HAS = "It has `image` and `tag`. For another one, add this line to its `outputs:`";

  test.each([
    [TELL, ":", "tell.outputs.thread"],
    [
      TELL.replace("id: tell, ", ""),
      ", and `id: webex` to its step that uses this action:",
      "webex.outputs.thread",
    ],
    ["steps: [{ run: make }]", ", with the `id:` of its step in place of ID:", "ID.outputs.reference"],
    [
      `${TELL.slice(0, -1)}, { uses: your-org/webex-notify@v1 }]`,
      ", with the `id:` of its step in place of ID:",
      "ID.outputs.reference",
    ],
    [
      `steps: [{ id: ref, run: "echo reference=1 >> $GITHUB_OUTPUT" }, { run: make }]`,
      ":",
      "ref.outputs.reference",
    ],
  ])("%s", async (steps, end, source) => {
    const { found, advice, blocks } = await lost("needs.first.outputs.reference", {
      first: `${OUTPUTS}\n${steps}`,
    });
    expect(found).toEqual(["the job `first` has no output `reference`."]);
    expect(advice).toEqual([HAS + end]);
    expect(blocks).toEqual([`reference: \${{ steps.${source} }}`]);
  });

  test("a job without outputs gets them", async () => {
    const { advice, blocks } = await lost("needs.first.outputs.thread", { first: TELL });
    expect(advice).toEqual(["Add these lines to the job `first`:"]);
    expect(blocks).toEqual([`outputs:\n  thread: \${{ steps.tell.outputs.thread }}`]);
  });
});

describe("an output of a job that comes from nothing is mended there", () => {
  test.each([
    [
      "another ID",
      "steps.webex.outputs.thread",
      "steps.tell.outputs.thread",
      "no step of it has `id: webex`",
    ],
    ["a similar ID", "steps.tel.outputs.thread", "steps.tell.outputs.thread", "no step of it has `id: tel`"],
    [
      "another field",
      "steps.tell.output.thread",
      "steps.tell.outputs.thread",
      "a step has `outputs`, `outcome` and `conclusion`, and no `output`",
    ],
  ])("%s", async (_, given, meant, why) => {
    const first = `outputs: { thread: "\${{ ${given} }}" }\n${TELL}`;
    const { found, advice, blocks } = await lost("needs.first.outputs.thread", { first });
    expect(found).toEqual([`the job \`first\` takes \`thread\` from \`${given}\`, and ${why}.`]);
    expect(advice).toEqual(["Write this line in the `outputs:` of the job `first`:"]);
    expect(blocks).toEqual([`thread: \${{ ${meant} }}`]);
  });

  test("by an ID for the step that has none", async () => {
    const first = `outputs: { thread: "\${{ steps.webex.outputs.thread }}" }\nsteps: [{ name: Webex, uses: your-org/webex-notify@v1 }]`;
    const { advice, blocks } = await lost("needs.first.outputs.thread", { first });
    expect(advice).toEqual(["If the step `Webex` is meant, add this line to it:"]);
    expect(blocks).toEqual(["id: webex"]);
  });
});

describe("a step of another job", () => {
  const why = "the step `tell` is in the job `first`, and other jobs get only the outputs of that job.";

  test("that passes the output on", async () => {
    expect(await lost("steps.tell.outputs.thread", { first: PASSED })).toEqual({
      found: [why],
      advice: [INSTEAD],
      blocks: [`thread: \${{ needs.first.outputs.thread }}`],
    });
  });

  test("that this job does not need", async () => {
    const { advice, blocks } = await lost("steps.tell.outputs.thread", { first: PASSED, needs: "build" });
    expect(advice).toEqual(["Write this line instead, with `first` in the `needs:` of this job:"]);
    expect(blocks).toEqual([`thread: \${{ needs.first.outputs.thread }}`]);
  });

  test.each([
    ["that has no outputs", TELL, "these lines to", `outputs:\n  thread: \${{ steps.tell.outputs.thread }}`],
    [
      "that has others",
      `outputs: { a: b }\n${TELL}`,
      "this line to the `outputs:` of",
      `thread: \${{ steps.tell.outputs.thread }}`,
    ],
  ])("%s", async (_, first, where, lines) => {
    const { advice, blocks } = await lost("steps.tell.outputs.thread", { first });
    expect(advice).toEqual([
      `Write \`\${{ needs.first.outputs.thread }}\`, and add ${where} the job \`first\`:`,
    ]);
    expect(blocks).toEqual([lines]);
  });
});

test("a later step of the same job is reported as one", async () => {
  const workflow = `${workflowWith({ with: `thread: \${{ steps.later.outputs.x }}` })}      - { id: later, run: make }\n`;
  const { rows, advice } = await doctorTold({ workflow, with: { thread: "" } });
  expect(rows[0]?.[2]).toContain("the step `later` comes after this one.");
  expect(advice).toEqual(["Put this step after it."]);
});

describe("a variable that is set for something else", () => {
  const SET = "env: { STAGE: production }";

  test.each([
    ["another job", `${SET}\nsteps: [{ run: make }]`, "", "the job `first`", "env:\n  STAGE: production"],
    [
      "a step of another job",
      `steps: [{ run: make, ${SET} }]`,
      "",
      "a step of the job `first`",
      "env:\n  STAGE: production",
    ],
    [
      "another job, with variables for all",
      `${SET}\nsteps: [{ run: make }]`,
      "env: { A: b }",
      "the job `first`",
      "STAGE: production",
    ],
  ])("%s", async (_, first, top, where, lines) => {
    const { found, advice, blocks } = await lost("env.STAGE", { first, top });
    expect(found).toEqual([`only the \`env:\` of ${where} sets \`STAGE\`, and nothing else gets it.`]);
    expect(advice).toEqual(["Move it to the `env:` at the top of the workflow:"]);
    expect(blocks).toEqual([lines]);
  });

  test("whose value may be a secret is not shown", async () => {
    const first = `env: { STAGE: ghp_abcdefghijklmnopqrstuvwxyz0123456789 }\nsteps: [{ run: make }]`;
    const { advice, blocks } = await lost("env.STAGE", { first });
    expect(advice).toEqual(["Move it to the `env:` at the top of the workflow."]);
    expect(blocks).toEqual([]);
  });
});
