import { readdir, readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { flatten } from "../../scripts/flatten.ts";
import { createTempFolder } from "../support/temp-folder.ts";

const FILES = {
  "package.json": '{ "type": "module", "sideEffects": false }',
  "index.js": `import { greeting, parting } from "./all-words.js";
import { name } from "./name.js";
export const greet = () => greeting + name();
export const part = async () => (await import("./later.js")).later(parting);`,
  "words.js": `export const greeting = "Hello, ";
export const parting = "Goodbye, ";
export const nobodysWord = "Unused";`,
  "rare-words.js": 'export const rareWord = "Farewell";',
  "all-words.js": 'export * from "./words.js"; export * from "./rare-words.js";',
  "name.js": 'export const name = () => "Ada";',
  "later.js": `import { rareWord } from "./all-words.js";
export const later = (parting) => parting + rareWord;`,
};

test("what an entry uses is in one file, without what nobody uses and what only a part uses that is loaded later", async () => {
  await using temp = await createTempFolder(FILES);
  const shipped = await flatten(temp.in("index.js"), temp.in("flat"));
  const names = (await readdir(temp.in("flat"))).sort();
  expect(names).toEqual(["index.js", "later.js", "package.json", "start.js"]);
  const start = await readFile(temp.in("flat/start.js"), "utf8");
  expect(start).toContain("Hello, ");
  expect(start).toContain("Ada");
  expect(start).not.toMatch(/Unused|Farewell/);
  const { greet, part } = await import(pathToFileURL(temp.in("flat/index.js")).href);
  expect([greet(), await part()]).toEqual(["Hello, Ada", "Goodbye, Farewell"]);
  const sizes = ["words.js", "rare-words.js", "name.js"].map((name) => shipped.get(temp.in(name)) ?? 0);
  expect(sizes.every((size) => size > 0)).toBe(true);
});
