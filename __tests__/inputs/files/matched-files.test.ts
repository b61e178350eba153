import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { eachFile, matchPaths } from "../../../src/inputs/files/matched-files.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

const workspace = await mkdtemp(join(tmpdir(), "matched-"));
await Promise.all(["a.xml", "b.xml"].map((name) => writeFile(join(workspace, name), name)));
await writeFile(join(workspace, "empty.xml"), "");
await symlink("/etc/hostname", join(workspace, "out.xml"));
afterAll(() => rm(workspace, { recursive: true, force: true }));
const reader = new FileReader({ workspace, temp: undefined });

test("paths come once, without excluded ones, and a glob that matches nothing is reported", async () => {
  const { paths, warnings } = await matchPaths(reader, "test-results", ["*.xml", "a.xml", "none", "![eo]*"]);
  expect(paths).toEqual(["a.xml", "b.xml"]);
  expect(warnings).toEqual(['No file matches "none" of the input "test-results".']);
});

test.each([
  ["lint-results", "lint", 'it is a folder, write "lint/**/*.xml".', "lint/**/*.xml"],
  ["log-files", "logs/", 'it is a folder, write "logs/**/*.txt".', "logs/**/*.txt"],
  ["log-files", "lint", "it is a folder, and no file in it ends in ", undefined],
  ["test-results", "logs", 'it is a folder, and no file in it ends in ".xml".', undefined],
  ["files", "logs", 'it is a folder, write "logs/**".', "logs/**"],
  ["files", "none", "it is a folder without files.", undefined],
  ["test-results", "deep/**.xml", '"**" is a whole part of a path, write "deep/**/*.xml".', "deep/**/*.xml"],
  ["test-results", "reports/*.xml", 'the nearest is "deep/reports/a.xml".', "deep/reports/*.xml"],
  ["test-results", "reports/a.xml", 'the nearest is "deep/reports/a.xml".', "deep/reports/a.xml"],
])("what is suggested for %s: %s matches files", async (input, glob, said, instead) => {
  const names = ["lint/a.xml", "lint/readme.md", "logs/a.txt", "deep/reports/a.xml", "deep/reports/b.xml"];
  const files = [...names, "none/sub/.hidden"].map((name) => [name, "x"]);
  await using folder = await createTempFolder(Object.fromEntries(files));
  const own = new FileReader({ workspace: folder.path, temp: undefined });
  const { warnings, unmatched } = await matchPaths(own, input, [glob]);
  expect(warnings).toEqual([expect.stringContaining(said)]);
  expect(unmatched.map((one) => one.instead)).toEqual([instead]);
  if (instead !== undefined) expect((await matchPaths(own, input, [instead])).paths).not.toEqual([]);
});

test("an absolute path in the workspace is answered with the nearest file as well", async () => {
  const glob = join(workspace, "aa.xml");
  const { warnings } = await matchPaths(reader, "test-results", [glob]);
  expect(warnings).toEqual([
    `No file matches ${JSON.stringify(glob)} of the input "test-results": the nearest is "a.xml".`,
  ]);
});

test.each(["/a.xml", "$GITHUB_WORKSPACE/a.xml", "\\a.xml", "/aa.xml"])(
  "a file that is named as %s is looked for in the workspace",
  async (path) => {
    await expect(reader.readText("template", path, 100)).rejects.toThrow('did you mean "a.xml"?');
  },
);

test("files are read one after another, and one that cannot be read is reported and does not affect the others", async () => {
  const problems: string[] = [];
  const read: string[] = [];
  const paths = ["out.xml", "a.xml", "gone.xml", "empty.xml", "b.xml"];
  for await (const { name, bytes } of eachFile(reader, "log-files", paths, {
    onProblem: (one) => problems.push(one),
  })) {
    const chunks = await Array.fromAsync(bytes);
    read.push(`${name}: ${Buffer.concat(chunks)}`);
  }
  expect(read).toEqual(["a.xml: a.xml", "b.xml: b.xml"]);
  expect(problems).toEqual([
    expect.stringContaining("points outside the workspace"),
    expect.stringContaining("no such file"),
    expect.stringContaining("it is empty"),
  ]);
});

test("files are read until they have too many bytes together, and the rest is counted", async () => {
  const problems: string[] = [];
  const read: string[] = [];
  const options = { onProblem: (one: string) => problems.push(one), maxTotalBytes: 8 };
  for await (const { name, bytes } of eachFile(
    reader,
    "test-results",
    ["a.xml", "b.xml", "a.xml", "b.xml"],
    options,
  )) {
    await Array.fromAsync(bytes);
    read.push(name);
  }
  expect(read).toEqual(["a.xml", "b.xml"]);
  expect(problems).toEqual([
    'The files of the input "test-results" have more than 8 bytes in total: a.xml and 1 more are not read.',
  ]);
});

test("a search that ended early is reported, but not as matching nothing", async () => {
  const cut = {
    match: async () => ({ paths: [], outside: [], unmatched: [], ended: "after 5 names" }),
  } as unknown as FileReader;
  expect(await matchPaths(cut, "files", ["**/*.xml"])).toEqual({
    paths: [],
    warnings: [
      'The search for "**/*.xml" of the input "files" ended after 5 names: files may be missing; begin it with a folder that contains less.',
    ],
    unmatched: [],
  });
});

test("a search for several globs that ended early is reported once", async () => {
  const none = { paths: [], outside: [], unmatched: ["a/**", "b/**"], ended: "after 5 names" };
  const cut = { match: async () => none } as unknown as FileReader;
  const { warnings } = await matchPaths(cut, "files", ["a/**", "b/**", "!c"]);
  expect(warnings).toEqual([
    'The search for 2 globs of the input "files" ended after 5 names: files may be missing; begin each with a folder that contains less.',
  ]);
});

test("the nearest file is never a file or folder outside the workspace", async () => {
  await using outside = await createTempFolder({ "ssl/certs": "x", passwd: "x" });
  await using inside = await createTempFolder({});
  await symlink(outside.path, inside.in("out"));
  const own = new FileReader({ workspace: inside.path, temp: undefined });
  const globs = ["ou/passwd", "ou/ssl/certz", "ou/**/*.pem", "out/passwx", "out/ssl/certz"];
  globs.push(outside.in("passwx"), outside.in("nowhere/x.xml"), "/etcc/passwd");
  for (const glob of globs) {
    const { paths, warnings } = await matchPaths(own, "files", [glob]);
    const [said = ""] = warnings;
    expect([paths, warnings.length]).toEqual([[], 1]);
    expect(said.startsWith(`No file matches ${JSON.stringify(glob)} of the input "files".`)).toBe(true);
    expect(said).not.toContain("nearest");
  }
  expect(await matchPaths(own, "files", ["out/passwd"])).toMatchObject({ paths: ["out"], warnings: [] });
});
