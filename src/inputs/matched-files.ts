import { quoted } from "../text/quoted.ts";
import type { FileReader } from "./file-reader.ts";
import { InputError } from "./input-error.ts";
import type { OpenFile } from "./open-file.ts";

/** The files that an input's globs match. */
export interface MatchedPaths {
  /** Sorted within each glob, none twice. */
  readonly paths: readonly string[];
  /** Sentences about globs that match nothing. */
  readonly notes: readonly string[];
}

/** Finds files; a glob that begins with `!` leaves out. Throws `InputError`. */
export async function matchPaths(
  reader: FileReader,
  input: string,
  globs: readonly string[],
): Promise<MatchedPaths> {
  const exclusions = globs.filter((pattern) => pattern.startsWith("!"));
  const wanted = globs.filter((pattern) => !pattern.startsWith("!"));
  const found = await Promise.all(
    wanted.map(async (pattern) => [pattern, await reader.match(input, [pattern, ...exclusions])] as const),
  );
  const notes = found
    .filter(([, paths]) => paths.length === 0)
    .map(([pattern]) => `No file matches ${quoted(pattern)} of the input "${input}".`);
  return { paths: [...new Set(found.flatMap(([, paths]) => paths))], notes };
}

/** A file that is read once, under the path that the user knows. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Largest file that is opened to be read, in bytes: what reads it may take less. */
const MAX_BYTES = 2 ** 30;

/** Opens files one after the other, each only while it is read; what cannot be read is told to `onProblem`. */
export async function* eachFile(
  reader: FileReader,
  input: string,
  paths: readonly string[],
  onProblem: (sentence: string) => void,
): AsyncGenerator<NamedFile> {
  for (const path of paths) {
    const file = await open(reader, input, path);
    if (typeof file === "string") {
      onProblem(file);
      continue;
    }
    await using opened = file;
    yield { name: path, bytes: opened.read() };
  }
}

/** The file, or the sentence that says why it is left out. */
async function open(reader: FileReader, input: string, path: string): Promise<OpenFile | string> {
  try {
    return await reader.openFile(input, path, { minBytes: 1, maxBytes: MAX_BYTES });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
