import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { personIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import type { WorkflowResult } from "../../runner/index.ts";
import { type Kitchen, startKitchen } from "../recipes/run-recipe.ts";
import { pullRequestEvent, pushEvent } from "../support/events.ts";
import type { OurWorkflowOptions } from "../support/run-workflow.ts";

const folder = join(import.meta.dirname, "../../examples");
const caller = await readFile(join(folder, "notify-caller.yml"), "utf8");
const called = await readFile(join(folder, "notify-reusable.yml"), "utf8");

const SHOP = {
  uuid: "c0000000-0000-4000-8000-000000000077",
  title: "Shop",
  members: [seedPeople.bot.email, seedPeople.alice.email],
};

/** A local Webex in which the caller's room is there as well. */
const startOrganization = (): Promise<Kitchen> =>
  startKitchen({ seed: { rooms: [...Object.values(seedRooms), SHOP] } });

/** Runs the caller, which finds the reusable workflow in the repository that it names. */
function run(
  kitchen: Kitchen,
  options: Partial<OurWorkflowOptions> = {},
  yaml = caller,
): Promise<WorkflowResult> {
  const workflows = { "your-org/ci/.github/workflows/notify.yml": called };
  return kitchen.run(yaml, { workflows, ...options });
}

/** A push to main whose commit Alice wrote. */
function pushByAlice(): ReturnType<typeof pushEvent> {
  const event = pushEvent();
  Object(event.payload).head_commit.author = { name: "Alice Adams", email: seedPeople.alice.email };
  return event;
}

test("a repository that calls the reusable workflow reports a failure by its defaults", async () => {
  await using kitchen = await startOrganization();
  const ran = await run(kitchen, { event: pushByAlice(), results: { "make test": "failure" } });
  expect(ran.job("notify")).toMatchObject({ result: "success", outputs: { ok: "true" } });
  expect(kitchen.titles("Shop")).toEqual(["❌ CI failed: test"]);
  expect(kitchen.webex.messagesIn("Shop")[0]?.mentionedPeople).toEqual([personIdOf(seedPeople.alice)]);
  expect(kitchen.titles()).toEqual([]);
});

test("it posts to the organization's room if the caller names none, and posts nothing if everything passed", async () => {
  await using kitchen = await startOrganization();
  const yaml = caller.replace("      to: Shop\n", "");
  await run(kitchen, {}, yaml);
  expect(kitchen.titles()).toEqual([]);
  await run(kitchen, { results: { "make test": "failure" } }, yaml);
  expect(kitchen.titles()).toEqual(["❌ CI failed: test"]);
});

test("its typed inputs are the caller's: a dry run shows the message and sends nothing", async () => {
  await using kitchen = await startOrganization();
  const yaml = caller.replace("      to: Shop\n", "      to: Shop\n      dry-run: true\n");
  const ran = await run(kitchen, { results: { "make test": "failure" } }, yaml);
  expect(kitchen.titles("Shop")).toEqual([]);
  expect(ran.job("notify").byId["webex"]?.main?.summary).toContain(" failed: test**");
});

test("a pull request from a fork, which gets no secrets, starts and skips", async () => {
  await using kitchen = await startOrganization();
  const ran = await run(kitchen, {
    event: pullRequestEvent({ from: "mallory/shop" }),
    secrets: { WEBEX_BOT_TOKEN: "" },
    results: { "make test": "failure" },
  });
  expect(ran.job("notify").result).toBe("success");
  expect(kitchen.webex.requests).toEqual([]);
});
