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
  /** Webex Markdown, which may be longer than Webex takes: see `fitMessage`. */
  readonly markdown: string;
  /** Its first line as it may stand alone. */
  readonly title: string;
  /** What broke first, with its place, as a line of Markdown; "" where that is not known. */
  readonly why: string;
  /** The content of a card that shows the same, where one is asked for: the Markdown is then for who sees no cards. */
  readonly card?: AdaptiveCard;
  /** Names that nothing fills, as sentences. */
  readonly warnings: readonly string[];
  /** What is wrong with the user's templates, as sentences; the built-in ones stand in for them. */
  readonly problems: readonly string[];
}

export interface RenderRequest {
  readonly model: MessageModel;
  /** The user's `data`. */
  readonly data?: unknown;
  readonly builtIn: TemplateSet;
  readonly own?: OwnTemplates | undefined;
  /** Mustache Markdown in the place of the first line. */
  readonly title?: string | undefined;
  /** Mustache Markdown in the place of all that follows the first line. */
  readonly message?: string | undefined;
  /** `markdown` where it is absent. */
  readonly format?: "markdown" | "card" | undefined;
  /** What draws cards; without it there is none. */
  readonly cards?: Cards | undefined;
  /** What renders the user's templates; without it none of them is. */
  readonly ofUser?: typeof import("./render-tries.ts") | undefined;
  /** Values that must not appear in the message. */
  readonly hide: Hide;
}

/** Renders a message. Whatever a user's template holds, there is one: the built-in template stands in for a broken one. */
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
  const why = finished(whyText(request), hide);
  return { markdown, title: first, why, ...(card && { card }), warnings, problems: tries?.problems ?? [] };
}

/** Built in, whatever the user's templates say: it stands in a reply, which they do not write. */
function whyText(request: RenderRequest): string {
  const { partials } = request.builtIn;
  const main = request.model.why && partials["why"];
  return main === undefined ? "" : builtInText(request, { main, partials });
}

/** A built-in template, of which tests know that every name in it is one. */
function builtInText(view: TemplateView, templates: TemplateSet, write?: (text: string) => string): string {
  return new Template(templates, view).render(write);
}

/** A built-in title where no line of facts stands below it: it says where that happened. */
function placed(
  { title }: TitleAndBody,
  { repository, where }: MessageModel,
  write: (text: string) => string,
): string {
  return [title, ...[repository?.name ?? "", where].map(write)].filter(Boolean).join(" · ");
}

/** First line and rest of a message. */
interface TitleAndBody {
  readonly title: string;
  readonly body: string;
}

/** The same, and which of them are the user's. */
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

/** For a template that must show something: without a title there is no message. */
const REQUIRED = { mayBeBlank: false };

/** The user's card, else the built-in one, in which texts of the user's take the place of what they replace. */
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

/** The built-in texts with the escapes of cards; what a button opens is not linked once more. */
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

/** The first line is the title: what a phone shows. */
function titleAndBody(markdown: string): TitleAndBody {
  const text = markdown.trim();
  const end = text.indexOf("\n");
  if (end === -1) return { title: text, body: "" };
  return { title: text.slice(0, end).trimEnd(), body: text.slice(end).trim() };
}

/** What holds for every message, whatever the template did: nobody is mentioned in it, and it is tidy. */
function finished(markdown: string, hide: Hide): string {
  return withoutMentions(tidied(markdown, hide));
}

/** A text without secrets, hidden characters, runs of blank lines, and a block or a bar that is open or empty. */
function tidied(markdown: string, hide: Hide): string {
  const closed = withWholeBars(withFenceClosed(hide(plainText(markdown))));
  return withoutBlankRuns(closed).trim();
}

/**
 * Empty sections leave blank lines behind, and lines a break that nothing follows: of blank lines one is kept, but for those in
 * fenced blocks.
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
