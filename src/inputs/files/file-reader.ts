import { realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { slipOf } from "../../text/names/name-slip.ts";
import { InputError, MissingFileError } from "../input-error.ts";
import { credentialsIn, isApart } from "./credential-files.ts";
import { isOther, type OnlyOf } from "./git/checked-out.ts";
import { parseGlob } from "./glob.ts";
import { DOWN_ONLY, goesUp, isInside } from "./going-up.ts";
import { type MatchedFiles, matchedFiles } from "./matched.ts";
import { type Opened, type OpenFile, openRegular, type SizeLimits, streamed, textOf } from "./open-file.ts";
import { entriesAt, type FolderEntry, namesAt } from "./real-place.ts";
import type { SearchBudget } from "./search-budget.ts";
import { readable, unchanged } from "./when-readable.ts";

// Shares a part of the bundle: whoever reads globs finds files next.
export { globProblems, readGlobs } from "./read-globs.ts";

/** The folders that inputs may refer to. */
export interface FileRoots {
  /** The checkout, `GITHUB_WORKSPACE`. Relative paths are relative to it. */
  readonly workspace: string;
  /** `RUNNER_TEMP`, for absolute paths. */
  readonly temp: string | undefined;
  /** If set, files of the workspace count as missing unless they belong to a checkout of this commit. */
  readonly onlyOf?: OnlyOf | undefined;
}

/**
 * The only reader of files that inputs name. The real path must be in the workspace (or in RUNNER_TEMP, for an absolute
 * path), not where credentials are kept, and a regular file of limited size. `..`, links that lead out, devices, and pipes are rejected.
 * Anyone who can change the workflow can read these files anyway, but a pull request that only adds a link or a template
 * must not be able to expose others.
 */
export class FileReader {
  readonly #roots: FileRoots;
  /** Real paths of the roots at the time they were first needed, because a root may be replaced as well. */
  readonly #realRoots = new Map<string, Promise<string>>();

  constructor(roots: FileRoots) {
    this.#roots = roots;
  }

  /** Whether the path is a folder. Throws `InputError`, also if the path does not exist. */
  async isFolder(input: string, path: string): Promise<boolean> {
    return readable(input, path, async () => {
      const real = await this.#realPath(input, path);
      return (await stat(real)).isDirectory();
    });
  }

  /** Names in a folder, sorted; empty if the folder does not exist. Throws `InputError`. */
  async namesIn(input: string, path: string): Promise<readonly string[]> {
    return unchanged(input, path, async () => {
      const real = await this.#realPath(input, path, { mayBeMissing: true });
      return real === undefined ? [] : (await namesAt(real))?.toSorted();
    });
  }

  /**
   * The text of a UTF-8 file of at most `maxBytes` bytes, without a byte order mark. Throws `InputError`,
   * `MissingFileError`.
   */
  async readText(input: string, path: string, maxBytes: number): Promise<string> {
    return textOf(await this.#open(input, path, { maxBytes }), { input, path, maxBytes });
  }

  /** The path of a file in the workspace, with `/` and without links; `undefined` in RUNNER_TEMP. Throws `InputError`. */
  async pathInWorkspace(input: string, path: string): Promise<string | undefined> {
    const real = await readable(input, path, () => this.#realPath(input, path));
    const inside = relative(await this.#realRoot(this.#roots.workspace), real);
    return isInside(inside) ? inside.replaceAll(sep, "/") : undefined;
  }

  /** Opens a file to be sent. Hidden files, which may contain credentials, are rejected. Throws `InputError`. */
  async openFile(input: string, path: string, limits: SizeLimits): Promise<OpenFile> {
    const opened = await this.#open(input, path, limits, { mayBeHidden: false });
    return streamed(basename(resolve(this.#roots.workspace, path)), opened);
  }

  /** Opens the file whose path was checked, and not one that replaced it in the meantime. Throws `InputError`. */
  async #open(
    input: string,
    path: string,
    limits: SizeLimits,
    options?: { mayBeHidden: boolean },
  ): Promise<Opened> {
    return unchanged(input, path, async () => {
      const real = await this.#realPath(input, path, options);
      return openRegular(real, { input, path, ...limits });
    });
  }

  /**
   * Paths of the files that globs match, without hidden files and without repetitions, in one search. A glob that starts
   * with `!` excludes files. Links to folders are followed only if a glob names them. Throws `InputError`.
   */
  async match(input: string, globs: readonly string[], budget?: SearchBudget): Promise<MatchedFiles> {
    const isExclusion = (pattern: string): boolean => pattern.startsWith("!");
    const excluded = globs.filter(isExclusion).flatMap((pattern) => parseGlob(input, pattern.slice(1)));
    const wanted = globs.filter((pattern) => !isExclusion(pattern));
    const { workspace } = this.#roots;
    const entriesOf = (folder: string, count: number) => this.#entriesOf(folder, count);
    const { FileSearch } = await import("./file-search.ts");
    const search = new FileSearch({ workspace, entriesOf }, budget);
    const patterns = wanted.map((pattern) => parseGlob(input, pattern));
    return matchedFiles(await search.find(patterns, excluded), wanted, workspace);
  }

  /** The entries of a folder that may be searched; empty if it cannot be listed. */
  async #entriesOf(folder: string, count: number): Promise<readonly FolderEntry[] | undefined> {
    const real = await realpath(folder).catch(() => undefined);
    if (real === undefined) return [];
    if ((await this.#insideOf(folder, real)) === undefined) return undefined;
    const entries = (await entriesAt(real, count).catch(() => undefined)) ?? [];
    return entries.filter((entry) => !isApart(entry));
  }

  #realPath(input: string, path: string, options?: { mayBeHidden: boolean }): Promise<string>;
  #realPath(input: string, path: string, options: { mayBeMissing: true }): Promise<string | undefined>;
  async #realPath(
    input: string,
    path: string,
    { mayBeMissing = false, mayBeHidden = true } = {},
  ): Promise<string | undefined> {
    const refuse = (allowed: string): InputError => new InputError(input, path, allowed);
    if (path.includes("\0")) throw refuse("a path cannot contain a null character");
    if (goesUp(path)) throw refuse(DOWN_ONLY);
    const written = resolve(this.#roots.workspace, path);
    const real = await realpath(written).catch(undefinedWhereMissing);
    const { workspace, onlyOf } = this.#roots;
    const other = real && onlyOf && (await isOther(real, await this.#realRoot(workspace), onlyOf.commit));
    if (real === undefined || other) {
      if (mayBeMissing) return undefined;
      if (other) onlyOf?.onOther();
      const neighbours = await this.#neighboursOf(input, path);
      throw new MissingFileError(
        input,
        path,
        neighbours[0],
        slipOf(path, neighbours) ?? movedTo(path, neighbours),
      );
    }
    const inside = await this.#insideOf(written, real);
    if (inside === undefined) throw refuse("it points outside the workspace");
    const kept = credentialsIn(inside);
    if (kept?.toLowerCase() === ".git") throw refuse("files in .git are not read");
    if (kept !== undefined) throw refuse(`${kept} may contain credentials of the job, so it is not read`);
    if (!mayBeHidden && isHidden(inside)) throw refuse(HIDDEN);
    return real;
  }

  /** Existing paths with a name similar to one that does not exist. */
  async #neighboursOf(input: string, path: string): Promise<readonly string[]> {
    const { neighboursOf } = await import("./near/respelled.ts");
    const near = await neighboursOf(this, input, path).catch(() => []);
    return near.map((one) => join(one)).filter((one) => one !== join(path));
  }

  /** The path of a real path within its root; `undefined` if it leads out. */
  async #insideOf(written: string, real: string): Promise<string | undefined> {
    const root = await this.#rootOf(written);
    const inside = root === undefined ? ".." : relative(root, real);
    return isInside(inside) ? inside : undefined;
  }

  /** The real path of the root that the path was written in. A link must not lead from one root to the other. */
  async #rootOf(written: string): Promise<string | undefined> {
    for (const root of [this.#roots.workspace, this.#roots.temp ?? ""].filter(Boolean)) {
      const real = await this.#realRoot(root);
      if (isInside(relative(root, written)) || isInside(relative(real, written))) return real;
    }
    return undefined;
  }

  #realRoot(root: string): Promise<string> {
    const real = this.#realRoots.get(root) ?? realpath(root).catch(() => resolve(root));
    this.#realRoots.set(root, real);
    return real;
  }
}

/** The only neighbour, if it is the same file in another folder. */
function movedTo(path: string, [only = "", ...others]: readonly string[]): string | undefined {
  const [short = "", long = ""] = [join(path), only].toSorted((one, other) => one.length - other.length);
  return others.length === 0 && only !== "" && long.endsWith(sep + short) ? only : undefined;
}

/** System errors for a path that does not exist. */
const MISSING: readonly unknown[] = ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"];

function undefinedWhereMissing(error: unknown): undefined {
  if (!MISSING.includes((error as { code?: unknown }).code)) throw error;
}

/** The same rule as in actions/upload-artifact. */
const HIDDEN = "hidden files, whose name or folder begins with a dot, are not sent: copy it to another name";

function isHidden(relativePath: string): boolean {
  return relativePath.split(sep).some((part) => part.startsWith("."));
}
