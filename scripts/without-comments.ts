import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "rolldown/utils";
import { withoutSuperfluousSigns } from "./superfluous-signs.ts";
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

/**
 * Rewrites each script of a folder without blanks, line ends, and semicolons that mean nothing. Each statement of a body
 * still begins a line, except the first. Any formatter brings everything back.
 */
export async function withoutBlanks(folder: string): Promise<void> {
  await writeEach(folder, async (code, path) => {
    const narrow = withoutSuperfluousSigns(path, code);
    const [before, after] = [await printed(path, code, true), await printed(path, narrow, true)];
    if (before !== after) throw new Error(`${path}: without blanks, it would be another program`);
    return narrow;
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
