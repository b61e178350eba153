import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { causeLine } from "../../../src/build/tests/cause/cause-line.ts";
import { readTestResults } from "../../../src/build/tests/read-test-results.ts";

import { testFile, WORKSPACE } from "../../support/read-tests.ts";

const folder = join(import.meta.dirname, "../../fixtures/junit");
const entries = await readdir(folder, { recursive: true });
const samples = entries.map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".xml"));

// The tools of the samples whose runner checked the repository out elsewhere.
const workspaces: Readonly<Record<string, string>> = { "dotnet/windows.xml": "D:\\a\\shop\\shop" };

describe("what is read of a sample is next to it", () => {
  test.each(samples.sort())("%s", async (path) => {
    const file = testFile(path, await readFile(join(folder, path)), 1000);
    const results = await readTestResults([file], { workspace: workspaces[path] ?? WORKSPACE });
    const { totals, warnings } = results;
    const [failed, flaky] = [results.failed, results.flaky].map((tests) =>
      tests.map((one) => ({ ...one, message: causeLine(one.message) })),
    );
    const shown = `${JSON.stringify({ totals, failed, flaky, warnings }, null, 2)}\n`;
    await expect(shown).toMatchFileSnapshot(join(folder, path.replace(/xml$/, "json")));
  });
});

test("every tool has two samples", () => {
  const tools = Object.groupBy(samples, (path) => path.split("/", 1)[0] ?? "");
  expect(Object.entries(tools).filter(([, paths]) => (paths?.length ?? 0) < 2)).toEqual([]);
  expect(Object.keys(tools)).toHaveLength(17);
});
