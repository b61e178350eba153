import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { withWebLinksOnly } from "../../../src/message/card/card-links.ts";
import { webAddress } from "../../../src/text/web-address.ts";
import { markdownOf } from "../../support/card-parts.ts";
import { cardOf, renderStep } from "../../support/render-event.ts";

/** Takes every scheme for a link's. */
const generous = new MarkdownIt({ html: true });
generous.validateLink = () => true;

function targetsIn(markdown: string): readonly string[] {
  const tokens = generous.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const targets = tokens.flatMap((token) => [token.attrGet("href") ?? [], token.attrGet("src") ?? []].flat());
  const tags = tokens.filter(({ type }) => type.startsWith("html")).map(({ content }) => content);
  return [...targets, ...tags].map(String);
}

const BAD = [
  "[a](javascript:alert(1))",
  "[a](  JAVASCRIPT:alert)",
  "[a](\n<javascript:alert>)",
  "[a](java&#115;cript:x)",
  "[a](\\javascript:x)",
  '[a](data:text/html,x "t")',
  "[a](webexteams://im?space=1)",
  "[a](file:///etc/passwd)",
  "[a](//evil.example)",
  "[a](https://github.com@evil.example/)",
  "[a](https:\\\\evil.example)",
  `[a](https://github.com${".a".repeat(200)}@evil.example/)`,
  `[a](https://github.com${".a".repeat(2000)}@evil.example/)`,
  `<https://github.com${".a".repeat(200)}@evil.example/>`,
  "![a](javascript:x)",
  "[b]\n\n[b]: javascript:x",
  "<javascript:alert(1)>",
  "<mailto:a@example.com>",
  "<JAVASCRIPT:alert(1)>",
  '<A HREF="javascript:x">b</A>',
  '<a href="javascript:x">b</a>',
];

describe("links in a card's texts", () => {
  test.each(BAD)("%j is not one", (text) => {
    expect(targetsIn(text).length).toBeGreaterThan(0);
    expect(targetsIn(withWebLinksOnly(text)).filter((one) => webAddress(one) === undefined)).toEqual([]);
  });

  test.each([
    '[a](https://example.com/x_(y) "t")',
    "<https://example.com/>",
    `[a](https://example.com/?sig=${"a".repeat(1000)})`,
    "[a]( http://example.com )",
    "a < b",
    "a[0]",
  ])("%j stays", (text) => {
    expect(withWebLinksOnly(text)).toBe(text);
  });

  test("are http and https in built-in and own cards, whatever comes with a value", () => {
    const text = fc
      .array(fc.constantFrom(...BAD, " ", "[", "]", "(", ")", "<", "x"), { maxLength: 5 })
      .map((all) => all.join(""));
    const content = {
      type: "AdaptiveCard",
      body: [
        { type: "TextBlock", text: "{{{data}}} [x]({{{data}}})" },
        { type: "FactSet", facts: [{ title: "{{{data}}}", value: "{{{data}}}" }] },
      ],
    };
    const holds = (data: string) => {
      const own = renderStep({
        texts: { own: { partials: {}, card: { file: "own.yaml", content } }, data },
      }).card;
      const builtIn = cardOf({ texts: { message: "{{{data}}}", data } });
      for (const card of [own ?? builtIn, builtIn]) {
        const targets = markdownOf(card).flatMap(targetsIn);
        expect(targets.filter((one) => webAddress(one) === undefined)).toEqual([]);
      }
    };
    fc.assert(fc.property(text, holds));
  });
});
