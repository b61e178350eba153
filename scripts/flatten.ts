import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type OutputChunk, type OutputOptions, type RolldownBuild, rolldown } from "rolldown";
import { leftOut } from "./left-out.ts";

/** The bytes of each module that ships, by path. */
export type ShippedModules = ReadonlyMap<string, number>;

/** yaml's ES modules, so that what is not used of them does not ship. Its build for Node is the same code as CommonJS. */
const YAML = join(import.meta.dirname, "../node_modules/yaml/browser/dist/index.js");

const OUTPUT = {
  chunkFileNames: "[name].js",
  comments: false,
  // Function names make a stack trace readable.
  minifyInternalExports: false,
} as const satisfies OutputOptions;

/**
 * Merges the modules of a compiled entry and its packages, without unused ones, into a few files in a folder: one for
 * everything that is loaded with the entry, and one for each part that `import()` loads, or that several of these
 * share.
 */
export async function flatten(entry: string, folder: string): Promise<ShippedModules> {
  const build = await rolldown({
    input: entry,
    platform: "node",
    resolve: { alias: { yaml: YAML } },
    plugins: [leftOut(dirname(entry))],
    // How long it takes is no problem of the code.
    checks: { bundlerTimings: false },
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  try {
    const atStart = await loadedAtStart(build);
    const { output } = await build.write({
      ...OUTPUT,
      dir: folder,
      codeSplitting: {
        groups: [
          { debugName: "start", name: (id) => (id !== entry && atStart.has(id) ? "start" : undefined) },
        ],
      },
    });
    for (const { fileName, code } of chunksOf(output))
      await writeFile(join(folder, fileName), withNamedParts(code));
    // The package.json above these files declares that none of them has side effects.
    await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
    return new Map(chunksOf(output).flatMap(modulesOf));
  } finally {
    await build.close();
  }
}

/**
 * Names the parts that `import()` loads, for ncc. Otherwise, it ships a part several times if several others load it and share
 * different modules with it.
 */
function withNamedParts(code: string): string {
  return code.replace(/\bimport\("\.\/([\w-]+)\.js"\)/g, 'import(/* webpackChunkName: "$1" */ "./$1.js")');
}

/**
 * The modules that the entry uses, directly or indirectly. Modules that are only named in an `import` are not included.
 */
async function loadedAtStart(build: RolldownBuild): Promise<ReadonlySet<string>> {
  const chunks = chunksOf((await build.generate(OUTPUT)).output);
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  // Iterating over a set includes the items that are added at the same time.
  for (const { imports } of loaded) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  }
  return new Set([...loaded].flatMap(modulesOf).map(([path]) => path));
}

function chunksOf(output: readonly { readonly type: string }[]): readonly OutputChunk[] {
  return output.filter((one): one is OutputChunk => one.type === "chunk");
}

function modulesOf({ modules }: OutputChunk): (readonly [path: string, bytes: number])[] {
  return Object.entries(modules).map(([path, { renderedLength }]) => [path, renderedLength]);
}
