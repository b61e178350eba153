import { nearestFew } from "../../text/nearest.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { InputError } from "../input-error.ts";
import type { FileReader } from "./file-reader.ts";
import type { SearchBudget } from "./search-budget.ts";

/** What looks for files that may have been meant. */
type Reader = Pick<FileReader, "match" | "isFolder" | "namesIn">;

/** A glob that matches nothing, and what its input leaves out. */
export interface UnmatchedGlob {
  readonly input: string;
  readonly pattern: string;
  /** Globs that begin with `!`. */
  readonly exclusions: readonly string[];
  /** What may be looked at for all globs of the input together. */
  readonly budget: SearchBudget;
}

/** What files of an input are called, where a folder is given in their place. */
const FILES_OF: Readonly<Record<string, string>> = {
  "test-results": "**/*.xml",
  "test-baseline": "**/*.xml",
  "lint-results": "**/*.sarif",
  "log-files": "**/*.log",
};

/** Names in a folder among which a near one is looked for. */
const MAX_NAMES = 1000;

const WILD = /[*?[{]/;

/** What is there in the place of a glob's files. */
export interface Unmatched {
  readonly pattern: string;
  /** What is said of it. */
  readonly sentence: string;
  /** The glob that most likely was meant. */
  readonly instead?: string;
}

/** Says of a glob that matches nothing what is there in its place. */
export async function unmatchedIn(reader: Reader, glob: UnmatchedGlob): Promise<Unmatched> {
  const { input, pattern, exclusions } = glob;
  const given = `${quoted(pattern)} of the input "${input}"`;
  if (exclusions.length > 0 && (await firstOf(reader, glob, [pattern])) !== undefined) {
    return {
      pattern,
      sentence: `No file matches ${given}: lines that begin with "!" leave all of them out.`,
    };
  }
  if (!WILD.test(pattern) && (await isFolder(reader, glob))) {
    const files = `${pattern.replace(/(?:(?<![\\/])[\\/])+$/, "")}/${FILES_OF[input] ?? "**"}`;
    const sentence = `No file matches ${given}: it is a folder, write ${quoted(files)}.`;
    return { pattern, sentence, instead: files };
  }
  const near = await nearestFile(reader, glob);
  return near === undefined
    ? { pattern, sentence: `No file matches ${given}.` }
    : { pattern, sentence: `No file matches ${given}: the nearest is ${quoted(near)}.`, instead: near };
}

async function isFolder(reader: Reader, { input, pattern }: UnmatchedGlob): Promise<boolean> {
  return (await orNothing(() => reader.isFolder(input, pattern))) ?? false;
}

/** The file that most likely was meant: by a slip in its path, else by its name further down, else anywhere. */
async function nearestFile(reader: Reader, glob: UnmatchedGlob): Promise<string | undefined> {
  const { input, pattern, exclusions } = glob;
  const parts = pattern.replaceAll("\\", "/").split("/");
  const wild = parts.findIndex((part) => WILD.test(part));
  const named = wild === -1 ? parts.length : wild;
  const name = parts.at(-1) ?? "";
  const below = parts.slice(0, Math.min(named, parts.length - 1));
  const spelled = named === 0 ? [] : await respelled(reader, input, parts.slice(0, named));
  const tried = [
    ...spelled.map((path) => [path, ...parts.slice(named)]),
    isBare(name) ? undefined : [...below, "**", name],
    // A kind of files alone, such as `*.xml`, is everywhere.
    /[\p{L}\p{N}]/u.test(name.replace(/\.[^.]*$/, "")) ? ["**", name] : undefined,
  ];
  for (const one of tried) {
    if (one === undefined) continue;
    const found = await firstOf(reader, glob, [one.join("/"), ...exclusions, "!**/node_modules/**"]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isBare(name: string): boolean {
  return /^\**$/.test(name);
}

/** Paths that a path may have been meant to be, the likeliest first: each part as it is there, or as its neighbours are called. */
async function respelled(
  reader: Reader,
  input: string,
  parts: readonly string[],
): Promise<readonly string[]> {
  let paths: readonly string[] = [""];
  for (const part of parts) {
    const longer = await Promise.all(
      paths.map(async (path) =>
        (await neighbours(reader, input, path, part)).map((name) => `${path}${name}/`),
      ),
    );
    paths = longer.flat().slice(0, MAX_PATHS);
  }
  return paths.map((path) => path.slice(0, -1));
}

const MAX_PATHS = 3;

async function neighbours(
  reader: Reader,
  input: string,
  folder: string,
  part: string,
): Promise<readonly string[]> {
  // Above the folders that may be looked into, all is as it is written.
  const names = (await orNothing(() => reader.namesIn(input, folder === "" ? "." : folder))) ?? [part];
  const isThere = part === "" || part === "." || names.includes(part);
  return isThere ? [part] : nearestFew(part, names.slice(0, MAX_NAMES));
}

/** The file that lies the highest. */
async function firstOf(
  reader: Reader,
  { input, budget }: UnmatchedGlob,
  globs: readonly string[],
): Promise<string | undefined> {
  const matched = await orNothing(() => reader.match(input, globs, budget));
  const depthOf = (path: string): number => path.split(/[\\/]/).length;
  return matched?.paths.toSorted((a, b) => depthOf(a) - depthOf(b))[0];
}

/** What may not be looked into holds nothing. */
async function orNothing<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
