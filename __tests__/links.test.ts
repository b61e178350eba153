import { access, glob, readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const PAGES = (
  await Array.fromAsync(
    glob(["*.md", "docs/**/*.md", "__tests__/README.md", ".github/**/*.md"], { cwd: ROOT }),
  )
).sort();

/** A page: where it leads, and what can be led to in it. */
interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const pages: ReadonlyMap<string, Page> = new Map(
  await Promise.all(
    PAGES.map(async (path) => [path, parse(await readFile(join(ROOT, path), "utf8"))] as const),
  ),
);

test("every link and picture of every page leads to a file that is there, and to a heading that is there", async () => {
  const found = await Promise.all(
    [...pages].flatMap(([path, { links }]) => links.map(async (link) => await problemOf(path, link))),
  );
  expect(found.filter((problem) => problem !== undefined)).toEqual([]);
});

test("every page of docs is in its index, and every recipe in the index of recipes", () => {
  const indexed = ["docs/README.md", "docs/recipes/README.md"].flatMap((index) =>
    (pages.get(index)?.links ?? []).map((link) =>
      relative(".", join(dirname(index), link.replace(/#.*/, ""))),
    ),
  );
  const wanted = PAGES.filter(
    (path) => /^docs\/(?:recipes\/)?[^/]+\.md$/.test(path) && path !== "docs/README.md",
  );
  expect(wanted.filter((path) => !indexed.includes(path))).toEqual([]);
});

test("README fits into 250 lines", async () => {
  const text = await readFile(join(ROOT, "README.md"), "utf8");
  expect(text.split("\n").length).toBeLessThanOrEqual(250);
});

test("the check finds what it looks for", async () => {
  const missing = [
    ["README.md", "docs/none.md"],
    ["README.md", "docs/templates.md#none"],
    ["docs/templates.md", "#none"],
    ["README.md", "/docs/templates.md"],
    ["README.md", "../outside.md"],
  ] as const;
  const found = await Promise.all(missing.map(([path, link]) => problemOf(path, link)));
  expect(found).toEqual(missing.map(([path, link]) => `${path}: ${link}`));
  expect(parse("# A `b` & c\n\n## A b  c\n\n# A `b` & c\n").anchors).toEqual(
    new Set(["a-b--c", "a-b--c-1", "a-b--c-2"]),
  );
});

async function problemOf(path: string, link: string): Promise<string | undefined> {
  if (/^(?:https?|mailto):/.test(link)) return undefined;
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? path : relative(ROOT, join(ROOT, dirname(path), decodeURI(file)));
  const isThere = !file.startsWith("/") && !target.startsWith("..") && (await exists(target));
  const leads = anchor === undefined || pages.get(await pageAt(target))?.anchors.has(anchor);
  return isThere && leads ? undefined : `${path}: ${link}`;
}

async function exists(path: string): Promise<boolean> {
  return access(join(ROOT, path)).then(
    () => true,
    () => false,
  );
}

/** A folder shows its README. */
async function pageAt(path: string): Promise<string> {
  const isFolder = await stat(join(ROOT, path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, "README.md") : path;
}

function parse(markdown: string): Page {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const links = inline.flatMap((token) => {
    const to = token.attrGet("href") ?? token.attrGet("src");
    return to === null ? [] : [String(to)];
  });
  const anchors = new Set<string>();
  for (const [at, { content }] of tokens.entries()) {
    if (tokens[at - 1]?.type !== "heading_open") continue;
    const slug = slugOf(content);
    let name = slug;
    for (let count = 1; anchors.has(name); count++) name = `${slug}-${count}`;
    anchors.add(name);
  }
  return { links, anchors };
}

/** The anchor that GitHub gives a heading. */
function slugOf(heading: string): string {
  const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "");
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");
}
