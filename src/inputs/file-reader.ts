import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { InputError } from "./input-error.ts";

/** Where files that inputs name may lie. */
export interface FileRoots {
  /** The checkout, `GITHUB_WORKSPACE`; relative paths start here. */
  readonly workspace: string;
  /** `RUNNER_TEMP`, for absolute paths. */
  readonly temp: string | undefined;
}

/**
 * The one reader of files that inputs name. The real path lies in the workspace (an absolute one also in
 * RUNNER_TEMP), is not in `.git/`, and is a regular file of limited size; `..`, links that lead out, devices and
 * pipes are refused. Whoever can write the workflow can read these files anyway; a pull request that only brings
 * a link or a template must not be able to have others read.
 */
export class FileReader {
  readonly #roots: FileRoots;

  constructor(roots: FileRoots) {
    this.#roots = roots;
  }

  /** Whether the path is a folder. Throws `InputError`, also when there is nothing at the path. */
  async isFolder(input: string, path: string): Promise<boolean> {
    const real = await this.#realPath(input, path);
    return readable(input, path, async () => (await stat(real)).isDirectory());
  }

  /** Names in a folder, sorted; none when there is no such folder. Throws `InputError`. */
  async namesIn(input: string, path: string): Promise<readonly string[]> {
    const real = await this.#realPath(input, path, { mayBeMissing: true });
    const names = real === undefined ? [] : await readable(input, path, () => readdir(real));
    return names.sort();
  }

  /** The text of a UTF-8 file of at most `maxBytes` bytes, without a byte order mark. Throws `InputError`. */
  async readText(input: string, path: string, maxBytes: number): Promise<string> {
    const real = await this.#realPath(input, path);
    const bytes = await readable(input, path, () => readRegular(real, { input, path, maxBytes }));
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new InputError(input, path, "it must be a text file in UTF-8");
    }
  }

  #realPath(input: string, path: string): Promise<string>;
  #realPath(input: string, path: string, options: { mayBeMissing: true }): Promise<string | undefined>;
  async #realPath(input: string, path: string, { mayBeMissing = false } = {}): Promise<string | undefined> {
    const refuse = (allowed: string): InputError => new InputError(input, path, allowed);
    if (path.includes("\0")) throw refuse("a path holds no null character");
    if (path.split(/[/\\]/).includes("..")) throw refuse('a path goes down only, without ".."');
    const written = resolve(this.#roots.workspace, path);
    const real = await realpath(written).catch(() => undefined);
    if (real === undefined) {
      if (mayBeMissing) return undefined;
      throw refuse("there is no such file; does a step before this one check it out or write it?");
    }
    const root = await this.#rootOf(written);
    const inside = root === undefined ? undefined : relative(root, real);
    if (inside === undefined || !isInside(inside)) throw refuse("it leads out of the workspace");
    if (inside.toLowerCase().split(sep).includes(".git")) throw refuse("files in .git are not read");
    return real;
  }

  /** The real path of the root that the path was written in: a link must not lead from one root into the other. */
  async #rootOf(written: string): Promise<string | undefined> {
    for (const root of [this.#roots.workspace, this.#roots.temp ?? ""].filter(Boolean)) {
      const real = await realpath(root).catch(() => resolve(root));
      if (isInside(relative(root, written)) || isInside(relative(real, written))) return real;
    }
    return undefined;
  }
}

interface WantedFile {
  readonly input: string;
  readonly path: string;
  readonly maxBytes: number;
}

async function readRegular(real: string, { input, path, maxBytes }: WantedFile): Promise<Uint8Array> {
  const refuse = (allowed: string): InputError => new InputError(input, path, allowed);
  if (!(await stat(real)).isFile()) throw refuse("it must be a regular file, not a folder, device or pipe");
  // The file may have been exchanged meanwhile: what was opened is looked at again, and a pipe does not block.
  await using file = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const found = await file.stat();
  if (!found.isFile()) throw refuse("it must be a regular file");
  if (found.size > maxBytes) throw refuse(`it has ${found.size} bytes, at most ${maxBytes} are read`);
  return await file.readFile();
}

/** What the system refuses, such as for want of permission, is an error of the input too. */
async function readable<T>(input: string, path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as { code?: unknown } | null)?.code ?? error;
    throw new InputError(input, path, `it cannot be read (${code})`);
  }
}

function isInside(relativePath: string): boolean {
  return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}

/** Joins a folder that an input names and a name in it, as the user would write it. */
export function inFolder(folder: string, name: string): string {
  return join(folder, name);
}
