import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createTempFolder, type TempFolder } from "../support/temp-folder.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** The Nodes by which people build: what CONTRIBUTING.md asks for, and what npm brings along. */
const MAJORS = ["20", "24"];

const nodes = await findNodes();

/** Without types, as Node 20 runs no TypeScript. */
const SCRIPT = "scripts/build.mjs";

let clone: TempFolder;

beforeAll(async () => {
  // On the disk of the packages, for the links to them.
  clone = await createTempFolder({}, inject("diskFolder"));
  for (const file of await filesOfRepository()) {
    await mkdir(dirname(clone.in(file)), { recursive: true });
    await cp(join(root, file), clone.in(file));
  }
  await copyPackages();
  const script = await rolldown({
    input: clone.in("scripts/build.ts"),
    platform: "node",
    external: /^(?:node:|rolldown)/,
  });
  await script.write({ file: clone.in(SCRIPT), format: "esm" });
});

afterAll(() => clone[Symbol.asyncDispose]());

describe("dist/ is byte for byte the same when built from a clean clone", () => {
  for (const major of MAJORS) {
    const node = nodes.get(major);
    const reason = node === undefined ? `: skipped, there is no Node ${major} on PATH` : "";
    test.skipIf(node === undefined)(`by Node ${major}${reason}`, async () => {
      await run(node ?? "", [clone.in(SCRIPT)], { cwd: clone.path, maxBuffer: 64 * 1024 * 1024 });
      expect(await hashesIn(clone.in("dist"))).toEqual(await hashesIn(join(root, "dist")));
    });
  }
});

/** What a clone holds, with what is not committed yet, except the bundle that is built. */
async function filesOfRepository(): Promise<readonly string[]> {
  const { stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split("\0").filter((file) => file !== "" && !file.startsWith("dist/"));
}

/** Links to the packages would do as well for people, but webpack names modules by where they really are. */
async function copyPackages(): Promise<void> {
  const [from, to] = [join(root, "node_modules"), clone.in("node_modules")];
  // Half a gigabyte: hard links take no time, where both are on one disk.
  const linked = run("cp", ["-al", from, to]).then(
    () => true,
    () => false,
  );
  if (await linked) return;
  // Some files may be links already, and a file cannot be copied to itself.
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}

/** The first Node of each major version on PATH. */
async function findNodes(): Promise<ReadonlyMap<string, string>> {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const paths = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
  const versions = await Promise.all([process.execPath, ...paths].map(majorOf));
  return new Map(versions.filter((one) => one !== undefined).toReversed());
}

async function majorOf(path: string): Promise<readonly [major: string, path: string] | undefined> {
  const answer = await run(path, ["--version"]).catch(() => undefined);
  const [, major] = /^v(\d+)\./.exec(answer?.stdout ?? "") ?? [];
  return major === undefined ? undefined : [major, path];
}

async function hashesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  const files = names.map(
    async (name) => [name, hash("sha256", await readFile(join(folder, name)))] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}
