import MarkdownIt from "markdown-it";
import type { MessageContent, Person } from "./entities.ts";
import type { Mention } from "./mentions.ts";
import { hiddenMentions, placeMentions, takeMentions } from "./mentions.ts";

/** The server's results for Markdown: HTML, the plain text of it, and the people it mentions. */
export type Rendered = Required<Pick<MessageContent, "html" | "text">> &
  Pick<MessageContent, "mentionedGroups" | "mentionedPeople">;

type FindPerson = (mention: Mention) => Person | undefined;

// Webex renders none of these. A table appears as its source text.
const markdownIt = new MarkdownIt({ html: true }).disable(["hr", "image", "table"]);
const { escapeHtml } = markdownIt.utils;

// Webex keeps only a few raw HTML tags, as its documentation says: the colored quote and simple emphasis. The rest
// appears as text.
const PASSING_TAG =
  /&lt;(\/?(?:b|blockquote|br|code|em|i|li|ol|p|pre|strong|u|ul)|blockquote class=&quot;(?:danger|info|success|warning)&quot;)&gt;/g;

markdownIt.renderer.rules["html_block"] = (tokens, index) => passHtml(tokens[index]?.content);
markdownIt.renderer.rules["html_inline"] = (tokens, index) => passHtml(tokens[index]?.content);
markdownIt.renderer.rules["link_open"] = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet("rel", "nofollow");
  return renderer.renderToken(tokens, index, options);
};

/** Renders Markdown as Webex does, including mentions. */
export function renderMarkdown(markdown: string, findPerson: FindPerson): Rendered {
  const { marked, mentions } = takeMentions(markdown);
  const called = mentions.map((mention) => ({ mention, person: findPerson(mention) }));
  const everyone = [...mentions, ...hiddenMentions(marked)];
  const html = markdownIt.render(marked).trim();
  const people = [...new Set(everyone.flatMap((mention) => findPerson(mention)?.id ?? []))];
  const groups = [
    ...new Set(everyone.flatMap(({ kind }) => (kind === "all" || kind === "here" ? kind : []))),
  ];
  return {
    html: placeMentions(
      html,
      called.map(({ mention, person }) => mentionHtml(mention, person)),
    ),
    text: placeMentions(
      plainText(html),
      called.map(({ mention, person }) => shownName(mention, person)),
    ),
    mentionedPeople: people.length > 0 ? people : undefined,
    mentionedGroups: groups.length > 0 ? groups : undefined,
  };
}

function passHtml(raw = ""): string {
  return escapeHtml(raw).replace(PASSING_TAG, (_, tag: string) => `<${tag.replaceAll("&quot;", '"')}>`);
}

function mentionHtml(mention: Mention, person: Person | undefined): string {
  const name = escapeHtml(shownName(mention, person));
  if (mention.kind === "all" || mention.kind === "here") {
    return `<spark-mention data-object-type="groupMention" data-group-type="${mention.kind}">${name}</spark-mention>`;
  }
  // Mentioning somebody unknown is not an error: the name stays, and nobody is notified.
  if (!person) return name;
  return `<spark-mention data-object-type="person" data-object-id="${person.id}">${name}</spark-mention>`;
}

function shownName(mention: Mention, person: Person | undefined): string {
  if (mention.kind === "all") return "All";
  if (mention.kind === "here") return "Here";
  return mention.name ?? person?.displayName ?? mention.value;
}

function plainText(html: string): string {
  return html
    .replace(/<br>\n?/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
