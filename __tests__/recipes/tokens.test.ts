import { expect, test } from "vitest";
import { eventOf } from "../support/events.ts";
import { PAGES, recipeBelow } from "./pages.ts";
import { startKitchen } from "./run-recipe.ts";

const PAGE = "docs/tokens.md";
const examples = PAGES.get(PAGE) ?? [];
const secrets = {
  WEBEX_REFRESH_TOKEN: "emulator-refresh-token",
  WEBEX_CLIENT_ID: "emulator-client-id",
  WEBEX_CLIENT_SECRET: "emulator-client-secret",
};

test("an integration's refresh token is exchanged in each stage", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(recipeBelow(PAGE, "Integration"), { secrets });
  expect(kitchen.titles()).toEqual(["✅ CI › example passed"]);
  expect(kitchen.webex.requests.filter(({ path }) => path === "/access_token")).toHaveLength(2);
});

test("a schedule uses the refresh token and posts nothing", async () => {
  await using kitchen = await startKitchen();
  const run = await kitchen.run(recipeBelow(PAGE, "Keep a refresh token alive"), {
    secrets,
    event: eventOf("schedule", { schedule: "0 6 * * 1" }),
  });
  expect([run.conclusion, kitchen.titles()]).toEqual(["success", []]);
  expect(kitchen.webex.requests[0]).toMatchObject({ method: "POST", path: "/access_token", status: 200 });
});

test("a schedule with a refresh token that has expired is red", async () => {
  await using kitchen = await startKitchen();
  const run = await kitchen.run(recipeBelow(PAGE, "Keep a refresh token alive"), {
    secrets: { ...secrets, WEBEX_REFRESH_TOKEN: "expired-refresh-token" },
    event: eventOf("schedule", { schedule: "0 6 * * 1" }),
  });
  expect(run.conclusion).toBe("failure");
});

test("every example of the page is run by a test", () => {
  expect(examples.map(({ heading }) => heading)).toEqual(["Integration", "Keep a refresh token alive"]);
});
