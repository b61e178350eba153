import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOUNS } from "../../src/webex/nouns.ts";

const FOLDER = join(import.meta.dirname, "../../src/webex/nouns");

test("every file of nouns/ is a noun of the client, by its own name, and no other", async () => {
  const folders = await Promise.all([FOLDER, join(FOLDER, "meetings")].map((folder) => readdir(folder)));
  const files = folders.flat().filter((name) => name.endsWith(".ts"));
  const names = files.map((name) =>
    name.replace(/\.ts$/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(Object.keys(NOUNS).toSorted()).toEqual(names.toSorted());
});
