import { stripVTControlCharacters, styleText } from "node:util";

/** How the elements of a Webex message look in a terminal: what stands before them and after them. */
const LOOKS: Readonly<Record<string, (attributes: string) => readonly [before: string, after: string]>> = {
  p: () => ["", "\n"],
  ul: () => ["", "\n"],
  ol: () => ["", "\n"],
  li: () => ["• ", "\n"],
  br: () => ["\n", ""],
  pre: () => ["", "\n"],
  strong: () => ["\u001b[1m", "\u001b[22m"],
  em: () => ["\u001b[3m", "\u001b[23m"],
  // OSC 8 makes text that opens an address; terminals that do not know it show the text.
  a: (attributes) => [
    `\u001b[4m\u001b]8;;${/href="([^"]*)"/.exec(attributes)?.[1] ?? ""}\u001b\\`,
    "\u001b]8;;\u001b\\\u001b[24m",
  ],
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The HTML of a Webex message as a terminal shows it; without colour and links where the output takes none. */
export function terminalHtml(html: string): string {
  const looks: string[] = [];
  const text = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) => {
    if (slash !== "") return looks.pop() ?? "";
    const [before, after] = LOOKS[name]?.(attributes) ?? ["", ""];
    if (name !== "br") looks.push(after);
    return before;
  });
  const shown = text
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{2,}/g, "\n")
    .trim();
  return isColourful() ? shown : stripVTControlCharacters(shown);
}

function isColourful(): boolean {
  return styleText("bold", "x", { stream: process.stdout }) !== "x";
}
