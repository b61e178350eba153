import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inputsTable, outputsTable } from "../scripts/action-tables.ts";
import { findStaleFiles } from "../scripts/generated-texts.ts";
import { readOwnActions, validateActionFile, validatePage } from "./support/yaml-validation.ts";

const root = join(import.meta.dirname, "..");
const pages = await find(["README.md", "CONTRIBUTING.md", "docs/**/*.md"]);
const actionFiles = await find(["action.yml", "*/action.yml"]);

test("there is an action.yml and a README", () => {
  expect([actionFiles, pages]).toEqual([
    expect.arrayContaining(["action.yml"]),
    expect.arrayContaining(["README.md"]),
  ]);
});

test.each(actionFiles)("%s is valid", async (file) => {
  expect(await validateActionFile(await read(file))).toEqual([]);
});

test.each(pages)("%s shows valid YAML", async (file) => {
  expect(await validatePage(await read(file), await readOwnActions(root))).toEqual([]);
});

test("the generated texts are up to date", async () => {
  expect(await findStaleFiles(root)).toEqual([]);
});

describe("the check itself", () => {
  const action = `
name: Sample
description: Sample
inputs:
  token: { description: The token, required: true }
  to: { description: "A | <b> \`<c>\`", default: "\${{ job.status }}" }
  stage: { description: What ran }
outputs:
  ok: { description: Whether it is }
runs: { using: node24, main: dist/index.js, post: dist/index.js }
branding: { icon: bell, color: blue }
`;
  const actions = { "": action };
  const page = (...lines: readonly string[]) => `# Page\n\n\`\`\`yaml\n${lines.join("\n")}\n\`\`\`\n`;

  test.each([
    ["an unknown icon", "icon: bell", "icon: slack"],
    ["a context that does not exist in a default", "job.status", "needs.build.result"],
    ["an unknown runtime", "node24", "node99"],
    ["a missing script", "main: dist/index.js, ", ""],
  ])("finds %s in an action.yml", async (_name, good, bad) => {
    expect(await validateActionFile(action)).toEqual([]);
    expect(await validateActionFile(action.replace(good, bad))).not.toEqual([]);
  });

  test.each([
    ["a list of steps", ["- uses: your-org/webex-notify@v1", "  with:", "    token: x", "- run: make"]],
    ["inputs", ["with:", "  token: x"]],
    ["one step", ["uses: ./", "with: { token: x }"]],
    [
      "a job that needs others",
      ["  notify:", "    needs: [build, test]", "    runs-on: x", "    steps: [{ run: make }]"],
    ],
    ["a job that calls a workflow", ["tell:", "  uses: ./.github/workflows/tell.yml"]],
    ["jobs", ["jobs:", "  a:", "    runs-on: x", "    steps: [{ uses: actions/checkout@v5 }]"]],
    ["a workflow", ["on: push", "jobs:", "  a:", "    runs-on: x", "    steps: [{ run: make }]"]],
    ["a trigger", ["on:", "  workflow_run: { workflows: [CI], types: [completed] }"]],
    ["YAML of another kind", ["teams:", "  - name: Project Alpha"]],
  ])("accepts %s", async (_name, lines) => {
    expect(await validatePage(page(...lines), actions)).toEqual([]);
  });

  test.each([
    [
      "an unknown input",
      ["- uses: your-org/webex-notify@v1", "  with: { token: x, tow: y }"],
      "Invalid action input 'tow'",
    ],
    ["a missing input", ["- uses: ./", "  with: { to: y }"], "Missing required input `token`"],
    ["an action of ours that is none", ["- uses: your-org/webex-notify/no@v1"], "Unable to resolve action"],
    ["an unknown input among inputs", ["with:", "  token: x", "  tow: y"], "Invalid action input 'tow'"],
    ["an unknown context", [`- run: echo \${{ jobs.x }}`], "Unrecognized named-value: 'jobs'"],
    [
      "an unknown key of a job",
      ["a: { runs-on: x, stages: [], steps: [{ run: make }] }"],
      "Unexpected value 'stages'",
    ],
    ["a step lost in a map", ["first:", "  second:", "    uses: ./"], "neither a workflow nor jobs"],
    ["broken YAML", ["a: [b"], "Flow sequence"],
  ])("finds %s", async (_name, lines, problem) => {
    expect(await validatePage(page(...lines), actions)).toEqual([expect.stringMatching(/^line 3: /)]);
    expect((await validatePage(page(...lines), actions)).join()).toContain(problem);
  });

  test("formats the tables of inputs and outputs", () => {
    const types = { token: "secret", to: "list", stage: "text" };
    expect(inputsTable(action, { types, required: { to: "without `x`" } }).split("\n")).toEqual([
      "| Input | Type | Required | Default | Description |",
      "| --- | --- | --- | --- | --- |",
      "| `token` | secret | yes |  | The token |",
      `| \`to\` | list | without \`x\` | \`\${{ job.status }}\` | A \\| &lt;b> \`<c>\` |`,
      "| `stage` | text | no |  | What ran |",
    ]);
    const facts =
      (types: Record<string, string>, required = {}) =>
      () =>
        inputsTable(action, { types, required });
    expect(facts({ token: "secret", stage: "text" })).toThrow("for each input: to");
    expect(facts({ ...types, tow: "text" })).toThrow("for each input: tow");
    expect(facts(types, { tow: "yes" })).toThrow("for each input: tow");
    expect(outputsTable(action).split("\n").slice(2)).toEqual(["| `ok` | Whether it is |"]);
  });
});

async function find(patterns: readonly string[]): Promise<string[]> {
  const found = await Array.fromAsync(glob(patterns, { cwd: root }));
  return found.sort();
}

function read(file: string): Promise<string> {
  return readFile(join(root, file), "utf8");
}
