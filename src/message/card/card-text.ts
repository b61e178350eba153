import { cutToCharacters } from "../../text/cut.ts";
import { withoutMentions } from "../../text/markup/inert-mentions.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import { oneLine, plainText } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { webAddress, withoutDoubtfulLinks } from "../../text/web-address.ts";

import { withWebLinksOnly } from "./card-links.ts";

/**
 * Maximum length of a line in a built-in card, in characters before escaping. Longer text belongs on the page that a button
 * opens.
 */
const MAX_LINE = 500;

/**
 * Escapes external text as Markdown for a TextBlock or a fact, so that it is shown unchanged on one line. Their Markdown is
 * a subset of CommonMark, but a client may support the rest. Clients on phones show the backslash of an escape
 * (https://github.com/microsoft/AdaptiveCards/issues/5590), so only characters that could have an effect at their position
 * are escaped. Source: https://learn.microsoft.com/en-us/adaptive-cards/authoring-cards/text-features
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

/** A line of a built-in card: the text, escaped and shortened. */
export function cardLine(text: string): string {
  return escapeCardText(cutToCharacters(oneLine(text), MAX_LINE));
}

/** Keeps `{{DATE(…)}}` and `{{TIME(…)}}` as text, which cards would convert to the reader's local time. */
export function withoutDates(text: string): string {
  return text.replace(/\{(?=\{\s*(?:DATE|TIME)\b)/gi, "{\u200b");
}

/** The rules for every text in every card: no secrets, no mentions, no invisible characters. */
export function safeCardText(text: string, hide: Hide): string {
  return withoutMentions(hide(plainText(text)), CARD_ELEMENTS);
}

/** The same for a text that is drawn as Markdown: its links are web addresses. */
export function safeCardMarkdown(text: string, hide: Hide): string {
  return withWebLinksOnly(safeCardText(text, hide));
}

/** Webex's own mention, and the one of other card hosts, `<at>Ada</at>`. */
const CARD_ELEMENTS = ["sparkmention", "at"];
