import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { codeSpansOf } from "../../../src/text/markup/code-spans.ts";

const commonmark = new MarkdownIt("commonmark");

const codeOf = (markdown: string): readonly string[] =>
  codeSpansOf(markdown).map(({ code }) => code.replace(/^ (.*[^ ].*) $/, "$1"));

test.each([
  ["`a`", ["a"]],
  ["a `b` c ``d`e`` f", ["b", "d`e"]],
  ["\\`a`b`", ["b"]],
  ["`a\\`b`", ["a\\"]],
  ["``a\\``b`", ["a\\"]],
  ["``a`", []],
  ["`".repeat(60), []],
  [`${"`".repeat(60)}a${"`".repeat(60)}`, ["a"]],
])("finds the code of %j", (markdown, code) => {
  expect(codeOf(markdown)).toEqual(code);
});

test("finds what readers of CommonMark find", () => {
  const part = fc.constantFrom("`", "``", "```", "\\", "a", " ", "\\`");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const markdown = `x${parts.join("")}x`;
      const [line] = commonmark.parseInline(markdown, {});
      const code = line?.children?.filter(({ type }) => type === "code_inline") ?? [];
      expect(codeOf(markdown)).toEqual(code.map(({ content }) => content));
    }),
    { numRuns: 2000 },
  );
});
