import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify, parseSync, Visitor } from "rolldown/utils";
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

/** Rewrites each script of a folder without indentation, and without blanks that mean nothing. Any formatter brings them back. */
export async function withoutBlanks(folder: string): Promise<void> {
  await writeEach(folder, async (code, path) => {
    const narrow = withoutBlanksIn(code, literalsIn(path, code));
    const [before, after] = [await printed(path, code, true), await printed(path, narrow, true)];
    if (before !== after) throw new Error(`${path}: without blanks, it would be another program`);
    return narrow;
  });
}

/** A blank that can go: without it, no two words or signs would be read as one, and no number would take the dot after it. */
const BLANK = /^\t+|(?<![\w$\u{80}-\u{10ffff}]) (?!\+|-|\/)|(?<![-+/]) (?![\w$#\u{80}-\u{10ffff}.])/gmu;

function withoutBlanksIn(code: string, literals: readonly Literal[]): string {
  let next = 0;
  return code.replaceAll(BLANK, (blank, at: number) => {
    while ((literals[next]?.end ?? code.length) <= at) next += 1;
    return at < (literals[next]?.start ?? code.length) ? "" : blank;
  });
}

/** Where a text, a regular expression, or a part of a template begins and ends. */
interface Literal {
  readonly start: number;
  readonly end: number;
}

function literalsIn(path: string, code: string): readonly Literal[] {
  const literals: Literal[] = [];
  const visitor = new Visitor({
    Literal: (literal) => {
      if (typeof literal.value === "string" || "regex" in literal) literals.push(literal);
    },
    TemplateElement: (part) => {
      literals.push(part);
    },
  });
  visitor.visit(parseSync(path, code).program);
  return literals.toSorted((one, other) => one.start - other.start);
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
