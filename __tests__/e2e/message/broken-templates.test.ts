import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startWorld, TOKEN } from "../../support/start-world.ts";

const BUILT_IN = "✅ CI › build passed";

describe("the built-in message is sent, and then the step fails, if", () => {
  test.each([
    ["data is broken", { data: "a: [1, 2", message: "{{data.a}}" }, 'Input "data" is neither YAML nor JSON'],
    ["data is a bomb", { data: bomb() }, 'Input "data" is too complex: it expands to more than 50000 values'],
  ])("%s", async (_, given, problem) => {
    await using world = await startWorld();
    const step = await world.run({ with: given });
    expect(world.read()[0]?.split(/ · |\n/)[0]).toBe(BUILT_IN);
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["ok"]).toBe("false");
    expect(step.outputs["error"]).toContain(problem);
    expect(step.annotations.map(({ level, message }) => [level, message])).toContainEqual([
      "error",
      step.outputs["error"],
    ]);
    expect(step.summary).toContain("**What to change**");
  });

  test("a file of the user is broken: its name, line, and fault are reported", async () => {
    await using world = await startWorld();
    const workspace = { "ci/webex.md": "# Fine\n\n{{#jobs}}\nno end\n" };
    const step = await world.run({ workspace, with: { template: "ci/webex.md" } });
    expect(step.outputs["error"]).toMatch(/^ci\/webex\.md, line [345]: Unclosed section "jobs"/);
    expect([step.conclusion, world.read()[0]?.split("\n")[0]]).toEqual(["failure", BUILT_IN]);
  });

  test("a partial of the user's is broken, or includes itself", async () => {
    await using world = await startWorld();
    for (const [partial, problem] of [
      ["{{/nothing}}", 'ci/partials/links.md, line 1: Unopened section "nothing"'],
      ["{{> links}}", "a partial includes itself endlessly"],
    ]) {
      const workspace = { "ci/partials/links.md": partial ?? "" };
      const step = await world.run({ workspace, with: { template: "ci" } });
      expect(step.outputs["error"]).toContain(problem);
      expect(step.conclusion).toBe("failure");
    }
    expect(world.read().map((text) => text?.split("\n")[0])).toEqual([BUILT_IN, BUILT_IN]);
  });
});

describe("a template is refused, and the built-in one sent, when it", () => {
  test.each([
    ["is missing", "ci/none.md", "there is no such file"],
    [
      "is no Markdown file",
      "webex.txt",
      "it must be a .md file, a card as .json, .yaml or .yml, or a folder of .md files",
    ],
    ["leads up", "ci/../webex.md", 'a path cannot contain ".."'],
    ["is a device", "/dev/zero", "it points outside the workspace"],
    ["lies elsewhere", "/etc/hostname.md", "there is no such file"],
    ["is a link out of the workspace", "out.md", "it points outside the workspace"],
    ["is a link to a device", "device.md", "it points outside the workspace"],
    ["is a folder linked out of the workspace", "outside", "it points outside the workspace"],
    ["lies in .git", ".git/webex.md", "files in .git are not read"],
    ["is a link into .git", "inner.md", "files in .git are not read"],
    ["is too large", "large.md", "it has 300000 bytes, but at most 262144 are read"],
    [
      "is a folder that is named like a file",
      "folder.md",
      "the folder contains no partials/*.md and none of start.md",
    ],
    ["is an empty folder", "ci", "the folder contains no partials/*.md and none of start.md"],
    ["names the built-in one", "success", "there is no such file"],
  ])("%s", async (_, template, problem) => {
    await using world = await startWorld();
    const { workspaceDir } = await world.run({
      workspace: {
        "webex.md": "seen",
        "webex.txt": "seen",
        ".git/webex.md": "seen",
        "large.md": "x".repeat(300_000),
        "ci/.keep": "",
        "folder.md/.keep": "",
      },
    });
    await mkdir(join(workspaceDir, "../outside/partials"), { recursive: true });
    await symlink("/etc/passwd", join(workspaceDir, "out.md"));
    await symlink("/dev/zero", join(workspaceDir, "device.md"));
    await symlink("../outside", join(workspaceDir, "outside"));
    await symlink(".git/webex.md", join(workspaceDir, "inner.md"));
    const step = await world.run({ workspace: workspaceDir, with: { template } });
    expect(world.read()[1]?.split("\n")[0]).toBe(BUILT_IN);
    expect(step).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
    expect(step.outputs["error"]).toContain(`Input "template" is "${template}": ${problem}`);
    expect(step.outputs["markdown"]).not.toContain("seen");
  });
});

/** Each line doubles the values of the one before it. */
function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`);
  return ["l0: &l0 [lol]", ...lines].join("\n");
}

describe("a text in an input that is not a template is shown as it is, on a green step:", () => {
  test.each([
    [{ message: "Last commit: {{#each}} is fixed" }, /Last commit: \{\{#each\}\} is fixed/],
    [{ title: "{{icon" }, /^\{\{icon/],
    [{ message: "{{#each}}{{workflow}}{{/each}}" }, /\{\{#each\}\}CI\{\{\/each\}\}/],
    [{ message: "{{! nobody sees this }}" }, /\{\{! nobody sees this \}\}/],
  ])("%j", async (given, text) => {
    await using world = await startWorld();
    const step = await world.run({ with: given });
    expect(world.read()[0]).toMatch(text);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true", error: "" } });
    expect(step.annotations).toMatchObject([
      {
        level: "warning",
        message: expect.stringContaining("pass it in `data` and write {{data.text}}"),
      },
    ]);
  });

  test.each([
    ["a title that renders to nothing", { title: "{{reason}}" }],
    ["sections in one another", { message: `${"{{#a}}".repeat(101)}${"{{/a}}".repeat(101)}` }],
  ])("%s fails nothing", async (_, given) => {
    await using world = await startWorld();
    const step = await world.run({ with: given });
    expect(step).toMatchObject({
      conclusion: "success",
      outputs: { ok: "true" },
      annotations: [{ level: "warning" }],
    });
  });

  test("a block that it leaves open contains no mention", async () => {
    await using world = await startWorld({ mayMention: true });
    const mention = { mention: "bob@example.com", "mention-on": "success" };
    await world.run({ with: { ...mention, message: "Fix\n```\nopen" } });
    expect(world.webex.snapshot().messages[0]?.markdown).toContain(
      "open\n```\n\n<@personEmail:bob@example.com",
    );
  });

  test("it reveals no secret and mentions nobody", async () => {
    await using world = await startWorld();
    await world.run({ with: { message: `{{x ${TOKEN}}} {{<@all>}} {{#<@personEmail:bob@example.com>}}` } });
    expect(world.read()[0]).not.toContain(TOKEN);
  });
});

test("a line break in message is one in Webex", async () => {
  await using world = await startWorld();
  await world.run({ with: { message: "one\ntwo\n\nthree" } });
  expect(world.webex.snapshot().messages[0]?.markdown).toContain("one  \ntwo\n\nthree");
});

test("for another template language in the input `message`, the warning shows the Mustache", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { message: "{{#each failures}}- {{this.job}}{{/each}}" } });
  expect(step.annotations[0]?.message).toContain(
    `which has no \`each\`: write {{#failures}}…{{/failures}}, which repeats for each entry of a list. It is shown as plain text.`,
  );
  expect(step.annotations[0]?.message).not.toContain("other people's text");
});

test("a text instead of the path of a template is reported as such", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { template: "**{{workflow}}** failed" } });
  expect(step.outputs["error"]).toContain(
    "it must be the path of a file or a folder: write a text as `message:` or `title:`.",
  );
});
