import type { NamedFile } from "../../model/named-file.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { InputError } from "../input-error.ts";
import type { Unmatched } from "./near/unmatched-glob.ts";
import type { OpenFile } from "./open-file.ts";
import type { Files } from "./readable-files.ts";
import { SearchBudget } from "./search-budget.ts";

/** The files that an input's globs match. */
export interface MatchedPaths {
  /**
   * Sorted within each glob, without repetitions. Folders that lead out come first, and opening them throws an error that
   * says so.
   */
  readonly paths: readonly string[];
  /** Sentences about globs that match nothing, and about searches that may be incomplete. */
  readonly warnings: readonly string[];
  /** Globs that match nothing, with what was most likely meant. */
  readonly unmatched: readonly Unmatched[];
}

/** Finds files. A glob that starts with `!` excludes files. Throws `InputError`. */
export async function matchPaths(
  reader: Files,
  input: string,
  globs: readonly string[],
): Promise<MatchedPaths> {
  const exclusions = globs.filter((pattern) => pattern.startsWith("!"));
  const { paths, outside, unmatched, ended } = await reader.match(input, globs);
  const all = [...outside, ...paths];
  if (ended === undefined) {
    const told = await unmatchedOf(reader, input, unmatched.slice(0, MAX_UNMATCHED), exclusions);
    const left = unmatched.length - told.length;
    const rest = left === 0 ? [] : [`No file matches ${left} more globs of the input "${input}".`];
    return { paths: all, warnings: [...told.map(({ sentence }) => sentence), ...rest], unmatched: told };
  }
  const wanted = globs.filter((pattern) => !pattern.startsWith("!"));
  const [only = ""] = wanted;
  const [what, them] = wanted.length === 1 ? [quoted(only), "it"] : [`${wanted.length} globs`, "each"];
  const search = `The search for ${what} of the input "${input}" ended ${ended}`;
  const advice = `files may be missing; begin ${them} with a folder that contains less.`;
  return { paths: all, warnings: [`${search}: ${advice}`], unmatched: [] };
}

/** Number of globs without matches for which a suggestion is searched, which takes a few searches each. */
const MAX_UNMATCHED = 5;

async function unmatchedOf(
  reader: Files,
  input: string,
  patterns: readonly string[],
  exclusions: readonly string[],
): Promise<readonly Unmatched[]> {
  if (patterns.length === 0) return [];
  const { unmatchedIn } = await import("./near/unmatched-glob.ts");
  const told: Unmatched[] = [];
  // Shared, so the first globs use it up for the others.
  const budget = new SearchBudget();
  for (const pattern of patterns) {
    told.push(await unmatchedIn(reader, { input, pattern, exclusions, budget }));
  }
  return told;
}

/** Largest file that is opened for reading, in bytes. Its reader may accept less. */
const MAX_BYTES = 2 ** 30;

/** How much to read, and how to report what is not read. */
export interface ReadingFiles {
  readonly onProblem: (sentence: string) => void;
  /** For all files together. The file that exceeds it is the last. @default MAX_TOTAL_BYTES */
  readonly maxTotalBytes?: number;
}

/** Thousands of result files are some megabytes. More than this is not useful to anyone. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Opens files one after the other, each only while it is being read, until their total size exceeds the limit. */
export async function* eachFile(
  reader: Files,
  input: string,
  paths: readonly string[],
  { onProblem, maxTotalBytes = MAX_TOTAL_BYTES }: ReadingFiles,
): AsyncGenerator<NamedFile> {
  const read: ReadBytes = { count: 0 };
  for (const [index, path] of paths.entries()) {
    if (read.count >= maxTotalBytes) {
      onProblem(tooManyBytes(input, paths.slice(index), maxTotalBytes));
      return;
    }
    const file = await open(reader, input, path);
    if (typeof file === "string") {
      onProblem(file);
      continue;
    }
    try {
      yield { name: path, bytes: counted(file.read(), read) };
    } finally {
      await file[Symbol.asyncDispose]();
    }
  }
}

interface ReadBytes {
  count: number;
}

async function* counted(bytes: AsyncIterable<Uint8Array>, read: ReadBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    read.count += chunk.length;
    yield chunk;
  }
}

function tooManyBytes(input: string, left: readonly string[], maxBytes: number): string {
  return `The files of the input "${input}" have more than ${maxBytes} bytes in total: ${andMore(left)} ${left.length > 1 ? "are" : "is"} not read.`;
}

/** The first of the paths, and the number of the others. */
export function andMore([first, ...rest]: readonly string[]): string {
  return rest.length === 0 ? `${first}` : `${first} and ${rest.length} more`;
}

/** The file, or a sentence that says why it is left out. */
async function open(reader: Files, input: string, path: string): Promise<OpenFile | string> {
  try {
    return await reader.openFile(input, path, { minBytes: 1, maxBytes: MAX_BYTES });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
