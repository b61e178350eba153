import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
// Without the flag, the module does not have these names.
import vm, { type Module, type SourceTextModule } from "node:vm";

/** A script's file, compiled once for all its copies. */
interface Compiled {
  readonly source: string;
  readonly code: Buffer;
  readonly changedAt: number;
}

/** Missing from Node's types. */
interface Cacheable extends SourceTextModule {
  createCachedData(): Buffer;
}

const compiled = new Map<string, Compiled>();

/**
 * Loads a script and its imports as separate modules with their own state, like `import()` in a new process. They are
 * linked, but not evaluated yet. Node needs --experimental-vm-modules for this.
 */
export async function loadFresh(file: string): Promise<SourceTextModule> {
  const modules = new Map<string, Promise<Module>>();
  const imported = new Map<string, Promise<Module>>();
  const keyOf = (specifier: string, from: string): string =>
    isFile(specifier) ? new URL(specifier, from).href : specifier;
  const load = (specifier: string, from: string): Promise<Module> =>
    once(modules, keyOf(specifier, from), (key) => (isFile(key) ? create(key, importLater) : builtin(key)));
  const link = (module: Module): Promise<void> =>
    module.link((specifier, { identifier }) => load(specifier, identifier));
  const importLater: Import = (specifier, from) =>
    once(imported, keyOf(specifier, from), async () => {
      const module = await load(specifier, from);
      if (module.status === "unlinked") await link(module);
      if (module.status === "linked") await module.evaluate();
      return module;
    });
  const module = await create(pathToFileURL(file).href, importLater);
  await link(module);
  return module;
}

type Import = (specifier: string, from: string) => Promise<Module>;

function isFile(specifier: string): boolean {
  return /^(?:file:|\.{0,2}\/)/.test(specifier);
}

function once<T>(made: Map<string, T>, key: string, make: (key: string) => T): T {
  const known = made.get(key) ?? make(key);
  made.set(key, known);
  return known;
}

async function create(url: string, importLater: Import): Promise<SourceTextModule> {
  const { source, code } = await compile(url);
  return new vm.SourceTextModule(source, {
    identifier: url,
    cachedData: code,
    initializeImportMeta: (meta) => {
      const filename = fileURLToPath(url);
      Object.assign(meta, { url, filename, dirname: dirname(filename) });
    },
    importModuleDynamically: (specifier) => importLater(specifier, url),
  });
}

async function compile(url: string): Promise<Compiled> {
  const file = fileURLToPath(url);
  const { mtimeMs: changedAt } = await stat(file);
  const known = compiled.get(file);
  if (known?.changedAt === changedAt) return known;
  const source = await readFile(file, "utf8");
  const code = (new vm.SourceTextModule(source, { identifier: url }) as Cacheable).createCachedData();
  // Node warns about the experiment once, in the next turn. Wait for it, before a step listens to warnings.
  await setImmediate();
  const fresh = { source, code, changedAt };
  compiled.set(file, fresh);
  return fresh;
}

async function builtin(name: string): Promise<Module> {
  const exports = process.getBuiltinModule(name) as unknown as Readonly<Record<string, unknown>>;
  const names = Object.keys(exports);
  return new vm.SyntheticModule(["default", ...names], function () {
    this.setExport("default", exports);
    for (const one of names) this.setExport(one, exports[one]);
  });
}
