import { expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";
import { pullRequestEvent } from "../../../../support/events.ts";

const PLAIN = "A name in a template shows it as plain text. Write instead:";
const TITLE = `\${{ github.event.pull_request.title }}`;
const COMMIT = `\${{ github.event.head_commit.message }}`;

/** What the doctor says about texts, whose expressions gave what the step got. */
async function told(lines: string, given: Readonly<Record<string, string>>, on = "push"): Promise<Told> {
  const workflow = workflowWith({ with: lines }).replace("on: push", `on: ${on}`);
  const event = on === "pull_request" ? pullRequestEvent() : undefined;
  return doctorTold({ workflow, with: given, ...(event && { event }) });
}

test.each([
  [`message: ${TITLE}`, ['message: "{{pullRequest.title}}"']],
  [
    `message: "PR ${TITLE} of \${{ github.actor }}"`,
    [`message: "PR {{pullRequest.title}} of \${{ github.actor }}"`],
  ],
  [
    `title: "New: \${{ github.event.issue.title }}"`,
    [`title: "New: {{data.title}}"\ndata: |\n  title: \${{ toJSON(github.event.issue.title) }}`],
  ],
])("a title that a stranger gives is a name in a template: %s", async (line, lines) => {
  const input = line.startsWith("title") ? "title" : "message";
  const on = line.includes("issue") ? "issues" : "pull_request";
  const { rows, advice, blocks } = await told(line, { [input]: "Fix the cups" }, on);
  expect(rows).toEqual([["⚠️", input, expect.stringContaining("can put links and other Markdown into")]]);
  expect([advice, blocks]).toEqual([[PLAIN], lines]);
});

test.each([
  [`message: ${COMMIT}`, "Hello <@all>", 'message: "{{commit.title}}"'],
  [`message: ${COMMIT}`, "Use {{#each}}", 'message: "{{commit.title}}"'],
  [
    `message: \${{ github.event.head_commit.message || github.event.pull_request.title }}`,
    "Hello <@personEmail:bob@example.com>",
    `message: "{{commit.title}}{{^commit.title}}{{pullRequest.title}}{{/commit.title}}"`,
  ],
])("what others wrote is not to be corrected or mentioned: %s gives %s", async (line, message, lines) => {
  const { rows, advice, blocks, summary } = await told(line, { message });
  expect(rows.map(([, what]) => what)).toEqual(["message"]);
  expect([advice, blocks]).toEqual([[PLAIN], [lines]]);
  expect(summary).not.toContain("mention: all");
});

test("a text of another kind, too, is not to be mentioned", async () => {
  const { advice, summary } = await told(`message: \${{ inputs.text }}`, { message: "Hello <@all>" });
  expect(advice).toEqual([
    "It comes from an expression: use a name of the template instead, or leave it out.",
  ]);
  expect(summary).not.toContain("mention: all");
});

test("without the workflow file, it is for those who wrote it", async () => {
  const { advice } = await doctorTold({ with: { message: "Hello <@all>" } });
  expect(advice).toEqual(["If you wrote it, add `mention: all` to the step's `with:`."]);
});

test("an own mention stays one to be added", async () => {
  const { advice } = await told(`message: "Hello <@all>, \${{ github.actor }}"`, {
    message: "Hello <@all>, ada",
  });
  expect(advice).toEqual(["If you wrote it, add `mention: all` to the step's `with:`."]);
});

test("with `data`, the field is to be added to it", async () => {
  const lines = `message: \${{ github.event.issue.title }}\ndata: "a: b"`;
  const { advice, blocks } = await told(lines, { message: "x", data: "a: b" }, "issues");
  expect(advice).toEqual([expect.stringContaining("Add it to `data:`, with `toJSON()`")]);
  expect(blocks).toEqual([]);
});

test.each([
  [`message: ${COMMIT}`, { message: "Fix the cups" }],
  [
    `message: \${{ github.event.head_commit.message || github.event.pull_request.title }}`,
    { message: "Fix" },
  ],
  [`message: ${TITLE}`, { message: "of another event" }],
  [`message: "{{pullRequest.title}}"`, { message: "{{pullRequest.title}}" }],
  [`message: "\${{ github.head_ref || github.ref_name }}"`, { message: "main" }],
  [`message: \${{ contains(github.event.pull_request.title, 'x') && 'a' || 'b' }}`, { message: "a" }],
  [`data: "title: \${{ toJSON(github.event.issue.title) }}"`, { data: 'title: "x"' }],
])("nothing is said if there is %s", async (line, given) => {
  expect((await told(line, given)).rows).toEqual([]);
});
