import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The checkout that contains a folder; `undefined` if there is none. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}
