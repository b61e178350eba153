import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

// Every benchmark in turn, each in processes of its own: it measures, and asserts nothing.

const folder = join(import.meta.dirname, "bench");
for (const file of (await readdir(folder)).sort()) {
  console.log(`\n${file}`);
  spawnSync(process.execPath, ["--expose-gc", join(folder, file)], { stdio: "inherit" });
}
