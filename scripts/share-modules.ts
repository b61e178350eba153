import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file that the bundler loads later: what comes before its modules, and its modules by ID. */
interface Part {
  readonly path: string;
  readonly head: string;
  readonly modules: ReadonlyMap<string, string>;
}

const NAME = /^\d+\.index\.js$/;
const MODULES = "export const modules = {\n";
/** A part with a single module. Its lines are indented in another way. */
const SINGLE = /^export const modules = \{ (\d+: [\s\S]*\n)\}\) \};\n$/m;
/** Where a module begins. */
const MODULE = /^\t(?=\d+: \(\([\w, ]*\) => \{$)/m;
/** Fewer bytes are not worth a file. */
const MIN_SAVED = 300;

/** Moves modules that several parts of the bundle contain into files which these import. ncc copies them into each part. */
export async function shareModules(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  const parts = await Promise.all(names.map((name) => readPart(join(folder, name))));
  const ids = [...new Set(parts.flatMap(({ modules }) => [...modules.keys()]))].sort();
  const holdersOf = (id: string) => parts.filter(({ modules }) => modules.has(id));
  // Node 20, which can build as well, has no Map.groupBy.
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = holdersOf(id)
      .map(({ path }) => path)
      .join();
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const shared = new Map<string, string>();
  for (const group of groups.values()) {
    const [first = ""] = group;
    const holders = holdersOf(first);
    const [text = "", ...others] = holders.map(({ modules }) => group.map((id) => modules.get(id)).join(""));
    if (others.some((other) => unindented(other) !== unindented(text)))
      throw new Error(`ncc wrote module ${first} in two ways`);
    if (unindented(text).length * (holders.length - 1) < MIN_SAVED) continue;
    const file = `shared-${first}.js`;
    await writeFile(join(folder, file), `${MODULES}${text}};\n`);
    for (const id of group) shared.set(id, file);
  }
  for (const part of parts) await writeFile(part.path, partText(part, shared));
}

async function readPart(path: string): Promise<Part> {
  const code = (await readFile(path, "utf8")).replace(SINGLE, `${MODULES}\t$1\t})\n};\n`);
  const [head = "", body, ...more] = code.split(MODULES);
  const [before, ...texts] = (body ?? path).replace(/\n\};\n$/, ",\n").split(MODULE);
  if (before !== "" || more.length > 0 || !texts.every((text) => text.endsWith("\n\t}),\n")))
    throw new Error(`${path} is not written as the bundler writes a part`);
  const modules = new Map(texts.map((text) => [text.split(":", 1)[0] ?? "", `\t${text}`] as const));
  return { path, head, modules };
}

function unindented(text: string): string {
  return text.replaceAll(/^\t+/gm, "");
}

function partText({ head, modules }: Part, shared: ReadonlyMap<string, string>): string {
  const files = [...new Set([...modules.keys()].flatMap((id) => shared.get(id) ?? []))];
  const imports = files.map((file, at) => `import { modules as m${at} } from "./${file}";\n`);
  const own = [...modules].filter(([id]) => !shared.has(id)).map(([, text]) => text);
  return `${imports.join("")}${head}${MODULES}${files.map((_, at) => `\t...m${at},\n`).join("")}${own.join("")}};\n`;
}
