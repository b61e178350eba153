import type { Wall } from "../../text/wall.ts";
import type { YamlDocument } from "../../yaml/parse-yaml.ts";

/** A value without quotes that a comment ends which has no blank after its `#`, and so may be a part of the value. */
export interface CutValue {
  /** The keys and positions that lead to it. */
  readonly path: string;
  /** "" if nothing is before the comment. */
  readonly value: string;
  /** What is between the value and the end of its line, or what can only be a comment, without the blanks around it. */
  readonly rest: string;
}

/** The values of YAML that end at a comment; none if the text cannot be read. */
export async function cutValuesIn(text: string, wall: Wall): Promise<readonly CutValue[]> {
  if (!/\s#[^\s#]/.test(text)) return [];
  const { parseYaml } = await import("../../yaml/parse-yaml.ts");
  const parsed = await parseYaml(text, { wall }, (document) => ({ value: cutsIn(document, text) }));
  return "value" in parsed ? parsed.value : [];
}

/** A node, and the keys and positions that lead to it. */
type Placed = readonly [path: readonly unknown[], node: unknown];

function cutsIn({ library, contents }: YamlDocument, text: string): readonly CutValue[] {
  const waiting: Placed[] = [[[], contents]];
  const cuts: CutValue[] = [];
  for (const [path, node] of waiting) {
    for (const placed of placedIn(node, path, library)) waiting.push(placed);
    if (!library.isScalar(node) || node.type !== "PLAIN" || !node.range) continue;
    const [line = ""] = text.slice(node.range[1], node.range[1] + MAX_REST).split("\n", 1);
    const cut = { path: path.join("/"), value: node.source ?? "", rest: line.trim().replace(/\s#\s.*/, "") };
    if (/^\s*#[^\s#]/.test(line)) cuts.push(cut);
  }
  return cuts;
}

function placedIn(
  node: unknown,
  path: readonly unknown[],
  library: YamlDocument["library"],
): readonly Placed[] {
  // In braces, the comment would also hide what ends the value.
  if (!library.isCollection(node) || node.flow === true) return [];
  return node.items.map((item, at): Placed => {
    if (!library.isPair(item)) return [[...path, at], item];
    return [[...path, library.isScalar(item.key) ? item.key.value : at], item.value];
  });
}

/** In characters. A longer text is not shown. */
const MAX_REST = 1000;
