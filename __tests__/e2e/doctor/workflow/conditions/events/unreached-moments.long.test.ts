import { describe, expect, test } from "vitest";
import { conditionTold, OWNER } from "../../../../../support/condition-told.ts";
import { doctorTold, workflowWith } from "../../../../../support/doctor-told.ts";
import { startWorld } from "../../../../../support/start-world.ts";

const MERGED = "github.event.pull_request.merged";

describe("a moment for which `on:` never starts the workflow", () => {
  test.each([
    [`${MERGED} == true`, "pull_request", "merged or closed", "types: [closed]"],
    [MERGED, "[pull_request]", "merged or closed", "types: [closed]"],
    [`github.ref_name == '7/merge' && ${MERGED}`, "pull_request", "merged or closed", "types: [closed]"],
    [
      "github.event.action == 'closed'",
      "{ pull_request: { types: [opened] } }",
      "`closed`",
      "types: [opened, closed]",
    ],
    ["github.event.action == 'labeled'", "pull_request_target", "`labeled`", "types: [labeled]"],
  ])("%s on %s", async (condition, on, when, line) => {
    const { own, blocks } = await conditionTold(condition, { on });
    const [shown] = /github\.event\.\S+(?: == \S+)?$/.exec(condition) ?? [];
    expect(own).toContain(
      `${OWNER}\`${shown}\` is never true: \`on:\` does not start this workflow when a pull request is ${when}.`,
    );
    expect(blocks).toContain(line);
  });

  test.each([
    [`${MERGED} == true`, "{ pull_request: { types: [closed] } }"],
    [`${MERGED} == false`, "pull_request"],
    [`!${MERGED}`, "pull_request"],
    [`${MERGED} || github.ref_name == 'x'`, "pull_request"],
    ["github.event.action == 'opened'", "pull_request"],
    [`${MERGED} == true`, "[pull_request, push]"],
  ])("is none in: %s on %s", async (condition, on) => {
    const { own } = await conditionTold(condition, { on });
    expect(own.join()).not.toContain("does not start this workflow");
  });
});

describe("a branch where only tags start the workflow", () => {
  const ONLY = "only tags start this workflow, and it is the tag then.";

  test.each([
    ["github.ref_name == 'main'", `{ push: { tags: ["v*"] } }`],
    ["github.ref == 'refs/heads/main'", "{ release: { types: [published] } }"],
    ["github.ref == 'refs/heads/main' && failure()", `{ push: { tags: ["v*"] }, release: {} }`],
  ])("%s on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).toContain(ONLY);
  });

  test.each([
    ["github.ref_name == 'main'", `{ push: { tags: ["v*"], branches: [main] } }`],
    ["github.ref_name == 'v2'", `{ push: { tags: ["v*"] } }`],
    ["github.ref_name == 'main'", `{ push: { tags: ["v*"] }, workflow_dispatch: {} }`],
    ["github.ref_name != 'main'", `{ push: { tags: ["v*"] } }`],
  ])("is none in: %s on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).not.toContain(ONLY);
  });
});

describe("the status of the step's own job in a text", () => {
  const told = (given: string, inputs: Readonly<Record<string, string>>) =>
    doctorTold({
      workflow: workflowWith({ with: `title: "CI: \${{ job.status }}"\n${given}`, job: "needs: build" }),
      with: { title: "CI: success", ...inputs },
    });
  const NEEDS = { needs: '{"build":{"result":"success"}}' };

  test("is not that of the jobs that are reported", async () => {
    const { rows, blocks } = await told(`needs: \${{ toJSON(needs) }}`, NEEDS);
    const found = `In \`title\`, \`\${{ job.status }}\` is the status of this job, not of what it reports.`;
    expect(rows).toContainEqual(["⚠️", "title", found]);
    expect(blocks).toContain(`title: "CI: {{status}}"`);
  });

  test("is that of the start in a `lifecycle` step", async () => {
    const { rows } = await told("lifecycle: true", { lifecycle: "true" });
    expect(rows.map(([, what]) => what)).toContain("title");
  });

  test("is right in a step that reports its own job", async () => {
    const { rows } = await told("detail: normal", {});
    expect(rows.map(([, what]) => what)).not.toContain("title");
  });
});

test.each([
  ["the ID of a bot", "Y2lzY29zcGFyazovL3VzL0FQUExJQ0FUSU9OL2FiYw", "an ID"],
  ["the address of a bot", "notify@webex.bot", "an email address"],
])("%s is not its token", async (_, token, what) => {
  await using world = await startWorld();
  const step = await world.run({ with: { token } });
  const said = step.annotations.map(({ message }) => message).join();
  expect(said).toContain(`it contains ${what}, not an access token: Webex shows that when a bot is created`);
  expect(world.webex.requests).toEqual([]);
});

describe("the branch of a merge group", () => {
  // Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group
  test.each(["github.ref_name == 'main'", "github.ref == 'refs/heads/main'"])(
    "is one of its own: %s",
    async (condition) => {
      const { own, blocks } = await conditionTold(condition, { on: "merge_group" });
      expect(own.join()).toContain("is never true: a merge group has a branch of its own.");
      expect(blocks).toContain("if: github.event.merge_group.base_ref == 'refs/heads/main'");
    },
  );

  test.each([
    ["github.ref_name == 'main'", "[push, merge_group]"],
    ["github.ref_name != 'main'", "merge_group"],
    ["startsWith(github.ref, 'refs/heads/gh-readonly-queue/main/')", "merge_group"],
    ["github.event.merge_group.base_ref == 'refs/heads/main'", "merge_group"],
  ])("may be meant: %s, on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).not.toContain("merge group");
  });
});

test("the branch of a run that another one started is not that of the other", async () => {
  const on = "{ workflow_run: { workflows: [CI], types: [completed] } }";
  const { own, blocks } = await conditionTold("github.ref_name == 'feature'", { on });
  expect(own.join()).toContain("asks about the default branch");
  const run = "github.event.workflow_run";
  expect(blocks).toContain(
    `if: ${run}.head_branch == 'feature' && ${run}.head_repository.full_name == github.repository`,
  );
});

describe("a message that says only that the job started", () => {
  const toldOf = (given: string, more: Parameters<typeof workflowWith>[0] = {}) =>
    doctorTold({
      workflow: workflowWith({ with: `event: start\n${given}`, ...more }),
      with: { event: "start" },
    });
  const FOUND = "The message says that the job started, and no step says how it ended.";

  test("is never finished", async () => {
    const { rows, blocks } = await toldOf("detail: normal");
    expect(rows).toContainEqual(["⚠️", "event", FOUND]);
    expect(blocks).toContain("lifecycle: true");
  });

  test.each([
    ["another step may finish it", "detail: normal", { before: "- { uses: your-org/webex-notify@v1 }" }],
    ["it announces something in words of its own", "message: Deploying", {}],
  ])("is meant if %s", async (_, given, more) => {
    expect((await toldOf(given, more)).summary).not.toContain(FOUND);
  });
});
