import { isAbsolute, sep } from "node:path";

/** The rule for paths of the user's files, as the end of a sentence. */
export const DOWN_ONLY = 'a path cannot contain ".."';

/** Whether a path or pattern leads to a parent folder. */
export function goesUp(path: string): boolean {
  return path.split(/[/\\]/).includes("..");
}

/** Whether a path relative to a folder stays in it. */
export function isInside(relativePath: string): boolean {
  return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}
