import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstLine, oneLine, plainText, sentenceCase, shortSha } from "../../../src/text/markup/plain.ts";
import { hostileText } from "../../support/hostile-text.ts";

describe("plainText", () => {
  test.each([
    ["a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf"],
    ["\ta\n b ", "\ta\n b "],
    ["\u001b[31mred\u0007\0", "red"],
    ["\u001b[1;38;2;1;2;3mred\u001b[0m\u001b[K, \u009b4:3mlined\u009bm", "red, lined"],
    ["\u001b]8;;https://example.com\u0007a link\u001b]8;;\u001b\\, \u009d0;title\u009cx", "a link, x"],
    ["\u001b(Ba\u001b7b\u001b=c\u001b#8d", "abcd"],
    ["\u001bPq#0\u001b\\a\u001b_b\u009cc\u001b]P1234567d", "acd"],
    ["a\u001b]0;never ended\nb\u0007", "a]0;never ended\nb"],
    ["\u001b", ""],
    ["main\u202e\u2066gnp.exe\u2069", "maingnp.exe"],
    ["\ufeffa\u200e\u200f\u061cb", "ab"],
    ["a\u{e0041}\u{e007f}b", "ab"],
    ["a\ud83db", "a\ufffdb"],
    ["👩‍👧🏽 é", "👩‍👧🏽 é"],
  ])("shows %j as %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe("oneLine", () => {
  test.each([
    ["  a\n\n b\t c\u00a0\u3000d ", "a b c d"],
    ["\n \u202e ", ""],
    ["", ""],
  ])("puts %j on one line: %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test("changes nothing when it is done twice", () => {
    const holds = (text: string) => {
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
    };
    fc.assert(fc.property(hostileText, holds));
  });
});

test.each([
  ["Title\n\nBody", "Title"],
  ["\n  \r\n Title \r\nBody", "Title"],
  ["Title", "Title"],
  ["\u202e\nTitle", "Title"],
  ["", ""],
])("takes the first line of %j that is not blank: %j", (text, line) => {
  expect(firstLine(text)).toBe(line);
});

test("shortens a sha to seven characters", () => {
  expect(shortSha("3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c")).toBe("3f2a9c1");
});

test.each([
  ["pull_request_review submitted", "Pull request review submitted"],
  ["push", "Push"],
  ["", ""],
])("writes %j as the start of a sentence: %j", (name, sentence) => {
  expect(sentenceCase(name)).toBe(sentence);
});
