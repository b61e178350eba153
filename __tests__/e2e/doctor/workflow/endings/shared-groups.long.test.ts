import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const OTHER = { ".github/workflows/release.yml": "on: push" };

const told = (top: string, workspace: Readonly<Record<string, string>> = OTHER) =>
  doctorTold({ workflow: workflowWith({ top }), workspace });

const group = (name: string, cancels = "true") =>
  `concurrency: { group: "${name}", cancel-in-progress: ${cancels} }`;

describe("a concurrency group that other workflows have as well", () => {
  test.each([
    `\${{ github.ref }}`,
    `\${{github.ref_name}}`,
    `\${{ github.head_ref || github.ref }}`,
    `\${{ github.head_ref || github.run_id }}`,
  ])("%s", async (name) => {
    const { rows, blocks } = await told(group(name));
    expect(rows).toEqual([
      [
        "⚠️",
        "concurrency",
        "Other workflows with this group cancel this run, because it does not name the workflow.",
      ],
    ]);
    expect(blocks).toEqual([`group: \${{ github.workflow }}-${name}`]);
  });
});

test.each([
  ["github.ref != 'refs/heads/main'", 1],
  ["github.event_name == 'pull_request'", 0],
])("a group that only names the branch, and cancels if %s", async (condition, count) => {
  const { rows } = await told(group(`\${{ github.ref }}`, `"\${{ ${condition} }}"`));
  expect(rows).toHaveLength(count);
});

describe("a concurrency group that another workflow has as well", () => {
  const RELEASE = ".github/workflows/release.yml";
  const ofMain = async (top: string, other: string) => {
    const workflow = workflowWith({ top }).replace("on: push", "on: { push: { branches: [main] } }");
    const { rows, blocks } = await doctorTold({ workflow, workspace: { [RELEASE]: `on: push\n${other}` } });
    return { rows: rows.map(([, , found]) => found), blocks };
  };

  test.each([
    [group("deploy"), group("deploy")],
    [group("deploy", "false"), group("Deploy")],
    [group("deploy"), group("deploy", `"\${{ github.ref != 'refs/heads/main' }}"`)],
  ])("%s and %s", async (top, other) => {
    const { rows, blocks } = await ofMain(top, other);
    expect(rows).toEqual([
      "`release.yml` has the same concurrency group, so its runs cancel those of this workflow.",
    ]);
    expect(blocks).toEqual([`group: "\${{ github.workflow }}-deploy"`]);
  });

  test.each([
    [group("deploy"), group("deploy", "false")],
    [group("deploy"), "concurrency: deploy"],
    [group("deploy"), group("deploy", `"\${{ github.event_name == 'pull_request' }}"`)],
    [group("deploy"), group("release")],
    [group("deploy"), "jobs: ["],
    ["", group("deploy")],
    [group(`\${{ github.workflow }}`), group(`\${{ github.workflow }}`)],
  ])("nothing is said of %s and %s", async (top, other) => {
    expect((await ofMain(top, other)).rows).toEqual([]);
  });
});

describe("nothing is said of a group", () => {
  test.each([
    ["with the name of the workflow", group(`\${{ github.workflow }}-\${{ github.ref }}`)],
    ["with a text", group(`ci-\${{ github.ref }}`)],
    ["of one run", group(`\${{ github.run_id }}`)],
    ["that waits", group(`\${{ github.ref }}`, "false")],
    ["that a variable decides about", group(`\${{ github.ref }}`, `"\${{ vars.CANCEL == 'true' }}"`)],
    ["without a map", `concurrency: "\${{ github.ref }}"`],
    ["of another value", group(`\${{ github.event.deployment.id }}`)],
  ])("%s", async (_, top) => {
    expect((await told(top)).rows).toEqual([]);
  });

  test("in the only workflow", async () => {
    expect((await told(group(`\${{ github.ref }}`), {})).rows).toEqual([]);
  });
});
