import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unhidden } from "../../../emulator/hidden-mentions.ts";
import { hiddenMentions } from "../../../emulator/mentions.ts";
import { decodedCells } from "../../../src/text/escapes/decoded-cells.ts";
import { withoutMentions } from "../../../src/text/markup/inert-mentions.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { mentionsIn } from "../../support/mentions-in.ts";
import { withoutZeroWidth } from "../../support/visible-text.ts";

/** One character in any of the ways in which HTML writes it. */
function written(character: string, names: readonly string[]): fc.Arbitrary<string> {
  const code = character.codePointAt(0) ?? 0;
  const zeros = fc.nat({ max: 9 }).map((count) => "0".repeat(count));
  const numbers = zeros.chain((zero) =>
    fc.constantFrom(
      ...[
        `#${zero}${code}`,
        `#x${zero}${code.toString(16)}`,
        `#X${zero}${code.toString(16).toUpperCase()}`,
        ...names,
      ],
    ),
  );
  const entity = fc.tuple(numbers, fc.constantFrom(";", ";", "")).map((parts) => `&${parts.join("")}`);
  return fc.oneof(fc.constant(character), entity);
}

/** A text in which some of the characters that mean something to entities are written as entities themselves. */
function layered(text: string, layers: number): fc.Arbitrary<string> {
  if (layers === 0) return fc.constant(text);
  const names: Readonly<Record<string, readonly string[]>> = {
    "&": ["amp", "AMP"],
    "<": ["lt", "LT"],
    "@": ["commat"],
    "#": ["num"],
    ";": ["semi"],
  };
  const characters = Array.from(text, (one) =>
    /[&<@#;lt0-9]/i.test(one)
      ? fc.oneof({ weight: 2, arbitrary: fc.constant(one) }, written(one, names[one] ?? []))
      : fc.constant(one),
  );
  return fc.tuple(...characters).chain((parts) => layered(parts.join(""), layers - 1));
}

const between = fc
  .array(
    fc.constantFrom(
      "",
      " ",
      "\n",
      "\t",
      "\\",
      "\u200c",
      "\u200d",
      "\u2060",
      "\u00ad",
      "\ufeff",
      "<!-- > -->",
      "<b>",
      "</b>",
      "**",
      "`",
      "&#32;",
      "&nbsp;",
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(""));

const mention = fc
  .tuple(
    between,
    fc.constantFrom(
      "@all>",
      "@HERE>",
      "@personEmail:a@example.com|x>",
      "spark-mention data-x>",
      "Spark-Mention>",
    ),
  )
  .map(([inside, end]) => `<${inside}${end}`);

function liveMentions(markdown: string): readonly string[] {
  return [...mentionsIn(markdown), ...(unhidden(markdown).match(/<[\s\\]*(?:@|spark-mention)/gi) ?? [])];
}

describe("withoutMentions", () => {
  test("splits a mention in any number of layers, whatever is between", () => {
    const holds = (text: string) => {
      const split = withoutMentions(text);
      expect(liveMentions(split)).toEqual([]);
      expect(split.replaceAll("\u200b", "")).toBe(text.replaceAll("\u200b", ""));
    };
    const hidden = mention.chain((one) => fc.nat({ max: 3 }).chain((layers) => layered(one, layers)));
    fc.assert(
      fc.property(
        fc.tuple(hostileText, hidden, hostileText).map((parts) => parts.join("")),
        holds,
      ),
      {
        numRuns: 400,
      },
    );
  });

  test.each([
    ["&#38;lt;@all>", "&#38;lt;\u200b@all>"],
    ["<&#32;@all>", "<\u200b&#32;@all>"],
    ["&amp;lt;@all&amp;gt;", "&amp;lt;\u200b@all&amp;gt;"],
    ["&#x26;#60;@all>", "&#x26;#60;\u200b@all>"],
    ["&l&#116;;@all>", "&l&#116;;\u200b@all>"],
    ["<<!-- x > y -->@all>", "<\u200b<!-- x > y -->@all>"],
    ["&lt@all>", "&lt\u200b@all>"],
    ["<<!--x<b> -->@all>", "<\u200b<!--x<b> -->@all>"],
    ["<<!--<<-->spark-mention>", "<\u200b<\u200b!--<\u200b<-->spark-mention>"],
    ['<<b title="a<c">@all>', '<\u200b<b title="a<c">@all>'],
    ["<spark<b x>-mention>", "<\u200bspark<b x>-mention>"],
    ["<&ensp;@all>", "<\u200b&ensp;@all>"],
    ["<&NegativeVeryThinSpace;&ast;@all>", "<\u200b&NegativeVeryThinSpace;&ast;@all>"],
    ["<&CounterClockwiseContourIntegral;@all>", "<\u200b&CounterClockwiseContourIntegral;@all>"],
  ])("splits %j after an encoded <", (text, split) => {
    expect(withoutMentions(text)).toBe(split);
  });

  test.each([
    "a < b and ada@example.com",
    "<b>@ada</b>",
    "5 &lt; 7 &amp; 8",
    "&copy; 2026",
    "<https://example.com/@x>",
    "@all",
  ])("leaves %j alone", (text) => {
    expect(withoutMentions(text)).toBe(text);
  });
});

/** Parts of comments, tags and mentions; what is tried of them is every text of a few. */
const PARTS = ["<", "<!--", "-->", "<b>", "<b", "x", ">", '"', "@all>", " ", "\\"];
const OTHER_PARTS = [
  "<",
  "<!--",
  "-->",
  "<i>",
  "'",
  "spark",
  "-mention>",
  "&lt;",
  "&ensp;",
  "@here>",
  "&NoBreak;",
];

describe("of every short text of parts of comments and tags, nothing calls somebody", () => {
  test.each([
    ["before a group", PARTS, "@all>"],
    ["before an element", OTHER_PARTS, "spark-mention>"],
    ["before a part of an element", OTHER_PARTS, "-mention>"],
    ["before a person", PARTS, "@personEmail:bob@example.com|Bob>"],
  ])("%s", (_, parts, end) => {
    const left: string[] = [];
    const look = (text: string, depth: number): void => {
      if (hiddenMentions(withoutMentions(text + end)).length > 0) left.push(text + end);
      if (depth > 0) for (const part of parts) look(text + part, depth - 1);
    };
    look("<", 4);
    expect(left).toEqual([]);
  });
});

test("decodes a megabyte of nested entities in one pass", () => {
  const decoded = (text: string): string =>
    decodedCells(text, true)
      .map(({ character }) => character)
      .join("");
  expect(decoded(`&${"amp;".repeat(250_000)}lt;`)).toBe("<");
  expect(decoded(`${"&#59".repeat(250_000)};`)).toMatch(/^;?$/);
  expect(withoutZeroWidth(decoded("&#000000060;"))).toBe("<");
});

test.each(["https://grafana.example.com/d/abc#5&var=x", "#12&13"])("%s has no entity, and stays", (text) => {
  expect(withoutMentions(text)).toBe(text);
});
