import { join } from "node:path";
import { expect, test } from "vitest";
import { licenseTexts } from "../../scripts/licenses.ts";
import { createTempFolder } from "../support/temp-folder.ts";

const packages = join(import.meta.dirname, "../../node_modules");

test("the licence of a package that ships no text is ours to keep", async () => {
  const text = await licenseTexts([join(packages, "saxes")]);
  expect(text).toMatch(/^saxes 6\.0\.0\nLicense: ISC\n\nThe ISC License\n\nCopyright \(c\) Contributors\n/);
});

test("a package without any text stops the build", async () => {
  const manifest = '{ "name": "bare", "version": "1.0.0", "license": "MIT" }';
  await using temp = await createTempFolder({ "bare/package.json": manifest });
  await expect(licenseTexts([temp.in("bare")])).rejects.toThrow("no licence text is in the package");
});

test("packages with the same text share it", async () => {
  const manifest = (name: string): string => `{ "name": "${name}", "version": "1.0.0", "license": "MIT" }`;
  await using temp = await createTempFolder({
    ...Object.fromEntries(["b", "a", "c"].map((name) => [`${name}/package.json`, manifest(name)])),
    ...Object.fromEntries(["b", "a"].map((name) => [`${name}/LICENSE`, "The text\n"])),
    "c/LICENSE": "Another text\n",
  });
  const text = await licenseTexts(["b", "a", "c"].map((name) => temp.in(name)));
  expect(text.split(/\n-+\n\n/)).toEqual([
    "a 1.0.0\nb 1.0.0\nLicense: MIT\n\nThe text\n",
    "c 1.0.0\nLicense: MIT\n\nAnother text\n",
  ]);
});
