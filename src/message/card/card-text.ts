import { cutToCharacters } from "../../text/cut.ts";
import { withoutMentions } from "../../text/markup/inert-mentions.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import { oneLine, plainText } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { webAddress, withoutDoubtfulLinks } from "../../text/web-address.ts";

import { withWebLinksOnly } from "./card-links.ts";

/** Longest line of a built-in card, in characters before escapes: what is longer belongs behind a button. */
const MAX_LINE = 500;

/**
 * Text from outside as Markdown of a TextBlock or a fact that shows exactly that text, on one line. Their Markdown is a
 * part of CommonMark; what draws it may know the rest. Clients on phones show the backslash of an escape
 * (https://github.com/microsoft/AdaptiveCards/issues/5590): only what could format where it stands gets one.
 * Source: https://learn.microsoft.com/en-us/adaptive-cards/authoring-cards/text-features
 */
export function escapeCardText(text: string): string {
  if (webAddress(text) !== undefined) return escapeMarkdown(text);
  const line = withoutDoubtfulLinks(oneLine(text))
    .replace(/[\\`*[\]<]|~(?=~)|(?<=~)~/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?=>|[#+=-]+(?:\s|$))|(?<=^\d{1,9})(?=[.)](?:\s|$))/, "\\");
  return withoutDates(line);
}

/** A line of a built-in card: the text, escaped and not too long. */
export function cardLine(text: string): string {
  return escapeCardText(cutToCharacters(oneLine(text), MAX_LINE));
}

/** `{{DATE(…)}}` and `{{TIME(…)}}`, which cards turn into the reader's own time, as the text that they are. */
export function withoutDates(text: string): string {
  return text.replace(/\{(?=\{\s*(?:DATE|TIME)\b)/gi, "{\u200b");
}

/** What holds for every text of every card: no secrets, no mentions, no characters that hide. */
export function safeCardText(text: string, hide: Hide): string {
  return withoutMentions(hide(plainText(text)), CARD_ELEMENTS);
}

/** The same for a text whose Markdown is drawn: its links are web addresses. */
export function safeCardMarkdown(text: string, hide: Hide): string {
  return withWebLinksOnly(safeCardText(text, hide));
}

/** Webex's own, and a mention as other hosts of cards write it, `<at>Ada</at>`. */
const CARD_ELEMENTS = ["sparkmention", "at"];
