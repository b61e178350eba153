/** What a path must be that may name a file of the user's, as the end of a sentence. */
export const DOWN_ONLY = 'a path goes down only, without ".."';

/** Whether a path or pattern leads to a folder above. */
export function goesUp(path: string): boolean {
  return path.split(/[/\\]/).includes("..");
}
