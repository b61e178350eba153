import { PathMatcher } from "../../../text/path-matcher.ts";

/** Number of comparisons for one path. */
const MAX_COMPARISONS = 10_000;

/** Whether one of some globs without classes and braces matches a path that begins at the same folder. */
export function isCovered(path: string, globs: readonly string[]): boolean {
  const matcher = new PathMatcher(MAX_COMPARISONS);
  const parts = partsOf(path);
  return globs.some((glob) => {
    const segments = partsOf(glob).map((text) => ({ text, isWild: /[*?]/.test(text) }));
    return matcher.matches(segments, parts);
  });
}

function partsOf(path: string): readonly string[] {
  return path.replace(/^\.\//, "").split("/");
}
