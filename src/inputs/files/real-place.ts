import { constants } from "node:fs";
import { type FileHandle, lstat, open, opendir, readdir, readlink, realpath } from "node:fs/promises";

/** How often the place of a file is compared where the system does not tell it: each time it would have to be exchanged anew. */
const ROUNDS = 10;

/** macOS refuses a path with a link anywhere in it. Node has no name for the flag, which `sys/fcntl.h` calls O_NOFOLLOW_ANY. */
const NO_LINK_ANYWHERE = 0x2000_0000;

/**
 * The flag for opening a real path, which has no links. Only macOS can refuse all that came to be in it meanwhile, and
 * takes that flag in the place of the other, never with it; Linux tells afterwards what was opened; Windows does neither.
 */
export function noLinks(
  platform: NodeJS.Platform = process.platform,
  { O_NOFOLLOW = 0 }: { readonly O_NOFOLLOW?: number } = constants,
): number {
  return platform === "darwin" ? NO_LINK_ANYWHERE : O_NOFOLLOW;
}

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

/** The names in the folder at a real path; `undefined` where it is another one by now. */
export function namesAt(real: string): Promise<readonly string[] | undefined> {
  return listed(real, (path) => readdir(path));
}

/** What a folder holds; a link is no folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The first entries of the folder at a real path; `undefined` where it is another one by now. */
export function entriesAt(real: string, count: number): Promise<readonly FolderEntry[] | undefined> {
  return listed(real, async (path) => {
    const entries: FolderEntry[] = [];
    if (count <= 0) return entries;
    for await (const entry of await opendir(path, { bufferSize: 1024 })) {
      entries.push({ name: entry.name, isFolder: entry.isDirectory() });
      if (entries.length === count) break;
    }
    return entries;
  });
}

/** What `list` finds in the folder at a real path, and nowhere else. Windows opens no folder. */
async function listed<T>(real: string, list: (path: string) => Promise<T>): Promise<T | undefined> {
  if (process.platform === "win32") return list(real);
  await using folder = await open(real, constants.O_RDONLY | constants.O_DIRECTORY | noLinks());
  const found = await list(process.platform === "linux" ? pathOf(folder) : real);
  return (await liesAt(folder, real)) ? found : undefined;
}

/** By which Linux leads to what is open, wherever it lies. */
function pathOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
