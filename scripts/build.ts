import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledPackages, licenseTexts } from "./licenses.ts";

const root = join(import.meta.dirname, "..");
const temp = await mkdtemp(join(tmpdir(), "build-"));
const statsFile = join(temp, "stats.json");

try {
  for (const folder of ["lib", "dist"]) await rm(join(root, folder), { recursive: true, force: true });
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  // ncc compiles no TypeScript 7, hence the detour over lib/. Its own --license forgets all but the last chunk.
  run(
    "node_modules/@vercel/ncc/dist/ncc/cli.js",
    "build",
    "lib/index.js",
    "-o",
    "dist",
    "--no-cache",
    "--stats-out",
    statsFile,
  );
  const packages = bundledPackages(JSON.parse(await readFile(statsFile, "utf8")));
  await writeFile(join(root, "dist", "licenses.txt"), await licenseTexts(packages));
} finally {
  await rm(temp, { recursive: true, force: true });
}

function run(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
}
