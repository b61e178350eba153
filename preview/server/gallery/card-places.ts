import type * as yaml from "yaml";
import { NO_WALL } from "../../../src/text/wall.ts";
import { type Place, parseYaml } from "../../../src/yaml/parse-yaml.ts";

/**
 * The place of each part of a card in its JSON or YAML, by a path such as `body[0].items[2]`. Empty if it is neither.
 */
export async function placesIn(text: string): Promise<ReadonlyMap<string, Place>> {
  const parsed = await parseYaml(text, { wall: NO_WALL }, ({ library, contents, placeAt }) => {
    const places = new Map<string, Place>();
    const partsOf = (
      node: unknown,
      path: string,
    ): readonly (readonly [part: unknown, path: string, key: unknown])[] => {
      if (library.isSeq(node)) return node.items.map((item, index) => [item, `${path}[${index}]`, item]);
      if (!library.isMap(node)) return [];
      return node.items.map(({ key, value }) => {
        const name = String(library.isScalar(key) ? key.value : key);
        return [value, path === "" ? name : `${path}.${name}`, key];
      });
    };
    const visit = (node: unknown, path: string, start: number): void => {
      places.set(path, placeAt(start));
      for (const [part, at, key] of partsOf(node, path)) visit(part, at, startOf(key) ?? start);
    };
    visit(contents, "", startOf(contents) ?? 0);
    return { value: places };
  });
  return "value" in parsed ? parsed.value : new Map();
}

/** The place of a path, or of the nearest part around it that has one. */
export function placeOf(path: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const known = places.get(path);
  if (known !== undefined || path === "") return known;
  return placeOf(path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, ""), places);
}

function startOf(node: unknown): number | undefined {
  return (node as yaml.Node | null)?.range?.[0];
}
