import { describe, expect, test } from "vitest";
import {
  OWNER,
  conditionTold as told,
  conditionWorkflow as workflowOf,
} from "../../../../support/condition-told.ts";
import { doctorTold } from "../../../../support/doctor-told.ts";

const INPUTS = "{ dry: { type: boolean }, size: { type: string }, kind: { type: choice } }";

describe("what the workflow and its events have decides about a condition", () => {
  test.each([
    [
      "inputs.dry == 'false'",
      "`inputs.dry` is a boolean, so it never equals the text `'false'`.",
      "inputs.dry == false",
    ],
    [
      "inputs.size == true",
      "`inputs.size` is a text, so it never equals the boolean `true`.",
      "inputs.size == 'true'",
    ],
    [
      "github.event.inputs.dry == true",
      "`github.event.inputs.dry` is a text, so it never equals the boolean `true`.",
      "github.event.inputs.dry == 'true'",
    ],
    [
      "!github.event.inputs.dry",
      '`github.event.inputs.dry` is a text, and even the text "false" counts as true.',
      "!inputs.dry",
    ],
  ])("what an input declares decides: %s", async (condition, why, meant) => {
    const { own, blocks } = await told(condition, {
      on: `{ push: , workflow_dispatch: { inputs: ${INPUTS} } }`,
    });
    expect(own).toEqual([OWNER + why]);
    expect(blocks).toContain(`if: ${meant}`);
  });

  test.each([
    [
      "always() && steps.lint.conclusion == 'failed'",
      "`steps.lint.conclusion` is never `failure`, because the step has `continue-on-error: true`. `steps.lint.outcome` never matches `failed`.",
      "always() && steps.lint.outcome == 'failure'",
    ],
    [
      "github.event.pull_request.state == 'merged'",
      "`github.event.pull_request.state` never matches `merged`. A merge closes the pull request, and sets `merged`.",
      "github.event.pull_request.merged == true",
    ],
    [
      "github.event.workflow_run.status == 'failure'",
      "`github.event.workflow_run.status` never matches `failure`: it is `completed` at the end.",
      "github.event.workflow_run.conclusion == 'failure'",
    ],
    [
      "github.event.workflow_run.head_branch == 'refs/heads/main'",
      "`github.event.workflow_run.head_branch` never matches `refs/heads/main`.",
      "github.event.workflow_run.head_branch == 'main'",
    ],
  ])("%s of an event, or of a step", async (condition, why, meant) => {
    const [event = "push"] = /pull_request|workflow_run/.exec(condition) ?? [];
    const on = event === "pull_request" ? "{ pull_request: { types: [closed] } }" : event;
    const { own, blocks } = await told(condition, { on });
    expect(own).toEqual([OWNER + why]);
    expect(blocks).toContain(`if: ${meant}`);
  });

  test("a merge is not an action of its own", async () => {
    const { own, blocks } = await told("github.event.action == 'merged'", { on: "[push, pull_request]" });
    expect(own).toEqual([
      `${OWNER}\`github.event.action\` never matches \`merged\`. A merge closes the pull request, and sets \`merged\`.`,
    ]);
    expect(blocks).toContain("if: github.event.pull_request.merged == true");
  });

  test("a step that is not there is the only one that has an ID", async () => {
    const condition = "failure() && steps.test.outcome == 'failure'";
    const workflow = workflowOf(condition).replace("id: lint", "name: Lint");
    const { blocks } = await doctorTold({ workflow, with: { "notify-on": "success" } });
    expect(blocks).toContain("if: failure() && steps.unit.outcome == 'failure'");
  });

  test.each([
    ["[push, schedule]", "Change this line of the workflow:", ["on: [push, schedule, pull_request]"]],
    ["{ push: { branches: main } }", "Add `pull_request:` to `on:`.", []],
  ])("an event that starts no run of the workflow is missing in `on: %s`", async (on, line, lines) => {
    const { own, blocks, advice } = await told("failure() && github.event_name == 'pull_request'", { on });
    const why = "`github.event_name` never matches `pull_request`, because `on:` does not name it.";
    expect(own).toEqual([OWNER + why]);
    expect(advice).toContain(line);
    expect(blocks.filter((block) => block.startsWith("on:"))).toEqual(lines);
  });

  test.each([
    [
      "always() && steps.test.outcome == 'failure'",
      "`steps.test.outcome` is empty: no earlier step of this job has `id: test`.",
    ],
    ["always() && job.status == 'banana'", "`job.status` never matches `banana`."],
    ["always() && needs.*.result == 'success'", "`needs.*.result` is a list, which never equals a text."],
  ])("there is no line if it is not clear what was meant: %s", async (condition, why) => {
    const { own, blocks } = await told(condition);
    expect(own).toEqual([OWNER + why]);
    expect(blocks.filter((block) => block.startsWith("if:"))).toEqual([]);
  });
});
