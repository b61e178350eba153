import { execFile } from "node:child_process";
import { cp, glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { OWN_REPOSITORY, ownRepositoryIn, withOwner } from "../../scripts/owner.ts";
import { createTempFolder, type TempFolder } from "../support/temp-folder.ts";

const root = join(import.meta.dirname, "../..");

/** What people read of the repository, and what GitHub and npm do. */
const DOCUMENTS = ["*.md", "docs/**/*.md", "examples/**/*.{yml,yaml}", ".github/**/*", "package.json"];

test("a fork names itself, and no example repository", () => {
  const text = "uses: your-org/webex-notify/call@v1 in your-org/shop";
  const from = "your-org/webex-notify";
  expect(withOwner(text, "acme", from)).toBe("uses: acme/webex-notify/call@v1 in your-org/shop");
  expect(withOwner(text, "acme/notify", from)).toBe("uses: acme/notify/call@v1 in your-org/shop");
  expect(withOwner("acme/notify@v1 and acme/notify-more", "emca/tell", "acme/notify")).toBe(
    "emca/tell@v1 and acme/notify-more",
  );
});

test("a fork also names what a merge brings under the first name", () => {
  const merged = "uses: acme/hooks@v1, then your-org/webex-notify/call@v1 in your-org/shop";
  expect(withOwner(merged, "acme/hooks", "acme/hooks")).toBe(
    "uses: acme/hooks@v1, then acme/hooks/call@v1 in your-org/shop",
  );
});

test("the team of CODEOWNERS keeps its name in a repository with another one", () => {
  const [first, again] = [
    withOwner("* @your-org/webex-notify", "acme/hooks", "your-org/webex-notify"),
    withOwner("* @acme/webex-notify", "emca/tell", "acme/hooks"),
  ];
  expect([first, again]).toEqual(["* @acme/webex-notify", "* @emca/webex-notify"]);
  expect(withOwner("* @acme/platform", "emca/tell", "acme/hooks")).toBe("* @acme/platform");
});

test("a package.json that names no repository is refused", () => {
  expect(() => ownRepositoryIn("{}")).toThrow(
    'package.json names no repository, as "github:OWNER/REPOSITORY"',
  );
});

test("npm run set-owner names the fork wherever the action was named, and again", async () => {
  await using temp = await copyOfDocuments();
  for (const [name, before] of [
    ["first-fork/tell", OWN_REPOSITORY],
    ["second-fork", "first-fork/tell"],
  ] as const) {
    const owner = before.split("/")[0];
    const names = new RegExp(`${before}|@${owner}/webex-notify`);
    const named = Object.values(await textsIn(temp)).filter((text) => names.test(text)).length;
    const { stdout } = await setOwner(temp, name);
    expect(stdout).toBe(`${named} files now name ${name}.\n`);
    const left = Object.entries(await textsIn(temp)).filter(([, text]) => names.test(text));
    expect(left.map(([file]) => file)).toEqual([]);
  }
  const { "package.json": manifest = "", "README.md": readme } = await textsIn(temp);
  expect(ownRepositoryIn(manifest)).toBe("second-fork/webex-notify");
  expect(readme).toContain("uses: second-fork/webex-notify@v1");
});

test.each(["", "two words", "a/b/c"])("npm run set-owner -- %j says how it is used", async (name) => {
  await using temp = await copyOfDocuments();
  const { stderr } = await setOwner(temp, name).catch((error) => error);
  expect(stderr).toContain("npm run set-owner -- OWNER[/REPOSITORY]");
});

async function copyOfDocuments(): Promise<TempFolder> {
  const temp = await createTempFolder();
  const files = [...DOCUMENTS, "scripts/{owner,set-owner}.ts"];
  for await (const file of glob(files, { cwd: root, exclude: ["node_modules"] })) {
    await cp(join(root, file), temp.in(file), { recursive: true });
  }
  return temp;
}

function setOwner(temp: TempFolder, name: string): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, [temp.in("scripts/set-owner.ts"), name]);
}

async function textsIn(temp: TempFolder): Promise<Readonly<Record<string, string>>> {
  const entries = await Array.fromAsync(glob(DOCUMENTS, { cwd: temp.path, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(
    async (file) => [file.slice(temp.path.length + 1), await readFile(file, "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
