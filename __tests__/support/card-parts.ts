import type { AdaptiveCard } from "../../src/message/card/card.ts";

/** A text of a card and where it is. */
export interface CardText {
  readonly path: string;
  readonly text: string;
}

/** All texts of a card in their order. */
export function textsOf(value: unknown, path = ""): readonly CardText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** The texts whose Markdown is drawn: those of text blocks, and titles and values of facts. */
export function markdownOf(card: AdaptiveCard): readonly string[] {
  return textsOf(card["body"])
    .filter(({ path }) => /\.text$|\.facts\[\d+\]\.(?:title|value)$/.test(path))
    .map(({ text }) => text);
}

/** The buttons as `title: address`. */
export function buttonsOf(card: AdaptiveCard): readonly string[] {
  const actions = (card["actions"] as readonly { title: string; url: string }[] | undefined) ?? [];
  return actions.map(({ title, url }) => `${title}: ${url}`);
}
