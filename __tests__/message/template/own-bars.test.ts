import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { markdownOf } from "../../support/card-parts.ts";
import { cardOf, renderStep } from "../../support/render-event.ts";

/** Draws every tag that Markdown lets through. */
const generous = new MarkdownIt({ html: true });

const OPENING = '<blockquote class="info">';
const CLOSING = "</blockquote>";
const TITLE = `<a href="https://evil.example">Approve</a> ${CLOSING}`;

const stepWith = (message: string) => ({
  payload: { head_commit: { id: "aaaaaaa1", message: TITLE } },
  texts: { message },
});

test.each([
  ["on one line", `${OPENING}{{commit.title}}${CLOSING}`],
  ["without blank lines", `${OPENING}\n{{commit.title}}\n${CLOSING}`],
  ["right behind it", `${OPENING}\n\nx\n\n${CLOSING}\n{{commit.title}}`],
  ["between two lines", `${OPENING}a\n{{commit.title}}\nb${CLOSING}`],
  ["indented", `  ${OPENING}\n  {{commit.title}}\n  ${CLOSING}`],
])("a text of others in a bar of the user's is text: %s", (_, message) => {
  const html = generous.render(renderStep(stepWith(message)).markdown);
  expect(html).toContain("&lt;a href");
  expect(html).not.toContain('<a href="https://evil');
  expect([html.split(OPENING).length, html.split(CLOSING).length]).toEqual([2, 2]);
  const drawn = markdownOf(cardOf(stepWith(message))).join("\n");
  expect(drawn).not.toContain("blockquote class");
  expect(drawn).toContain("Approve");
});
