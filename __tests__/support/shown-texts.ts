import { parseSync } from "vite";
import { readSources } from "./read-imports.ts";
import { type Node, walk } from "./source-regexes.ts";

/** A text that the code may show to a person. */
export interface ShownText {
  readonly text: string;
  /** File and line. */
  readonly place: string;
}

/** The string literals and templates of a folder's code that have three words or more. Comments are none. */
export async function readShownTexts(root: string, folder: string): Promise<readonly ShownText[]> {
  const sources = await readSources(root, folder);
  return sources.flatMap(({ path, text }) => shownTextsIn(path, text));
}

export function shownTextsIn(path: string, code: string): readonly ShownText[] {
  const found: ShownText[] = [];
  walk(parseSync(path, code).program, (node) => {
    const text = textOf(node);
    if (text === undefined || (text.match(/[a-z]+/gi)?.length ?? 0) < 3) return;
    found.push({ text, place: `${path}:${code.slice(0, node.start).split("\n").length}` });
  });
  return found;
}

/** The comments of a folder's code, each on one line. */
export async function readComments(root: string, folder: string): Promise<readonly ShownText[]> {
  const sources = await readSources(root, folder);
  return sources.flatMap(({ path, text }) => commentsIn(path, text));
}

export function commentsIn(path: string, code: string): readonly ShownText[] {
  return parseSync(path, code).comments.map(({ value, start }) => ({
    text: value.replace(/^\*|\s*\n\s*\*?\s*/g, " ").trim(),
    place: `${path}:${code.slice(0, start).split("\n").length}`,
  }));
}

/** Each part of a template, between its expressions, is an element of its own. */
function textOf({ type, value }: Node): string | undefined {
  if (type === "Literal" && typeof value === "string") return value;
  if (type !== "TemplateElement") return undefined;
  return (value as { readonly cooked?: string }).cooked;
}
