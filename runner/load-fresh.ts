import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
// Without the flag the module has no such names.
import vm, { type Module, type SourceTextModule } from "node:vm";

/** A file of a script, compiled once for all its copies. */
interface Compiled {
  readonly source: string;
  readonly code: Buffer;
  readonly changedAt: number;
}

/** What the types of Node leave out. */
interface Cacheable extends SourceTextModule {
  createCachedData(): Buffer;
}

const compiled = new Map<string, Compiled>();

/**
 * Loads a script and what it imports as modules that no other has, with a state of their own: what `import()` would do
 * in a new process. They are linked, and not evaluated yet. Node has this behind --experimental-vm-modules.
 */
export async function loadFresh(file: string): Promise<SourceTextModule> {
  const modules = new Map<string, Promise<Module>>();
  const load = (specifier: string, from: string): Promise<Module> => {
    const isFile = /^(?:file:|\.{0,2}\/)/.test(specifier);
    const key = isFile ? new URL(specifier, from).href : specifier;
    const known = modules.get(key) ?? (isFile ? create(key, load) : builtin(key));
    modules.set(key, known);
    return known;
  };
  const module = await create(pathToFileURL(file).href, load);
  await module.link((specifier, { identifier }) => load(specifier, identifier));
  return module;
}

type Load = (specifier: string, from: string) => Promise<Module>;

async function create(url: string, load: Load): Promise<SourceTextModule> {
  const { source, code } = await compile(url);
  return new vm.SourceTextModule(source, {
    identifier: url,
    cachedData: code,
    initializeImportMeta: (meta) => {
      const filename = fileURLToPath(url);
      Object.assign(meta, { url, filename, dirname: dirname(filename) });
    },
    importModuleDynamically: async (specifier) => {
      const module = await load(specifier, url);
      if (module.status === "unlinked") {
        await module.link((inner, { identifier }) => load(inner, identifier));
      }
      if (module.status === "linked") await module.evaluate();
      return module;
    },
  });
}

async function compile(url: string): Promise<Compiled> {
  const file = fileURLToPath(url);
  const { mtimeMs: changedAt } = await stat(file);
  const known = compiled.get(file);
  if (known?.changedAt === changedAt) return known;
  const source = await readFile(file, "utf8");
  const code = (new vm.SourceTextModule(source, { identifier: url }) as Cacheable).createCachedData();
  // Node warns of the experiment once, in the next turn: before a step hears of warnings.
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
