import { describe, expect, test } from "vitest";
import { parseKeyValues } from "../../runner/file-commands.ts";

describe("parseKeyValues", () => {
  test.each([
    ["a=1\n\nb=x=y\n", { a: "1", b: "x=y" }],
    ["a<<END\none\n\ntwo=2\nEND\nb=2", { a: "one\n\ntwo=2", b: "2" }],
    ["a<<END\nEND", { a: "" }],
    ["a=1<<END\n", { a: "1<<END" }],
    ["a=\n", { a: "" }],
    ["", {}],
  ])("reads %j", (text, values) => {
    expect(parseKeyValues(text)).toEqual(values);
  });

  test.each([
    ["no separator", "Invalid format 'no separator'"],
    ["=1", "Invalid format '=1'. Name must not be empty"],
    ["a<<\n", "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ["a<<END\nvalue\n", "Invalid value. Matching delimiter not found 'END'"],
  ])("refuses %j", (text, message) => {
    expect(() => parseKeyValues(text)).toThrow(message);
  });
});
