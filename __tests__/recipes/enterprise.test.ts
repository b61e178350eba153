import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGES, recipeBelow } from "./pages.ts";
import { startKitchen } from "./run-recipe.ts";

const PAGE = "docs/enterprise.md";
const examples = PAGES.get(PAGE) ?? [];
const PROXY = "Behind a proxy, with a CA of your own";
const FEDRAMP = "Webex for Government (FedRAMP)";

/** The rows of the checklist, each as its cells, without those that only group them. */
async function checklist(): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(import.meta.dirname, "../../docs/enterprise.md"), "utf8");
  const [, table = ""] = /^## Checklist\n[\s\S]*?\n\n(\|[\s\S]*?)\n\n/m.exec(text) ?? [];
  const rows = table.split("\n").slice(2);
  return rows.map((row) => row.split("|").slice(1, -1)).filter(([question]) => !question?.startsWith(" **"));
}

test("a step with a proxy and a certificate posts", async () => {
  await using kitchen = await startKitchen();
  await kitchen.run(recipeBelow(PAGE, PROXY));
  expect(kitchen.titles()).toEqual(["✅ CI › example passed"]);
});

test("a step with another Webex asks that one alone", async () => {
  await using kitchen = await startKitchen();
  const { url } = kitchen.webex;
  const yaml = recipeBelow(PAGE, FEDRAMP).replace("https://api-usgov.webex.com/v1", url);
  await kitchen.run(yaml, { with: {} });
  expect(kitchen.titles()).toEqual(["✅ CI › example passed"]);
});

test("each question of the checklist has a yes, and a link to where it is shown", async () => {
  const rows = await checklist();
  expect(rows.length).toBeGreaterThan(25);
  const open = rows.filter(([, answer = "", shown = ""]) => !/^ Yes\b/.test(answer) || !shown.includes("]("));
  expect(open).toEqual([]);
});

test("every example of the page is run by a test", () => {
  expect(examples.map(({ heading }) => heading)).toEqual([FEDRAMP, PROXY]);
});
