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
