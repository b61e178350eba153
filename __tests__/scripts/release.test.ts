import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { newestRelease } from "../../scripts/changelog.ts";
import { createTempFolder } from "../support/temp-folder.ts";

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
  ])("is refused if there is none: %j", (changelog, words) => {
    expect(() => newestRelease(changelog)).toThrow(words);
  });
});

describe("the script that writes the notes of a release", () => {
  const changelog = "# Changelog\n\n## Unreleased\n\n## [1.2.3] - 2026-01-31\n\n### Added\n\n- A page.\n";

  /** Runs it in a repository with this changelog, whose package.json says this version. */
  async function notes(
    text: string,
    version: string,
  ): Promise<Record<"stdout" | "stderr" | "notes", string>> {
    const files = ["scripts/release-notes.ts", "scripts/changelog.ts"];
    const texts = await Promise.all(
      files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const),
    );
    await using temp = await createTempFolder({
      ...Object.fromEntries(texts),
      "CHANGELOG.md": text,
      "package.json": JSON.stringify({ type: "module", version }),
    });
    const args = [temp.in("scripts/release-notes.ts"), "--out", temp.in("notes.md")];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args).catch((error) => error);
    return { stdout, stderr, notes: await readFile(temp.in("notes.md"), "utf8").catch(() => "") };
  }

  test("names the version for the workflow", async () => {
    expect(await notes(changelog, "1.2.3")).toEqual({
      stdout: "version=1.2.3\n",
      stderr: "",
      notes: "### Added\n\n- A page.\n",
    });
  });

  test.each([
    [
      "package.json has another version",
      changelog,
      "1.2.4",
      "CHANGELOG.md is 1.2.3 and package.json says 1.2.4",
    ],
    [
      "a change is not released yet",
      changelog.replace("Unreleased", "Unreleased\n\n- New."),
      "1.2.3",
      "Unreleased",
    ],
  ])("writes none where %s", async (_, text, version, words) => {
    const { stdout, stderr, notes: written } = await notes(text, version);
    expect([stdout, written]).toEqual(["", ""]);
    expect(stderr).toContain(words);
  });
});
