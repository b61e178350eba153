import { expect, test } from "vitest";
import { isPastableName } from "../../../src/text/names/pastable.ts";

test.each(["Release train", "Релиз", "Büro 🚀", "Ω version 2", "リリース train", "reports/a b.xml"])(
  "%j can be pasted as it is",
  (name) => {
    expect(isPastableName(name)).toBe(true);
  },
);

test.each([
  ["a line break", "a\nb"],
  ["a tab", "a\tb"],
  ["an invisible character", "a\u200bb"],
  ["an expression", `\${{ secrets.X }}`],
  ["a space at its end", "a "],
  ["nothing", ""],
])("%s cannot be pasted", (_, name) => {
  expect(isPastableName(name)).toBe(false);
});
