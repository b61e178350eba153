import { expect, test } from "vitest";
import { sectionsOfMarkdown } from "../../../src/message/card/card-markdown.ts";

const text = (...lines: readonly string[]) => ({ lines, isCode: false });
const code = (...lines: readonly string[]) => ({ lines, isCode: true });
const OPENING = '<blockquote class="danger">';
const CLOSING = "</blockquote>";

test.each([
  ["a line break parts lines, an end of a line does not", "a  \nb\nc  \n\nd", [text("a", "b\nc", "d")]],
  ["a bar is not drawn", `a\n\n${OPENING}\n\nb  \nc\n\n${CLOSING}\n\nd`, [text("a", "b", "c", "d")]],
  ["a bar within a paragraph parts it", `a\n${CLOSING}\nb`, [text("a", "b")]],
  ["a bar's tag in a block is text", `\`\`\`\n${CLOSING}\n\`\`\``, [code(`\\${CLOSING}`)]],
  [
    "a line that is nothing but code is one of its own",
    "a  \n`b src/c.ts:4`\nd",
    [text("a", "`b src/c.ts:4`\nd")],
  ],
  [
    "code behind a line break has a type of one width",
    "a  \n`b src/c.ts:4`  \nd",
    [text("a"), code("b src/c.ts:4"), text("d")],
  ],
  ["code that holds backticks is unwrapped", "`` a `b` ``", [code("a \\`b\\`")]],
  ["code that is nothing but backticks is unwrapped", "`` ` ``", [code("\\`")]],
  ["code within a line stays", "a `b` c", [text("a `b` c")]],
  ["two pieces of code are no one piece", "`a` and `b`", [text("`a` and `b`")]],
  ["backticks without an end are text", "``a`", [text("``a`")]],
])("%s", (_, markdown, sections) => {
  expect(sectionsOfMarkdown(markdown)).toEqual(sections);
});

test("an endless line of backticks takes no time", () => {
  expect(sectionsOfMarkdown(`\`a${"`".repeat(100_000)}b`)).toHaveLength(1);
  expect(sectionsOfMarkdown(`\`a${" ".repeat(100_000)}b`)).toHaveLength(1);
});
