import { relative } from "node:path";
import type { Found } from "./file-search.ts";
import { isInside } from "./going-up.ts";

/** What globs match, with paths as they are written in the workspace. */
export interface MatchedFiles {
  /** Sorted within each glob, none twice. */
  readonly paths: readonly string[];
  /** Folders that lead out, in which a glob would have files looked for. */
  readonly outside: readonly string[];
  /** Globs that match nothing of these. */
  readonly unmatched: readonly string[];
  /** What ended the search early, as in "the search ended …"; absent where it is complete. */
  readonly ended?: string | undefined;
}

/** What a search for globs found in a workspace. */
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

/** Those of the first glob first. */
function inOrder(found: ReadonlyMap<string, number>, workspace: string): readonly string[] {
  const written = Array.from(found, ([path, index]) => {
    const inside = relative(workspace, path);
    return { index, path: isInside(inside) ? inside : path };
  });
  const byPath = written.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return byPath.toSorted((one, other) => one.index - other.index).map(({ path }) => path);
}
