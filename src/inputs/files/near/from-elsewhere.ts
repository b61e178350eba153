/**
 * The workspace, as other tools write it: a variable that no shell expands here, a slash alone, or its path in a container.
 */
const WORKSPACE =
  /^(?:\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE|%GITHUB_WORKSPACE%|\$\{?PWD\}?|\$\(pwd\)|\{\{\s*github\.workspace\s*\}\}|~|\/github\/workspace|\/__w\/[^/\\]+\/[^/\\]+)?[\\/]+(?=[^\\/])/i;

/** Number of folders at the start of a path that may be above the workspace. */
const MAX_ABOVE = 6;

/** A path or glob relative to the workspace, if it was written as one that begins above it, such as `/reports/*.xml`. */
export function withoutWorkspace(path: string): string | undefined {
  const rest = path.replace(WORKSPACE, "");
  return rest === path || rest === "" ? undefined : rest.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

/** The ends of a path or glob that have a folder and a name, longest first: it may begin above the workspace. */
export function endsOf(path: string): readonly string[] {
  const parts = path.split("/").filter(Boolean);
  const count = Math.min(MAX_ABOVE, parts.length - 2);
  return Array.from({ length: Math.max(count, 0) }, (_, at) => parts.slice(at + 1).join("/"));
}

/** What to do about a path or an address from where no files are read, prefixed with a blank; "" for any other path. */
export function elsewhereHint(pattern: string): string {
  if (/^https?:\/\//i.test(pattern)) return " It is an address: download the file in an earlier step.";
  const isHome = /^~[\\/]/.test(pattern);
  const isAbsolute = /^(?:\/|[a-z]:[\\/])/i.test(pattern) && !/[\\/]_temp[\\/]/.test(pattern);
  if (!isHome && !isAbsolute) return "";
  const why = isHome ? '"~" is not replaced, and files' : "Files";
  return ` ${why} are read only from the workspace and \`\${{ runner.temp }}\`: copy the file there in an earlier step.`;
}
