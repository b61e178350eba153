import { expect, test } from "vitest";
import { Masks } from "../../runner/masks.ts";

function masking(...values: readonly string[]): Masks {
  const masks = new Masks();
  for (const value of values) masks.add(value);
  return masks;
}

test("hides a value wherever it is", () => {
  expect(masking("s3cret").apply("a s3cret and s3cret.")).toBe("a *** and ***.");
});

test("hides each line of a value of several lines, but no blank one", () => {
  const masks = masking("first line\r\n \nsecond line");
  expect(masks.apply("first line, second line")).toBe("***, ***");
  expect(masks.values).toEqual(["first line\r\n \nsecond line", "first line", "second line"]);
});

test.each([0, 1, 2])(
  "hides the base64 of a text that contains the value %i bytes after a group",
  (offset) => {
    const secret = "correct horse battery staple";
    const encoded = Buffer.from(`${"x".repeat(3 + offset)}${secret}`).toString("base64");
    expect(masking(secret).apply(encoded)).toContain("***");
  },
);

test("hides the value as JSON and URIs write it", () => {
  const masks = masking('a "b" c&d');
  expect(masks.apply(JSON.stringify({ key: 'a "b" c&d' }))).toBe('{"key":"***"}');
  expect(masks.apply(`?q=${encodeURIComponent('a "b" c&d')}`)).toBe("?q=***");
});

test("joins secrets that overlap or touch", () => {
  expect(masking("abcd", "cdef", "ghij").apply("-abcdefghij-")).toBe("-***-");
});

test("leaves everything alone without values", () => {
  expect(masking("", " ").apply("a b")).toBe("a b");
});
