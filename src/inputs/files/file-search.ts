import { lstat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Segment } from "../../text/path-matcher.ts";
import { comparable, type Glob } from "./glob.ts";
import type { FolderEntry } from "./real-place.ts";
import { SearchBudget } from "./search-budget.ts";

/** Gives a search access to folders. */
export interface Folders {
  readonly workspace: string;
  /** The first names in a folder; `undefined` if it leads out, empty if it does not exist. */
  readonly entriesOf: (folder: string, count: number) => Promise<readonly FolderEntry[] | undefined>;
}

/** The results, as absolute paths. */
export interface Found {
  /** Files, with the index of the first pattern that matches each. */
  readonly files: ReadonlyMap<string, number>;
  /** The same for folders that lead out of the searched folders. Their contents are not reported. */
  readonly outside: ReadonlyMap<string, number>;
  /** Patterns that match something. */
  readonly fitting: ReadonlySet<number>;
  /** What ended the search early, as the end of a sentence "the search ended …"; absent if it is complete. */
  readonly ended?: string | undefined;
}

/** The progress of patterns in a folder, each with the parts that can match next. */
interface Waiting {
  readonly wanted: readonly Progress[];
  readonly excluded: readonly Progress[];
}

/** The parts of a glob, with the index of its pattern. */
interface Wanted {
  readonly index: number;
  readonly segments: readonly Segment[];
}

interface Progress extends Wanted {
  readonly next: ReadonlySet<number>;
}

/** Searches folders for the files that any of the globs match, in one pass and within its budget. Does not follow links. */
export class FileSearch {
  readonly #folders: Folders;
  readonly #budget: SearchBudget;
  readonly #files = new Map<string, number>();
  readonly #outside = new Map<string, number>();
  readonly #fitting = new Set<number>();
  #ended: string | undefined;

  constructor(folders: Folders, budget = new SearchBudget()) {
    this.#folders = folders;
    this.#budget = budget;
  }

  /** Each entry of `wanted` is one pattern with its braces expanded. */
  async find(wanted: readonly (readonly Glob[])[], excluded: readonly Glob[]): Promise<Found> {
    const out = excluded.map((glob) => this.#absolute(glob));
    const globs = wanted.flatMap((alternatives, index) => alternatives.map((glob) => ({ index, ...glob })));
    const byBase = Map.groupBy(globs, ({ base }) => resolve(this.#folders.workspace, base));
    // Narrow searches come first, so that a large search does not use up their budget.
    const narrowFirst = [...byBase].toSorted(([one], [other]) => partsOf(other).length - partsOf(one).length);
    for (const [base, own] of narrowFirst) {
      const files = own.filter(({ segments }) => segments.length === 0);
      if (files.length > 0) await this.#addFile(base, files, out);
      const searched = own.filter(({ segments }) => segments.length > 0);
      if (searched.length > 0) await this.#walk(base, this.#begin(base, searched, out), 0);
    }
    return { files: this.#files, outside: this.#outside, fitting: this.#fitting, ended: this.#ended };
  }

  /** All parts of a path, starting at the root of the system. */
  #absolute({ base, segments }: Glob): readonly Segment[] {
    const parts = partsOf(resolve(this.#folders.workspace, base));
    const named = segments.filter(({ text }) => text !== "");
    return [...parts.map((text) => ({ text: comparable(text), isWild: false })), ...named];
  }

  #begin(base: string, wanted: readonly Wanted[], out: readonly (readonly Segment[])[]): Waiting {
    const begun = ({ index, segments }: Wanted): Progress => ({
      index,
      segments,
      next: closed(segments, [0]),
    });
    let excluded = out.map((segments) => begun({ index: -1, segments }));
    for (const part of partsOf(base)) excluded = this.#step(excluded, part);
    return { wanted: wanted.map(begun), excluded };
  }

  /** Adds a path without wildcards. */
  async #addFile(path: string, of: readonly Wanted[], out: readonly (readonly Segment[])[]): Promise<void> {
    const parts = partsOf(path).map(comparable);
    if (out.some((segments) => this.#budget.matcher.matches(segments, parts))) return;
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined || found.isDirectory()) return;
    const folder = dirname(path);
    // For a folder that leads out, only the folder is named. Opening it throws an error that says so.
    const leadsOut = (await this.#folders.entriesOf(folder, 0)) === undefined;
    if (leadsOut) this.#add(this.#outside, folder, of);
    else this.#add(this.#files, path, of);
  }

  #add(to: Map<string, number>, path: string, of: readonly Wanted[]): void {
    for (const { index } of of) {
      this.#fitting.add(index);
      to.set(path, Math.min(index, to.get(path) ?? index));
    }
  }

  async #walk(folder: string, waiting: Waiting, depth: number): Promise<void> {
    this.#ended ??= this.#budget.ended ?? this.#budget.endedAt(depth);
    if (this.#ended !== undefined || waiting.excluded.some(isComplete)) return;
    const entries = await this.#folders.entriesOf(folder, this.#budget.names);
    if (entries === undefined) this.#add(this.#outside, folder, waiting.wanted);
    for (const { name, isFolder } of entries ?? []) {
      const path = join(folder, name);
      const wanted = this.#step(waiting.wanted, name);
      const excluded = this.#step(waiting.excluded, name);
      this.#budget.look();
      this.#ended ??= this.#budget.ended;
      if (this.#ended !== undefined) return;
      if (wanted.length === 0 || excluded.some(isComplete)) continue;
      if (isFolder) await this.#walk(path, { wanted, excluded }, depth + 1);
      else this.#add(this.#files, path, wanted.filter(isComplete));
    }
  }

  /** The progress of patterns after one more name. Patterns that do not match it are dropped. */
  #step(all: readonly Progress[], name: string): Progress[] {
    const text = comparable(name);
    const further = all.map(({ index, segments, next }) => {
      this.#budget.step(next.size);
      const fitting = [...next].flatMap((at) => this.#after(segments[at], at, text));
      return { index, segments, next: closed(segments, fitting) };
    });
    return further.filter(({ next }) => next.size > 0);
  }

  #after(segment: Segment | undefined, at: number, name: string): readonly number[] {
    if (segment === undefined) return [];
    const isHidden = name.startsWith(".");
    if (segment.text === "**") return isHidden ? [] : [at];
    if (isHidden && !/^(?:\.|\[[^!^])/.test(segment.text)) return [];
    return this.#budget.matcher.matchesPart(segment, name) ? [at + 1] : [];
  }
}

/** `**` can also match nothing. */
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
