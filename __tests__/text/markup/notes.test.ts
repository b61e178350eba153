import { expect, test } from "vitest";
import { notesLine } from "../../../src/text/markup/notes.ts";

const SHOP = "https://github.com/your-org/shop";

test.each([
  ["Roast darker.", "Roast darker."],
  [
    "# Dark roast\r\n\r\n- one\r\n* two\r\n+ three\r\n1. four\r\n2) five\r\n> six",
    "Dark roast · one · two · three · four · five · six",
  ],
  ["<!-- generated -->\n## What's Changed\n* Roast by @ada", "What's Changed · Roast by @ada"],
  ["a <!-- b\nc --> d <!-- never closed", "a d"],
  ["**Full Changelog**: `v1...v2`", "Full Changelog: v1...v2"],
  [`* Roast in ${SHOP}/pull/98\n* Cups, ${SHOP}/issues/3`, "Roast in #98 · Cups, #3"],
  ["https://github.com/mallory/shop/pull/98", "https://github.com/mallory/shop/pull/98"],
  ["one\n\n---\n***\n\n\n  - two", "one · two"],
  ["#hashtag\n-5 degrees", "#hashtag · -5 degrees"],
  ["", ""],
  ["<!-- nothing -->\n---", ""],
])("of %j: %j", (markdown, text) => {
  expect(notesLine(markdown.replaceAll("\r\n", "\n"), SHOP)).toBe(text);
});
