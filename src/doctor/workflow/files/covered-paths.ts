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

/**
 * Whether GitHub's filter may list a name. The last pattern that matches decides, and one that this does not read may match.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function mayBeListed(name: string, patterns: readonly string[]): boolean {
  return patterns.reduce((isIn, one) => {
    const isOut = one.startsWith("!");
    const match = isPatternOf(name, isOut ? one.slice(1) : one);
    if (match === undefined) return true;
    return match ? !isOut : isIn;
  }, false);
}

/** Whether a name matches one of GitHub's patterns; `undefined` for one that this does not read. */
export function isPatternOf(name: string, pattern: string): boolean | undefined {
  const isOther = /[?+[\]{}\\]|[^/]\*\*|\*\*[^/]/.test(pattern);
  return isOther ? undefined : isCovered(name, [pattern]);
}

function partsOf(path: string): readonly string[] {
  return path.replace(/^\.\//, "").split("/");
}
