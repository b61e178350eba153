import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A file whose tests are about the documents, and not named after a sentence. */
const OWN = /-md\.test\.ts$/;

/** The names of the tests in the files of a folder. */
export async function testNamesIn(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".test.ts") && !OWN.test(name));
  const names = await Promise.all(files.map((name) => testNamesOf(join(folder, name))));
  return names.flat();
}

/** The names of the tests in a file as they are written there, those of `test.each` too. */
export async function testNamesOf(file: string): Promise<readonly string[]> {
  const source = await readFile(file, "utf8");
  const names = source.matchAll(
    /(?<=\btest(?:\.\w+)?|\))\(\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`),(?=\s)/g,
  );
  return [...names].map(([, name = ""]) => unquoted(name));
}

function unquoted(literal: string): string {
  return literal.startsWith('"') ? JSON.parse(literal) : literal.slice(1, -1).replaceAll("\\'", "'");
}
