import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startKitchen } from "../recipes/run-recipe.ts";
import { workflowRunEvent } from "../support/events.ts";

const yaml = await readFile(join(import.meta.dirname, "../../examples/organization-notifier.yml"), "utf8");

test("the example on workflow_run reports that a workflow failed, and not that it passed", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(yaml, { event: workflowRunEvent("CI", "success") });
  expect(kitchen.titles()).toEqual([]);
  await kitchen.run(yaml, { event: workflowRunEvent("Deploy", "failure") });
  expect(kitchen.titles()).toEqual(["❌ Deploy failed"]);
});

test("an organization variable says where to, a repository's own its own room", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(yaml, {
    event: workflowRunEvent("CI", "failure"),
    vars: { WEBEX_ROOM: "alice@example.com" },
  });
  expect(kitchen.titles()).toEqual([]);
  expect(kitchen.webex.directMessages("alice@example.com")).toHaveLength(1);
});

test("it reports the run of a fork's pull request, with the fork's name before the branch", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(yaml, { event: workflowRunEvent("CI", "failure", { from: "mallory/shop" }) });
  expect(kitchen.webex.messagesIn("Release train")[0]?.text).toContain("mallory:main");
});
