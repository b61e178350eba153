import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "rolldown/utils";
import { withModulesWhenUsed, withShortNames } from "./when-used.ts";

/**
 * Rewrites each script of a folder without comments. Names and lines stay, so that stack traces are readable. Licenses are
 * in `licenses.txt`.
 */
export async function withoutComments(folder: string): Promise<void> {
  await writeEach(folder, async (code, path) =>
    withShortNames(withModulesWhenUsed(await printed(path, code, false))),
  );
}

/** Rewrites each script of a folder without indentation. Any formatter brings it back. */
export async function withoutIndentation(folder: string): Promise<void> {
  await writeEach(folder, async (code, path) => {
    const outdented = code.replaceAll(/^\t+/gm, "");
    const [before, after] = [await printed(path, code, true), await printed(path, outdented, true)];
    if (before !== after)
      throw new Error(`${path}: a text of several lines would lose what its lines begin with`);
    return outdented;
  });
}

async function writeEach(
  folder: string,
  change: (code: string, path: string) => Promise<string>,
): Promise<void> {
  const paths = (await readdir(folder))
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));
  await Promise.all(
    paths.map(async (path) => writeFile(path, await change(await readFile(path, "utf8"), path))),
  );
}

async function printed(path: string, script: string, removeWhitespace: boolean): Promise<string> {
  const options = { module: true, compress: false, mangle: false } as const;
  const codegen = { removeWhitespace, legalComments: "none" } as const;
  const { code, errors } = await minify(path, script, { ...options, codegen });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return code;
}
