import { parseSync } from "vite";
import { readSources } from "./read-imports.ts";
import { type Node, walk } from "./source-regexes.ts";

/** A text that the code shows to a person. */
export interface ShownText {
  readonly text: string;
  /** File and line. */
  readonly place: string;
}

/** All string literals and templates of a folder's code that have three words or more, without comments. */
export async function readShownTexts(root: string, folder: string): Promise<readonly ShownText[]> {
  const sources = await readSources(root, folder);
  return sources.flatMap(({ path, text }) => shownTextsIn(path, text));
}

export function shownTextsIn(file: string, code: string): readonly ShownText[] {
  const found: ShownText[] = [];
  walk(parseSync(file, code).program, (node) => {
    const text = textOf(node, code);
    if (text !== undefined && THREE_WORDS.test(text)) {
      found.push({ text, place: `${file}:${code.slice(0, node.start).split("\n").length}` });
    }
  });
  return found;
}

const THREE_WORDS = /[a-z]+[^a-z]+[a-z]+ [a-z]+/i;

/** A template keeps its expressions as they are written. */
function textOf(node: Node, code: string): string | undefined {
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type === "TemplateLiteral") return code.slice(node.start + 1, Number(node["end"]) - 1);
  return undefined;
}
