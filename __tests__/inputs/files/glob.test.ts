import { glob, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { FileSearch } from "../../../src/inputs/files/file-search.ts";
import { parseGlob } from "../../../src/inputs/files/glob.ts";
import { globProblems } from "../../../src/inputs/files/read-globs.ts";
import { SEARCH_LIMITS, SearchBudget } from "../../../src/inputs/files/search-budget.ts";
import { createTempFolder, type TempFolder } from "../../support/temp-folder.ts";

const NAMES = [
  "a.xml",
  "b.xml",
  "[x].xml",
  "{y}.xml",
  ".f.xml",
  ".hid/e.xml",
  "sub/c.xml",
  "sub/.h.xml",
  "sub/deep/d.xml",
  "sub/dep-1/z.xml",
  "node_modules/x/y.xml",
];

/** A workspace with these files, and links to a file and a folder. */
async function createTree(): Promise<TempFolder> {
  const folder = await createTempFolder(Object.fromEntries(NAMES.map((name) => [name, "x"])));
  await symlink(folder.in("sub"), folder.in("ln"));
  await symlink(folder.in("a.xml"), folder.in("lf.xml"));
  return folder;
}

function found(folder: TempFolder, globs: readonly string[]) {
  return new FileReader({ workspace: folder.path, temp: undefined }).match("files", globs);
}

/** What Node's own glob finds. */
async function foundByNode({ path }: TempFolder, wanted: string, exclude: string[]): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of glob(wanted, { cwd: path, exclude, withFileTypes: true })) {
    const whole = join(entry.parentPath, entry.name);
    if (!entry.isDirectory()) paths.push(whole.replace(`${path}/`, ""));
  }
  return [...new Set(paths)].sort();
}

test
  .skipIf(process.platform === "win32")
  .each([
    ["**/*.xml"],
    ["*/*.xml"],
    ["**"],
    ["sub/**"],
    ["ln/**/*.xml"],
    ["**/deep/*.xml"],
    ["**/**/*.xml"],
    ["sub/"],
    ["./sub//*.xml"],
    ["sub\\c.xml"],
    [".hid/*"],
    ["**/.hid/*"],
    ["**/.*"],
    ["?.xml"],
    ["?f.xml"],
    ["a**.xml"],
    ["[!a]*.xml"],
    ["[^a]*.xml"],
    ["[a-b].xml"],
    ["[]a].xml"],
    ["[a"],
    ["[.]f.xml"],
    ["{a,b}.xml"],
    ["{a,sub/c}.xml"],
    ["{y}.xml"],
    ["{a,b,}*.x{m,n}l"],
    ["l*/**/*.xml"],
    ["none/*.xml"],
    ["a.xml/b"],
    ["**/*.xml", "sub"],
    ["**/*.xml", "sub/**"],
    ["**/*.xml", "**/node_modules"],
    ["**/*.xml", "node_modules/"],
    ["**/*.xml", "./a.xml"],
    ["**/*.xml", "**/[de]*/**"],
  ])("finds what Node finds: %s without %s", async (wanted, excluded?: string) => {
  await using folder = await createTree();
  const exclude = excluded === undefined ? [] : [excluded];
  const { paths, ended } = await found(folder, [wanted, ...exclude.map((one) => `!${one}`)]);
  expect(paths).toEqual(await foundByNode(folder, wanted, exclude));
  expect(ended).toBeUndefined();
});

test.each([
  // A pattern that fits a folder leaves out all that lies below, as with @actions/glob.
  ["!sub/*", ["a.xml"]],
  ["!sub", ["a.xml"]],
  ["!sub/", ["a.xml"]],
  ["!sub/d*", ["a.xml", "sub/c.xml"]],
  ["!sub/*.xml", ["a.xml", "sub/deep/d.xml", "sub/dep-1/z.xml"]],
  ["!*", []],
])("%s leaves out what it fits, and what lies below a folder that it fits", async (excluded, rest) => {
  await using folder = await createTree();
  const { paths } = await found(folder, ["a.xml", "sub/**/*.xml", excluded]);
  expect(paths).toEqual(rest);
});

test("an absolute pattern finds files of the workspace, and of what leads out the folder's name alone", async () => {
  await using folder = await createTree();
  await using outside = await createTempFolder({ "o.xml": "x" });
  expect((await found(folder, [folder.in("?.xml")])).paths).toEqual(["a.xml", "b.xml"]);
  for (const pattern of ["*.xml", "o.xml"]) {
    const { paths, outside: folders } = await found(folder, [outside.in(pattern)]);
    expect([paths, folders]).toEqual([[], [outside.path]]);
  }
});

test.each([
  [
    "reports/+(a|aa)b/*.xml",
    'write "{a,b}" instead of "@(a|b)", and each of the other patterns on its own line.',
  ],
  [`reports/${"+(a|aa)".repeat(13)}b/*.xml`, 'write "{a,b}"'],
  ["*(a)".repeat(12), 'write "{a,b}"'],
  ["!!(a).xml", 'write "{a,b}"'],
  ["reports/!(a).xml", 'write "{a,b}"'],
  ["{a,b}".repeat(16), "its braces expand to more than 64 patterns."],
  ["{1..9999999}", 'write "[1-9]" or "{1,2,3}" instead of the range in braces.'],
  ["{a,{b,c}}", "braces cannot be nested."],
  ["{".repeat(500) + "}".repeat(500), "braces cannot be nested."],
  ["[".repeat(60_000), "it has more than 1000 characters."],
  ["[[:alpha:]].xml", 'write "[a-z]" instead of a named class.'],
])("refuses %s in any input, and says what to write", (pattern, words) => {
  for (const input of ["test-results", "test-baseline", "lint-results", "log-files", "files"]) {
    const problems = globProblems((name) => (name === input ? `good.xml\n${pattern}` : undefined));
    expect(problems).toEqual([expect.stringContaining(`Input "${input}" is`)]);
    expect(problems[0]).toContain(words);
    expect(problems[0]).toMatch(/ No file of this input is read\.$/);
  }
});

test.each([
  ["stars", "*a".repeat(499)],
  ["folders", "**/*a/".repeat(160)],
  ["classes", "[a-b]*".repeat(160)],
  ["brackets", "[".repeat(1000)],
  ["braces that are not closed", "{a,".repeat(300)],
])("takes no time for many %s", async (_, pattern) => {
  await using folder = await createTempFolder({
    [`${"a".repeat(200)}/${"a".repeat(200)}/${"a".repeat(200)}b`]: "x",
  });
  expect(await found(folder, [pattern])).toMatchObject({ paths: [], ended: undefined });
});

test.each([
  ["names", { entries: 5 }, "after 5 names"],
  ["depth", { depth: 1 }, "at folders nested 1 deep"],
  ["comparisons", { comparisons: 20 }, "after too many comparisons"],
  ["steps", { steps: 5 }, "after too many comparisons"],
])("ends at a limit of %s, and says so", async (_, limits, ended) => {
  const entriesOf = async () => Array.from({ length: 3 }, (_, at) => ({ name: `a${at}`, isFolder: true }));
  const search = new FileSearch(
    { workspace: "/w", entriesOf },
    new SearchBudget({ ...SEARCH_LIMITS, ...limits }),
  );
  const outcome = await search.find([parseGlob("files", "**/a*")], []);
  expect(outcome.ended).toBe(ended);
});

test.each([
  [100_000, undefined],
  [100_001, "after 100000 names"],
])("reads %i names of one folder: ended %s", async (count, ended) => {
  const names = Array.from({ length: count }, (_, at) => ({ name: `${at}.md`, isFolder: false }));
  const entriesOf = async (_: string, most: number) => names.slice(0, most);
  const search = new FileSearch({ workspace: "/w", entriesOf });
  expect(await search.find([parseGlob("files", "*.xml")], [])).toMatchObject({ files: new Map(), ended });
});

test.each([
  ["[b!].xml", ["!.xml", "b.xml"]],
  ["[b^].xml", ["^.xml", "b.xml"]],
  ["[!b].xml", ["!.xml", "^.xml", "c.xml"]],
  ["[^b].xml", ["!.xml", "^.xml", "c.xml"]],
])("a class is turned around by its first character alone: %s", async (pattern, paths) => {
  await using folder = await createTempFolder({ "!.xml": "x", "^.xml": "x", "b.xml": "x", "c.xml": "x" });
  expect((await found(folder, [pattern])).paths).toEqual(paths);
});

test("all globs share one search that reads each folder once, and each glob without a match is reported", async () => {
  const read: string[] = [];
  const entriesOf = async (folder: string) => {
    read.push(folder);
    return folder === "/w" ? ["a", "b"].map((name) => ({ name, isFolder: true })) : [];
  };
  const search = new FileSearch({ workspace: "/w", entriesOf });
  const globs = Array.from({ length: 30 }, (_, at) => parseGlob("files", `**/R${at}-*.xml`));
  await search.find(globs, []);
  expect(read).toEqual(["/w", "/w/a", "/w/b"]);
});

test("searches that share a budget look at no more names together", async () => {
  const entriesOf = async () => [{ name: "a.xml", isFolder: false }];
  const budget = new SearchBudget({ ...SEARCH_LIMITS, entries: 2 });
  const ends: unknown[] = [];
  for (let count = 0; count < 4; count++) {
    const search = new FileSearch({ workspace: "/w", entriesOf }, budget);
    ends.push((await search.find([parseGlob("files", "*.xml")], [])).ended);
  }
  expect(ends).toEqual([undefined, undefined, "after 2 names", "after 2 names"]);
});

test("a separate folder is searched before a larger one, and files keep the order of their globs", async () => {
  await using folder = await createTree();
  const { paths, unmatched } = await found(folder, ["**/c.xml", "none.xml", "sub/*.xml", "[ab].xml"]);
  expect(paths).toEqual(["sub/c.xml", "a.xml", "b.xml"]);
  expect(unmatched).toEqual(["none.xml"]);
  const names = ["sub", ...Array.from({ length: 9 }, (_, at) => `${at}`)];
  const entriesOf = async (path: string) =>
    path === "/w/sub"
      ? [{ name: "a.xml", isFolder: false }]
      : names.map((name) => ({ name, isFolder: true }));
  const budget = new SearchBudget({ ...SEARCH_LIMITS, entries: 5 });
  const search = new FileSearch({ workspace: "/w", entriesOf }, budget);
  const cut = await search.find([parseGlob("files", "**/b.xml"), parseGlob("files", "sub/*.xml")], []);
  expect([[...cut.files.keys()], cut.ended]).toEqual([["/w/sub/a.xml"], "after 5 names"]);
});
