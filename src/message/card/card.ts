import type { Outcome } from "../../model/outcome.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { limitMarkdown } from "../limits/cut-markdown.ts";
import type { MessageModel } from "../names/template-names.ts";
import { type CardButton, cardButtons } from "./card-buttons.ts";
import { fittingCount } from "./card-limit.ts";
import { type CardSection, sectionsOfMarkdown } from "./card-markdown.ts";
import { safeCardMarkdown, withoutDates } from "./card-text.ts";

/** The content of a card, as in a Webex attachment. */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly version: string;
  readonly [property: string]: unknown;
}

/** The version that Webex supports. Source: https://developer.webex.com/docs/buttons-and-cards */
export const CARD_VERSION = "1.3";

/** The texts of a card, as Markdown within a message's limits. */
export interface CardTexts {
  readonly title: string;
  readonly body: string;
  readonly hide: Hide;
}

/**
 * Draws a message as a card: a colored header, the body's paragraphs and blocks, and buttons. What does not fit is left out.
 */
export function buildCard(model: MessageModel, { title, body, hide }: CardTexts): AdaptiveCard {
  const content: CardContent = {
    style: STYLE_OF[model.event as Outcome],
    title: limitMarkdown(withoutDates(title), { maxBytes: MAX_TITLE_BYTES }).markdown,
    sections: sectionsOfMarkdown(limitMarkdown(body).markdown),
    buttons: cardButtons(model),
    safe: (text) => safeCardMarkdown(text, hide),
  };
  const total = content.sections.reduce((sum, { lines }) => sum + lines.length, 0);
  return drawCard(
    content,
    fittingCount(total, (count) => drawCard(content, count)),
  );
}

/** Maximum length of a title with the URLs of its links: enough for the longest possible names, followed by a fork's branch. */
const MAX_TITLE_BYTES = 4500;

/** A container's style sets the colors of its background and text, which are readable on both light and dark screens. */
const STYLE_OF: Readonly<Record<Outcome, string>> = {
  start: "accent",
  waiting: "warning",
  success: "good",
  failure: "attention",
  cancelled: "warning",
  rollback: "warning",
};

interface CardContent {
  readonly style: string;
  readonly title: string;
  readonly sections: readonly CardSection[];
  readonly buttons: readonly CardButton[];
  readonly safe: (text: string) => string;
}

/** Draws a card with the given number of its sections' lines. */
function drawCard({ style, title, sections, buttons, safe }: CardContent, count: number): AdaptiveCard {
  let room = count;
  let left = 0;
  const containers: unknown[] = [];
  for (const section of sections) {
    const lines = section.lines.slice(0, room);
    if (lines.length > 0) containers.push(drawSection({ ...section, lines }, safe));
    room -= lines.length;
    left += section.lines.length - lines.length;
  }
  const header = textBlock(safe(title), { size: "Medium", weight: "Bolder" });
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: CARD_VERSION,
    body: [
      { type: "Container", style, bleed: true, items: [header] },
      ...containers,
      ...(left === 0 ? [] : [textBlock(`Cut here: a card can have at most 14 kB. Lines left out: ${left}.`)]),
    ],
    ...(buttons.length === 0 ? {} : { actions: buttons.map((one) => ({ type: "Action.OpenUrl", ...one })) }),
  };
}

function drawSection({ title, lines, isCode = false }: CardSection, safe: (text: string) => string): unknown {
  const head = title === undefined ? [] : [textBlock(safe(title), { weight: "Bolder" })];
  const look = isCode ? { spacing: "None", fontType: "Monospace" } : { spacing: "Small" };
  return { type: "Container", items: [...head, ...lines.map((line) => textBlock(safe(line), look))] };
}

function textBlock(text: string, look: Readonly<Record<string, string>> = {}): unknown {
  return { type: "TextBlock", text, wrap: true, ...look };
}
