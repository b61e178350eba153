import { describe, expect, test } from "vitest";
import { barEnd, barEndRoom, barMarkOf, withWholeBars } from "../../../src/text/markup/bar.ts";

const OPENING = '<blockquote class="danger">';
const CLOSING = "</blockquote>";

test.each([
  [OPENING, "opening"],
  ['<blockquote class="success">', "opening"],
  [CLOSING, "closing"],
  ['<blockquote class="other">', undefined],
  ["<blockquote>", undefined],
  [` ${OPENING}`, undefined],
  [`${CLOSING} x`, undefined],
  ["", undefined],
])("the line %j is to a bar: %s", (line, mark) => {
  expect(barMarkOf(line)).toBe(mark);
});

describe("bars", () => {
  test.each([
    ["one that is whole stays", `a\n\n${OPENING}\n\nb\n\n${CLOSING}\n\nc`, undefined],
    ["none stays of an empty one", `a\n\n${OPENING}\n\n \n\n${CLOSING}\n\nc`, "a\n\n\nc"],
    ["an open one is closed", `a\n\n${OPENING}\n\nb`, `a\n\n${OPENING}\n\nb\n\n${CLOSING}`],
    ["an open one that is empty goes", `a\n\n${OPENING}\n\n`, "a\n"],
    [
      "one within another goes",
      `${OPENING}\n\na\n${OPENING}\nb\n\n${CLOSING}\n\nc\n${CLOSING}`,
      `${OPENING}\n\na\nb\n\n${CLOSING}\n\nc`,
    ],
    ["a closing tag without an opening one goes", `a\n${CLOSING}\nb`, "a\nb"],
    ["it gets blank lines around its content", `${OPENING}\na\n${CLOSING}`, `${OPENING}\n\na\n\n${CLOSING}`],
    [
      "it gets a blank line after it, before a block too",
      `${OPENING}\na\n${CLOSING}\n\`\`\`\n${CLOSING}\nb\n\`\`\``,
      `${OPENING}\n\na\n\n${CLOSING}\n\n\`\`\`\n${CLOSING}\nb\n\`\`\``,
    ],
    [
      "text next to the tags gets lines of its own",
      `${OPENING}a${CLOSING}\n ${OPENING}  \nb  \nc${CLOSING}  \nd\n  ${CLOSING}`,
      `${OPENING}\n\na\n\n${CLOSING}\n${OPENING}\n\nb  \nc\n\n${CLOSING}\n\nd`,
    ],
    ["an escaped tag is text", `${OPENING}\n\n\\${CLOSING}\nb \\${CLOSING}\n\n${CLOSING}`, undefined],
    [
      "a tag in a fenced block is text",
      `${OPENING}\n\n\`\`\`\n${CLOSING}\n${OPENING}\n\`\`\`\n\n${CLOSING}\n\nc`,
      undefined,
    ],
  ])("%s", (_, markdown, whole = markdown) => {
    expect(withWholeBars(markdown)).toBe(whole);
    expect(withWholeBars(whole)).toBe(whole);
  });

  test("contain as many lines as there are", () => {
    const markdown = `${OPENING}\n\na${"\n".repeat(300_000)}b\n\n${CLOSING}`;
    expect(withWholeBars(markdown) === markdown).toBe(true);
  });

  test("are quotes on request, including blocks in them", () => {
    expect(withWholeBars(`a\n\n${OPENING}\n\nb  \nc\n\n\`\`\`\nd\n\`\`\`\n\n${CLOSING}\n\ne`, "quote")).toBe(
      "a\n\n> b  \n> c\n>\n> ```\n> d\n> ```\n\ne",
    );
  });
});

test.each([
  ["a", ""],
  [`${OPENING}\n\na`, `\n\n${CLOSING}`],
  [`${OPENING}\n\na\n\n${CLOSING}\n\nb`, ""],
  [`${OPENING}\n\n\`\`\`\n${CLOSING}\n\`\`\``, `\n\n${CLOSING}`],
  [`\`\`\`\n${OPENING}\n\`\`\``, ""],
])("what closes the bar of %j is %j, and there is room for it", (markdown, end) => {
  expect(barEnd(markdown)).toBe(end);
  expect(barEndRoom(markdown)).toBeGreaterThanOrEqual(end.length);
});

test("a text without a bar needs no room for its end", () => {
  expect(barEndRoom(`a ${OPENING}`)).toBe(0);
});
