import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGES, recipeBelow } from "./pages.ts";
import { startKitchen } from "./run-recipe.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = "docs/troubleshooting.md";
const examples = PAGES.get(PAGE) ?? [];

/** The words that the page explains as ours or Webex's: code in the first cell of a row with a meaning. */
async function words(): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, "docs/troubleshooting.md"), "utf8");
  const sections = text.split(/^## /m).filter((section) => section.startsWith("Error messages from"));
  const cells = sections.flatMap((section) => [...section.matchAll(/^\| (`.*?`) \|/gm)]);
  return cells.flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one = ""]) => one));
}

/** Everything that writes such words, and the tests that have seen them, on one line each. */
async function written(): Promise<string> {
  const files = await Array.fromAsync(
    glob(["src/**/*.ts", "emulator/**/*.ts", "__tests__/**/*.ts"], { cwd: ROOT }),
  );
  const others = files.filter((file) => !file.endsWith("troubleshooting.test.ts"));
  const texts = await Promise.all(
    [...others, "docs/faults.md"].map((file) => readFile(join(ROOT, file), "utf8")),
  );
  return texts.join("\n").replaceAll('\\"', '"');
}

test("all words that are explained are words that somebody sees", async () => {
  const all = await written();
  const explained = await words();
  expect(explained.length).toBeGreaterThan(50);
  const unknown = explained.filter((one) => !one.split("…").every((part) => all.includes(part.trim())));
  expect(unknown).toEqual([]);
});

test("the doctor says what is wrong in the first example of the page", async () => {
  await using kitchen = await startKitchen();
  const yaml = recipeBelow(PAGE, "Troubleshooting").replace("Release train", "Release trian");
  const run = await kitchen.run(yaml);
  expect(run.conclusion).toBe("failure");
  expect(run.job("example").steps[0]?.main?.summary).toContain("Release train");
  expect(kitchen.titles()).toEqual([]);
});

test("every example of the page is run by a test", () => {
  expect(examples.map(({ heading }) => heading)).toEqual(["Troubleshooting"]);
});
