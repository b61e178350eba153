import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutMentions } from "../../../src/text/markup/inert-mentions.ts";
import {
  escapeMarkdown,
  fenceAfter,
  fenced,
  inlineCode,
  markdownLink,
} from "../../../src/text/markup/markdown.ts";
import { oneLine } from "../../../src/text/markup/plain.ts";
import { webAddress } from "../../../src/text/web-address.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { see, withoutZeroWidth } from "../../support/visible-text.ts";

describe("escapeMarkdown", () => {
  test.each([
    ["a*b_c`d[e]f<g>h~i|j\\k", "a\\*b\\_c\\`d\\[e\\]f\\<g\\>h\\~i\\|j\\\\k"],
    ["a && b &copy; &#60; &#x3c; &", "a && b \\&copy; \\&#60; \\&#x3c; &"],
    ["# a", "\\# a"],
    ["#7 a", "#7 a"],
    ["- a", "\\- a"],
    ["-1", "-1"],
    ["+ a", "\\+ a"],
    ["===", "\\==="],
    ["1. a", "1\\. a"],
    ["12) a", "12\\) a"],
    ["1.2.3", "1.2.3"],
    [" a\n\n# b ", "a # b"],
    ["(a) {b} !c 'd' \"e\"", "(a) {b} !c 'd' \"e\""],
  ])("writes %j as %j", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test.each([
    ["https://example.com/a_b?c=d#e", "https://example.com/a_b?c=d#e"],
    ["https://example.com/_a_(b)*c*", "https://example.com/%5Fa%5F%28b%29%2Ac%2A"],
    ["https://example.com/?a=b&copy;&#64;c", "https://example.com/?a=b&copy%3B&#64%3Bc"],
  ])("keeps the address %s clickable: %s", (address, markdown) => {
    expect(escapeMarkdown(address)).toBe(markdown);
    expect(see(`[a](${markdown})`).targets).toEqual([markdown]);
  });

  test.each([
    ["see https://wiki.example.com/a_b_c.", "see https://wiki.example.com/a_b_c."],
    ["(https://example.com/a_b), and_more", "(https://example.com/a_b), and\\_more"],
    ["https://example.com/_a_b_ x", "https://example.com/\\_a_b\\_ x"],
    [
      "https://example.com/a__b https://example.com/c_d",
      "https://example.com/a\\_\\_b https://example.com/c_d",
    ],
    ["x https://example.com/a_b?c=d&copy; y", "x https://example.com/a_b?c=d\\&copy; y"],
    ["[x](https://example.com/a_b)", "\\[x\\](https://example.com/a_b)"],
  ])("breaks no address in %j: %s", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(see(`a ${markdown} b`)).toMatchObject({ kinds: see("a b").kinds, blocks: [`a ${text} b`] });
  });

  test.each([
    "https://github.com@evil.example/a_b",
    "https:\\\\evil.example/a_b",
    "xhttps://example.com/a_b",
  ])("also escapes what is not an address in a text: %s", (text) => {
    expect(escapeMarkdown(`see ${text}`)).toContain("a\\_b");
  });

  test.each([
    ["at the start of a line", "", ""],
    ["at the start of a further line", "before\n", ""],
    ["in bold", "**a", "**"],
    ["in link text", "[a ", "](https://example.com)"],
    ["in a list item", "- ", ""],
    ["in a quote", "> ", ""],
  ])("shows any text as it is %s", (_, before, after) => {
    const empty = see(`${before}x${after}`);
    const holds = (text: string) => {
      const seen = see(`${before}${escapeMarkdown(`x${text}`)}${after}`);
      const line = withoutZeroWidth(oneLine(`x${text}`));
      expect(seen).toEqual({ ...empty, blocks: empty.blocks.map((block) => block.replace("x", () => line)) });
    };
    fc.assert(fc.property(hostileText, holds));
  });

  test.each(["- ", "", "> ", "before\n"])("starts no block after %j", (before) => {
    const holds = (text: string) => {
      const markdown = escapeMarkdown(text);
      fc.pre(markdown !== "" && webAddress(text) === undefined);
      const { kinds, blocks } = see(before + markdown);
      expect(kinds.filter((kind) => kind !== "softbreak")).toEqual(
        see(`${before}x`).kinds.filter((kind) => kind !== "softbreak"),
      );
      expect(blocks.join("\n").endsWith(withoutZeroWidth(oneLine(text)))).toBe(true);
    };
    fc.assert(fc.property(hostileText, holds));
  });
});

describe("webAddress", () => {
  test.each([
    "https://example.com",
    "HTTP://example.com:8080/a?b#c",
    "https://github.example.com/a/b/tree/feature/x",
    "https://münchen.example/ü",
  ])("takes %s", (address) => {
    expect(webAddress(` ${address}\n`)).toBe(address);
  });

  test.each([
    undefined,
    "",
    "example.com",
    "//example.com",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.com",
    "https://",
    "https://exa mple.com",
    "https://example.com/<@all>",
    'https://example.com/"x',
    "https://example.com\\x",
    "see https://example.com",
  ])("refuses %s", (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});

describe("markdownLink", () => {
  test("escapes the text and encodes what would end the address", () => {
    expect(markdownLink("a]b", "https://example.com/c)d")).toBe("[a\\]b](https://example.com/c%29d)");
  });

  test("is just the text if the address is not a web address", () => {
    expect(markdownLink("a*b", "javascript:alert(1)")).toBe("a\\*b");
    expect(markdownLink("a", undefined)).toBe("a");
  });
});

test.each([
  ["", ""],
  [" \n ", ""],
  ["addCup src/cart.ts:42", "`addCup src/cart.ts:42`"],
  ["  a\n  b", "`a b`"],
  ["a `b` c", "`` a `b` c ``"],
  ["```", "```` ``` ````"],
  ["` `` `", "``` ` `` ` ```"],
])("the line %j as code is %j", (text, markdown) => {
  expect(inlineCode(text)).toBe(markdown);
  expect(see(markdown).kinds).toEqual(markdown === "" ? [] : ["code_inline"]);
});

describe("fenced", () => {
  test.each([
    ["a", "```\na\n```"],
    ["a\n```\nb", "````\na\n```\nb\n````"],
    ["`".repeat(9), `${"`".repeat(10)}\n${"`".repeat(9)}\n${"`".repeat(10)}`],
  ])("fences %j as %j", (text, markdown) => {
    expect(fenced(text)).toBe(markdown);
  });
});

test.each([
  ["```js", undefined, "```"],
  ["  ~~~~", undefined, "  ~~~~"],
  ["``` a`b", undefined, undefined],
  ["    ```", undefined, undefined],
  ["text", undefined, undefined],
  ["text", "```", "```"],
  ["```", "```", undefined],
  ["`````  ", "  ````", undefined],
  ["```", "````", "````"],
  ["```js", "```", "```"],
  ["~~~", "```", "```"],
])("after %j in the block %j the block %j is open", (line, before, after) => {
  expect(fenceAfter(line, before)).toBe(after);
});

describe("withoutMentions", () => {
  test.each([
    "<@all>",
    "<@personEmail:a@example.com|x>",
    "< @all>",
    "<\n@all>",
    "<\\@all>",
    "\\<@all\\>",
    "<\u200b@all>",
    "&lt;@all&gt;",
    "&LT@all>",
    "&#60;@all>",
    "&#x003C;@all>",
    "&amp;lt;@all&amp;gt;",
    "<&#64;all>",
    "<&#x40;all>",
    "<&commat;all>",
    "<spark-mention data-object-type='all'>",
    "< Spark-Mention>",
  ])("splits the start of %j", (markdown) => {
    const inert = withoutMentions(`a ${markdown} b`);
    expect(inert).toMatch(/(?:<|;|LT)\u200b[\s\\\u200b]*(?:@|&|spark)/i);
    expect(inert.replace(/\u200b/g, "")).toBe(`a ${markdown.replace("\u200b", "")} b`);
  });

  test.each(["ada@example.com", "a < b @all", "<b>@all</b>", "&ltimes; @x", "@all"])(
    "leaves %j as it is",
    (markdown) => {
      expect(withoutMentions(markdown)).toBe(markdown);
    },
  );
});
