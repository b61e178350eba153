import { execFileSync } from "node:child_process";
import { chmod, symlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { inFolder } from "../../../src/inputs/files/in-folder.ts";
import { rejection } from "../../support/rejection.ts";
import { createTempFolder, type TempFolder } from "../../support/temp-folder.ts";

/** A workspace with a few files, RUNNER_TEMP next to it, and a folder that is neither. */
class Disk implements AsyncDisposable {
  readonly workspace: TempFolder;
  readonly temp: TempFolder;
  readonly outside: TempFolder;
  readonly reader: FileReader;

  private constructor(workspace: TempFolder, temp: TempFolder, outside: TempFolder) {
    this.workspace = workspace;
    this.temp = temp;
    this.outside = outside;
    this.reader = new FileReader({ workspace: workspace.path, temp: temp.path });
  }

  static async create(): Promise<Disk> {
    const files = {
      "a.md": "A",
      "sub/b.md": "B",
      ".git/config": "secret",
      ".gitignore": "x",
      "empty.md": "",
    };
    const [workspace, temp, outside] = await Promise.all([
      createTempFolder(files),
      createTempFolder({ "t.md": "T", ".git/config": "secret" }),
      createTempFolder({ "o.md": "secret" }),
    ]);
    return new Disk(workspace, temp, outside);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const folder of [this.workspace, this.temp, this.outside]) await folder[Symbol.asyncDispose]();
  }

  read(path: string, maxBytes = 1000): Promise<string> {
    return this.reader.readText("template", path, maxBytes);
  }
}

describe("readText", () => {
  test.each([
    ["in the workspace", () => "a.md", "A"],
    ["in a folder of it", () => "sub/b.md", "B"],
    ["with a dot before", () => "./sub/./b.md", "B"],
    ["by its absolute path", ({ workspace }: Disk) => workspace.in("a.md"), "A"],
    ["in RUNNER_TEMP, by its absolute path", ({ temp }: Disk) => temp.in("t.md"), "T"],
    ["whose name only begins with .git", () => ".gitignore", "x"],
    ["that is empty", () => "empty.md", ""],
  ])("reads a file %s", async (_, pathIn, text) => {
    await using disk = await Disk.create();
    expect(await disk.read(pathIn(disk))).toBe(text);
  });

  test.each([
    ["a path with ..", () => "sub/../a.md", 'a path cannot contain ".."'],
    ["a path out of the workspace", () => "../o.md", 'a path cannot contain ".."'],
    ["a path of Windows with ..", () => "sub\\..\\a.md", 'a path cannot contain ".."'],
    [
      "an absolute path elsewhere",
      ({ outside }: Disk) => outside.in("o.md"),
      "it points outside the workspace",
    ],
    ["a file of the system", () => "/etc/hostname", "it points outside the workspace"],
    ["a device", () => "/dev/zero", "it points outside the workspace"],
    [
      "a path that is missing",
      () => "none.md",
      "there is no such file; does an earlier step check it out or write it?",
    ],
    ["a path below a file", () => "a.md/b.md", "there is no such file"],
    ["a null character", () => "a.md\0.txt", "a path cannot contain a null character"],
    ["a folder", () => "sub", "it must be a regular file, not a folder, device, or pipe"],
    ["a file in .git", () => ".git/config", "files in .git are not read"],
    [
      "a file in .git of RUNNER_TEMP",
      ({ temp }: Disk) => temp.in(".git/config"),
      "files in .git are not read",
    ],
    ["a path that is far too long", () => "x".repeat(5000), "there is no such file"],
  ])("refuses %s", async (_, pathIn, allowed) => {
    await using disk = await Disk.create();
    const error = await rejection(disk.read(pathIn(disk)));
    expect([error.name, error.message]).toEqual(["InputError", expect.stringContaining(allowed)]);
  });

  test.each([".GIT", ".Git", "sub/.git", "sub/.gIt/deep"])("refuses a file in %s", async (folder) => {
    await using copy = await createTempFolder({ [`${folder}/x.md`]: "secret" });
    const reader = new FileReader({ workspace: copy.path, temp: undefined });
    const error = await rejection(reader.readText("template", `${folder}/x.md`, 1000));
    expect(error.message).toContain("files in .git are not read");
  });

  test("reads RUNNER_TEMP only by an absolute path, and only if it is set", async () => {
    await using disk = await Disk.create();
    const { path } = disk.workspace;
    expect(await rejection(disk.read("t.md"))).toMatchObject({ name: "InputError" });
    for (const temp of [undefined, ""]) {
      const reading = new FileReader({ workspace: path, temp }).readText(
        "template",
        disk.temp.in("t.md"),
        10,
      );
      expect((await rejection(reading)).message).toContain("it points outside the workspace");
    }
  });

  test("refuses a neighbour whose name begins like the workspace's", async () => {
    await using parent = await createTempFolder({ "repo/a.md": "A", "repo-secret/o.md": "secret" });
    const reader = new FileReader({ workspace: parent.in("repo"), temp: undefined });
    const error = await rejection(reader.readText("template", parent.in("repo-secret/o.md"), 1000));
    expect(error.message).toContain("it points outside the workspace");
  });

  test("reads a workspace that is itself reached by a link", async () => {
    await using disk = await Disk.create();
    await symlink(disk.workspace.path, disk.outside.in("checkout"));
    const reader = new FileReader({ workspace: disk.outside.in("checkout"), temp: undefined });
    expect(await reader.readText("template", "sub/b.md", 10)).toBe("B");
    expect(await reader.readText("template", disk.outside.in("checkout/a.md"), 10)).toBe("A");
  });

  test("limits the size, and says both", async () => {
    await using disk = await Disk.create();
    await using large = await createTempFolder({ "large.md": "x".repeat(101) });
    const reader = new FileReader({ workspace: large.path, temp: disk.temp.path });
    expect(await reader.readText("template", "large.md", 101)).toHaveLength(101);
    expect((await rejection(reader.readText("template", "large.md", 100))).message).toBe(
      'Input "template" is "large.md": it has 101 bytes, but at most 100 are read.',
    );
  });

  test.each([
    ["a byte order mark, which it leaves out", "\ufeff# Grüße 🚀", "# Grüße 🚀"],
    ["line ends of Windows, as they are", "a\r\nb\r\n", "a\r\nb\r\n"],
  ])("reads %s", async (_, content, text) => {
    await using folder = await createTempFolder({ "a.md": content });
    const reader = new FileReader({ workspace: folder.path, temp: undefined });
    expect(await reader.readText("template", "a.md", 100)).toBe(text);
  });

  test.each([
    ["Latin-1", Buffer.from("Grüße", "latin1")],
    ["UTF-16", Buffer.from("\ufeffGrüße", "utf16le")],
    ["half a character", Buffer.from("🚀").subarray(0, 3)],
  ])("refuses %s", async (_, content) => {
    await using folder = await createTempFolder({ "a.md": content });
    const reader = new FileReader({ workspace: folder.path, temp: undefined });
    expect((await rejection(reader.readText("template", "a.md", 100))).message).toBe(
      'Input "template" is "a.md": it must be a text file in UTF-8.',
    );
  });
});

describe("a link", () => {
  const OUT = "it points outside the workspace";

  test.each([
    ["in the workspace", ({ workspace }: Disk) => workspace.in("a.md"), "A"],
    ["in the workspace, by a relative path", () => "sub/b.md", "B"],
  ])("to a file %s is read", async (_, targetIn, text) => {
    await using disk = await Disk.create();
    await symlink(targetIn(disk), disk.workspace.in("link.md"));
    expect(await disk.read("link.md")).toBe(text);
  });

  const fromWorkspace = ({ workspace, outside }: Disk) => relative(workspace.path, outside.in("o.md"));

  test.each([
    ["a file elsewhere", ({ outside }: Disk) => outside.in("o.md"), OUT],
    ["a file elsewhere, by a relative path", fromWorkspace, OUT],
    ["RUNNER_TEMP, by a relative path", ({ temp }: Disk) => temp.in("t.md"), OUT],
    ["a device", () => "/dev/zero", OUT],
    ["the environment of this process", () => "/proc/self/environ", OUT],
    ["a file in .git", ({ workspace }: Disk) => workspace.in(".git/config"), "files in .git are not read"],
    ["nothing", ({ workspace }: Disk) => workspace.in("none"), "there is no such file"],
    ["itself", ({ workspace }: Disk) => workspace.in("link.md"), "there is no such file"],
  ])("to %s is refused", async (_, targetIn, allowed) => {
    await using disk = await Disk.create();
    await symlink(targetIn(disk), disk.workspace.in("link.md"));
    expect((await rejection(disk.read("link.md"))).message).toContain(allowed);
  });

  test("to a folder elsewhere leads to nothing in it", async () => {
    await using disk = await Disk.create();
    await symlink(disk.outside.path, disk.workspace.in("folder"));
    await symlink(disk.workspace.in(".git"), disk.workspace.in("git"));
    expect((await rejection(disk.read("folder/o.md"))).message).toContain(OUT);
    expect((await rejection(disk.read("git/config"))).message).toContain("files in .git are not read");
    expect((await rejection(disk.reader.namesIn("template", "folder"))).message).toContain(OUT);
    expect((await rejection(disk.reader.isFolder("template", "folder"))).message).toContain(OUT);
  });
});

test.skipIf(process.platform === "win32")("refuses a pipe, and does not wait for it", async () => {
  await using disk = await Disk.create();
  execFileSync("mkfifo", [disk.workspace.in("pipe.md")]);
  expect((await rejection(disk.read("pipe.md"))).message).toContain("not a folder, device, or pipe");
  expect(await disk.reader.isFolder("template", "pipe.md")).toBe(false);
});

// Root may read everything; /proc/PID/mem is a regular file that not even root can read from its start.
test.runIf(process.platform === "linux")("says that the system does not let it read a file", async () => {
  const reader = new FileReader({ workspace: "/proc/self", temp: undefined });
  expect((await rejection(reader.readText("template", "mem", 1000))).message).toBe(
    'Input "template" is "mem": it cannot be read (EIO).',
  );
});

test.skipIf(process.getuid?.() === 0)(
  "says that it has no permission to read a file or a folder",
  async () => {
    await using disk = await Disk.create();
    await chmod(disk.workspace.in("a.md"), 0);
    await chmod(disk.workspace.in("sub"), 0o100);
    expect((await rejection(disk.read("a.md"))).message).toContain("it cannot be read (EACCES)");
    const error = await rejection(disk.reader.namesIn("template", "sub"));
    await chmod(disk.workspace.in("sub"), 0o700);
    expect(error.message).toContain("it cannot be read (EACCES)");
  },
);

test("distinguishes files from folders, and lists the contents of a folder", async () => {
  await using disk = await Disk.create();
  const { reader } = disk;
  expect([await reader.isFolder("template", "sub"), await reader.isFolder("template", "a.md")]).toEqual([
    true,
    false,
  ]);
  expect(await reader.namesIn("template", "sub")).toEqual(["b.md"]);
  expect(await reader.namesIn("template", "none")).toEqual([]);
  expect((await rejection(reader.isFolder("template", "none"))).message).toContain("there is no such file");
  expect((await rejection(reader.namesIn("template", "a.md"))).message).toBe(
    'Input "template" is "a.md": it cannot be read (ENOTDIR).',
  );
});

test("joins a folder and a name as the user would", () => {
  expect(inFolder("./templates/", "start.md")).toBe(join("templates", "start.md"));
});

describe("the path in the workspace", () => {
  test.each([
    ["as it is", "real/a/m.yml", "a/m.yml"],
    ["by the link to the workspace", "work/a/m.yml", "a/m.yml"],
    ["with needless parts", "work//./a/m.yml", "a/m.yml"],
    ["by a link to its folder", "work/link/m.yml", "a/m.yml"],
    ["by a link to the file", "work/m.yml", "a/m.yml"],
    ["in the temporary folder", "temp/m.yml", undefined],
    ["in the temporary folder by a link", "tmp/m.yml", undefined],
  ])("%s", async (_, path, expected) => {
    await using folder = await createTempFolder({ "real/a/m.yml": "", "temp/m.yml": "" });
    const links = { work: "real", tmp: "temp", "real/link": "real/a", "real/m.yml": "real/a/m.yml" };
    for (const [link, target] of Object.entries(links)) await symlink(folder.in(target), folder.in(link));
    const reader = new FileReader({ workspace: folder.in("work"), temp: folder.in("tmp") });
    expect(await reader.pathInWorkspace("provision", `${folder.path}/${path}`)).toBe(expected);
  });
});

describe("an absolute path", () => {
  test("into the workspace is read", async () => {
    await using disk = await Disk.create();
    expect(await disk.read(join(disk.workspace.path, "a.md"))).toBe("A");
  });

  test("to a link that leads from the workspace into RUNNER_TEMP is refused", async () => {
    await using disk = await Disk.create();
    await symlink(join(disk.temp.path, "t.md"), join(disk.workspace.path, "link.md"));
    const error = await rejection(disk.read(join(disk.workspace.path, "link.md")));
    expect(error.message).toContain("it points outside the workspace");
  });

  test("through a folder that is a link into RUNNER_TEMP is refused", async () => {
    await using disk = await Disk.create();
    await symlink(disk.temp.path, join(disk.workspace.path, "folder"));
    const error = await rejection(disk.read(join(disk.workspace.path, "folder", "t.md")));
    expect(error.message).toContain("it points outside the workspace");
  });
});
