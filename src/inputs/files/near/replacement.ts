import { sep } from "node:path";
import { isPastableName } from "../../../text/names/pastable.ts";

/** What makes a path a glob. */
export const WILD = /[*?[{]/;

/** Characters with a meaning in globs. */
const OF_GLOBS = /[*?[\]{}\\]|^!/;

/** Whether a path from elsewhere, read as a glob, matches only itself. */
export function isLiteral(path: string): boolean {
  return isPastableName(path) && !OF_GLOBS.test(path);
}

/** The glob below the only folder in which its files are, if it was searched in all of them. */
export function movedTo(tried: string, pattern: string, files: readonly string[]): string | undefined {
  if (tried !== `**/${pattern}` || pattern.includes("**")) return undefined;
  const count = pattern.split("/").length;
  const folders = new Set(files.map((file) => file.split(/[\\/]/).slice(0, -count).join("/")));
  const [folder = "", ...others] = folders;
  return others.length === 0 && isLiteral(folder) ? `${folder}/${pattern}` : undefined;
}

/**
 * A replacement for a glob. If it has wildcards, the same glob with its folder respelled; otherwise, the only file that it
 * can mean.
 */
export function insteadOf(
  pattern: string,
  [file, ...others]: readonly string[],
  respelt: string | undefined,
): string | undefined {
  if (WILD.test(pattern)) return respelt;
  if (file === undefined || others.length > 0 || /[,;]/.test(pattern)) return undefined;
  // Globs use forward slashes on every system.
  const path = file.replaceAll(sep, "/");
  return isLiteral(path) ? path : undefined;
}
