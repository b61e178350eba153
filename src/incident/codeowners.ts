import { type Mark, PathMatcher, type Segment } from "../text/path-matcher.ts";

/** An owner in a CODEOWNERS file, without `@`: an account, a team as `org/team`, or an email address. */
export type Owner = { readonly login: string } | { readonly team: string } | { readonly email: string };

/** Where GitHub searches for the file. The first one that exists counts. */
export const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** Largest file that GitHub reads, in bytes, which also limits the number of characters. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** In characters. Longer patterns cannot match any path that a system allows. */
const MAX_PATTERN = 4096;

/**
 * Number of comparisons between a part of a pattern and a part of a path. Ten thousand rules and 300 files take about ten
 * million.
 */
const MAX_COMPARISONS = 30_000_000;

interface Rule {
  /** Segments of the path. `**` matches any number of them. */
  readonly segments: readonly Segment[];
  readonly owners: readonly Owner[];
}

/**
 * The owners of files, without repetitions. The last pattern that matches a file counts. A file has no owners if its
 * patterns take too many comparisons. Source:
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownersOf(text: string, files: readonly string[]): readonly Owner[] {
  if (text.length > MAX_CODEOWNERS_BYTES) return [];
  const rules = text.split(/\r?\n/).flatMap(parseRule).reverse();
  const matcher = new PathMatcher(MAX_COMPARISONS);
  const found = new Set<Rule | undefined>();
  for (const file of files) {
    const path = file.split("/");
    found.add(rules.find(({ segments }) => matcher.matches(segments, path)));
    if (matcher.isSpent) return [];
  }
  const owners = [...found].flatMap((rule) => rule?.owners ?? []);
  return [...new Map(owners.map((owner) => [JSON.stringify(owner).toLowerCase(), owner])).values()];
}

function parseRule(line: string): readonly Rule[] {
  const [pattern = "", ...names] = line
    .replace(/(^|\s)#[\s\S]*$/, "")
    .trim()
    .split(/(?<!\\)\s+/);
  // Parts of the .gitignore syntax that GitHub does not support.
  if (pattern === "" || pattern.length > MAX_PATTERN || /^[!\\]|[[\]]/.test(pattern)) return [];
  const owners = names.map(parseOwner);
  if (owners.includes(undefined)) return [];
  return [
    {
      segments: segmentsOf(pattern).map(segmentOf),
      owners: owners.filter((one) => one !== undefined),
    },
  ];
}

function segmentsOf(pattern: string): readonly string[] {
  const isFolder = pattern.endsWith("/");
  const segments = pattern
    .replace(/^\//, "")
    .replace(/(?<!\/)\/+$/, "")
    .split("/");
  const isAnchored = pattern.startsWith("/") || segments.length > 1;
  return [...(isAnchored ? [] : [ANY_SEGMENTS]), ...segments, ...belowOf(segments.at(-1), isFolder)];
}

/** A name also matches everything below it, even if it contains a wildcard. A `*` alone matches only files. */
function belowOf(last: string | undefined, isFolder: boolean): readonly string[] {
  if (isFolder) return ["*", ANY_SEGMENTS];
  if (last === ANY_SEGMENTS) return ["*"];
  return last === "*" ? [] : [ANY_SEGMENTS];
}

const ANY_SEGMENTS = "**";

/** A part of a pattern. A backslash escapes the character after it. */
function segmentOf(text: string): Segment {
  if (!text.includes("\\")) return { text, isWild: /[*?]/.test(text) };
  const marks = [...text.matchAll(/\\(.)|./g)].map(([mark, escaped]): Mark => {
    return escaped === undefined ? mark : { ranges: [[escaped, escaped]], isNot: false };
  });
  return { text, isWild: true, marks };
}

function parseOwner(name: string): Owner | undefined {
  if (/^@[\w-]+\/[\w.-]+$/.test(name)) return { team: name.slice(1) };
  if (/^@[\w-]+$/.test(name)) return { login: name.slice(1) };
  return /^[^\s@]+@[^\s@]+$/.test(name) ? { email: name } : undefined;
}
