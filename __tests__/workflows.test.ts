import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { workflowFaults } from "./support/workflow-rules.ts";
import { readOwnActions, validateActionFile, validateWorkflow } from "./support/yaml-validation.ts";

const root = join(import.meta.dirname, "..");
const workflows = await find([".github/workflows/*.{yml,yaml}", "examples/*.{yml,yaml}"]);
const composites = await find([".github/actions/*/action.yml"]);

test.each(workflows)("%s is a valid workflow", async (file) => {
  expect(await validateWorkflow(await read(file), await readOwnActions(root))).toEqual([]);
});

test.each(composites)("%s is a valid action", async (file) => {
  expect(await validateActionFile(await read(file))).toEqual([]);
});

test.each([...workflows, ...composites])(
  "%s pins what it uses, grants what it lists, and fills no expression into a script",
  async (file) => {
    expect(workflowFaults(await read(file))).toEqual([]);
  },
);

describe("the check itself", () => {
  const good = `on: push
permissions: {}
jobs:
  build:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${"a".repeat(40)} # v6.0.2
        with: { persist-credentials: false }
      - { env: { TITLE: "\${{ github.event.head_commit.message }}" }, run: echo "$TITLE" }
`;

  test.each([
    ["a tag that moves", /@a+/, "@v6"],
    ["a commit without its version", / # v6\.0\.2/, ""],
    [
      "an action that the example's reader is to pin, unsaid",
      /actions\/checkout@a+ # v6.0.2/,
      "your-org/webex-notify@v1",
    ],
    ["an expression in a script", 'echo "$TITLE"', `"echo \${{ github.head_ref }}"`],
    ["a token that stays in .git", "persist-credentials: false", "fetch-depth: 0"],
    ["permissions that nobody listed", "permissions: {}\n", ""],
    ["permissions for the whole workflow", "permissions: {}", "permissions: { contents: write }"],
    ["a job without an end", "    timeout-minutes: 5\n", ""],
    ["a trigger that gives strangers secrets", "on: push", "on: pull_request_target"],
  ])("finds %s", (_, part, other) => {
    expect(workflowFaults(good)).toEqual([]);
    expect(workflowFaults(good.replace(part, other))).toHaveLength(1);
  });

  test("finds secrets that are handed on as they are, and permissions for all", () => {
    const call = `on: push\npermissions: {}\njobs:\n  a: { uses: ./.github/workflows/b.yml, secrets: inherit, permissions: write-all }\n`;
    expect(workflowFaults(call)).toHaveLength(2);
  });
});

test("docs/adopting.md lists what an organization allows for these workflows", async () => {
  const files = await find([".github/{workflows,actions}/**/*.{yml,yaml}"]);
  const texts = await Promise.all(files.map(read));
  const used = texts.flatMap((text) =>
    [...text.matchAll(/\buses: ([\w-]+)\/([\w-]+)/g)].map(([, owner = "", name = ""]) =>
      ["actions", "github"].includes(owner) ? `${owner}/*` : `${owner}/${name}@*`,
    ),
  );
  const page = await read("docs/adopting.md");
  const [table = ""] = /\| Pattern [\s\S]*?\n(?! *\|)/.exec(page) ?? [];
  const listed = [...table.matchAll(/`([\w-]+\/[^`]+)`/g)].map(([, pattern]) => pattern);
  expect(listed.sort()).toEqual([...new Set(used)].sort());
});

test("updates of dependencies wait a week, except security updates", async () => {
  const { updates } = parse(await read(".github/dependabot.yml"));
  const found = updates.map(
    (one: { "package-ecosystem": string; cooldown?: { "default-days"?: number } }) => [
      one["package-ecosystem"],
      one.cooldown?.["default-days"],
    ],
  );
  expect(found).toEqual([
    ["npm", 7],
    ["github-actions", 7],
  ]);
});

test.each(await find([".github/ISSUE_TEMPLATE/{bug,feature}.yml"]))(
  "%s is a form that GitHub shows",
  async (file) => {
    const { name, description, body } = parse(await read(file));
    expect([typeof name, typeof description]).toEqual(["string", "string"]);
    const fields = body.filter(({ type }: { type: string }) => type !== "markdown");
    const ids: string[] = fields.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    for (const { type, attributes } of fields) {
      expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
      expect(attributes.label).toMatch(/\w/);
      if (type === "dropdown") expect(attributes.options.length).toBeGreaterThan(1);
    }
  },
);

async function find(patterns: readonly string[]): Promise<string[]> {
  const found = await Array.fromAsync(glob(patterns, { cwd: root }));
  return found.sort();
}

function read(file: string): Promise<string> {
  return readFile(join(root, file), "utf8");
}
