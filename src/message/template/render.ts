import type { OwnTemplates, TemplateSet } from "../../model/templates.ts";
import { withWholeBars } from "../../text/markup/bar.ts";
import { withoutMentions } from "../../text/markup/inert-mentions.ts";
import { escapeMarkdown, fenceAfter, withFenceClosed } from "../../text/markup/markdown.ts";
import { plainText } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import type { AdaptiveCard } from "../card/card.ts";
import type { MessageModel } from "../names/template-names.ts";
import { Template, type TemplateView } from "./render-template.ts";
import type { Cards, RenderTries } from "./render-tries.ts";
import { withOwnTemplates } from "./template-set.ts";

/** A message ready to be sent. */
export interface RenderedMessage {
  /** Webex Markdown, which may be longer than Webex allows: see `fitMessage`. */
  readonly markdown: string;
  /** Its first line, for use on its own. */
  readonly title: string;
  /** What broke first, with its location, as a line of Markdown; "" if unknown. */
  readonly explanation: string;
  /**
   * The content of a card with the same information, if a card is requested. The Markdown is then for clients without cards.
   */
  readonly card?: AdaptiveCard;
  /** Names that are never filled, as sentences. */
  readonly warnings: readonly string[];
  /** Problems with the user's templates, as sentences. The built-in ones replace them. */
  readonly problems: readonly string[];
}

export interface RenderRequest {
  readonly model: MessageModel;
  /** The user's `data`. */
  readonly data?: unknown;
  readonly builtIn: TemplateSet;
  readonly own?: OwnTemplates | undefined;
  /** Mustache Markdown that replaces the first line. */
  readonly title?: string | undefined;
  /** Mustache Markdown that replaces everything after the first line. */
  readonly message?: string | undefined;
  /** @default "markdown" */
  readonly format?: "markdown" | "card" | undefined;
  /** The code that draws cards. Without it, there is no card. */
  readonly cards?: Cards | undefined;
  /** The code that renders the user's templates. Without it, none of them is rendered. */
  readonly ofUser?: typeof import("./render-tries.ts") | undefined;
  /** Removes secrets from the message. */
  readonly hide: Hide;
}

/** Renders a message. There is always one, whatever a user's template contains: the built-in template replaces a broken one. */
export function renderMessage(request: RenderRequest): RenderedMessage {
  const tries = request.ofUser && new request.ofUser.RenderTries(request);
  const texts = renderTexts(request, tries);
  const { hide, model } = request;
  const alone = texts.isOwnTitle ? texts.title : placed(texts, model, escapeMarkdown);
  const title = texts.isOwnBody ? alone : texts.title;
  const markdown = finished(`${title}\n\n${texts.body}`, hide);
  const card = renderCard(request, texts, tries);
  const warnings = [...new Set(tries?.warnings)];
  const first = finished(alone, hide).split("\n", 1)[0] ?? "";
  const explanation = finished(explanationText(request), hide);
  return {
    markdown,
    title: first,
    explanation,
    ...(card && { card }),
    warnings,
    problems: tries?.problems ?? [],
  };
}

/** Always built in, because it is for a reply, which the user's templates do not write. */
function explanationText(request: RenderRequest): string {
  const { partials } = request.builtIn;
  const main = request.model.explanation && partials["explanation"];
  return main === undefined ? "" : builtInText(request, { main, partials });
}

/** Renders a built-in template. Tests make sure that it contains no unknown names. */
function builtInText(view: TemplateView, templates: TemplateSet, write?: (text: string) => string): string {
  return new Template(templates, view).render(write);
}

/** Adds repository and subject to a built-in title that is not followed by a line of facts. */
function placed(
  { title }: TitleAndBody,
  { repository, subject }: MessageModel,
  write: (text: string) => string,
): string {
  return [title, ...[repository?.name ?? "", subject].map(write)].filter(Boolean).join(" · ");
}

/** First line and rest of a message. */
interface TitleAndBody {
  readonly title: string;
  readonly body: string;
}

/** The same, and which parts are the user's. */
interface MessageTexts extends TitleAndBody {
  readonly isOwnTitle: boolean;
  readonly isOwnBody: boolean;
}

function renderTexts(request: RenderRequest, tries: RenderTries | undefined): MessageTexts {
  const { builtIn, own, title, message } = request;
  const isOwn = own !== undefined && own.card === undefined;
  const templates = isOwn ? withOwnTemplates(builtIn, own) : builtIn;
  const whole = isOwn ? tries?.own(templates, REQUIRED) : undefined;
  const builtInOrOwn = titleAndBody(whole ?? builtInText(request, builtIn));
  const ownTitle = tries?.input(inputTemplate("title", title, templates), REQUIRED);
  const ownBody = tries?.body(inputTemplate("message", message, templates));
  return {
    title: ownTitle ?? builtInOrOwn.title,
    body: ownBody ?? builtInOrOwn.body,
    isOwnTitle: (ownTitle ?? whole) !== undefined,
    isOwnBody: (ownBody ?? whole) !== undefined,
  };
}

/** For a template that must show something: there is no message without a title. */
const REQUIRED = { mayBeBlank: false };

/** The user's card, or the built-in one with the user's texts. */
function renderCard(
  request: RenderRequest,
  texts: MessageTexts,
  tries: RenderTries | undefined,
): AdaptiveCard | undefined {
  const { model, own, format, hide, cards } = request;
  if (cards === undefined) return undefined;
  const ownCard = own?.card && tries?.card(own.card);
  if (ownCard !== undefined || (own?.card === undefined && format !== "card")) return ownCard;
  const drawn = builtInTexts(request, cards);
  const builtIn = texts.isOwnBody ? placed(drawn, model, cards.escapeCardText) : drawn.title;
  return cards.buildCard(model, {
    title: tidied(texts.isOwnTitle ? texts.title : builtIn, hide),
    body: tidied(texts.isOwnBody ? texts.body : drawn.body, hide),
    hide,
  });
}

/** The built-in texts, escaped for cards. Links that a button opens are left out. */
function builtInTexts(request: RenderRequest, cards: Cards): TitleAndBody {
  const { model, builtIn } = request;
  const buttons = new Set(cards.cardButtons(model).map(({ url }) => url));
  const says = model.changes?.url;
  const links = model.links.filter(({ url }) => url === says || !buttons.has(url));
  const first = (index: number): string => (index === 0 ? "yes" : "");
  const forCard = { ...model, links: links.map((link, index) => ({ ...link, first: first(index) })) };
  return titleAndBody(builtInText({ ...request, model: forCard }, builtIn, cards.escapeCardText));
}

function inputTemplate(
  name: string,
  source: string | undefined,
  { partials }: TemplateSet,
): TemplateSet | undefined {
  return source === undefined ? undefined : { main: { file: `Input "${name}"`, source }, partials };
}

/** The first line is the title, which a phone shows. */
function titleAndBody(markdown: string): TitleAndBody {
  const text = markdown.trim();
  const end = text.indexOf("\n");
  if (end === -1) return { title: text, body: "" };
  return { title: text.slice(0, end).trimEnd(), body: text.slice(end).trim() };
}

/** The rules for every message, whatever the template contains: it mentions nobody, and it is tidy. */
function finished(markdown: string, hide: Hide): string {
  return withoutMentions(tidied(markdown, hide));
}

/** A text without secrets, invisible characters, several blank lines in a row, and blocks or bars that are open or empty. */
function tidied(markdown: string, hide: Hide): string {
  const closed = withWholeBars(withFenceClosed(hide(plainText(markdown))));
  return withoutBlankRuns(closed).trim();
}

/**
 * Empty sections leave blank lines, and lines leave breaks that nothing follows. Only one blank line in a row is kept,
 * except in fenced blocks.
 */
function withoutBlankRuns(markdown: string): string {
  let fence: string | undefined;
  const lines: string[] = [];
  for (const line of markdown.split("\n")) {
    fence = fenceAfter(line, fence);
    const isBlank = fence === undefined && line.trim() === "";
    const before = lines.at(-1) ?? "";
    if (isBlank && before !== "") lines.splice(-1, 1, before.trimEnd(), "");
    else if (!isBlank) lines.push(line);
  }
  return lines.join("\n");
}
