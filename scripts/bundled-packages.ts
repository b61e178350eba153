import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package with at least one module in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The bytes of its modules that ship. */
  readonly bytes: number;
}

/** The sorted folders of all packages that ship something, with the bytes of their modules. */
export function bundledFolders(modules: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  for (const [path, size] of modules) {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll("\\", "/")) ?? [];
    if (folder !== undefined && size > 0) folders.set(folder, (folders.get(folder) ?? 0) + size);
  }
  return new Map([...folders].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The packages in these folders, sorted. */
export async function packagesIn(folders: ReadonlyMap<string, number>): Promise<readonly BundledPackage[]> {
  const packages = Array.from(folders, async ([folder, bytes]) => {
    const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return { name, version, bytes } as BundledPackage;
  });
  const found = await Promise.all(packages);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
