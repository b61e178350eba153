import { relative } from "node:path";
import type { Found } from "./file-search.ts";
import { isInside } from "./going-up.ts";

/** The matches of globs, with paths relative to the workspace. */
export interface MatchedFiles {
  /** Sorted within each glob, without repetitions. */
  readonly paths: readonly string[];
  /** Folders that lead out, which a glob would search. */
  readonly outside: readonly string[];
  /** Globs that match none of these. */
  readonly unmatched: readonly string[];
  /** What ended the search early, as in "the search ended …"; absent if it is complete. */
  readonly ended?: string | undefined;
}

/** The results of a glob search in a workspace. */
export function matchedFiles(
  { files, outside, fitting, ended }: Found,
  globs: readonly string[],
  workspace: string,
): MatchedFiles {
  return {
    paths: inOrder(files, workspace),
    outside: inOrder(outside, workspace),
    unmatched: globs.filter((_, index) => !fitting.has(index)),
    ended,
  };
}

/** Sorted by the globs' order. */
function inOrder(found: ReadonlyMap<string, number>, workspace: string): readonly string[] {
  const written = Array.from(found, ([path, index]) => {
    const inside = relative(workspace, path);
    return { index, path: isInside(inside) ? inside : path };
  });
  const byPath = written.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return byPath.toSorted((one, other) => one.index - other.index).map(({ path }) => path);
}
