import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteLength, cutToBytes, cutToCharacters } from "../../src/text/cut.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["é", 2],
  ["漢", 3],
  ["😀", 4],
])("counts %j as %i bytes of UTF-8", (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});

describe("cutToBytes", () => {
  test.each([
    ["abc", 3, "abc"],
    ["abc", 2, "ab"],
    ["aé", 2, "a"],
    ["漢字", 5, "漢"],
    ["a😀b", 4, "a"],
    ["a😀b", 5, "a😀"],
    ["abc", 0, ""],
    ["abc", -7, ""],
  ])("cuts %j to %i bytes: %j", (text, maxBytes, cut) => {
    expect(cutToBytes(text, maxBytes)).toBe(cut);
  });

  test("keeps the longest start that fits and splits no code point", () => {
    const holds = (text: string, maxBytes: number) => {
      const cut = cutToBytes(text, maxBytes);
      const [next = ""] = Array.from(text.slice(cut.length));
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.isWellFormed()).toBe(true);
      expect(byteLength(cut)).toBeLessThanOrEqual(maxBytes);
      expect(cut === text || byteLength(cut + next) > maxBytes).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 60 }), holds));
  });
});

describe("cutToCharacters", () => {
  test.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["😀😀😀", 3, "😀😀😀"],
    ["😀😀😀😀", 3, "😀😀…"],
    ["ab cd", 4, "ab…"],
  ])("cuts %j to %i characters: %j", (text, maxCharacters, cut) => {
    expect(cutToCharacters(text, maxCharacters)).toBe(cut);
  });
});
