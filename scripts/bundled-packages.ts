import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package of which something is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The bytes of its modules that are bundled, before comments are taken out. */
  readonly bytes: number;
}

/** What webpack's statistics say is bundled: the folder of each package, sorted, with the bytes of its modules. */
export function bundledFolders(stats: unknown): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  for (const [path, size] of new Map(modulesIn(stats))) {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + size);
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

// Modules that webpack joined into one stand below it, and its own size is theirs together: only leaves are counted.
function modulesIn(node: unknown): (readonly [path: string, size: number])[] {
  if (typeof node !== "object" || node === null) return [];
  if ("modules" in node && Array.isArray(node.modules)) return node.modules.flatMap(modulesIn);
  const { nameForCondition: path, size } = node as { nameForCondition?: unknown; size?: unknown };
  return typeof path === "string" && typeof size === "number" ? [[path.replaceAll("\\", "/"), size]] : [];
}
