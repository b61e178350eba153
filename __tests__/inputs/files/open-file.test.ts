import { rename, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import type { OpenFile } from "../../../src/inputs/files/open-file.ts";
import { rejection } from "../../support/rejection.ts";
import { createTempFolder, type TempFolder } from "../../support/temp-folder.ts";

const LIMITS = { minBytes: 1, maxBytes: 1_000_000 };

function openIn(workspace: TempFolder, path: string, temp?: TempFolder): Promise<OpenFile> {
  return new FileReader({ workspace: workspace.path, temp: temp?.path }).openFile("files", path, LIMITS);
}

async function textOf({ read }: OpenFile): Promise<string> {
  return Buffer.concat(await Array.fromAsync(read())).toString();
}

test("an open file says its name and its size, and is read as often as wanted", async () => {
  await using workspace = await createTempFolder({ "sub/a.txt": "Grüße" });
  await using file = await openIn(workspace, "./sub/a.txt");
  expect([file.name, file.size]).toEqual(["a.txt", 7]);
  expect([await textOf(file), await textOf(file)]).toEqual(["Grüße", "Grüße"]);
});

test("an open file stays the one that was looked at when its path gets another", async () => {
  await using workspace = await createTempFolder({ "a.txt": "checked", "b.txt": "another" });
  await using file = await openIn(workspace, "a.txt");
  await rename(workspace.in("b.txt"), workspace.in("a.txt"));
  expect(await textOf(file)).toBe("checked");
});

test("a large file comes in pieces, and without what is added later", async () => {
  await using workspace = await createTempFolder({ "a.bin": "x".repeat(200_000) });
  await using file = await openIn(workspace, "a.bin");
  await writeFile(workspace.in("a.bin"), "later", { flag: "a" });
  const sizes = (await Array.fromAsync(file.read())).map(({ length }) => length);
  expect(sizes).toEqual([65_536, 65_536, 65_536, 3392]);
});

test("a file in RUNNER_TEMP is opened by its absolute path only", async () => {
  await using workspace = await createTempFolder({});
  await using temp = await createTempFolder({ "t.txt": "T", ".netrc": "secret" });
  await using file = await openIn(workspace, temp.in("t.txt"), temp);
  expect(await textOf(file)).toBe("T");
  const hidden = await rejection(openIn(workspace, temp.in(".netrc"), temp));
  expect(hidden.message).toContain("begins with a dot, are not sent");
});

test("a workspace below a hidden folder hides nothing that is in it", async () => {
  await using parent = await createTempFolder({ ".cache/checkout/a.txt": "A" });
  const reader = new FileReader({ workspace: parent.in(".cache/checkout"), temp: undefined });
  await using file = await reader.openFile("files", "a.txt", LIMITS);
  expect(await textOf(file)).toBe("A");
});
