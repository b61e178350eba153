import { withoutMentions } from "../../src/text/markup/inert-mentions.ts";
import { escapeMarkdown } from "../../src/text/markup/markdown.ts";
import type { Message, WebexClient } from "../../src/webex/index.ts";
import { compact, type Place, type Probe } from "./probe.ts";

const HOSTILE = [
  "# *a* _b_ **c** __d__ ~~e~~ `f` | g",
  "[link](https://example.com) ![image](https://example.com/a.png)",
  "<b>bold</b> <script>alert(1)</script> <!-- hidden -->",
  "&lt;b&gt; &amp; &copy; &#64;",
  "1. one",
  "- item",
  "> quote",
  "\\*back\\slash\\",
];

const RENDERINGS: readonly (readonly [name: string, markdown: string, html: string])[] = [
  ["heading", "## Title", "<h2>Title</h2>"],
  ["table", "| a | b |\n| --- | --- |\n| 1 | 2 |", "<p>| a | b |\n| --- | --- |\n| 1 | 2 |</p>"],
  ["rule", "above\n\n---\n\nbelow", "<p>above</p><p>---</p><p>below</p>"],
  [
    "image",
    "![alt](https://example.com/a.png)",
    '<p>!<a href="https://example.com/a.png" rel="nofollow">alt</a></p>',
  ],
  ["nested list", "- a\n    - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"],
  ["lone newline", "one\ntwo", "<p>one\ntwo</p>"],
  [
    "coloured quote",
    '<blockquote class="success">ok</blockquote>',
    '<blockquote class="success">ok</blockquote>',
  ],
  [
    "coloured bar with Markdown in it",
    '<blockquote class="danger">\n\n**a** [b](https://example.com)  \nc\n\n```\nd\n```\n\n</blockquote>\n\ne',
    '<blockquote class="danger"><p><strong>a</strong> <a href="https://example.com" rel="nofollow">b</a><br>\nc</p><pre><code>d</code></pre></blockquote><p>e</p>',
  ],
];

/** Probes how Webex handles Markdown: escaping, mentions, and rendering. */
export function textProbes({ to }: Place): Probe[] {
  const readBack = async (client: WebexClient, content: Partial<Message>): Promise<Message> => {
    const { text, markdown } = content;
    const { id } = await client.messages.create({
      ...to,
      ...(text === undefined ? {} : { text }),
      ...(markdown === undefined ? {} : { markdown }),
    });
    return client.messages.get({ messageId: id });
  };
  const escaping = HOSTILE.map((hostile): Probe => {
    return {
      name: `escaped: ${hostile}`,
      expected: hostile,
      run: async (client) =>
        (await readBack(client, { markdown: escapeMarkdown(hostile) })).text ?? "no text",
    };
  });
  const rendering = RENDERINGS.map(([what, markdown, expected]): Probe => {
    return {
      name: `html: ${what}`,
      expected,
      run: async (client) => compact((await readBack(client, { markdown })).html),
    };
  });
  return [
    ...escaping,
    {
      name: "mentions as they are",
      expected: "1 person, groups: all",
      run: (client) => mentions(client, String),
    },
    {
      name: "mentions made inert by withoutMentions",
      expected: "0 people, groups: none",
      run: (client) => mentions(client, withoutMentions),
    },
    ...rendering,
    {
      name: "text and markdown together",
      expected: "text: plain, html: <p><strong>rich</strong></p>",
      run: async (client) => {
        const { text, html } = await readBack(client, { text: "plain", markdown: "**rich**" });
        return `text: ${text}, html: ${compact(html)}`;
      },
    },
  ];
}

/**
 * Returns the people that a message mentions. Uses a room with only the caller in it, so that nobody is disturbed. As
 * its moderator, the caller can delete it.
 */
async function mentions(client: WebexClient, change: (markdown: string) => string): Promise<string> {
  const { id, emails = [] } = await client.people.me();
  const room = await client.rooms.create({ title: "Webex Notify live probe: mentions", isLocked: true });
  const markdown = change(`<@all> <@personEmail:${emails[0]}> <@personId:${id}|me>`);
  const { mentionedPeople = [], mentionedGroups = [] } = await client.messages.create({
    roomId: room.id,
    markdown,
  });
  const people = mentionedPeople.length === 1 ? "1 person" : `${mentionedPeople.length} people`;
  return `${people}, groups: ${mentionedGroups.join() || "none"}`;
}
