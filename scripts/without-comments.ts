import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "rolldown/utils";
import { withModulesWhenUsed, withShortNames } from "./when-used.ts";

/**
 * Rewrites each script of a folder without comments and with little white space, which saves a sixth of reading and
 * parsing at each start. Names and lines stay, so that stack traces are readable. Licenses are in `licenses.txt`.
 */
export async function withoutComments(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  await Promise.all(names.map((name) => writeAnew(join(folder, name))));
}

async function writeAnew(path: string): Promise<void> {
  const options = { module: true, compress: false, mangle: false } as const;
  const codegen = { removeWhitespace: false, legalComments: "none" } as const;
  const { code, errors } = await minify(path, await readFile(path, "utf8"), { ...options, codegen });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  await writeFile(path, withShortNames(withModulesWhenUsed(code)));
}
