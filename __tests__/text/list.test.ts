import { expect, test } from "vitest";
import { choicesText, listText } from "../../src/text/list.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b, and c"],
  [["a", "b", "c", "d"], "a, b, c, and 1 more"],
  [["a", "b", "c", "d", "e"], "a, b, c, and 2 more"],
])("lists %j as %j, three at most", (items, text) => {
  expect(listText(items, 3)).toBe(text);
});

test("names ten items by default", () => {
  expect(listText([..."abcdefghijkl"])).toBe("a, b, c, d, e, f, g, h, i, j, and 2 more");
});

test.each([
  [[], ""],
  [["a"], '"a"'],
  [["a", "b"], '"a" or "b"'],
  [["a", "b", 'c"'], '"a", "b", or "c\\""'],
])("gives the choice of %j as %s", (choices, text) => {
  expect(choicesText(choices)).toBe(text);
});
