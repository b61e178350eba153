import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** How a module names another: as code, as types only, or when a line asks for it. */
export type ImportKind = "static" | "types" | "lazy";

/** One import statement or `import()` of a file. */
export interface Import {
  kind: ImportKind;
  /** As it is written; a relative one as a path from the repository's root. */
  target: string;
  isRelative: boolean;
}

/** One TypeScript file of the repository. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  imports: Import[];
}

/** Reads every TypeScript file below a folder; an absent folder has none. */
export async function readSources(root: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))));
  return Promise.all(paths.sort().map((path) => readSource(root, path)));
}

/** Reads the imports of one file's text. */
export function readImports(path: string, text: string): Import[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  return [...code.matchAll(STATEMENT), ...code.matchAll(CALL)].map(({ groups = {} }) => {
    const written = groups["target"] ?? "";
    const isRelative = written.startsWith(".");
    const target = isRelative ? slashed(join(dirname(path), written)) : written;
    return { kind: kindOf(groups), target, isRelative };
  });
}

// Biome's layout keeps these two forms regular; TypeScript 7 has no stable parser API to ask instead.
const STATEMENT = /^(?:import|export)\s+(?<clause>(?:type\s)?[^;"'()]*?from\s*)?["'](?<target>[^"']+)["']/gm;
const CALL = /(?<before>typeof\s+|:\s*|\|\s*)?\bimport\(\s*["'](?<target>[^"']+)["']\s*\)/g;

function kindOf(groups: Partial<Record<string, string>>): ImportKind {
  const { clause, before } = groups;
  if (clause !== undefined) return clause.startsWith("type ") ? "types" : "static";
  if (before !== undefined) return "types";
  return "clause" in groups ? "static" : "lazy";
}

async function readSource(root: string, path: string): Promise<SourceFile> {
  const text = await readFile(join(root, path), "utf8");
  return { path, text, lines: text.trimEnd().split("\n").length, imports: readImports(path, text) };
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}
