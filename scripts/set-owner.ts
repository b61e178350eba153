import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withOwner } from "./owner.ts";

const USAGE = `npm run set-owner -- OWNER[/REPOSITORY]    name your fork or mirror in all documents, examples, and workflows`;

const root = join(import.meta.dirname, "..");
/** Where people read the action's name. Samples of messages and tests are about your-org/shop and stay. */
const FOLDERS = [".github", "docs", "examples"];

const [name = ""] = parseArgs({ allowPositionals: true }).positionals;
if (/^[\w.-]+(?:\/[\w.-]+)?$/.test(name)) await setOwner(name);
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function setOwner(name: string): Promise<void> {
  const [top, ...found] = await Promise.all([readdir(root), ...FOLDERS.map((folder) => filesIn(folder))]);
  const files = top.filter((file) => file.endsWith(".md") || file === "package.json");
  let changed = 0;
  for (const file of [...files, ...found.flat()]) {
    const path = join(root, file);
    const text = await readFile(path, "utf8");
    const named = withOwner(text, name);
    if (named === text) continue;
    await writeFile(path, named);
    changed++;
  }
  console.log(`${changed} files now name ${name}.`);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /(?:\.(?:md|ya?ml)|CODEOWNERS)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
