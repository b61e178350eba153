import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Ways of writing that nobody speaks (CONTRIBUTING.md, "Language"). */
const UNSPOKEN: readonly RegExp[] = [
  /\b(?:in|takes?|took) the place of\b/i,
  /\bstands?\b(?!-in\b)/i,
  /\b(?:is|are|was|were|be|being) told\b/i,
  /\btells? of\b/i,
  /\bbeside\b/i,
  /\bbehind (?!a proxy|company proxies|proxies|")/i,
  /\bof wh(?:ich|om)\b/i,
  /\banew\b/i,
  /\b(?:one|entry|sentence|destination|glob)s? a line\b/i,
];

const PAGES = [
  "*.md",
  "docs/*.md",
  "docs/recipes/*.md",
  "action.yml",
  "call/action.yml",
  ".github/ISSUE_TEMPLATE/*",
];
/** The table that lists these words, and what was already released. */
const LISTS: readonly string[] = ["CONTRIBUTING.md", "CHANGELOG.md"];

test("pages and actions are written as people speak", async () => {
  const files = (await Array.fromAsync(glob(PAGES, { cwd: ROOT }))).filter((file) => !LISTS.includes(file));
  const found = await Promise.all(
    files.sort().map(async (file) => {
      const lines = withoutCode(await readFile(join(ROOT, file), "utf8")).split("\n");
      return lines.flatMap((line, at) => unspokenIn(line).map((words) => `${file}:${at + 1}: ${words}`));
    }),
  );
  expect(found.flat()).toEqual([]);
});

test("the check finds what it looks for", () => {
  const text = "It stands beside the line, in the place of what is told, one a line.";
  expect(unspokenIn(text)).toEqual(["in the place of", "stands", "is told", "beside", "one a line"]);
  expect(withoutCode("a\n```sh\nstands\n```\n`beside` b")).toBe("a\n\n\n\n b");
});

function unspokenIn(line: string): readonly string[] {
  return UNSPOKEN.flatMap((words) => words.exec(line)?.[0] ?? []);
}

/** Keeps the lines where they are. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^ *```[\s\S]*?^ *```$/gm, (block) => block.replace(/.+/g, ""))
    .replace(/`[^`\n]*`/g, "");
}
