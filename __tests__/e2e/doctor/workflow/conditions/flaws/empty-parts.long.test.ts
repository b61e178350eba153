import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../../support/doctor-told.ts";

/** A workflow in whose first step of ours the doctor is asked, and whose second has the condition. */
function workflowOf(condition: string, on: string): string {
  const second = `      - { if: ${JSON.stringify(condition)}, uses: mirror/webex-notify@v1 }\n`;
  return workflowWith({}).replace("on: push", `on: ${on}`) + second;
}

async function told(condition: string, on: string) {
  const { rows, blocks, advice } = await doctorTold({ workflow: workflowOf(condition, on) });
  const own = rows.filter(([, what]) => what === "if").map(([, , found]) => found);
  return { own, advice, blocks: blocks.map((block) => block.replaceAll('"', "")) };
}

const OWNER = "In the `if:` of a step of the job `deploy`, ";
const REPLACE = "If this is what you mean, replace the `if:` of a step of the job `deploy` with this line.";
const COMPLETED = "{ workflow_run: { workflows: [CI], types: [completed] } }";

describe("a part that no event of the workflow has, and the part that was meant", () => {
  test.each([
    [
      COMPLETED,
      "github.event.pull_request.head.repo.full_name != github.repository",
      "`github.event.pull_request.head.repo.full_name` is empty on `workflow_run`, so this is always true.",
      "github.event.workflow_run.head_repository.full_name != github.repository",
    ],
    [
      COMPLETED,
      "github.event.head_repository.full_name != github.repository",
      "`github.event.head_repository.full_name` is empty on `workflow_run`, so this is always true.",
      "github.event.workflow_run.head_repository.full_name != github.repository",
    ],
    [
      COMPLETED,
      "github.event.pull_request.head.repo.fork",
      "`github.event.pull_request.head.repo.fork` is empty on `workflow_run`, so this is never true.",
      "github.event.workflow_run.head_repository.fork",
    ],
    [
      COMPLETED,
      "github.event.conclusion == 'failure'",
      "`github.event.conclusion` is empty on `workflow_run`, so this is never true.",
      "github.event.workflow_run.conclusion == 'failure'",
    ],
    [
      COMPLETED,
      "startsWith(github.event.pull_request.head.ref, 'release/')",
      "`github.event.pull_request.head.ref` is empty on `workflow_run`, so this is never true.",
      "startsWith(github.event.workflow_run.head_branch, 'release/')",
    ],
    [
      "pull_request",
      "!github.event.draft",
      "`github.event.draft` is empty on `pull_request`, so this is always true.",
      "!github.event.pull_request.draft",
    ],
    [
      "[pull_request, pull_request_target]",
      "contains(github.event.issue.labels.*.name, 'notify')",
      "`github.event.issue.labels.*.name` is empty on `pull_request` and `pull_request_target`, so this is never true.",
      "contains(github.event.pull_request.labels.*.name, 'notify')",
    ],
    [
      "issue_comment",
      "github.event.pull_request.user.login == 'octocat'",
      "`github.event.pull_request.user.login` is empty on `issue_comment`, so this is never true.",
      "github.event.issue.user.login == 'octocat'",
    ],
    [
      "[push, workflow_dispatch]",
      "github.event.pull_request.base.ref == 'main'",
      "`github.event.pull_request.base.ref` is empty on `push` and `workflow_dispatch`, so this is never true.",
      "github.ref_name == 'main'",
    ],
    // The part that was meant may have a mistake of its own.
    [
      "push",
      "github.event.pull_request.user.login != 'dependabot'",
      "`github.event.pull_request.user.login` is empty on `push`, so this is always true. `github.actor` never matches `dependabot`: the name of an app ends in `[bot]`.",
      "github.actor != 'dependabot[bot]'",
    ],
  ])("on %s: %s", async (on, condition, why, meant) => {
    const { own, blocks, advice } = await told(condition, on);
    expect(own).toEqual([OWNER + why]);
    expect(blocks).toContain(`if: ${meant}`);
    expect(advice).toContain(REPLACE);
  });
});

describe("a name of another part of the event", () => {
  test.each([
    ["deployment_status", "deployment.state == 'waiting'", "deployment_status.state == 'waiting'"],
    ["deployment_status", "deployment.status == 'waiting'", "deployment_status.state == 'waiting'"],
    ["deployment_status", "state == 'failure'", "deployment_status.state == 'failure'"],
    ["deployment_status", "status == 'failure'", "deployment_status.state == 'failure'"],
    ["deployment_status", "status.state == 'failure'", "deployment_status.state == 'failure'"],
    ["deployment_status", "deployment_status.ref == 'main'", "deployment.ref == 'main'"],
    [COMPLETED, "workflow.conclusion == 'failure'", "workflow_run.conclusion == 'failure'"],
    [COMPLETED, "workflow_run.action == 'completed'", "action == 'completed'"],
    ["{ issues: { types: [labeled] } }", "issue.label.name == 'incident'", "label.name == 'incident'"],
    ["pull_request_review", "state == 'approved'", "review.state == 'approved'"],
    ["release", "prerelease", "release.prerelease"],
  ])("on %s: %s", async (on, condition, meant) => {
    const { own, blocks } = await told(`github.event.${condition}`, on);
    expect(own.join()).toMatch(/^In the `if:` of .* is empty on `\w+`, so this is never true\.$/);
    expect(blocks).toContain(`if: github.event.${meant}`);
  });

  test.each([
    ["deployment_status", "deployment_status.state == 'failure'"],
    ["deployment_status", "deployment.ref == 'main'"],
    ["deployment_status", "deployment.payload.state == 'x'"],
    ["deployment_status", "deployment_status.deployment_url != ''"],
    [COMPLETED, "workflow.name == 'CI'"],
    [COMPLETED, "workflow.path == 'x' && github.event.workflow_run.head_branch == 'main'"],
    ["issues", "issue.labels[0].name == 'incident'"],
    ["issues", "issue.state == 'open'"],
    ["pull_request_review", "pull_request.state == 'open'"],
    ["[deployment, deployment_status]", "deployment.task == 'deploy'"],
    ["{ repository_dispatch: }", "client_payload.state == 'x'"],
    ["release", "release.draft == false"],
  ])("that is not one, on %s: %s", async (on, condition) => {
    expect((await told(`github.event.${condition}`, on)).own).toEqual([]);
  });
});

describe("a part that no event of the workflow has, without a part that says the same", () => {
  test.each([
    [
      "push",
      "github.event.pull_request.merged == true",
      "github.event.pull_request.merged",
      "never",
      "pull_request",
    ],
    ["push", "github.event.label.name == 'notify'", "github.event.label.name", "never", "label"],
    [
      "push",
      "'failure' == github.event.workflow_run.conclusion",
      "github.event.workflow_run.conclusion",
      "never",
      "workflow_run",
    ],
    [
      "push",
      "always() && (github.ref_name == 'main' || github.event.pull_request.head.repo.full_name == github.repository)",
      "github.event.pull_request.head.repo.full_name",
      "never",
      "pull_request",
    ],
    [
      "workflow_dispatch",
      "!contains(github.event.head_commit.message, 'quiet')",
      "github.event.head_commit.message",
      "always",
      "head_commit",
    ],
    ["schedule", "github.event.action == 'published'", "github.event.action", "never", "action"],
    ["push", "github.event.inputs.notify == 'true'", "github.event.inputs.notify", "never", "inputs"],
  ])("on %s: %s", async (on, condition, part, when, name) => {
    const { own, advice, blocks } = await told(condition, on);
    expect(own).toEqual([`${OWNER}\`${part}\` is empty on \`${on}\`, so this is ${when} true.`]);
    expect(advice).toContain(
      `Only other events have \`github.event.${name}\`: add the event that you mean to \`on:\`, or remove this from the condition.`,
    );
    expect(blocks.filter((block) => block.startsWith("if:"))).toEqual([]);
  });
});

describe("a part that an event has, or whose absence is meant", () => {
  test.each([
    ["[push, pull_request]", "github.event.pull_request.head.repo.full_name == github.repository"],
    ["push", "github.event_name != 'pull_request' || github.event.pull_request.draft == false"],
    ["push", "(github.event.pull_request.head.ref || github.ref_name) == 'main'"],
    ["push", "github.event.pull_request == null"],
    ["push", "github.event.workflow_run.conclusion == ''"],
    ["push", "github.event.head_commit.author.username != 'octocat'"],
    [COMPLETED, "github.event.workflow_run.head_repository.full_name != github.repository"],
    [COMPLETED, "github.event.action == 'completed' && github.event.sender.login != 'octocat'"],
    ["{ workflow_call: , push: }", "github.event.pull_request.draft == false"],
    [
      "pull_request_review",
      "github.event.pull_request.merged == true && github.event.review.state == 'approved'",
    ],
    ["{ deployment_status: }", "github.event.deployment.environment == 'production'"],
    ["issues", "github.event.label.name == 'incident'"],
    ["{ repository_dispatch: { types: [deploy] } }", "github.event.client_payload.ok == 'true'"],
  ])("is not reported on %s: %s", async (on, condition) => {
    expect((await told(condition, on)).own).toEqual([]);
  });
});

describe("words for GitHub's events, their actions, and its apps", () => {
  test.each([
    [
      "{ pull_request: { types: [closed] } }",
      "github.event.action == 'close'",
      "action",
      "close",
      "github.event.action == 'closed'",
    ],
    ["issues", "github.event.action == 'label'", "action", "label", "github.event.action == 'labeled'"],
    [
      "{ release: }",
      "github.event.action == 'publish'",
      "action",
      "publish",
      "github.event.action == 'published'",
    ],
    [
      COMPLETED,
      "github.event.action != 'complete'",
      "action",
      "complete",
      "github.event.action != 'completed'",
    ],
    [
      "pull_request",
      "github.event.action == 'synchronized'",
      "action",
      "synchronized",
      "github.event.action == 'synchronize'",
    ],
  ])("on %s: %s", async (on, condition, name, word, meant) => {
    const { own, blocks } = await told(condition, on);
    expect(own).toEqual([`${OWNER}\`github.event.${name}\` never matches \`${word}\`.`]);
    expect(blocks).toContain(`if: ${meant}`);
  });

  test.each([
    ["cron", "schedule"],
    ["manual", "workflow_dispatch"],
    ["dispatch", "workflow_dispatch"],
    ["pr", "pull_request"],
  ])("the event %s", async (word, event) => {
    const on = "{ push: , pull_request: , workflow_dispatch: , schedule: [{ cron: '0 3 * * *' }] }";
    const { own, blocks } = await told(`failure() || github.event_name == '${word}'`, on);
    expect(own).toEqual([`${OWNER}\`github.event_name\` never matches \`${word}\`.`]);
    expect(blocks).toContain(`if: failure() || github.event_name == '${event}'`);
  });

  test.each([
    ["push", "github.event.head_commit.author.username"],
    ["pull_request", "github.event.pull_request.user.login"],
    ["pull_request", "github.event.sender.login"],
    [COMPLETED, "github.event.workflow_run.actor.login"],
  ])("on %s, Dependabot in %s", async (on, name) => {
    const { own, blocks } = await told(`${name} != 'dependabot'`, on);
    expect(own).toEqual([
      `${OWNER}\`${name}\` never matches \`dependabot\`: the name of an app ends in \`[bot]\`.`,
    ]);
    expect(blocks).toContain(`if: ${name} != 'dependabot[bot]'`);
  });

  test.each([
    ["{ repository_dispatch: }", "github.event.action == 'close'"],
    ["{ pull_request: { types: [labeled] } }", "github.event.action == 'labeled'"],
    ["{ pull_request_target: { types: [ready_for_review] } }", "github.event.action == 'ready_for_review'"],
    [COMPLETED, "github.event.action == 'in_progress'"],
  ])("an action that is one, on %s: %s", async (on, condition) => {
    expect((await told(condition, on)).own).toEqual([]);
  });
});
