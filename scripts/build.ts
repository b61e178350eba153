import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundledPackages, licenseTexts } from "./licenses.ts";

const root = join(import.meta.dirname, "..");
const temp = await mkdtemp(join(tmpdir(), "build-"));
const statsFile = join(temp, "stats.json");

/** Packages of which a part is left out of the bundle: a copy of each lies beside the compiled files. */
const TRIMMED = ["@actions/github", "node-fetch", "fetch-blob", "formdata-polyfill"] as const;

/**
 * What they import and never call, and what stands for it in the bundle: a fetch of GitHub's own, where ours is handed in, 1 MB
 * (docs/decisions/0014-github.md); and web streams for a Node that has none, 0.2 MB.
 */
const UNUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  undici: { "index.js": "export const fetch = undefined;\n" },
  "@actions/http-client": {
    "index.js": "export class HttpClient { getAgent() {} getAgentDispatcher() {} }\n",
  },
  "web-streams-polyfill": { "dist/ponyfill.es2018.js": "export {};\n" },
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
  for (const name of TRIMMED) {
    const source = join(root, "node_modules", name);
    const filter = (path: string): boolean => !path.slice(source.length).includes("node_modules");
    await cp(source, join(folder, name), { recursive: true, filter });
  }
  for (const [name, files] of Object.entries(UNUSED)) {
    const manifest = { name, version: "0.0.0", type: "module" };
    for (const [file, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...files })) {
      await mkdir(dirname(join(folder, name, file)), { recursive: true });
      await writeFile(join(folder, name, file), text);
    }
  }
}

function run(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
}
