import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createTempFolder } from "../support/temp-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Where npm installs Node: elsewhere, people install it themselves. */
const INSTALLED = ["linux-arm64", "linux-x64", "win32-x64"].includes(`${process.platform}-${process.arch}`);

test.skipIf(!INSTALLED)("npm installs the Node that the scripts need, and runs them with it", async () => {
  const { engines, optionalDependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  expect(engines).toEqual({ node: ">=20" });
  const [version = "", ...others] = new Set(Object.values<string>(optionalDependencies));
  expect([version, others]).toEqual([expect.stringMatching(/^24\./), []]);

  await using temp = await createTempFolder();
  const npm = ["exec", "--offline", "--prefix", ROOT, "--", "node", "--print", "process.version"];
  const { stdout } = await promisify(execFile)("npm", npm, {
    cwd: temp.path,
    shell: process.platform === "win32",
  });
  expect(stdout).toBe(`v${version}\n`);
});
