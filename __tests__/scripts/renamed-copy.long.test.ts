import { execFile } from "node:child_process";
import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTempFolder, type TempFolder } from "../support/temp-folder.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const MANY = { maxBuffer: 64 * 1024 * 1024 };

/** Tests that read what a copy of the repository has named. */
const READERS = [
  "__tests__/action-yml.test.ts",
  "__tests__/links.test.ts",
  "__tests__/readme.test.ts",
  "__tests__/workflows.test.ts",
  "__tests__/examples",
  "__tests__/recipes",
  "__tests__/preview/builder",
  "__tests__/preview/pages.test.ts",
];

let copy: TempFolder;

beforeAll(async () => {
  copy = await createTempFolder();
  const { stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    ...MANY,
  });
  for (const file of stdout.split("\0").filter((one) => one !== "")) {
    await mkdir(dirname(copy.in(file)), { recursive: true });
    await cp(join(root, file), copy.in(file));
  }
  await symlink(join(root, "node_modules"), copy.in("node_modules"), "junction");
  await run(process.execPath, [copy.in("scripts/set-owner.ts"), "acme/hooks"]);
});

afterAll(() => copy[Symbol.asyncDispose]());

test("the tests that read the name pass in a copy with another one", async () => {
  const vitest = copy.in("node_modules/vitest/vitest.mjs");
  // The copy has no folder with Webex's OpenAPI files next to it.
  const { NODE_OPTIONS: _, WEBEX_OPENAPI_REQUIRED: __, ...env } = process.env;
  const ended = await run(process.execPath, [vitest, "run", ...READERS], {
    cwd: copy.path,
    env: { ...env, BUNDLE: "", TEST_REPORT: "" },
    ...MANY,
  }).catch((error) => error);
  expect(`${ended.stdout}${ended.stderr}`).not.toContain("FAIL");
  expect([ended.code, ended.stdout.includes(" passed")]).toEqual([undefined, true]);
});
