import { describe, expect, test } from "vitest";
import { sentenceOf, stackOf } from "../../src/door/unexpected.ts";
import { InputError } from "../../src/inputs/input-error.ts";

const SECRET = "hunter2-hunter2";
const HINT = "Run the job again with debug logging to see where.";
const UNEXPECTED = "The step failed with an unexpected error";
const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

describe("the sentence about an error", () => {
  test.each<[what: string, error: unknown, sentence: string]>([
    ["of an input", new InputError("to", "", "give one"), 'Input "to" is missing: give one.'],
    ["thrown on purpose", new Error("The proxy is none."), "The proxy is none."],
    ["of the system", coded("EIO", "EIO: i/o error, read"), `${UNEXPECTED}: EIO: i/o error, read. ${HINT}`],
    ["of the language", new TypeError("x is undefined."), `${UNEXPECTED}: x is undefined. ${HINT}`],
    ["of several lines", new RangeError("a\n::error::b\rc"), `${UNEXPECTED}: a ::error::b c. ${HINT}`],
    ["with a secret", new RangeError(`at ${SECRET}`), `${UNEXPECTED}: at ***. ${HINT}`],
    [
      "of a regular expression, without its pattern",
      new SyntaxError(`Invalid regular expression: /${"h|u|n"}/: Regular expression too large`),
      `${UNEXPECTED}: a regular expression is not valid. ${HINT}`,
    ],
    [
      "of JSON, without what it quotes",
      new SyntaxError(`Unexpected token 'h', "hunter2-hu"... is not valid JSON`),
      `${UNEXPECTED}: a text is not valid JSON. ${HINT}`,
    ],
    ["that is a text", "no", `${UNEXPECTED}: no. ${HINT}`],
    ["that is nothing", undefined, `${UNEXPECTED}. ${HINT}`],
    ["that cannot be a text", Object.create(null), `${UNEXPECTED}. ${HINT}`],
    [
      "of a file that is missing",
      coded("ERR_MODULE_NOT_FOUND", "Cannot find module '/a/1.index.js'"),
      "A file of the action is missing: Cannot find module '/a/1.index.js'",
    ],
  ])("%s", (_, error, sentence) => {
    expect(sentenceOf(error, [SECRET])).toBe(sentence);
  });

  test("takes a message of any length", () => {
    expect(sentenceOf(new Error("a".repeat(12e6)), [SECRET])).toMatch(/^a{499}…$/);
  });

  test("is cleaned before it is cut", () => {
    const sentence = sentenceOf(new RangeError(`${"x".repeat(490)} ${SECRET} ${"y".repeat(1000)}`), [SECRET]);
    expect(sentence).not.toContain("hunter2");
    expect(sentence.length).toBeLessThan(700);
  });
});

test("a stack has no secrets, and expected errors have none", () => {
  const lines = stackOf(new RangeError(`a\n::error::${SECRET}`), [SECRET]);
  expect(lines[0]).toBe("RangeError: a");
  expect(lines[1]).toBe("::error::***");
  expect(lines[2]).toMatch(/^at /);
  const pattern = stackOf(new SyntaxError("Invalid regular expression: /h|u|n/: too large"), []);
  expect(pattern[0]).toBe("SyntaxError: a regular expression is not valid");
  expect(stackOf(new Error("on purpose"), [])).toEqual([]);
  expect(stackOf(undefined, [])).toEqual([]);
});
