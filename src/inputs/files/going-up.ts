import { isAbsolute, sep } from "node:path";

/** What a path must be that may name a file of the user's, as the end of a sentence. */
export const DOWN_ONLY = 'a path cannot contain ".."';

/** Whether a path or pattern leads to a folder above. */
export function goesUp(path: string): boolean {
  return path.split(/[/\\]/).includes("..");
}

/** Whether a path that is relative to a folder stays in it. */
export function isInside(relativePath: string): boolean {
  return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}
