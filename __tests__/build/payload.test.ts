import { describe, expect, test } from "vitest";
import { isTrueAt, listAt, parsePayload, textAt, valueAt } from "../../src/build/payload.ts";

describe("parsePayload", () => {
  test.each([
    ["", "the event file is empty"],
    [" \n", "the event file is empty"],
    ["[]", "the event file contains no JSON object"],
    ["null", "the event file contains no JSON object"],
    ['"push"', "the event file contains no JSON object"],
    ["7", "the event file contains no JSON object"],
    ["{", "the event file is not valid JSON"],
    ["<html>", "the event file is not valid JSON"],
  ])("of %j is empty, for %s", (text, problem) => {
    expect(parsePayload({ text })).toEqual({ payload: {}, problem });
  });

  test("of more than 64 MiB is empty, and is not parsed", () => {
    const text = `"${"x".repeat(64 * 1024 * 1024)}`;
    expect(parsePayload({ text })).toEqual({ payload: {}, problem: "the event file is larger than 64 MiB" });
  });

  test("of a file that was not read is empty, with the reason", () => {
    const problem = "there is no event file";
    expect(parsePayload({ problem })).toEqual({ payload: {}, problem });
  });

  test("is the object", () => {
    expect(parsePayload({ text: '{"a":{"b":1}}' })).toEqual({ payload: { a: { b: 1 } } });
  });
});

const VALUE = JSON.parse(
  '{"text":" a ","blank":" \\n","unseen":"\\u202e\\u0000","number":7,"zero":0,"yes":true,"word":"true","none":null,"list":[1,{"a":2}],"in":{"a":"b"},"__proto__":{"a":"own"}}',
) as unknown;

test.each([
  [["text"], " a "],
  [["in", "a"], "b"],
  [["number"], "7"],
  [["zero"], "0"],
  [["in"], undefined],
  [["list"], undefined],
  [["list", "0"], undefined],
  [["yes"], undefined],
  [["none"], undefined],
  [["none", "a"], undefined],
  [["text", "length"], undefined],
  [["blank"], undefined],
  [["unseen"], undefined],
  [["constructor", "name"], undefined],
  [["in", "__proto__", "a"], undefined],
  [["__proto__", "a"], "own"],
])("the text at %j is %j", (path, text) => {
  expect(textAt(VALUE, ...path)).toBe(text);
});

test.each([undefined, null, 7, "text", [], () => 1])("nothing is in %j", (value) => {
  expect(valueAt(value, "a")).toBeUndefined();
  expect(textAt(value, "length")).toBeUndefined();
  expect(listAt(value, "a")).toEqual([]);
  expect(isTrueAt(value, "a")).toBe(false);
});

test("a text that is too long for any message is cut, and never within a word", () => {
  expect(textAt({ a: `x ${"a".repeat(12e6)}` }, "a")).toHaveLength(57_537);
  expect(textAt({ a: `x${" ".repeat(65_000)}${"secret".repeat(200)}` }, "a")?.replace(/\s+/, " ")).toBe(
    "x …",
  );
});

test("only true is true", () => {
  const paths = ["yes", "word", "number", "in", "none"];
  expect(paths.filter((path) => isTrueAt(VALUE, path))).toEqual(["yes"]);
});

test("only a list is a list", () => {
  expect(listAt(VALUE, "list")).toEqual([1, { a: 2 }]);
  expect(listAt(VALUE, "in")).toEqual([]);
  expect(listAt(VALUE, "text")).toEqual([]);
});
