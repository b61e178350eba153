import { constants } from "node:fs";
import { type FileHandle, lstat, open, opendir, readdir, readlink, realpath } from "node:fs/promises";

/**
 * How often the place of a file is compared if the system does not report it. An attacker would have to replace it again
 * each time.
 */
const ROUNDS = 10;

/**
 * Makes macOS reject a path with a link anywhere in it. Node has no name for this flag, which is O_NOFOLLOW_ANY in
 * `sys/fcntl.h`.
 */
const NO_LINK_ANYWHERE = 0x2000_0000;

/**
 * The flag for opening a real path, which contains no links. Only macOS can reject links that were added in the meantime,
 * with this flag instead of the other one, never both. Linux reports afterwards what was opened; Windows does neither.
 */
export function noLinks(
  platform: NodeJS.Platform = process.platform,
  { O_NOFOLLOW = 0 }: { readonly O_NOFOLLOW?: number } = constants,
): number {
  return platform === "darwin" ? NO_LINK_ANYWHERE : O_NOFOLLOW;
}

/**
 * Whether an open file or folder is at a real path, so that nothing was replaced between checking the path and opening it.
 * Linux reports where an open file is. On other systems, the path has to lead to it and be a real path, several times in a
 * row.
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

/** The names in the folder at a real path; `undefined` if it was replaced. */
export function namesAt(real: string): Promise<readonly string[] | undefined> {
  return listed(real, (path) => readdir(path));
}

/** An entry of a folder. A link is not a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The first entries of the folder at a real path; `undefined` if it was replaced. */
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

/** What `list` finds in the folder at a real path, and nowhere else. Windows cannot open folders. */
async function listed<T>(real: string, list: (path: string) => Promise<T>): Promise<T | undefined> {
  if (process.platform === "win32") return list(real);
  const folder = await open(real, constants.O_RDONLY | constants.O_DIRECTORY | noLinks());
  try {
    const found = await list(process.platform === "linux" ? pathOf(folder) : real);
    return (await liesAt(folder, real)) ? found : undefined;
  } finally {
    await folder.close();
  }
}

/** The path on Linux to an open file or folder, wherever it is. */
function pathOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
