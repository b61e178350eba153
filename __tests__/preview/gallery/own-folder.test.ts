import { once } from "node:events";
import { watch } from "node:fs";
import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { galleryRoutes } from "../../../preview/server/gallery/gallery-routes.ts";
import { OwnFolder } from "../../../preview/server/gallery/own-folder.ts";
import { createTempFolder, type TempFolder } from "../../support/temp-folder.ts";

/** A checkout whose folder of templates holds one file. */
const checkout = () =>
  createTempFolder({ ".git/HEAD": "", "webex/failure.md": "{{headline}}", "secret.md": "far" });

async function save({ in: inside }: TempFolder, file: { name: string; source: string; version?: string }) {
  const answer = await galleryRoutes(new OwnFolder(inside("webex"))).request("/file.json", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(file),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
}

async function versionOf({ in: inside }: TempFolder, name: string): Promise<string> {
  const { files } = await new OwnFolder(inside("webex")).files();
  return files.find((file) => file.name === name)?.version ?? "";
}

test("the page saves templates and partials, and knows the version of each", async () => {
  await using root = await checkout();
  const version = await versionOf(root, "failure.md");
  const saved = await save(root, { name: "failure.md", source: "new", version });
  expect(saved).toEqual({ status: 200, version: await versionOf(root, "failure.md") });
  expect(await readFile(root.in("webex/failure.md"), "utf8")).toBe("new");
  expect(await save(root, { name: "partials/title.md", source: "x" })).toMatchObject({ status: 200 });
  expect((await new OwnFolder(root.in("webex")).files()).files.map(({ name }) => name)).toEqual([
    "failure.md",
    "partials/title.md",
  ]);
});

test.each([
  "../secret.md",
  "partials/../../secret.md",
  "/etc/x.md",
  "a/b.md",
  "failure.sh",
  ".hidden.md",
  "partials/x.json",
  "a\0.md",
  "",
  "partials\\x.md",
])("the page saves nothing by the name %j", async (name) => {
  await using root = await checkout();
  expect(await save(root, { name, source: "x" })).toMatchObject({
    status: 400,
    error: expect.stringContaining("a template must be a .md, .json or .yaml file directly in the folder"),
  });
  expect(await readFile(root.in("secret.md"), "utf8")).toBe("far");
});

test("the page saves through no link", async () => {
  await using root = await checkout();
  await symlink(root.in("secret.md"), root.in("webex/success.md"));
  await mkdir(root.in("elsewhere"));
  await symlink(root.in("elsewhere"), root.in("webex/partials"));
  const isLink = { status: 400, error: expect.stringContaining("is a link, or not a file") };
  expect(await save(root, { name: "success.md", source: "x" })).toMatchObject(isLink);
  expect(await save(root, { name: "partials/x.md", source: "x" })).toMatchObject(isLink);
  expect(await readFile(root.in("secret.md"), "utf8")).toBe("far");
});

test("what another program, or another tab, saved in the meantime is not lost", async () => {
  await using root = await checkout();
  const version = await versionOf(root, "failure.md");
  await writeFile(root.in("webex/failure.md"), "from an editor");
  const changed = { status: 409, error: expect.stringContaining("has changed on disk since you started") };
  expect(await save(root, { name: "failure.md", source: "mine", version })).toMatchObject(changed);
  expect(await save(root, { name: "failure.md", source: "mine", version: "" })).toMatchObject(changed);
  expect(await readFile(root.in("webex/failure.md"), "utf8")).toBe("from an editor");
  await rm(root.in("webex/failure.md"));
  expect(await save(root, { name: "failure.md", source: "mine", version })).toMatchObject({
    status: 409,
    error: expect.stringContaining("no longer exists"),
  });
});

test("what is larger than the action reads is not saved", async () => {
  await using root = await checkout();
  expect(await save(root, { name: "start.md", source: "x".repeat(257 * 1024) })).toMatchObject({
    status: 400,
  });
});

test("without a folder the page says how to give one", async () => {
  const answer = await galleryRoutes(undefined).request("/file.json", { method: "PUT", body: "{}" });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: "There is no folder to save in: start with --templates FOLDER." },
  ]);
});

test("a change by any program is reported, even to a partial in a new folder", async () => {
  await using root = await checkout();
  const folder = new OwnFolder(root.in("webex"));
  const changes = new EventTarget();
  let count = 0;
  folder.watch(() => {
    count++;
    changes.dispatchEvent(new Event("change"));
  });
  const next = () => once(changes, "change");
  const saved = next();
  // As editors save: another file, moved to its place.
  await writeFile(root.in("webex/failure.md~"), "x");
  await rename(root.in("webex/failure.md~"), root.in("webex/failure.md"));
  await saved;
  expect(count).toBe(1);
  const made = next();
  await mkdir(root.in("webex/partials"));
  await made;
  const partial = next();
  await writeFile(root.in("webex/partials/title.md"), "x");
  await partial;
  const gone = next();
  await rm(root.in("webex"), { recursive: true });
  await gone;
  const back = next();
  await mkdir(root.in("webex"));
  await back;
  const filled = next();
  await writeFile(root.in("webex/start.md"), "x");
  await filled;
  expect((await folder.files()).files.map(({ name }) => name)).toEqual(["start.md"]);
  folder.close();
});

test("one save is reported as one change, whatever events the file system sends", async () => {
  await using root = await checkout();
  const folder = new OwnFolder(root.in("webex"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let count = 0;
  folder.watch(() => count++);
  // It began later, so what it hears the folder has heard.
  const later = watch(root.in("webex"));
  const moved = new Promise<void>((resolve) => {
    later.on("change", (_, name) => void (name === "failure.md" && resolve()));
  });
  try {
    await writeFile(root.in("webex/failure.md~"), "x");
    await rename(root.in("webex/failure.md~"), root.in("webex/failure.md"));
    await moved;
    expect(count).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(count).toBe(1);
  } finally {
    vi.useRealTimers();
    later.close();
    folder.close();
  }
});

test("of two saves from the same version, the second learns of the first", async () => {
  await using root = await checkout();
  const folder = new OwnFolder(root.in("webex"));
  const version = await versionOf(root, "failure.md");
  const both = await Promise.allSettled(
    ["one", "two"].map((source) => folder.save({ name: "failure.md", source, version })),
  );
  expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(await readFile(root.in("webex/failure.md"), "utf8")).toBe("one");
});

test.each([
  ["a file in the place of partials", "partials/a.md", "EEXIST"],
  ["a name that is too long", `${"a".repeat(300)}.md`, "ENAMETOOLONG"],
])("%s is a sentence without a path of the machine", async (_, name, code) => {
  await using root = await checkout();
  await writeFile(root.in("webex/partials"), "");
  const { error, status } = Object(await save(root, { name, source: "x" }));
  expect([status, error]).toEqual([400, expect.stringContaining(code)]);
  expect(error).not.toContain(root.path);
  const { files } = await new OwnFolder(root.in("webex")).files();
  expect(files.map((file) => file.name)).toEqual(["failure.md"]);
});
