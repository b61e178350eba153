import { expect, test } from "vitest";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import { pushEvent } from "../support/events.ts";
import { PAGES, recipeBelow } from "./pages.ts";
import { RELEASE_TRAIN, startKitchen } from "./run-recipe.ts";

const PAGE = "docs/migrating.md";
const examples = PAGES.get(PAGE) ?? [];
const [CURL, WEBHOOK, OTHER] = [
  "From a curl step",
  "From an incoming webhook",
  "From another Webex action",
] as const;
const [SLACK, RTCAMP] = ["slackapi/slack-github-action, version 2 and newer", "rtCamp/action-slack-notify"];
const [ACTION_SLACK, RAVSAM] = ["8398a7/action-slack", "ravsamhq/notify-slack-action"];
const vars = { WEBEX_ROOM_ID: RELEASE_TRAIN };

/** A workflow whose step comes after one that fails. */
function afterFailure(heading: string, at: number) {
  return {
    yaml: recipeBelow(PAGE, heading, at).replace("steps:\n", "steps:\n      - run: make\n"),
    options: { vars, results: { make: "failure" } } as const,
  };
}

test("a curl step says nothing of a title with a quote, and stays green", async () => {
  await using kitchen = await startKitchen();
  const yaml = recipeBelow(PAGE, CURL, 0).replace("https://webexapis.com/v1", kitchen.webex.url);
  const options = { vars, execute: ["Tell Webex"] };
  await kitchen.run(yaml, { ...options, event: pushEvent({ message: "Roast lighter" }) });
  const run = await kitchen.run(yaml, { ...options, event: pushEvent({ message: 'Roast "lighter"' }) });
  expect([run.conclusion, kitchen.webex.requests.at(-1)?.status]).toEqual(["success", 400]);
  expect(kitchen.titles()).toEqual(["success: Roast lighter"]);
});

test("the action in its place says it whole, and mentions nobody", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(recipeBelow(PAGE, CURL, 1), {
    vars,
    event: pushEvent({ message: 'Roast "lighter" <@all>' }),
  });
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.text).toContain('Roast "lighter"');
  expect(message?.mentionedGroups).toBeUndefined();
});

test("a webhook keeps its address, and a bot takes its place", async () => {
  await using kitchen = await startKitchen();
  const url = `${kitchen.webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  const secrets = { WEBEX_WEBHOOK_URL: url };
  await kitchen.run(recipeBelow(PAGE, WEBHOOK, 0), { secrets, execute: ["Tell Webex"] });
  await kitchen.run(recipeBelow(PAGE, WEBHOOK, 1), { secrets });
  await kitchen.run(recipeBelow(PAGE, WEBHOOK, 2));
  expect(kitchen.titles("Dev Room")).toEqual(["CI: success", "✅ CI › example passed"]);
  expect(kitchen.titles()).toEqual(["✅ CI › example passed"]);
});

test.each([
  [OTHER, 1, "❌ CI › example failed", undefined],
  [OTHER, 2, "CI failed on main", undefined],
  [SLACK, 1, "❌ CI › example failed", undefined],
  [RTCAMP, 1, "❌ Nightly build", undefined],
  [ACTION_SLACK, 1, "❌ CI › example failed", ["all"]],
  [RAVSAM, 1, "CI is failing", undefined],
])("the replacement below %s (%i) reports a failure", async (heading, at, title, groups) => {
  await using kitchen = await startKitchen();
  const { yaml, options } = afterFailure(heading, at);
  await kitchen.run(yaml, options);
  expect(kitchen.titles().map((one) => one.replace(/^All /, ""))).toEqual([title]);
  const [message] = kitchen.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.mentionedGroups).toEqual(groups);
  expect(message?.mentionedPeople?.length).toBe(heading === RAVSAM ? 1 : undefined);
});

test("what was silent on success stays silent", async () => {
  await using kitchen = await startKitchen();
  for (const heading of [OTHER, SLACK, RAVSAM]) await kitchen.run(recipeBelow(PAGE, heading, 1), { vars });
  expect(kitchen.titles()).toEqual([]);
});

test("every example of the page is run by a test, but those of other actions", () => {
  const found = Object.groupBy(examples, ({ heading }) => heading);
  const counts = Object.entries(found).map(([heading, all]) => [heading, all?.length]);
  expect(Object.fromEntries(counts)).toEqual({
    [CURL]: 2,
    [WEBHOOK]: 3,
    [OTHER]: 3,
    [SLACK]: 2,
    [RTCAMP]: 2,
    [ACTION_SLACK]: 2,
    [RAVSAM]: 2,
  });
});
