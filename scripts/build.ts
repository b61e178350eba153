import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledPackages, licenseTexts } from "./licenses.ts";

const root = join(import.meta.dirname, "..");
const temp = await mkdtemp(join(tmpdir(), "build-"));
const statsFile = join(temp, "stats.json");

/**
 * What `@actions/github` imports for a fetch of its own, 1 MB, where ours is handed in: in the bundle these stand for it
 * (docs/decisions/0014-github.md).
 */
const UNUSED: Readonly<Record<string, string>> = {
  undici: "export const fetch = undefined;\n",
  "@actions/http-client": "export class HttpClient { getAgent() {} getAgentDispatcher() {} }\n",
};

try {
  for (const folder of ["lib", "dist"]) await rm(join(root, folder), { recursive: true, force: true });
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  await leaveOutUnused();
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
  const bundled = bundledPackages(JSON.parse(await readFile(statsFile, "utf8")));
  const packages = bundled.filter((folder) =>
    Object.keys(UNUSED).every((name) => !folder.endsWith(`/${name}`)),
  );
  await writeFile(join(root, "dist", "licenses.txt"), await licenseTexts(packages));
} finally {
  await rm(temp, { recursive: true, force: true });
}

/** Packages beside the compiled files are found before those of the repository. */
async function leaveOutUnused(): Promise<void> {
  const folder = join(root, "lib", "node_modules");
  await cp(join(root, "node_modules/@actions/github"), join(folder, "@actions/github"), {
    recursive: true,
    filter: (path) => !path.includes("node_modules/@actions/github/node_modules"),
  });
  for (const [name, source] of Object.entries(UNUSED)) {
    await mkdir(join(folder, name), { recursive: true });
    const manifest = { name, version: "0.0.0", type: "module", exports: "./index.js" };
    await writeFile(join(folder, name, "package.json"), JSON.stringify(manifest));
    await writeFile(join(folder, name, "index.js"), source);
  }
}

function run(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
}
