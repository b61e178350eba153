import { spawn } from "node:child_process";
import { once } from "node:events";
import { rename, symlink } from "node:fs/promises";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { createTempFolder } from "../support/temp-folder.ts";

type Files = typeof import("node:fs/promises");

/**
 * What is done before a function of the file system is called, such as an exchange of what was checked. Nothing from
 * outside can be sure to come between two calls, so the functions are replaced.
 */
const before = vi.hoisted(() => new Map<string, (path: unknown) => Promise<void>>());

vi.mock("node:fs/promises", async (original) => {
  const real = await original<Files>();
  const told = ["open", "stat", "readdir", "realpath", "readlink"] as const;
  const wrapped = told.map((name) => [
    name,
    async (...parameters: readonly unknown[]) => {
      await before.get(name)?.(parameters[0]);
      return (real[name] as (...all: readonly unknown[]) => Promise<unknown>)(...parameters);
    },
  ]);
  return { ...real, ...Object.fromEntries(wrapped) };
});

// Files share their workers: another may have loaded the reader with the real file system, and the next wants it so.
vi.resetModules();
const { FileReader } = await import("../../src/inputs/files/file-reader.ts");
afterAll(() => vi.resetModules());

afterEach(() => before.clear());

/** A workspace with a folder, and another of the same names outside of it, with secrets. */
async function createFolders() {
  const workspace = await createTempFolder({ "in/a.txt": "checked", "in/only-here.txt": "x" });
  const outside = await createTempFolder({ "a.txt": "secret", "only-there.txt": "secret" });
  const reader = new FileReader({ workspace: workspace.path, temp: undefined });
  return {
    workspace,
    reader,
    /** Puts a link to the outside in the folder's place, once. */
    exchange: async () => {
      before.clear();
      await rename(workspace.in("in"), workspace.in("was"));
      await symlink(outside.path, workspace.in("in"));
    },
    async [Symbol.asyncDispose]() {
      await workspace[Symbol.asyncDispose]();
      await outside[Symbol.asyncDispose]();
    },
  };
}

type Folders = Awaited<ReturnType<typeof createFolders>>;

const READS: readonly (readonly [string, (folders: Folders) => Promise<unknown>])[] = [
  ["a text", ({ reader }) => reader.readText("template", "in/a.txt", 1000)],
  [
    "a file to send on",
    async ({ reader }) => {
      await using file = await reader.openFile("files", "in/a.txt", { maxBytes: 1000 });
      return Buffer.concat(await Array.fromAsync(file.read())).toString();
    },
  ],
  ["the names in a folder", ({ reader }) => reader.namesIn("template", "in")],
];

/** What came of reading, as text. */
async function outcomeOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(JSON.stringify, (error: Error) => error.message);
}

describe.each(READS)("%s is not read from a folder that takes its place", (_, read) => {
  test.each(["stat", "open", "readdir"])("before it is asked for by %s", async (name) => {
    await using folders = await createFolders();
    before.set(name, folders.exchange);
    const outcome = await outcomeOf(read(folders));
    expect(outcome).not.toMatch(/secret|there/);
    if (before.size === 0)
      expect(outcome).toMatch(/points outside the workspace|cannot be read|checked|only-here/);
  });

  test("if the system does not say where an open file is", async () => {
    await using folders = await createFolders();
    before.set("readlink", () => Promise.reject(new Error("there is no /proc")));
    before.set("open", folders.exchange);
    expect(await outcomeOf(read(folders))).not.toMatch(/secret|there/);
  });

  test("if it is swapped back during the comparison", async () => {
    await using folders = await createFolders();
    const { workspace, exchange } = folders;
    before.set("open", async () => {
      await exchange();
      before.set("readlink", () => Promise.reject(new Error("there is no /proc")));
      before.set("realpath", async () => {
        before.delete("realpath");
        await rename(workspace.in("in"), workspace.in("link"));
        await rename(workspace.in("was"), workspace.in("in"));
      });
    });
    expect(await outcomeOf(read(folders))).not.toMatch(/secret|there/);
  });
});

test("a workspace that replaces the original one is not read", async () => {
  await using parent = await createTempFolder({ "work/a.txt": "checked", "outside/a.txt": "secret" });
  const reader = new FileReader({ workspace: parent.in("work"), temp: undefined });
  expect(await reader.readText("template", "a.txt", 100)).toBe("checked");
  await rename(parent.in("work"), parent.in("was"));
  await symlink(parent.in("outside"), parent.in("work"));
  const outcome = await outcomeOf(reader.readText("template", "a.txt", 100));
  expect(outcome).toContain("it points outside the workspace");
});

test("a file that is rewritten in the meantime is read, old or new", async () => {
  await using workspace = await createTempFolder({ "a.txt": "old", "b.txt": "new" });
  const reader = new FileReader({ workspace: workspace.path, temp: undefined });
  before.set("readlink", async () => {
    before.clear();
    await rename(workspace.in("b.txt"), workspace.in("a.txt"));
  });
  expect(await reader.readText("template", "a.txt", 100)).toBe("new");
});

/** Exchanges a folder for a link and back, as fast as it goes, until it or the process of its test is ended. */
const EXCHANGER = `
  const { renameSync } = require("node:fs");
  process.stdout.write("ready");
  for (const parent = process.ppid; process.ppid === parent; ) {
    try { renameSync("in", "was"); renameSync("link", "in"); renameSync("in", "link"); renameSync("was", "in"); } catch {}
  }`;

test.each([
  ["as Linux tells where a file lies", false],
  ["where the system does not tell that", true],
])(
  "nothing outside is read while a folder is exchanged all the time, %s",
  async (_, isUntold) => {
    await using folders = await createFolders();
    const { workspace } = folders;
    await folders.exchange();
    await rename(workspace.in("in"), workspace.in("link"));
    await rename(workspace.in("was"), workspace.in("in"));
    if (isUntold) before.set("readlink", () => Promise.reject(new Error("there is no /proc")));
    const exchanger = spawn(process.execPath, ["-e", EXCHANGER], { cwd: workspace.path });
    try {
      await once(exchanger.stdout, "data");
      const outcomes = new Set<string>();
      for (let round = 0; round < 300; round += 1) {
        for (const [, read] of READS) outcomes.add(await outcomeOf(read(folders)));
      }
      expect([...outcomes].filter((outcome) => /secret|only-there/.test(outcome))).toEqual([]);
      expect(outcomes.size).toBeGreaterThan(1);
    } finally {
      exchanger.kill("SIGKILL");
      await once(exchanger, "exit");
    }
  },
  60_000,
);

test("for a folder that points outside, a glob returns its name and not its contents", async () => {
  await using folders = await createFolders();
  await folders.exchange();
  const { paths, outside } = await folders.reader.match("files", ["in/*.txt", "was/a.txt", "in/a.txt"]);
  expect([paths, outside]).toEqual([["was/a.txt"], ["in"]]);
});
