import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { workflowRunEvent } from "../../../../support/events.ts";

const group = (name: string, cancels = "true") =>
  `concurrency: { group: "${name}", cancel-in-progress: ${cancels} }`;

/** The warnings about groups of a workflow with these events. */
async function told(on: string, top: string, event?: ReturnType<typeof workflowRunEvent>) {
  const workflow = workflowWith({ top, with: event ? "about: trigger" : "format: markdown" }).replace(
    "on: push",
    `on: ${on}`,
  );
  const { rows, blocks } = await doctorTold({
    workflow,
    ...(event && { event, at: { files: { [CI]: workflow } }, with: { about: "trigger" } }),
  });
  return { own: rows.filter(([, what]) => what === "concurrency").map(([, , found]) => found), blocks };
}

const PR = "github.event.pull_request.number";
const BOTH = "[push, pull_request]";

describe("a group that is empty on a push", () => {
  test.each([
    [
      BOTH,
      `\${{ github.workflow }}-\${{ github.head_ref }}`,
      `group: \${{ github.workflow }}-\${{ github.head_ref || github.ref }}`,
    ],
    [BOTH, `ci-\${{ ${PR} }}`, `group: ci-\${{ ${PR} || github.ref }}`],
    [
      "{ push: { branches: [main, 'release/**'] }, pull_request: {} }",
      `ci-\${{ github.head_ref }}`,
      `group: ci-\${{ github.head_ref || github.ref }}`,
    ],
  ])("on %s: %s", async (on, name, line) => {
    const { own, blocks } = await told(on, group(name));
    expect(own.join()).toContain("is empty on `push`, so the runs of all branches have the same group");
    expect(blocks.map((one) => one.replaceAll('"', ""))).toContain(line);
  });

  test.each([
    [BOTH, group(`ci-\${{ github.head_ref || github.ref }}`)],
    [BOTH, group(`ci-\${{ github.head_ref }}-\${{ github.sha }}`)],
    [BOTH, group(`ci-\${{ github.head_ref }}`, "false")],
    ["pull_request", group(`ci-\${{ github.head_ref }}`)],
    ["{ push: { branches: [main] }, pull_request: {} }", group(`ci-\${{ github.head_ref }}`)],
  ])("is none on %s: %s", async (on, top) => {
    expect((await told(on, top)).own).toEqual([]);
  });
});

describe("a group that is the same for all branches and pull requests", () => {
  const found = "All branches and pull requests have this group, so their runs cancel each other.";
  const REF = `-\${{ github.ref }}`;
  const NAME = `\${{ github.workflow }}`;

  test.each([
    [BOTH, NAME, `group: ${NAME}${REF}`],
    ["push", NAME, `group: ${NAME}${REF}`],
    ["pull_request", NAME, `group: ${NAME}${REF}`],
    [
      "{ push: { branches: [main] }, pull_request: {} }",
      "ci",

      `group: ci${REF}`,
    ],
    ["{ push: { branches: [main, dev] } }", "deploy", `group: deploy${REF}`],
    [
      "[pull_request, workflow_dispatch]",
      `ci-\${{ github.event_name }}`,
      `group: ci-\${{ github.event_name }}${REF}`,
    ],
  ])("on %s: %s", async (on, name, line) => {
    const { own, blocks } = await told(on, group(name));
    expect(own).toEqual([found]);
    expect(blocks.map((one) => one.replaceAll('"', ""))).toContain(line);
  });

  test.each([
    [BOTH, group(NAME, "false")],
    [BOTH, "concurrency: ci"],
    [BOTH, group(`\${{ github.sha }}`)],
    [BOTH, group(`\${{ github.ref == 'refs/heads/main' && 'main' || github.run_id }}`)],
    [BOTH, group(`ci-\${{ github.actor }}`)],
    ["{ push: { branches: [main] } }", group("deploy")],
    [
      "{ push: { branches: main }, workflow_dispatch: {}, schedule: [{ cron: '0 3 * * *' }] }",
      group("deploy"),
    ],
    ["{ push: { tags: ['v*'] } }", group("release")],
    ["workflow_dispatch", group("deploy")],
    ["{ pull_request: { types: [closed], branches: [main] } }", group("deploy")],
    ["pull_request_target", group("ci")],
    ["issue_comment", group("comments")],
  ])("is none on %s: %s", async (on, top) => {
    expect((await told(on, top)).own).toEqual([]);
  });

  test.each([
    ["", [found]],
    ["environment: production", []],
    ["if: github.ref == 'refs/heads/main'", []],
  ])("in a job with `%s`", async (line, rows) => {
    const workflow = workflowWith({ job: `runs-on: x\n${line}\n${group("deploy")}` });
    const { rows: all } = await doctorTold({ workflow });
    expect(all.filter(([, what]) => what === "concurrency").map(([, , one]) => one)).toEqual(rows);
  });
});

/**
 * GitHub evaluates the expression for the run that starts. Source:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
describe("a group whose runs cancel others depending on an expression", () => {
  const NAME = `\${{ github.workflow }}`;
  const PULL = `ci-\${{ ${PR} }}`;
  const isFound = async (on: string, name: string, condition: string) => {
    return (await told(on, group(name, `"\${{ ${condition} }}"`))).own.length > 0;
  };

  test.each([
    [BOTH, PULL, "github.ref != 'refs/heads/main'"],
    [BOTH, PULL, "github.ref_name != 'main' && github.event_name != 'schedule'"],
    [BOTH, PULL, "!contains(github.ref, 'release/')"],
    [BOTH, PULL, "!startsWith(github.ref, 'refs/tags/')"],
    [BOTH, PULL, "github.event_name == 'push' || github.actor == 'dependabot[bot]'"],
    [BOTH, NAME, "github.event_name == 'pull_request'"],
    [BOTH, NAME, "startsWith(github.ref, 'refs/pull/')"],
    ["pull_request", NAME, "github.ref != 'refs/heads/main'"],
    ["pull_request", NAME, "github.head_ref && 'refs/heads/main' != github.ref"],
    ["push", NAME, "true"],
  ])("on %s: %s, if %s", async (on, name, condition) => {
    expect(await isFound(on, name, condition)).toBe(true);
  });

  test.each([
    [BOTH, PULL, "github.event_name == 'pull_request'"],
    [BOTH, PULL, "github.head_ref"],
    [BOTH, PULL, "!startsWith(github.ref, 'refs/heads')"],
    [BOTH, PULL, "github.ref == 'main'"],
    [BOTH, PULL, "startsWith(github.ref, 'refs/tags/')"],
    [BOTH, PULL, "contains(github.ref, 'refs/tags')"],
    [BOTH, PULL, "vars.CANCEL == 'true'"],
    [BOTH, PULL, "github.ref != 'refs/heads/main' && vars.CANCEL"],
    [BOTH, PULL, "github.ref != 'refs/heads/main' || "],
    [BOTH, NAME, "github.event_name == 'schedule'"],
    ["pull_request", NAME, "github.ref == 'refs/heads/main'"],
    ["{ push: { branches: [main] } }", NAME, "github.ref != 'refs/heads/main'"],
  ])("is none on %s: %s, if %s", async (on, name, condition) => {
    expect(await isFound(on, name, condition)).toBe(false);
  });
});

const RUN = "{ workflow_run: { workflows: [CI], types: [completed] } }";
const event = workflowRunEvent("CI", "failure");

describe("a group of the default branch, where another workflow starts the run", () => {
  test.each([
    [RUN, `r-\${{ github.head_ref || github.ref }}`, `group: r-\${{ github.event.workflow_run.id }}`],
    [
      RUN,
      `\${{ github.workflow }}-\${{ github.ref }}`,
      `group: \${{ github.workflow }}-\${{ github.event.workflow_run.id }}`,
    ],
    [
      RUN.replace("} }", "}, workflow_dispatch: {} }"),
      `r-\${{ github.ref }}`,
      `group: r-\${{ github.event.workflow_run.id || github.ref }}`,
    ],
  ])("on %s: %s", async (on, name, line) => {
    const { own, blocks } = await told(on, group(name), event);
    expect(own.join()).toContain(
      "is the default branch on `workflow_run`, so the reports of different runs cancel each other",
    );
    expect(blocks.map((one) => one.replaceAll('"', ""))).toContain(line);
  });

  test.each([
    [RUN, group(`r-\${{ github.head_ref || github.run_id }}`)],
    [RUN, group(`r-\${{ github.head_ref }}`)],
    [RUN, group(`r-\${{ github.event.workflow_run.head_branch }}`)],
    [RUN, group(`r-\${{ github.ref }}-\${{ github.run_id }}`)],
    [RUN, group(`r-\${{ github.ref }}`, "false")],
    [RUN, group("report")],
    [RUN.replace("types", "branches: [main], types"), group(`r-\${{ github.ref }}`)],
  ])("is none on %s: %s", async (on, top) => {
    expect((await told(on, top, event)).own).toEqual([]);
  });
});
