import { type Mark, PathMatcher, type Segment } from "../text/path-matcher.ts";

/** An owner as a CODEOWNERS file writes it, without `@`: an account, a team as `org/team`, or an email address. */
export type Owner = { readonly login: string } | { readonly team: string } | { readonly email: string };

/** Where GitHub looks for the file; the first that is there counts. */
export const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** Largest file that GitHub reads, in bytes, and so the most characters. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** Longer patterns match no path that a system takes, in characters. */
const MAX_PATTERN = 4096;

/** Comparisons of a part of a pattern with a part of a path: ten thousand rules and 300 files take some ten million. */
const MAX_COMPARISONS = 30_000_000;

interface Rule {
  /** Segments of the path; `**` stands for any number of them. */
  readonly segments: readonly Segment[];
  readonly owners: readonly Owner[];
}

/**
 * The owners of files, each once; the last pattern that matches a file counts. Of a file whose patterns take too many
 * comparisons nobody is known to be an owner. Source:
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
  // What GitHub does not support of the patterns of .gitignore.
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

/** A name stands for what lies below it as well, with a wildcard in it, too; a `*` by itself for files only. */
function belowOf(last: string | undefined, isFolder: boolean): readonly string[] {
  if (isFolder) return ["*", ANY_SEGMENTS];
  if (last === ANY_SEGMENTS) return ["*"];
  return last === "*" ? [] : [ANY_SEGMENTS];
}

const ANY_SEGMENTS = "**";

/** A part of a pattern; a backslash takes its meaning from what follows it. */
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
