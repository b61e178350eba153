/** The entry of package-lock.json for one installed package. */
export interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json that is read here. "" is the repository itself. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** The paths of a package and all its dependencies, as npm finds them. */
export function broughtBy(name: string, { packages }: Lockfile): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [{ from: "", name }];
  for (const one of waiting) {
    const path = resolvedFrom(one.from, one.name, packages);
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
    for (const next of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) {
      waiting.push({ from: path, name: next });
    }
  }
  return found;
}

/** The paths at which this version of a package is installed. */
export function pathsOf(name: string, version: string, { packages }: Lockfile): readonly string[] {
  return Object.keys(packages).filter(
    (path) => path.endsWith(`node_modules/${name}`) && packages[path]?.version === version,
  );
}

// Node looks in the package's own folder, and then in each parent folder.
function resolvedFrom(from: string, name: string, packages: Lockfile["packages"]): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const path = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
    if (at === "") return undefined;
  }
}
