import { lstat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PathMatcher, type Segment } from "../../text/path-matcher.ts";
import { comparable, type Glob } from "./glob.ts";
import type { FolderEntry } from "./real-place.ts";

/** What a search needs of who may look where. */
export interface Folders {
  readonly workspace: string;
  /** The first names in a folder; `undefined` where it leads out, none where there is no such folder. */
  readonly entriesOf: (folder: string, count: number) => Promise<readonly FolderEntry[] | undefined>;
}

/** What was found, as absolute paths. */
export interface Found {
  readonly paths: ReadonlySet<string>;
  /** What ended the search early, as the end of a sentence "the search ended …"; absent where it is complete. */
  readonly ended?: string | undefined;
}

/** Bounds of one search. */
export interface SearchLimits {
  /** Names that are looked at. */
  readonly entries: number;
  /** Folders in one another. */
  readonly depth: number;
  /** Comparisons of a character with a mark of a pattern. */
  readonly comparisons: number;
  /** Comparisons of a name with a part of a pattern: some seconds at most. */
  readonly steps: number;
}

/** A checkout with all that is built in it has some ten thousand files. */
export const SEARCH_LIMITS: SearchLimits = {
  entries: 100_000,
  depth: 100,
  comparisons: 50_000_000,
  steps: 10_000_000,
};

/** How far patterns have come in a folder: for each the parts that may come next. */
interface Waiting {
  readonly wanted: readonly Progress[];
  readonly excluded: readonly Progress[];
}

interface Progress {
  readonly segments: readonly Segment[];
  readonly next: ReadonlySet<number>;
}

/** Walks through folders for the files that globs match, and no further than its limits; follows no links. */
export class FileSearch {
  readonly #folders: Folders;
  readonly #limits: SearchLimits;
  readonly #matcher: PathMatcher;
  readonly #paths = new Set<string>();
  #looked = 0;
  #steps = 0;
  #ended: string | undefined;

  constructor(folders: Folders, limits = SEARCH_LIMITS) {
    this.#folders = folders;
    this.#limits = limits;
    this.#matcher = new PathMatcher(limits.comparisons);
  }

  async find(wanted: readonly Glob[], excluded: readonly Glob[]): Promise<Found> {
    const out = excluded.map((glob) => this.#absolute(glob));
    const byBase = Map.groupBy(wanted, ({ base }) => resolve(this.#folders.workspace, base));
    for (const [base, globs] of byBase) {
      const own = globs.map(({ segments }) => segments);
      if (own.some((segments) => segments.length === 0)) await this.#addFile(base, out);
      const searched = own.filter((segments) => segments.length > 0);
      if (searched.length > 0) await this.#walk(base, this.#begin(base, searched, out), 0);
    }
    return { paths: this.#paths, ended: this.#ended };
  }

  /** All the parts of a path from the root of the system on. */
  #absolute({ base, segments }: Glob): readonly Segment[] {
    const parts = partsOf(resolve(this.#folders.workspace, base));
    const named = segments.filter(({ text }) => text !== "");
    return [...parts.map((text) => ({ text: comparable(text), isWild: false })), ...named];
  }

  #begin(
    base: string,
    wanted: readonly (readonly Segment[])[],
    out: readonly (readonly Segment[])[],
  ): Waiting {
    let excluded = out.map((segments) => ({ segments, next: closed(segments, [0]) }));
    for (const part of partsOf(base)) excluded = this.#step(excluded, part);
    return { wanted: wanted.map((segments) => ({ segments, next: closed(segments, [0]) })), excluded };
  }

  /** A path without wildcards. */
  async #addFile(path: string, out: readonly (readonly Segment[])[]): Promise<void> {
    if (out.some((segments) => this.#matcher.matches(segments, partsOf(path).map(comparable)))) return;
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined || found.isDirectory()) return;
    const folder = dirname(path);
    // Of a folder that leads out only itself is named, which who opens it is told.
    this.#paths.add((await this.#folders.entriesOf(folder, 0)) === undefined ? folder : path);
  }

  async #walk(folder: string, waiting: Waiting, depth: number): Promise<void> {
    if (depth > this.#limits.depth) this.#ended ??= `at folders nested ${this.#limits.depth} deep`;
    if (this.#ended !== undefined || waiting.excluded.some(isComplete)) return;
    const entries = await this.#folders.entriesOf(folder, this.#limits.entries - this.#looked + 1);
    if (entries === undefined) this.#paths.add(folder);
    for (const { name, isFolder } of entries ?? []) {
      const path = join(folder, name);
      const wanted = this.#step(waiting.wanted, name);
      const excluded = this.#step(waiting.excluded, name);
      if (!this.#mayGoOn()) return;
      if (wanted.length === 0 || excluded.some(isComplete)) continue;
      if (isFolder) await this.#walk(path, { wanted, excluded }, depth + 1);
      else if (wanted.some(isComplete)) this.#paths.add(path);
    }
  }

  #mayGoOn(): boolean {
    this.#looked += 1;
    if (this.#looked > this.#limits.entries) this.#ended ??= `after ${this.#limits.entries} names`;
    if (this.#matcher.isSpent || this.#steps > this.#limits.steps)
      this.#ended ??= "after too many comparisons";
    return this.#ended === undefined;
  }

  /** How far patterns are one name further; those that it does not fit are gone. */
  #step(all: readonly Progress[], name: string): Progress[] {
    const text = comparable(name);
    const further = all.map(({ segments, next }) => {
      this.#steps += next.size;
      const fitting = [...next].flatMap((at) => this.#after(segments[at], at, text));
      return { segments, next: closed(segments, fitting) };
    });
    return further.filter(({ next }) => next.size > 0);
  }

  #after(segment: Segment | undefined, at: number, name: string): readonly number[] {
    if (segment === undefined) return [];
    const isHidden = name.startsWith(".");
    if (segment.text === "**") return isHidden ? [] : [at];
    if (isHidden && !/^(?:\.|\[[^!^])/.test(segment.text)) return [];
    return this.#matcher.matchesPart(segment, name) ? [at + 1] : [];
  }
}

/** `**` may also stand for nothing. */
function closed(segments: readonly Segment[], places: readonly number[]): ReadonlySet<number> {
  const all = new Set(places);
  for (const at of all) if (segments[at]?.text === "**") all.add(at + 1);
  return all;
}

function isComplete({ segments, next }: Progress): boolean {
  return next.has(segments.length);
}

function partsOf(path: string): readonly string[] {
  return path.split(/[/\\]/).filter(Boolean);
}
