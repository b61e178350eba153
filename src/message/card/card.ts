import type { Outcome } from "../../model/outcome.ts";
import { cutToCharacters } from "../../text/cut.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { limitMarkdown } from "../limits/cut-markdown.ts";
import type { MessageModel } from "../names/template-names.ts";
import { type CardButton, cardButtons } from "./card-buttons.ts";
import { type CardFact, cardFacts } from "./card-facts.ts";
import { fittingCount } from "./card-limit.ts";
import { sectionsOfMarkdown } from "./card-markdown.ts";
import { type CardSection, cardSections } from "./card-sections.ts";
import { cardLine, safeCardMarkdown, withoutDates } from "./card-text.ts";

/** The content of a card, as an attachment of Webex's has it. */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly version: string;
  readonly [property: string]: unknown;
}

/** What Webex draws. Source: https://developer.webex.com/docs/buttons-and-cards */
export const CARD_VERSION = "1.3";

/** Texts of the user's in the place of the built-in ones, as Markdown within a message's limits. */
export interface CardTexts {
  /** In the place of the headline. */
  readonly title?: string | undefined;
  /** In the place of facts and sections. */
  readonly body?: string | undefined;
  readonly hide: Hide;
}

/** Builds the card of a message: a coloured header, facts, sections and buttons. What does not fit is left out. */
export function buildCard(model: MessageModel, { title, body, hide }: CardTexts): AdaptiveCard {
  const content: CardContent = {
    header: headerOf(model, title),
    facts: body === undefined ? cardFacts(model) : [],
    sections: body === undefined ? cardSections(model) : sectionsOfMarkdown(limitMarkdown(body).markdown),
    buttons: cardButtons(model),
    safe: (text) => safeCardMarkdown(text, hide),
  };
  const total = content.facts.length + content.sections.reduce((sum, { lines }) => sum + lines.length, 0);
  return drawCard(
    content,
    fittingCount(total, (count) => drawCard(content, count)),
  );
}

/** Longest headline and longest line below it, in characters. */
const MAX_HEADER = 300;

/** A container's style colours its background, and its text so that it can be read on a light and a dark screen. */
const STYLE_OF: Readonly<Record<Outcome, string>> = {
  start: "accent",
  waiting: "warning",
  success: "good",
  failure: "attention",
  cancelled: "warning",
  rollback: "warning",
};

interface CardContent {
  readonly header: CardHeader;
  readonly facts: readonly CardFact[];
  readonly sections: readonly CardSection[];
  readonly buttons: readonly CardButton[];
  readonly safe: (text: string) => string;
}

/** Lines as Markdown, the headline first. */
interface CardHeader {
  readonly style: string;
  readonly lines: readonly string[];
}

/** As in Markdown, a title of the user's takes the place of all that the first line says. */
function headerOf({ event, icon, headline, repository, where }: MessageModel, title?: string): CardHeader {
  const place = [repository?.name, where].filter(Boolean).join(" · ");
  const builtIn = [`${icon} ${headline}`, place].map((line) => cardLine(cutToCharacters(line, MAX_HEADER)));
  const lines =
    title === undefined
      ? builtIn
      : [limitMarkdown(withoutDates(title), { maxBytes: MAX_HEADER * 4 }).markdown];
  return { style: STYLE_OF[event as Outcome], lines: lines.filter(Boolean) };
}

/** Draws a card with as many of its facts and then of its sections' lines as are asked for. */
function drawCard({ header, facts, sections, buttons, safe }: CardContent, count: number): AdaptiveCard {
  const drawn = facts.slice(0, count).map(([title, value]) => ({ title, value: safe(value) }));
  let room = count - drawn.length;
  let left = facts.length - drawn.length;
  const containers: unknown[] = [];
  for (const section of sections) {
    const lines = section.lines.slice(0, room);
    if (lines.length > 0) containers.push(drawSection({ ...section, lines }, safe));
    room -= lines.length;
    left += section.lines.length - lines.length;
  }
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: CARD_VERSION,
    body: [
      drawHeader(header, safe),
      ...(drawn.length === 0 ? [] : [{ type: "FactSet", facts: drawn }]),
      ...containers,
      ...(left === 0 ? [] : [textBlock(`Cut here: a card has room for 14 kB. Lines left out: ${left}.`)]),
    ],
    ...(buttons.length === 0 ? {} : { actions: buttons.map((one) => ({ type: "Action.OpenUrl", ...one })) }),
  };
}

function drawHeader({ style, lines }: CardHeader, safe: (text: string) => string): unknown {
  const look = (index: number) => (index === 0 ? { size: "Medium", weight: "Bolder" } : { spacing: "Small" });
  const items = lines.map((line, index) => textBlock(safe(line), look(index)));
  return { type: "Container", style, bleed: true, items };
}

function drawSection({ title, lines, isCode = false }: CardSection, safe: (text: string) => string): unknown {
  const head = title === undefined ? [] : [textBlock(safe(title), { weight: "Bolder" })];
  const look = isCode ? { spacing: "None", fontType: "Monospace" } : { spacing: "Small" };
  return { type: "Container", items: [...head, ...lines.map((line) => textBlock(safe(line), look))] };
}

function textBlock(text: string, look: Readonly<Record<string, string>> = {}): unknown {
  return { type: "TextBlock", text, wrap: true, ...look };
}
