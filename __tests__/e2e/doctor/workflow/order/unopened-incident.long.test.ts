import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { pullRequestEvent } from "../../../../support/events.ts";
import type { Step } from "../../../../support/start-world.ts";

const INCIDENT = "incident:\n  members: [alice@example.com]\n";
const ROOMS = `rooms:\n  - title: Shop devs\n${INCIDENT}`;

const told = (on: string, given: Step["with"] = {}, manifest = INCIDENT) =>
  doctorTold({
    workflow: workflowWith({}).replace("on: push", `on: ${on}`),
    workspace: { "webex.yml": manifest },
    with: { provision: "webex.yml", ...given },
  });

const FOUND =
  "No failure opens an incident: `on:` has no event for that, such as a push to `main`, the default branch.";
const ADVICE = "Add that, or remove `incident:` from the manifest.";

describe("a workflow whose runs open no incident", () => {
  test.each([
    ["{ push: { branches: [develop] } }", "branches: [develop, main]"],
    ["{ push: { branches: release/next } }", "branches: [release/next, main]"],
    ["{ pull_request: , push: { branches: [develop, staging] } }", "branches: [develop, staging, main]"],
  ])("because of its branches: %s", async (on, line) => {
    const { rows, advice, blocks, summary } = await told(on, { about: "run" });
    expect(rows).toEqual([["⚠️", "incident", FOUND]]);
    expect(advice).toEqual([ADVICE]);
    expect(blocks).toEqual([line]);
    expect(summary).not.toContain("A failure would get its room");
  });

  test.each([
    "pull_request",
    "{ workflow_run: { workflows: [CI], branches: [develop] } }",
    "[pull_request, merge_group]",
    "{ push: { tags: ['v*'] } }",
    "{ push: { branches-ignore: [main] } }",
    "{ release: { types: [published] } }",
  ])("because of its events: %s", async (on) => {
    const { rows, advice, blocks } = await told(on, { about: "run" });
    expect(rows).toEqual([["⚠️", "incident", FOUND]]);
    expect(advice).toEqual([ADVICE]);
    expect(blocks).toEqual([]);
  });

  test("also if it keeps rooms as well and posts", async () => {
    const { rows } = await told("{ push: { branches: [develop] } }", {}, ROOMS);
    expect(rows).toEqual([["⚠️", "incident", FOUND]]);
  });
});

describe("nothing is said about a workflow", () => {
  test.each([
    "push",
    "[pull_request, push]",
    "{ push: { branches: [main, develop] } }",
    "{ push: { branches: ['m*'] } }",
    "{ push: { branches-ignore: [develop] } }",
    "{ push: { paths: ['src/**'] } }",
    "{ push: { branches: [develop] }, workflow_dispatch: }",
    "{ push: { branches: [develop] }, schedule: [{ cron: 0 0 * * * }] }",
    "{ workflow_run: { workflows: [CI] } }",
    "workflow_call",
    "deployment_status",
    "repository_dispatch",
  ])("whose runs can open one: %s", async (on) => {
    expect((await told(on, { about: "run" })).summary).not.toContain(FOUND);
  });

  test.each<[string, string, Step["with"], string]>([
    ["shows the plan of a manifest with rooms", "pull_request", { to: undefined }, ROOMS],
    ["only keeps rooms on another branch", "{ push: { branches: [develop] } }", { to: undefined }, ROOMS],
    ["only shows a plan", "pull_request", { apply: "never" }, INCIDENT],
    ["tries a manifest out", "{ push: { branches: [try] } }", { "dry-run": "true" }, INCIDENT],
  ])("that %s", async (_, on, given, manifest) => {
    expect((await told(on, given, manifest)).summary).not.toContain(FOUND);
  });

  test("that a pull request runs as well", async () => {
    const { summary } = await doctorTold({
      workflow: workflowWith({}).replace("on: push", "on: { push: { branches: [main] }, pull_request: }"),
      event: pullRequestEvent(),
      workspace: { "webex.yml": INCIDENT },
      with: { provision: "webex.yml" },
    });
    expect(summary).not.toContain(FOUND);
  });
});
