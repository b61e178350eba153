import { describe, expect, test } from "vitest";
import { conditionTold } from "../../../../../support/condition-told.ts";

const LEFT_OUT = "never true: the filters of `push:` in `on:` leave it out";
const TAGS = "startsWith(github.ref, 'refs/tags/')";

describe("a ref that the filters of `on:` leave out", () => {
  test.each([
    ["github.ref_name == 'main'", "{ push: { branches-ignore: [main] } }"],
    ["github.ref == 'refs/heads/main'", "{ push: { branches-ignore: ['m*'] } }"],
    ["github.ref_name == 'main'", "{ push: { branches: [develop] } }"],
    ["github.ref_name == 'main'", "{ push: { branches: ['**', '!main'] }, pull_request: {} }"],
    ["github.ref_name == 'main' && success()", "{ push: { branches: ['release/**'] } }"],
    ["github.ref == 'refs/tags/v1'", "{ push: { tags: ['w*'], branches: [main] } }"],
    ["startsWith(github.ref, 'refs/heads/release/')", "{ push: { branches: [main, 'hotfix/**'] } }"],
    [TAGS, "{ push: { branches: [main] } }"],
    [TAGS, "{ push: { branches: [main] }, schedule: [{ cron: '0 3 * * *' }] }"],
    ["github.ref_type == 'tag'", "{ push: { branches: [main] }, pull_request: {} }"],
  ])("%s on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).toContain(LEFT_OUT);
  });

  test.each([
    [TAGS, 'tags: ["**"]'],
    ["startsWith(github.ref, 'refs/tags/v')", 'tags: ["v**"]'],
    ["github.ref_type == 'tag'", 'tags: ["**"]'],
  ])("%s has the line for tags", async (condition, line) => {
    const { blocks, advice } = await conditionTold(condition, { on: "{ push: { branches: [main] } }" });
    expect(blocks).toContain(line.replaceAll('"', ""));
    expect(advice.join()).toContain("add this line below `push:`");
  });

  test.each([
    ["github.ref_name == 'main'", "{ push: { branches: [main] } }"],
    ["github.ref_name == 'main'", "{ push: { branches: ['**'] } }"],
    ["github.ref_name == 'main'", "{ push: { branches: ['m?in', '[m]ain'] } }"],
    ["github.ref_name == 'main'", "{ push: { branches: ['!main', 'm*'] } }"],
    ["github.ref_name == 'main'", "{ push: { branches-ignore: ['dependabot/**'] } }"],
    ["github.ref_name == 'main'", "{ push: { branches: [develop] }, workflow_dispatch: {} }"],
    ["github.ref_name == 'main'", "{ push: { branches: [develop] }, schedule: [{ cron: '0 3 * * *' }] }"],
    ["github.ref_name == 'main'", "{ push: { paths: [src] } }"],
    ["github.ref_name == 'main'", "[push, pull_request]"],
    ["github.ref_name == 'main'", "{ push: { branches: [develop] }, pull_request: { types: [closed] } }"],
    ["github.ref_name != 'main'", "{ push: { branches: [develop] } }"],
    ["github.ref_name == 'main' || failure()", "{ push: { branches: [develop] } }"],
    ["github.ref_name == 'v1'", "{ push: { branches: [main], tags: ['v*'] } }"],
    [TAGS, "{ push: { branches: [main], tags: ['v*'] } }"],
    [TAGS, "{ push: { tags-ignore: ['v*'], branches: [main] } }"],
    [TAGS, "{ push: { branches: [main] }, release: { types: [published] } }"],
    [TAGS, "{ push: { branches: [main] }, workflow_dispatch: {} }"],
    [TAGS, "push"],
    [TAGS, "{ push: { branches: [main] }, workflow_call: {} }"],
    [`!${TAGS}`, "{ push: { branches: [main] } }"],
    ["startsWith(github.ref, 'refs/heads/release/')", "{ push: { branches: ['release/**'] } }"],
    ["startsWith(github.ref, 'refs/heads/rel')", "{ push: { branches: ['r*'] } }"],
    ["startsWith(github.ref, 'refs/heads/')", "{ push: { branches: [main] } }"],
    ["github.ref_type == 'branch'", "{ push: { tags: ['v*'] }, pull_request: {} }"],
  ])("is none in: %s on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).not.toMatch(/leave it out|only tags/);
  });
});

describe("a part of a pull request's event that only some types have", () => {
  test.each(
    [
      ["github.event.label.name == 'deploy'", "pull_request", "types: [labeled]"],
      ["contains(github.event.label.name, 'x') || github.event.label.name == 'y'", "", ""],
      ["startsWith(github.event.label.name, 'deploy')", "[pull_request, push]", "types: [labeled]"],
      [
        "github.event.label.name == 'deploy'",
        "{ pull_request: { types: [opened] } }",
        "types: [opened, labeled]",
      ],
      ["github.event.assignee.login == 'bob'", "pull_request_target", "types: [assigned]"],
    ].filter(([, on]) => on !== ""),
  )("%s on %s", async (condition = "", on = "", line = "") => {
    const { own, blocks } = await conditionTold(condition, { on });
    expect(own.join()).toContain("`on:` does not start this workflow when a pull request is");
    expect(blocks).toContain(line);
  });

  test.each([
    ["github.event.label.name == 'deploy'", "{ pull_request: { types: [labeled] } }"],
    ["github.event.label.name == 'deploy'", "{ pull_request: { types: [unlabeled] } }"],
    ["github.event.label.name != 'deploy'", "pull_request"],
    ["github.event.label.name == 'deploy'", "[pull_request, issues]"],
    ["github.event.label.name == 'deploy'", "issues"],
    ["github.event.label.name == 'x' || failure()", "pull_request"],
  ])("is not missing: %s on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).not.toContain("does not start this workflow");
  });
});
