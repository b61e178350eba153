import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { newestRelease } from "../../scripts/changelog.ts";
import { withOwner } from "../../scripts/owner.ts";

const root = join(import.meta.dirname, "../..");

describe("the newest version of a changelog", () => {
  const entry = "### Added\n\n- A page.";

  test.each([
    [
      "## [1.2.3] - 2026-01-31",
      `# Changelog\n\n## Unreleased\n\n## [1.2.3] - 2026-01-31\n\n${entry}\n\n## [1.2.2] - 2026-01-01\n\nOld.\n`,
    ],
    ["## 1.2.3 - 2026-01-31", `# Changelog\n\n## 1.2.3 - 2026-01-31\n\n${entry}\n`],
  ])("is read by its heading %j", (_, changelog) => {
    expect(newestRelease(changelog)).toEqual({ version: "1.2.3", notes: `${entry}\n` });
  });

  test.each([
    [
      `## Unreleased\n\n${entry}\n`,
      'has changes below "Unreleased": write "## [1.2.3] - 2026-01-31" above them',
    ],
    ["# Changelog\n", "has no version"],
    ["## [1.2] - 2026-01-31\n\nx", "has no version"],
  ])("is refused where there is none: %j", (changelog, words) => {
    expect(() => newestRelease(changelog)).toThrow(words);
  });
});

test("a fork names itself, and no example repository", () => {
  const text = "uses: your-org/webex-notify/call@v1 in your-org/shop";
  expect(withOwner(text, "acme")).toBe("uses: acme/webex-notify/call@v1 in your-org/shop");
  expect(withOwner(text, "acme/notify")).toBe("uses: acme/notify/call@v1 in your-org/shop");
});

describe("the workflows of this repository", async () => {
  const folder = join(root, ".github/workflows");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml"));

  test.each(names)(
    "%s names every action by its full commit and version, and grants each job only what it lists",
    async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const uses = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(
        ([, action = ""]) => !action.startsWith("./"),
      );
      const unpinned = uses.filter(([line]) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
      expect(unpinned.map(([line]) => line)).toEqual([]);
      expect(parse(text)).toHaveProperty("permissions", {});
      const jobs: Record<string, { "timeout-minutes"?: number; uses?: string }> = parse(text).jobs;
      const endless = Object.entries(jobs).filter(
        ([, job]) => job["timeout-minutes"] === undefined && job.uses === undefined,
      );
      expect(endless.map(([id]) => id)).toEqual([]);
    },
  );
});
