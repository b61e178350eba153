import { createHash } from "node:crypto";
import { type FSWatcher, realpathSync, watch } from "node:fs";
import { lstat, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import type { TemplateSource } from "../../model/gallery.ts";
import { repositoryOf } from "./repository-of.ts";

/** Thrown if a file cannot be saved. The message says what to do. */
export class SaveError extends Error {
  override readonly name = "SaveError";
  readonly status: 400 | 409;

  constructor(message: string, status: 400 | 409 = 400) {
    super(message);
    this.status = status;
  }
}

/** Templates and partials directly in the folder. Names that begin with a dot do not count. */
const NAME = /^(?:partials\/[\w-][\w.-]*\.md|[\w-][\w.-]*\.(?:md|json|ya?ml))$/;

/** The largest file that is read or saved, in bytes, as in the action. */
const MAX_BYTES = 256 * 1024;

/** How long after a file system event others of the same change may follow, in milliseconds. */
const SETTLE_MS = 40;

/**
 * The user's folder of templates. It is read with the action's own reader, and the only place where the page saves
 * anything.
 */
export class OwnFolder {
  /** As the input `template`. */
  readonly path: string;
  readonly reader: FileReader;
  readonly #folder: string;
  readonly #workspace: string;
  #watchers: FSWatcher[] = [];
  #saving: Promise<unknown> = Promise.resolve();
  #settled: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.#folder = realpathSync(folder);
    this.#workspace = repositoryOf(this.#folder) ?? dirname(this.#folder);
    this.path = relative(this.#workspace, this.#folder).replaceAll("\\", "/") || ".";
    this.reader = new FileReader({ workspace: this.#workspace, temp: undefined });
  }

  /** Reads the template files by name, if they are readable. */
  async files(): Promise<{
    readonly files: readonly TemplateSource[];
    readonly problems: readonly string[];
  }> {
    const problems: string[] = [];
    const told = (error: Error): readonly string[] => {
      problems.push(error.message);
      return [];
    };
    const partials = await this.#namesIn("partials").catch(told);
    const names = [...(await this.#namesIn("").catch(told)), ...partials.map((name) => `partials/${name}`)];
    const files = await Promise.all(
      names
        .filter((name) => NAME.test(name))
        .map((name) => this.#read(name).catch((error: Error) => void problems.push(error.message))),
    );
    return { files: files.filter((file) => file !== undefined), problems };
  }

  /**
   * Saves a file completely or not at all, and returns its new version. Throws `SaveError` if a template cannot have
   * this name, and if the file has changed since `version`, where "" means that there was none.
   */
  save(file: TemplateSource): Promise<string> {
    // One after the other. If two saves started from the same version, the second one finds a newer file.
    const saved = this.#saving.then(() => this.#save(file));
    this.#saving = saved.catch(() => {});
    return saved.catch((error: unknown) => {
      const { code } = Object(error);
      throw code === undefined ? error : new SaveError(`${file.name} cannot be saved here: ${code}.`);
    });
  }

  async #save({ name, source, version }: TemplateSource): Promise<string> {
    if (!NAME.test(name)) {
      throw new SaveError(
        `"${name}" cannot be saved: a template must be a .md, .json or .yaml file directly in the folder, and a partial must be a .md file in partials.`,
      );
    }
    if (Buffer.byteLength(source) > MAX_BYTES)
      throw new SaveError(`${name} has more than 256 kB, which the action does not read: make it shorter.`);
    const path = join(this.#folder, name);
    await this.#requireInside(path);
    const present = await this.#versionOf(name);
    if (present !== version) throw new SaveError(conflict(name, present), 409);
    const unfinished = join(dirname(path), `.${basename(path)}.saving`);
    try {
      await writeFile(unfinished, source, { flag: "wx" });
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
    return versionOf(source);
  }

  /** Calls back once for each change in the folder, by anybody. */
  watch(onChange: () => void): void {
    const settle = (): void => {
      clearTimeout(this.#settled);
      this.#settled = setTimeout(() => {
        this.#rewatch(settle);
        onChange();
      }, SETTLE_MS);
    };
    this.#rewatch(settle);
  }

  close(): void {
    clearTimeout(this.#settled);
    for (const watcher of this.#watchers) watcher.close();
    this.#watchers = [];
  }

  /**
   * Starts watching again after each change, because a folder may be created, deleted, or replaced, for example when a
   * branch is checked out.
   */
  #rewatch(settle: () => void): void {
    this.close();
    for (const folder of [this.#folder, join(this.#folder, "partials")]) this.#watch(folder, settle);
    for (
      let folder = this.#folder;
      folder !== this.#workspace && folder !== dirname(folder);
      folder = dirname(folder)
    ) {
      const child = basename(folder);
      this.#watch(dirname(folder), (_, name) => {
        if (name === child) settle();
      });
    }
  }

  #watch(folder: string, listener: (event: string, name: string | null) => void): void {
    try {
      const watcher = watch(folder, listener);
      // If a folder is deleted, its parent reports that.
      watcher.on("error", () => watcher.close());
      this.#watchers.push(watcher);
    } catch {
      // The folder does not exist now.
    }
  }

  #namesIn(folder: string): Promise<readonly string[]> {
    return this.reader.namesIn("template", join(this.path, folder));
  }

  async #read(name: string): Promise<TemplateSource> {
    const source = await this.reader.readText("template", join(this.path, name), MAX_BYTES);
    return { name, source, version: versionOf(source) };
  }

  async #versionOf(name: string): Promise<string> {
    const isThere = await lstat(join(this.#folder, name)).then(
      () => true,
      () => false,
    );
    return isThere ? (await this.#read(name)).version : "";
  }

  /** Throws if the file or the partials folder is a link that leads outside. */
  async #requireInside(path: string): Promise<void> {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    const real = await realpath(this.#folder);
    const isInside = (await realpath(folder)) === join(real, relative(this.#folder, folder));
    const file = await lstat(path).catch(() => undefined);
    if (!isInside || (file !== undefined && !file.isFile())) {
      throw new SaveError(
        `${relative(this.#folder, path)} is a link, or not a file: the page saves only regular files in the folder. Edit it at its location.`,
      );
    }
  }
}

function conflict(name: string, present: string): string {
  return present === ""
    ? `${name} no longer exists: save again to create it.`
    : `${name} has changed on disk since you started: look at it below, then keep yours or use that one.`;
}

function versionOf(source: string): string {
  return createHash("sha256").update(source).digest("hex").slice(0, 16);
}
