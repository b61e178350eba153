import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pictureHashes } from "../../scripts/pictures/picture-hashes.ts";
import { PICTURE_SOURCES } from "../../scripts/pictures/picture-pages.ts";

const root = join(import.meta.dirname, "../..");
const noted = JSON.parse(await readFile(join(root, PICTURE_SOURCES), "utf8"));

test("the pictures of docs/ were drawn from what they show: npm run pictures draws them again", async () => {
  expect(noted).toEqual(await pictureHashes(root));
});

test.each(Object.keys(noted))("%s is a picture", async (path) => {
  const bytes = await readFile(join(root, path));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
});
