import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package of which something is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The bytes of what ships of its modules. */
  readonly bytes: number;
}

/** The folder of each package of which something ships, sorted, with the bytes of its modules. */
export function bundledFolders(modules: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  for (const [path, size] of modules) {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll("\\", "/")) ?? [];
    if (folder !== undefined && size > 0) folders.set(folder, (folders.get(folder) ?? 0) + size);
  }
  return new Map([...folders].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Names the packages in these folders, sorted. */
export async function packagesIn(folders: ReadonlyMap<string, number>): Promise<readonly BundledPackage[]> {
  const packages = Array.from(folders, async ([folder, bytes]) => {
    const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return { name, version, bytes } as BundledPackage;
  });
  const found = await Promise.all(packages);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
