import { constants } from "node:fs";
import { type FileHandle, lstat, open, readdir, readlink, realpath } from "node:fs/promises";

/** How often the place of a file is compared where the system does not tell it: each time it would have to be exchanged anew. */
const ROUNDS = 3;

/**
 * Whether what is open lies at a real path, so that nothing was exchanged between the check of that path and the
 * opening. Linux tells where an open file lies; elsewhere the path has to lead to it, and to be a real one, again and again.
 */
export async function liesAt(handle: FileHandle, real: string): Promise<boolean> {
  const told = await readlink(pathOf(handle)).catch(() => undefined);
  return told === undefined ? leadsTo(handle, real) : told === real;
}

async function leadsTo(handle: FileHandle, real: string): Promise<boolean> {
  const opened = await handle.stat({ bigint: true });
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = await lstat(real, { bigint: true }).catch(() => undefined);
    if (found?.ino !== opened.ino || found.dev !== opened.dev) return false;
    if ((await realpath(real).catch(() => undefined)) !== real) return false;
  }
  return true;
}

/** The names in the folder at a real path; `undefined` where it is another one by now. Windows opens no folder. */
export async function namesAt(real: string): Promise<readonly string[] | undefined> {
  if (process.platform === "win32") return readdir(real);
  await using folder = await open(real, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  const names = await readdir(process.platform === "linux" ? pathOf(folder) : real);
  return (await liesAt(folder, real)) ? names : undefined;
}

/** By which Linux leads to what is open, wherever it lies. */
function pathOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
