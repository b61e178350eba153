import { describe, expect, test } from "vitest";
import { pullRequestEvent } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

describe("the user's words", () => {
  test("in `message` replace everything except the title", async () => {
    await using world = await startWorld();
    await world.run({
      with: {
        message: "**{{commit.author}}** says *{{commit.title}}*{{#pullRequest}} never{{/pullRequest}}",
      },
    });
    expect(world.read()).toEqual([
      "✅ CI › build passed · your-org/shop · main\nAda Lovelace says Count every cup once",
    ]);
  });

  test("in `title` replace the first line", async () => {
    await using world = await startWorld();
    await world.run({ with: { title: "{{icon}} {{repository.name}} {{event}}" } });
    expect(world.read()[0]?.split("\n").slice(0, 2)).toEqual([
      "✅ your-org/shop success",
      "your-org/shop · main · 3f2a9c1 Count every cup once · Ada Lovelace",
    ]);
  });

  test("may use the built-in partials", async () => {
    await using world = await startWorld();
    await world.run({ with: { title: "Done", message: "Look:\n\n{{> links}}" } });
    expect(world.read()).toEqual(["Done\nLook:\nJob · Run #42 · Compare"]);
  });

  test.each([
    ["YAML", "version: 1.10\nsuites:\n  - { name: unit, count: 12 }\n  - { name: e2e, count: 3 }"],
    ["JSON", '{"version": 1.10, "suites": [{"name": "unit", "count": 12}, {"name": "e2e", "count": 3}]}'],
  ])("see data, given as %s", async (_, data) => {
    await using world = await startWorld();
    const message = "{{#data.suites}}- {{name}}: {{count}}\n{{/data.suites}}";
    const step = await world.run({ with: { title: "Tests", message, data } });
    expect(world.read()).toEqual(["Tests\nunit: 12\ne2e: 3"]);
    expect(step.annotations).toEqual([]);
  });
});

describe("a template of the workspace", () => {
  test("replaces the built-in one", async () => {
    await using world = await startWorld();
    const workspace = { "ci/webex.md": "# {{status}}\n\n{{repository.name}} by {{actor.login}}\n" };
    const step = await world.run({ workspace, with: { template: "ci/webex.md" } });
    expect(world.read()).toEqual(["Passed\nyour-org/shop by ada"]);
    expect(step).toMatchObject({ conclusion: "success", annotations: [] });
  });

  test("may be given by its absolute path", async () => {
    await using world = await startWorld();
    await using first = await world.run({ workspace: { "webex.md": "Whole" } });
    await world.run({ workspace: first.workspaceDir, with: { template: `${first.workspaceDir}/webex.md` } });
    expect(world.read()[1]).toBe("Whole");
  });

  test("may be a folder, whose files replace those of the same name", async () => {
    await using world = await startWorld();
    const workspace = {
      "ci/webex/success.md": "{{> title}}\n\n{{> greeting}}",
      "ci/webex/partials/title.md": "Yes: {{workflow}}",
      "ci/webex/partials/greeting.md": "Hello {{actor.login}}",
      "ci/webex/README.txt": "not a template",
    };
    const template = "ci/webex";
    await world.run({ workspace, with: { template } });
    await world.run({ workspace, with: { template, event: "cancelled" } });
    expect(world.read()[0]).toBe("Yes: CI\nHello ada");
    expect(world.read()[1]?.split("\n").slice(0, 2)).toEqual([
      "Yes: CI",
      "your-org/shop · main · 3f2a9c1 Count every cup once · Ada Lovelace",
    ]);
  });

  test("may be a folder that replaces another message alone", async () => {
    await using world = await startWorld();
    const workspace = { "ci/failure.md": "Broke", "ci/succes.md": "Never seen" };
    const step = await world.run({ workspace, with: { template: "ci" } });
    expect(world.read()[0]?.split("\n")[0]).toBe("✅ CI › build passed");
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
    expect(step.annotations).toMatchObject([
      {
        level: "warning",
        message: 'In "ci": "succes.md" is not the name of a message, did you mean "success.md"?',
      },
    ]);
  });

  test("works together with title and message", async () => {
    await using world = await startWorld();
    const workspace = { "webex.md": "Title of the file\n\nBody of the file" };
    await world.run({ workspace, with: { template: "webex.md", title: "Title of the input" } });
    await world.run({ workspace, with: { template: "webex.md", message: "Body of the input" } });
    expect(world.read()).toEqual([
      "Title of the input\nBody of the file",
      "Title of the file\nBody of the input",
    ]);
  });
});

test("GitHub's names are distinguished from template names, and the warning says how to write an expression", async () => {
  await using world = await startWorld();
  const inputs = await world.run({ with: { message: "{{github.workflow}} ran" } });
  const file = await world.run({
    workspace: { "a.md": "{{github.workflow}} ran" },
    with: { template: "a.md" },
  });
  expect(inputs.annotations[0]?.message).toContain(
    `Did you mean "workflow"? A GitHub expression is written \${{ github.workflow }}, in the workflow.`,
  );
  expect(file.annotations.map(({ message }) => message)).toEqual([
    `a.md uses the unknown name "github.workflow", which is empty. Did you mean "workflow"? GitHub evaluates \${{ github.workflow }} only in the workflow: pass its value in \`data\`, and write {{data.NAME}}.`,
  ]);
});

test("an unknown name is shown as text, with one warning that lists similar ones", async () => {
  await using world = await startWorld();
  const message = "{{pullRequest.titel}} {{comit.title}} {{data.any}}";
  const step = await world.run({ event: pullRequestEvent(), with: { message, data: "some: thing" } });
  expect(world.read()[0]?.split("\n").slice(1)).toEqual([message]);
  expect([step.conclusion, step.annotations.map(({ level }) => level)]).toEqual(["success", ["warning"]]);
  expect(step.annotations[0]?.message).toContain(
    'Input "message" contains {{pullRequest.titel}}, {{comit.title}}, and {{data.any}}, which are not template names and are shown as text. Did you mean "pullRequest.title" or "commit.title"?',
  );
});

test.each(["title", "message"])(
  "a %s that needs too much work, which others may have written, is shown as it is",
  async (name) => {
    await using world = await startWorld();
    const text = `${"{{#run}}".repeat(105)}Fix the build${"{{/run}}".repeat(105)}`;
    const step = await world.run({ with: { [name]: text } });
    expect(step.conclusion).toBe("success");
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Input "(?:title|message)".* nested too deeply.* It is shown as it is\.$/),
    ]);
    expect(world.read()[0]).toContain("Fix the build");
  },
);
