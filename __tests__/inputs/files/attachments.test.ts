import { chmod } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { openAttachments } from "../../../src/inputs/files/attachments.ts";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

/** A workspace and a RUNNER_TEMP with files, and what a list of globs finds in them. */
async function startFolders(
  files: Readonly<Record<string, string>>,
  temporary: Readonly<Record<string, string>> = {},
) {
  const stack = new AsyncDisposableStack();
  const workspace = stack.use(await createTempFolder(files));
  const temp = stack.use(await createTempFolder(temporary));
  const reader = new FileReader({ workspace: workspace.path, temp: temp.path });
  const open = async (...globs: readonly string[]) => stack.use(await openAttachments(reader, globs));
  return { workspace, temp, open, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

const NONE = { files: [], warnings: [] };

test("no globs are no files", async () => {
  await using folders = await startFolders({ "a.txt": "a" });
  expect(await folders.open()).toMatchObject(NONE);
});

test("nothing but what is left out is no file either", async () => {
  await using folders = await startFolders({ "a.txt": "a" });
  expect(await folders.open("!b.txt")).toMatchObject(NONE);
});

test("files come in the order of the globs, sorted in each, with their names and sizes", async () => {
  await using folders = await startFolders({ "b/2.txt": "22", "b/1.txt": "1", "a.txt": "aaa" });
  const { files, warnings } = await folders.open("b/*", "*.txt", "**/*.txt");
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ["1.txt", 1],
    ["2.txt", 2],
    ["a.txt", 3],
  ]);
  expect(warnings).toEqual([]);
});

describe("an absolute path", () => {
  test("in RUNNER_TEMP is taken, and can be left out again", async () => {
    await using folders = await startFolders({}, { "out/a.log": "a", "out/b.log": "b" });
    const all = await folders.open(folders.temp.in("out/*.log"));
    expect(all.files.map(({ name }) => name)).toEqual(["a.log", "b.log"]);
    const some = await folders.open(folders.temp.in("out/*.log"), `!${folders.temp.in("out/a.log")}`);
    expect(some.files.map(({ name }) => name)).toEqual(["b.log"]);
  });

  test("in the workspace is the file that a relative one names", async () => {
    await using folders = await startFolders({ "a.txt": "a" });
    const { files } = await folders.open(folders.workspace.in("*.txt"), "a.txt");
    expect(files.map(({ name }) => name)).toEqual(["a.txt"]);
  });

  test("anywhere else is refused by name", async () => {
    await using folders = await startFolders({});
    const { files, warnings } = await folders.open("/etc/hostname");
    expect([files, warnings]).toEqual([[], [expect.stringContaining("it points outside the workspace")]]);
  });
});

// Who may do all can read all.
test.skipIf(process.getuid?.() === 0)("a file that cannot be read is a warning", async () => {
  await using folders = await startFolders({ "a.txt": "a", "b.txt": "b" });
  await chmod(folders.workspace.in("a.txt"), 0o000);
  const { files, warnings } = await folders.open("*.txt");
  expect(files.map(({ name }) => name)).toEqual(["b.txt"]);
  expect(warnings).toEqual([expect.stringContaining("it cannot be read (EACCES)")]);
});

test("one file too many is named", async () => {
  const names = Array.from({ length: 11 }, (_, at) => `${10 + at}.txt`);
  await using folders = await startFolders(Object.fromEntries(names.map((name) => [name, "x"])));
  const { files, warnings } = await folders.open("*.txt");
  expect(files).toHaveLength(10);
  expect(warnings).toEqual([
    'Input "files" matches 11 files, but at most 10 can be attached. Left out: 20.txt.',
  ]);
});
