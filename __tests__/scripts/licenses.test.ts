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

test("packages whose texts differ only in the copyright notice share the rest, with all notices", async () => {
  const manifest = (name: string): string => `{ "name": "${name}", "version": "1.0.0", "license": "MIT" }`;
  const licenseOf = (year: string): string => `MIT\n\nCopyright (c) ${year} Somebody\n\nThe text\n`;
  const years = { a: "2018", b: "2019", c: "2018" };
  const files = Object.entries(years).flatMap(([name, year]) => [
    [`${name}/package.json`, manifest(name)],
    [`${name}/LICENSE`, licenseOf(year)],
  ]);
  await using temp = await createTempFolder(Object.fromEntries(files));
  expect(await licenseTexts(Object.keys(years).map((name) => temp.in(name)))).toBe(
    "a 1.0.0\nb 1.0.0\nc 1.0.0\nLicense: MIT\n\nMIT\n\nCopyright (c) 2018 Somebody\nCopyright (c) 2019 Somebody\n\nThe text\n",
  );
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
