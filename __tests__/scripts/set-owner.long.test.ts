import { execFile } from "node:child_process";
import { cp, glob, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
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

describe.skipIf(process.platform === "win32")(
  "the commands of docs/adopting.md (they need sh and git)",
  () => {
    test("copy the repository, and merge its changes without losing the copy's name", async () => {
      await using original = await copyOfDocuments();
      await using copy = await createTempFolder({ "bin/npm": NPM });
      const run = (cwd: string, script: string) =>
        promisify(execFile)("sh", ["-ec", script], {
          cwd,
          env: { ...process.env, ...GIT, PATH: `${copy.in("bin")}${delimiter}${process.env["PATH"]}` },
        });
      await run(original.path, "git init -q -b main && git add . && git commit -qm First && git tag v1");
      const [create = "", update = ""] = await commandsOf("docs/adopting.md", [/git clone/, /git merge/]);
      await run(
        copy.path,
        `chmod +x bin/npm && git init -q --bare origin && ${named(create, original, copy)}`,
      );
      const clone = copy.in("webex-notify");
      await run(clone, "npm run set-owner -- acme/hooks && git commit -qam Name && git push -q origin main");

      const readme = await readFile(original.in("README.md"), "utf8");
      await writeFile(original.in("README.md"), readme.replaceAll("/webex-notify@v1", "/webex-notify@v2"));
      await run(original.path, "git commit -qam Second && git tag v2");
      await run(clone, named(update, original, copy));

      const { stdout } = await run(copy.in("origin"), "git show update:README.md && git tag");
      expect(stdout).toContain("uses: acme/hooks@v2\n");
      expect(stdout).not.toMatch(/your-org\/webex-notify|^v\d/m);
    });
  },
);

/** Runs the scripts of package.json that the page runs. */
const NPM = `#!/bin/sh
case "$1 $2" in
  "ci ") ;;
  "run set-owner") shift 3; exec "${process.execPath}" scripts/set-owner.ts "$@" ;;
  *) exit 1 ;;
esac
`;

const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Alice Adams",
  GIT_AUTHOR_EMAIL: "alice@example.com",
  GIT_COMMITTER_NAME: "Alice Adams",
  GIT_COMMITTER_EMAIL: "alice@example.com",
};

/** The blocks of shell commands in a page that contain each of the given commands. */
async function commandsOf(page: string, wanted: readonly RegExp[]): Promise<readonly string[]> {
  const text = await readFile(join(root, page), "utf8");
  const blocks = [...text.matchAll(/^ *```sh\n(.*?)^ *```$/gms)].map(([, block = ""]) => block);
  return wanted.map((command) => blocks.find((block) => command.test(block)) ?? "");
}

function named(commands: string, original: TempFolder, copy: TempFolder): string {
  return commands
    .replace("ORIGINAL", original.path)
    .replace(/https:\S+/, copy.in("origin"))
    .replace("YOUR-ORG", "acme/hooks");
}

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
