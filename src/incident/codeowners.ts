/** An owner as a CODEOWNERS file writes it, without `@`: an account, a team as `org/team`, or an e-mail address. */
export type Owner = { readonly login: string } | { readonly team: string } | { readonly email: string };

/** Where GitHub looks for the file; the first that is there counts. */
export const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** What GitHub reads of it, in characters. */
const MAX_CHARACTERS = 3 * 1024 * 1024;

interface Rule {
  /** Segments of the path; `**` stands for any number of them. */
  readonly segments: readonly string[];
  readonly owners: readonly Owner[];
}

/**
 * The owners of files, each once; the last pattern that matches a file counts. Source:
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownersOf(text: string, files: readonly string[]): readonly Owner[] {
  if (text.length > MAX_CHARACTERS) return [];
  const rules = text.split(/\r?\n/).flatMap(parseRule).reverse();
  const owners = files.flatMap((file) => {
    const path = file.split("/");
    return rules.find(({ segments }) => matches(segments, path, isSegmentMatch, ANY_SEGMENTS))?.owners ?? [];
  });
  return [...new Map(owners.map((owner) => [JSON.stringify(owner).toLowerCase(), owner])).values()];
}

function parseRule(line: string): readonly Rule[] {
  const [pattern = "", ...names] = line
    .replace(/(^|\s)#.*$/, "")
    .trim()
    .split(/(?<!\\)\s+/);
  // What GitHub does not support of the patterns of .gitignore.
  if (pattern === "" || /^[!\\]|[[\]]/.test(pattern)) return [];
  const owners = names.map(parseOwner);
  if (owners.includes(undefined)) return [];
  return [
    {
      segments: segmentsOf(pattern.replaceAll("\\ ", " ")),
      owners: owners.filter((one) => one !== undefined),
    },
  ];
}

function segmentsOf(pattern: string): readonly string[] {
  const isFolder = pattern.endsWith("/");
  const segments = pattern.replace(/^\/|\/+$/g, "").split("/");
  const isAnchored = pattern.startsWith("/") || segments.length > 1;
  // A name stands for what lies below it as well, a wildcard for files only.
  const last = segments.at(-1) ?? "";
  const below = isFolder ? ["*", ANY_SEGMENTS] : /[*?]/.test(last) ? [] : [ANY_SEGMENTS];
  return [...(isAnchored ? [] : [ANY_SEGMENTS]), ...segments, ...below];
}

const ANY_SEGMENTS = "**";

function parseOwner(name: string): Owner | undefined {
  if (/^@[\w-]+\/[\w.-]+$/.test(name)) return { team: name.slice(1) };
  if (/^@[\w-]+$/.test(name)) return { login: name.slice(1) };
  return /^[^\s@]+@[^\s@]+$/.test(name) ? { email: name } : undefined;
}

function isSegmentMatch(pattern: string, segment: string): boolean {
  return matches(pattern, segment, (one, other) => one === "?" || one === other, "*");
}

/** Whether a pattern with wildcards fits the whole; never tries more than pattern times text. */
function matches(
  pattern: ArrayLike<string>,
  text: ArrayLike<string>,
  isMatch: (one: string, other: string) => boolean,
  wildcard: string,
): boolean {
  let [at, from] = [0, 0];
  let star: { readonly at: number; from: number } | undefined;
  while (from < text.length) {
    const one = pattern[at];
    if (one === wildcard) {
      star = { at, from };
      at++;
    } else if (one !== undefined && isMatch(one, text[from] ?? "")) {
      at++;
      from++;
    } else {
      if (star === undefined) return false;
      star.from++;
      at = star.at + 1;
      from = star.from;
    }
  }
  while (pattern[at] === wildcard) at++;
  return at === pattern.length;
}
