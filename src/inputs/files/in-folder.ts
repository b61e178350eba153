import { join } from "node:path";

/** Joins a folder from an input with a name in it, as the user would write it. */
export function inFolder(folder: string, name: string): string {
  return join(folder, name);
}
