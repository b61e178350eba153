import type * as yaml from "yaml";
import type { YamlDocument } from "./parse-yaml.ts";

/**
 * The lines, from 1, of unquoted texts whose first word is an anchor that no alias refers to, which is probably a mistake:
 * of `title: &more to come`, only "to come" would be left.
 */
export function linesOfUnusedAnchors({
  library,
  contents,
  targetOf,
  placeAt,
}: YamlDocument): readonly number[] {
  const waiting: unknown[] = [contents];
  const anchored: yaml.Scalar[] = [];
  const used = new Set<unknown>();
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (library.isPair(node)) waiting.push(node.value, node.key);
    else if (library.isCollection(node)) for (const item of node.items.toReversed()) waiting.push(item);
    else if (library.isAlias(node)) used.add(targetOf(node));
    else if (library.isScalar(node) && node.type === "PLAIN" && node.anchor !== undefined)
      anchored.push(node);
  }
  return anchored.filter((node) => !used.has(node)).map(({ range }) => placeAt(range?.[0] ?? 0).line);
}
