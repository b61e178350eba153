import { expect, test } from "vitest";
import { renderMarkdown } from "../../../emulator/markdown.ts";
import { SAMPLE_BUILDS } from "../../../preview/samples/sample-builds.ts";
import type { Build } from "../../../src/build/build.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import { buttonsOf, markdownOf } from "../../support/card-parts.ts";
import { renderBuild } from "../../support/render-event.ts";
import { withoutZeroWidth } from "../../support/visible-text.ts";

interface Told {
  readonly words: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

/** What a reader of Markdown sees: words, and the addresses of the links. */
function toldBy(html: string): Told {
  const text = html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  const addresses = Array.from(html.matchAll(/href="([^"]*)"/g), ([, address = ""]) => address);
  return {
    words: new Set(
      withoutZeroWidth(text)
        .split(/[\s·]+/u)
        .filter(Boolean),
    ),
    addresses: new Set(addresses),
  };
}

const htmlOf = (markdown: string): string => renderMarkdown(markdown, () => undefined).html ?? "";

/** The names of links that a button says in a word of its own. */
const OF_BUTTONS = /<a href="([^"]*)"[^>]*>(Review|Open [^<]*|Job|Run(?: #\d+)?|Log|Compare)<\/a>/g;

function told(build: Build, outcome: Outcome): { readonly message: Told; readonly card: Told } {
  const { markdown, card } = renderBuild(build, outcome, { texts: { format: "card" } });
  if (card === undefined) throw new Error("The message has no card");
  const buttons = new Set(buttonsOf(card).map((button) => button.replace(/^[^:]*: /, "")));
  const html = htmlOf(markdown).replace(OF_BUTTONS, (link, address: string) =>
    buttons.has(address) ? `<a href="${address}"></a>` : link,
  );
  const drawn = toldBy(markdownOf(card).map(htmlOf).join("\n"));
  const addresses = new Set([...drawn.addresses, ...buttons]);
  return { message: toldBy(html), card: { ...drawn, addresses } };
}

test.each(SAMPLE_BUILDS)("the card of %s says what its message says, and no more", (_, build, outcome) => {
  const { message, card } = told(build, outcome);
  expect([...message.words.difference(card.words)]).toEqual([]);
  expect([...message.addresses.difference(card.addresses)]).toEqual([]);
  expect([...card.words.difference(message.words)]).toEqual([]);
  expect([...card.addresses.difference(message.addresses)]).toEqual([]);
});

test.each(SAMPLE_BUILDS)(
  "a button of %s has the name of the link to the same address",
  (_, build, outcome) => {
    const { markdown, card } = renderBuild(build, outcome, { texts: { format: "card" } });
    const links = new Map(Array.from(htmlOf(markdown).matchAll(OF_BUTTONS), ([, url, name]) => [url, name]));
    const both = (card === undefined ? [] : buttonsOf(card)).flatMap((button) => {
      const [title = "", url = ""] = button.split(/: (?=http)/);
      const name = links.get(url);
      // A phone has no room for the name of the environment.
      return name === undefined ? [] : [[title, title === "Open" ? name.split(" ", 1)[0] : name]];
    });
    expect(both.filter(([title, name]) => title !== name)).toEqual([]);
  },
);
