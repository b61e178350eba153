import { describe, expect, test } from "vitest";
import { CI, doctorTold } from "../../../../support/doctor-told.ts";
import { eventOf, workflowRunEvent } from "../../../../support/events.ts";

const workflow = (on: string) => `name: Report
on: ${on}
jobs:
  deploy: { runs-on: x, steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, about: trigger } }] }
`;

const told = (
  on: string,
  files: Readonly<Record<string, string>> = {},
  event = workflowRunEvent("CI", "failure"),
) =>
  doctorTold({
    event,
    workflow: workflow(on),
    at: { files: { [CI]: workflow(on), ...files } },
    workspace: files,
    with: { about: "trigger" },
  });

const BUILD = { ".github/workflows/build.yml": "name: Build it\non: push" };
const on = (names: string) => `{ workflow_run: { workflows: [${names}], types: [completed] } }`;

describe("a file where `workflow_run` wants the name of a workflow", () => {
  test.each([
    ["build.yml", "workflows: [Build it]"],
    [".github/workflows/build.yml", "workflows: [Build it]"],
    ["CI, build.yml", "workflows: [CI, Build it]"],
  ])("%s", async (names, line) => {
    const { rows, blocks } = await told(on(names), BUILD);
    expect(rows.map(([, what]) => what)).toContain("on");
    expect(rows.join()).toContain("must have the names of workflows");
    expect(blocks).toContain(line);
  });

  test.each([
    ["CI, Biuld it", "workflows: [CI, Build it]"],
    ["Build-it", "workflows: [Build it]"],
  ])("or a misspelled name: %s", async (names, line) => {
    const files = { ...BUILD, ".github/workflows/main.yml": "name: CI\non: push" };
    const { rows, blocks } = await told(on(names), files);
    expect(rows.join()).toContain("must have the names of workflows, and none is called");
    expect(blocks).toContain(line);
  });

  test.each([
    ["a name that no checked-out workflow is similar to", "Nightly", BUILD],
    ["a pattern", "'Build*'", BUILD],
    [
      "one of two similar names",
      "Build it, Build is",
      { ...BUILD, ".github/workflows/b.yml": "name: Build is" },
    ],
    ["a name", "Build it", BUILD],
    ["a name with a dot", "Build v1.2", BUILD],
    ["a workflow without a name", ".github/workflows/b.yml", { ".github/workflows/b.yml": "on: push" }],
    ["a name like the file", "build.yml", { ".github/workflows/build.yml": "name: build.yml\non: push" }],
    [
      "a name that could be that of a workflow beyond those that are read",
      "Biuld it",
      {
        ...BUILD,
        ...Object.fromEntries(
          Array.from({ length: 10 }, (_, at) => [`.github/workflows/z${at}.yml`, `name: Z${at}\non: push`]),
        ),
      },
    ],
    [
      "a name that could be that of a workflow that cannot be read",
      "Biuld it",
      { ...BUILD, ".github/workflows/z.yml": "name: Biuld it\non: push\njobs: { a: *x }" },
    ],
  ])("is not %s", async (_, names, files) => {
    expect((await told(on(names), files)).rows.map(([, what]) => what)).not.toContain("on");
  });
});

describe("a run that reports another one, and that nothing started", () => {
  const byHand = eventOf("workflow_dispatch", { ref: "refs/heads/main" });

  test("is not to report itself", async () => {
    const { rows, blocks, advice } = await told(
      "{ workflow_run: { workflows: [CI], types: [completed] }, workflow_dispatch: {} }",
      {},
      byHand,
    );
    expect(rows).toEqual([
      [
        "❌",
        "about",
        'Input "about" is "trigger", but the event "workflow_dispatch" reports no run or deployment.',
      ],
    ]);
    expect(blocks).toEqual([]);
    expect(advice[0]).toContain("`if: github.event_name == 'workflow_run'`");
  });

  test("is to report itself if no other one starts it", async () => {
    expect((await told("workflow_dispatch", {}, byHand)).blocks).toEqual(["about: run"]);
  });
});
