import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { newestRelease } from "./changelog.ts";

const USAGE = `node scripts/release-notes.ts --out NOTES.md    write the notes of the newest version in CHANGELOG.md, and print version=X.Y.Z`;

const root = join(import.meta.dirname, "..");
const { out } = parseArgs({ options: { out: { type: "string" } } }).values;

try {
  if (out === undefined) throw new Error(USAGE);
  const { version, notes } = newestRelease(await readFile(join(root, "CHANGELOG.md"), "utf8"));
  const { version: packaged } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  if (packaged !== version) {
    throw new Error(
      `The newest version in CHANGELOG.md is ${version} and package.json says ${packaged}: make them the same.`,
    );
  }
  await writeFile(out, notes);
  console.log(`version=${version}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
