import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../../support/doctor-told.ts";

/** A workflow that pull requests start, too. */
const workflowOf = (parts: Parameters<typeof workflowWith>[0]): string =>
  workflowWith(parts).replace("on: push", "on: [push, pull_request, pull_request_review_comment]");

const says = (where: string, value: string, text: string): string =>
  `In the \`if:\` of ${where}, \`${value}\` never matches \`${text}\`.`;

describe("a condition that compares a value of GitHub with what it never is", () => {
  test.each([
    [
      "github.ref_name == 'refs/heads/main'",
      "github.ref_name",
      "refs/heads/main",
      "github.ref == 'refs/heads/main'",
    ],
    ["github.ref == 'main'", "github.ref", "main", "github.ref_name == 'main'"],
    ["'main' != github.ref", "github.ref", "main", "'main' != github.ref_name"],
    [
      "startsWith(github.ref, 'release/')",
      "github.ref",
      "release/",
      "startsWith(github.ref_name, 'release/')",
    ],
    [
      "startsWith(github.ref_name, 'refs/tags/')",
      "github.ref_name",
      "refs/tags/",
      "startsWith(github.ref, 'refs/tags/')",
    ],
    ["startsWith(github.ref, 'tags/')", "github.ref", "tags/", "startsWith(github.ref, 'refs/tags/')"],
    ["github.event_name == 'tag'", "github.event_name", "tag", "github.ref_type == 'tag'"],
    ["github.ref_type == 'branches'", "github.ref_type", "branches", "github.ref_type == 'branch'"],
    ["github.ref_type == 'tags'", "github.ref_type", "tags", "github.ref_type == 'tag'"],
    ["github.ref_type == 'main'", "github.ref_type", "main", "github.ref_name == 'main'"],
    [
      "github.event_name == 'pull-request'",
      "github.event_name",
      "pull-request",
      "github.event_name == 'pull_request'",
    ],
    [
      "always() && (github.ref_type == 'tag' || github.ref_name == 'refs/heads/main')",
      "github.ref_name",
      "refs/heads/main",
      "always() && (github.ref_type == 'tag' || github.ref == 'refs/heads/main')",
    ],
    [
      `\${{ github.ref == 'main' || github.ref == 'dev' }}`,
      "github.ref",
      "main",
      "github.ref_name == 'main' || github.ref_name == 'dev'",
    ],
    [
      "github.base_ref == 'refs/heads/main'",
      "github.base_ref",
      "refs/heads/main",
      "github.base_ref == 'main'",
    ],
  ])("%s", async (condition, value, text, meant) => {
    const workflow = workflowOf({ step: `if: ${JSON.stringify(condition)}` });
    const { rows, advice, blocks } = await doctorTold({ workflow, with: { "notify-on": "success" } });
    expect(rows).toEqual([["⚠️", "if", says("the step", value, text)]]);
    const line = meant.startsWith("'") ? JSON.stringify(meant) : meant;
    expect(blocks).toEqual([`if: ${line}`]);
    expect(advice).toEqual(["If this is what you mean, replace the `if:` of the step with this line."]);
  });

  test.each([
    "github.ref == 'refs/heads/main'",
    "github.ref_name == 'main'",
    "github.ref_name == 'feature/refs'",
    "github.ref == github.event.ref",
    "github.ref != ''",
    "startsWith(github.ref, 'refs/tags/v')",
    "startsWith(github.ref, 'ref')",
    "contains(github.ref, 'main')",
    "endsWith(github.ref, 'main')",
    "github.event_name == 'Push'",
    "github.event_name == 'pull_request_review_comment'",
    "github.event_name == 'repository_dispatch'",
    "github.event_name == 'watch'",
    "github.event_name == 'delete'",
    "startsWith(github.event_name, 'pull')",
    "github.REF_TYPE == 'Tag'",
    "github.event.ref == 'main'",
    "github.actor == 'main'",
  ])("nothing is said of %s", async (condition) => {
    const workflow = workflowOf({ step: `if: ${JSON.stringify(condition)}` });
    const { summary } = await doctorTold({ workflow, with: { "notify-on": "success" } });
    expect(summary).not.toContain("never matches");
  });

  test("is found in the job, in other steps of ours, and in their jobs", async () => {
    const others = `  other:
    if: github.event_name == 'pull-request'
    steps:
      - { if: github.ref == 'dev', run: make }
      - { if: github.ref == 'main', uses: mirror/webex-notify@v2 }
  third: { if: github.ref == 'x', steps: [{ run: make }] }
`;
    const workflow = workflowOf({ job: "if: github.ref_type == 'tags'" }) + others;
    const { rows, blocks } = await doctorTold({ workflow });
    expect(rows.map(([, , found]) => found)).toEqual([
      says("the job", "github.ref_type", "tags"),
      says("the job `other`", "github.event_name", "pull-request"),
      says("a step of the job `other`", "github.ref", "main"),
    ]);
    expect(blocks).toEqual([
      "if: github.ref_type == 'tag'",
      "if: github.event_name == 'pull_request'",
      "if: github.ref_name == 'main'",
    ]);
  });
});

describe("an output of ours in a condition is a text", () => {
  const OK = "steps.webex.outputs.ok";
  const told = (below: string, more: Parameters<typeof workflowWith>[0] = {}) =>
    doctorTold({
      workflow: workflowWith({ step: "id: webex\nif: always()", ...more }) + below,
    });

  test.each([
    [`${OK} == false`, `${OK} != 'true'`],
    [`${OK} == true`, `${OK} == 'true'`],
    [`${OK} != true`, `${OK} != 'true'`],
    [`false != ${OK}`, `${OK} == 'true'`],
    [`${OK} == 0`, `${OK} != 'true'`],
    [`${OK} == 1`, `${OK} == 'true'`],
    [`!${OK}`, `${OK} != 'true'`],
    [`always() && ! ${OK}`, `always() && ${OK} != 'true'`],
    [`\${{ failure() || ${OK} }}`, `\${{ failure() || ${OK} == 'true' }}`],
    [OK, `${OK} == 'true'`],
  ])("%s", async (condition, meant) => {
    const { rows, advice, blocks } = await told(
      `      - { if: ${JSON.stringify(condition)}, run: make alarm }\n`,
    );
    const found = `A later step takes \`${OK}\` for a switch, but an output is a text: "true" or "false".`;
    expect(rows.filter(([, what]) => what !== "event")).toEqual([["⚠️", "ok", found]]);
    expect(advice).toContain("Write this line there instead:");
    expect(blocks.map((block) => block.replaceAll('"', ""))).toContain(`if: ${meant}`);
  });

  test.each([
    ["always() && steps.webex.outcome == 'failure'", `always() && ${OK} != 'true'`],
    ["steps.webex.conclusion != 'success'", `${OK} != 'true'`],
    ["steps.webex.outcome == 'success'", `${OK} == 'true'`],
  ])("how the step ended is not whether its message was sent: %s", async (condition, meant) => {
    const { rows, blocks } = await told(`      - { if: ${JSON.stringify(condition)}, run: make alarm }\n`);
    expect(rows.filter(([, what]) => what !== "event")).toEqual([
      ["⚠️", "ok", expect.stringMatching(/^A later step asks how `webex` ended, but it ends green if/)],
    ]);
    expect(blocks.map((block) => block.replaceAll('"', ""))).toContain(`if: ${meant}`);
  });

  test("also in another job, by the name that it has there", async () => {
    const job = `outputs: { sent: "\${{ ${OK} }}" }`;
    const below =
      "  after: { needs: deploy, if: always() && needs.deploy.outputs.sent == false, steps: [] }\n";
    const { rows, blocks } = await told(below, { job });
    expect(rows).toEqual([
      [
        "⚠️",
        "ok",
        'The job `after` takes `needs.deploy.outputs.sent` for a switch, but an output is a text: "true" or "false".',
      ],
    ]);
    expect(blocks).toEqual([`if: "always() && needs.deploy.outputs.sent != 'true'"`]);
  });

  test.each([
    `${OK} == 'true'`,
    `${OK} != 'false'`,
    `fromJSON(${OK}) == false`,
    "steps.webex.outputs.thread",
    "!steps.webex.outputs.error",
    "steps.other.outputs.ok == false",
    "steps.webex.outcome == false",
    "matrix.x == true",
  ])("nothing is said of %s", async (condition) => {
    const { summary } = await told(`      - { if: ${JSON.stringify(condition)}, run: make alarm }\n`);
    expect(summary).not.toContain("for a switch");
  });
});
