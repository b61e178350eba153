import { readdir, readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { shareModules } from "../../scripts/share-modules.ts";
import { createTempFolder } from "../support/temp-folder.ts";

const module = (id: number, size: number): string =>
  `\t${id}: ((_module, _exports, _require) => {\nreturn ${id} + "${"x".repeat(size)}".length;\n\t})`;

const part = (id: number, ...modules: readonly string[]): string =>
  `export const id = ${id};\nexport const ids = [${id}];\nexport const modules = {\n${modules.join(",\n")}\n};\n`;

/** A part with a single module is written in another way. */
const single = `export const modules = { 7: ((_module, _exports, _require) => {\n\treturn 7 + "${"x".repeat(600)}".length;\n}) };\n`;

test("what several parts of the bundle contain ships once, unless it is small", async () => {
  const large = module(7, 600);
  await using dist = await createTempFolder({
    "1.index.js": part(1, module(5, 600), large, module(9, 10)),
    "2.index.js": part(2, large),
    "3.index.js": part(3, module(9, 10)),
    "4.index.js": `export const id = 4;\nexport const ids = [4];\n${single}`,
    "index.js": "export {};\n",
  });
  await shareModules(dist.path);
  expect((await readdir(dist.path)).sort()).toEqual([
    "1.index.js",
    "2.index.js",
    "3.index.js",
    "4.index.js",
    "index.js",
    "shared-7.js",
  ]);
  const texts = await Promise.all(
    ["1.index.js", "2.index.js", "3.index.js"].map((name) => readFile(dist.in(name), "utf8")),
  );
  expect(texts.join("").match(/\t[579]: /g)).toEqual(["\t5: ", "\t9: ", "\t9: "]);
  for (const [id, ids] of [
    [1, [5, 7, 9]],
    [2, [7]],
    [4, [7]],
  ] as const) {
    const { modules, ...more } = await import(pathToFileURL(dist.in(`${id}.index.js`)).href);
    expect({ ...more }).toEqual({ id, ids: [id] });
    expect(Object.keys(modules).map(Number)).toEqual(ids);
    expect(modules[7]()).toBe(607);
  }
});

test("a part that is written in another way is an error, and not a broken bundle", async () => {
  await using dist = await createTempFolder({ "1.index.js": part(1, "\tfive: 5") });
  await expect(shareModules(dist.path)).rejects.toThrow("is not written as the bundler writes a part");
});
