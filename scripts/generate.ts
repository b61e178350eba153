import { join } from "node:path";
import { findStaleFiles, writeGeneratedTexts } from "./generated-texts.ts";

const root = join(import.meta.dirname, "..");

if (process.argv.includes("--check")) {
  const stale = await findStaleFiles(root);
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(", ")}. Run "npm run generate" and commit the changes.`);
    process.exitCode = 1;
  }
} else {
  for (const file of await writeGeneratedTexts(root)) console.log(`wrote ${file}`);
}
