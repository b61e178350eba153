import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { startWorld } from "../../../../support/start-world.ts";

const LETTERS = "a".repeat(300_000);

test("an expression that is as long as the workflow file is not shown", async () => {
  const inputs = `version: \${{ steps.${LETTERS}.outputs.b }}\nreason: \${{ steps.${LETTERS}.outputs.c }}`;
  const { summary, rows } = await doctorTold({
    workflow: workflowWith({ with: inputs }),
    with: { version: "", reason: "" },
  });
  expect(rows).toEqual([]);
  expect(summary).toContain("`version:` is empty in this run.");
  expect(summary.length).toBeLessThan(10_000);
});

test("a condition, a job and a step with long names are cut too, and no line is pasted with half of one", async () => {
  const workflow = workflowWith({
    step: `if: "${LETTERS.slice(0, 900)} == '${LETTERS}'"`,
    before: `- { name: ${LETTERS}, run: make }`,
    with: `version: \${{ needs.build.outputs.${LETTERS} }}`,
  });
  const { summary, blocks } = await doctorTold({
    workflow,
    with: { version: "", "notify-on": "failure" },
  });
  expect(summary.length).toBeLessThan(20_000);
  expect(blocks.join("")).not.toContain("aaa");
});

test("annotations, log and outputs get no more of it", async () => {
  await using world = await startWorld();
  const path = ".github/workflows/ci.yml";
  const { annotations, log, outputs } = await world.run({
    github: { workflow_ref: `your-org/shop/${path}@refs/heads/main`, job: "deploy" },
    with: { to: "Release train", doctor: "true", "webhook-url": "", version: "" },
    workspace: { [path]: workflowWith({ with: `version: \${{ steps.${LETTERS}.outputs.b }}` }) },
  });
  const texts = [...annotations.map(({ message }) => message), ...log, ...Object.values(outputs)];
  expect(texts.join("\n")).toContain("`version:` is empty in this run.");
  for (const text of texts) expect(text.length).toBeLessThan(10_000);
});

test("of thousands of findings the first are shown, and the rest are counted", async () => {
  await using world = await startWorld();
  const entries = Array.from({ length: 9000 }, (_, at) => `a${at}: x\n`).join("");
  const { summary, conclusion } = await world.run({
    with: { to: "Release train", doctor: "true", mention: "author", "user-map": "u.yml" },
    workspace: { "u.yml": entries },
    withinMs: 20_000,
  });
  expect(conclusion).toBe("failure");
  expect(summary).toMatch(/\*\*Others\*\* — There are \d+ more\./);
  expect(summary.length).toBeLessThan(2 ** 20);
});

test.each([
  ["data", "toJSON(github.event.head_commit)", "toJSON(github.event.head_commit.id)"],
  ["data", "toJSON( github.event )", "toJSON(github.event.head_commit.id)"],
  ["data", "toJSON(github)", "toJSON(github.event.head_commit.id)"],
  ["data", "toJSON(github.event.issue)", "toJSON(github.event.issue.title)"],
])(
  "`%s` with `%s` is a warning, because a long text keeps the step from starting",
  async (input, expression, short) => {
    const workflow = workflowWith({ with: `${input}: \${{ ${expression} }}` });
    const { rows, advice } = await doctorTold({ workflow, with: { [input]: "title: x" } });
    expect(rows).toEqual([
      [
        "⚠️",
        input,
        `\`${expression}\` can be very long: with more than 128 KiB in an input (32 KiB on Windows), the step does not start.`,
      ],
    ]);
    expect(advice).toEqual([`Pass short fields, such as \`\${{ ${short} }}\`.`]);
  },
);

test.each([
  [
    "github.event.issue.body",
    `message: "{{data.title}}"\ndata: |\n  title: \${{ toJSON(github.event.issue.title) }}`,
  ],
  ["github.event.release.body", `message: "{{release.name}}"`],
])("of a text that is too long, a template has a short name: %s", async (expression, lines) => {
  const workflow = workflowWith({ with: `message: \${{ ${expression} }}` });
  const { rows, blocks } = await doctorTold({ workflow, with: { message: "x" } });
  expect(rows).toEqual([["⚠️", "message", expect.stringContaining("can be very long")]]);
  expect(blocks).toEqual([lines]);
});

test.each(["toJSON(github.event.issue.title)", "toJSON(github.event.number)", "github.event.body_count"])(
  "`%s` is a short field",
  async (expression) => {
    const workflow = workflowWith({ with: `data: "title: \${{ ${expression} }}"` });
    expect((await doctorTold({ workflow, with: { data: "title: x" } })).rows).toEqual([]);
  },
);
