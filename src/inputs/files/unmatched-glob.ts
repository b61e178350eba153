import { hasSameNumbers, nearestFew } from "../../text/nearest.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { InputError } from "../input-error.ts";
import type { FileReader } from "./file-reader.ts";

/** What looks for files that may have been meant. */
type Reader = Pick<FileReader, "match" | "isFolder" | "namesIn">;

/** A glob that matches nothing, and what its input leaves out. */
export interface UnmatchedGlob {
  readonly input: string;
  readonly pattern: string;
  /** Globs that begin with `!`. */
  readonly exclusions: readonly string[];
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
  /** The glob that most likely was meant, or several, one a line. */
  readonly instead?: string;
}

/** Says of a glob that matches nothing what is there in its place. */
export async function unmatchedIn(reader: Reader, glob: UnmatchedGlob): Promise<Unmatched> {
  const { input, pattern, exclusions } = glob;
  const given = `${quoted(pattern)} of the input "${input}"`;
  if (exclusions.length > 0 && (await firstOf(reader, input, [pattern])) !== undefined) {
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
  const several = await listedIn(reader, glob);
  if (several !== undefined) {
    const sentence = `No file matches ${given}: several globs stand on a line each.`;
    return { pattern, sentence, instead: several };
  }
  const near = await nearestFile(reader, glob);
  const form = /[,;]/.test(pattern.replace(/\{[^{}]*\}/g, "")) ? " Several globs stand on a line each." : "";
  if (near === undefined) return { pattern, sentence: `No file matches ${given}.${form}` };
  const sentence = `No file matches ${given}: the nearest is ${quoted(near.file)}.${form}`;
  return near.instead === undefined ? { pattern, sentence } : { pattern, sentence, instead: near.instead };
}

/** The globs of a line that holds several, one a line, where each of them matches a file. */
async function listedIn(
  reader: Reader,
  { input, pattern, exclusions }: UnmatchedGlob,
): Promise<string | undefined> {
  const parts = pattern
    .split(/[,;]|\s+/)
    .filter(Boolean)
    .slice(0, MAX_LISTED + 1);
  if (parts.length < 2 || parts.length > MAX_LISTED) return undefined;
  const first = await Promise.all(parts.map((part) => firstOf(reader, input, [part, ...exclusions])));
  return first.includes(undefined) ? undefined : parts.join("\n");
}

/** Globs on one line of which it is looked whether they match: each is a search. */
const MAX_LISTED = 10;

async function isFolder(reader: Reader, { input, pattern }: UnmatchedGlob): Promise<boolean> {
  return (await orNothing(() => reader.isFolder(input, pattern))) ?? false;
}

/** A file that is there. */
interface NearFile {
  readonly file: string;
  /** What can stand for the glob without a file too many or too few. */
  readonly instead?: string | undefined;
}

/** The file that most likely was meant: by a slip in its path, else by its name further down, else anywhere. */
async function nearestFile(
  reader: Reader,
  { input, pattern, exclusions }: UnmatchedGlob,
): Promise<NearFile | undefined> {
  const { spelled, tried } = await meantGlobs(reader, input, pattern);
  for (const glob of tried) {
    const files = await filesOf(reader, input, [glob, ...exclusions, "!**/node_modules/**"]);
    const [file] = files;
    if (file === undefined) continue;
    const isSure = spelled.length <= 1 && hasSameNumbers(pattern, WILD.test(pattern) ? glob : file);
    const respelt = spelled.includes(glob) ? glob : undefined;
    return { file, instead: isSure ? insteadOf(pattern, files, respelt) : undefined };
  }
  return undefined;
}

/** Globs that one may have been meant to be, the likeliest first; those with nothing but another spelling on their own as well. */
async function meantGlobs(
  reader: Reader,
  input: string,
  pattern: string,
): Promise<{ readonly spelled: readonly string[]; readonly tried: readonly string[] }> {
  const parts = pattern.replaceAll("\\", "/").split("/");
  const wild = parts.findIndex((part) => WILD.test(part));
  const named = wild === -1 ? parts.length : wild;
  const name = parts.at(-1) ?? "";
  const below = parts.slice(0, Math.min(named, parts.length - 1));
  const paths = named === 0 ? [] : await respelled(reader, input, parts.slice(0, named));
  const spelled = paths.map((path) => [path, ...parts.slice(named)].join("/"));
  // A kind of files alone, such as `*.xml`, is everywhere.
  const isNamed = /[\p{L}\p{N}]/u.test(name.replace(/\.[^.]*$/, ""));
  const deeper = isBare(name) ? [] : [[...below, "**", name].join("/")];
  return { spelled, tried: [...spelled, ...deeper, ...(isNamed ? [`**/${name}`] : [])] };
}

/** What stands for a glob: where it is one of several files, itself with the folder respelt; else the only file that it can mean. */
function insteadOf(
  pattern: string,
  [file, ...others]: readonly string[],
  respelt: string | undefined,
): string | undefined {
  if (WILD.test(pattern)) return respelt;
  return others.length === 0 && !/[,;]/.test(pattern) ? file : undefined;
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
async function firstOf(reader: Reader, input: string, globs: readonly string[]): Promise<string | undefined> {
  return (await filesOf(reader, input, globs))[0];
}

/** Files that match, the highest first. */
async function filesOf(reader: Reader, input: string, globs: readonly string[]): Promise<readonly string[]> {
  const matched = await orNothing(() => reader.match(input, globs));
  const depthOf = (path: string): number => path.split(/[\\/]/).length;
  return matched?.paths.toSorted((a, b) => depthOf(a) - depthOf(b)) ?? [];
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
