import MarkdownIt, { type Token } from "markdown-it";

const commonmark = new MarkdownIt("commonmark");

/** What a reader of CommonMark sees of a text, and what it is made of. */
export interface Seen {
  /** The text of each paragraph, heading, list item or code block. */
  readonly blocks: readonly string[];
  /** Kinds of everything that is neither text nor the paragraph around it, in order. */
  readonly kinds: readonly string[];
  /** Targets of the links. */
  readonly targets: readonly string[];
}

/** Reads Markdown as CommonMark does. Zero-width spaces are left out: they keep mentions inert, and nobody sees them. */
export function see(markdown: string): Seen {
  const tokens = commonmark.parse(markdown, {});
  const inline = tokens.flatMap((token) => token.children ?? []);
  const all = [...tokens, ...inline];
  return {
    blocks: tokens.filter(({ content }) => content !== "").map(textOf),
    kinds: all
      .map(({ type }) => type)
      .filter((type) => !/^(?:text|inline|paragraph_(?:open|close))$/.test(type)),
    targets: all.flatMap((token) => String(token.attrGet("href") ?? "") || []),
  };
}

/** The text without zero-width spaces. */
export function withoutZeroWidth(text: string): string {
  return text.replaceAll("\u200b", "");
}

function textOf({ children, content }: Token): string {
  const text =
    children === null
      ? content
      : children.map(({ type, content }) => (type === "softbreak" ? "\n" : content)).join("");
  return withoutZeroWidth(text);
}
