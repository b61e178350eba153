import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

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

describe("nothing is said of a group", () => {
  test.each([
    ["with the name of the workflow", group(`\${{ github.workflow }}-\${{ github.ref }}`)],
    ["with a text", group(`ci-\${{ github.ref }}`)],
    ["of one run", group(`\${{ github.run_id }}`)],
    ["that waits", group(`\${{ github.ref }}`, "false")],
    ["that decides when to cancel", group(`\${{ github.ref }}`, `"\${{ github.ref != 'refs/heads/main' }}"`)],
    ["without a map", `concurrency: "\${{ github.ref }}"`],
    ["of another value", group(`\${{ github.event.deployment.id }}`)],
  ])("%s", async (_, top) => {
    expect((await told(top)).rows).toEqual([]);
  });

  test("in the only workflow", async () => {
    expect((await told(group(`\${{ github.ref }}`), {})).rows).toEqual([]);
  });
});
