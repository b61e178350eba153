import fc from "fast-check";
import { expect, test } from "vitest";
import { diffOf } from "../../preview/server/diff.ts";

const SIGNS = { gone: "-", added: "+", same: " " } as const;
const shown = (before: string, after: string): string =>
  diffOf(before, after)
    .map(({ kind, line }) => `${SIGNS[kind]}${line}`)
    .join("\n");

test("what stayed keeps its place between what went and what came", () => {
  expect(shown("title\na\nb\nend", "title\nb\nc\nend")).toBe(" title\n-a\n b\n+c\n end");
});

test("of any two texts both can be read again from the difference", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 8 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffOf(before, after);
      const without = (kind: string) => lines.filter((one) => one.kind !== kind).map(({ line }) => line);
      expect([without("added").join("\n"), without("gone").join("\n")]).toEqual([before, after]);
    }),
  );
});

test("two long texts without a common line are compared at once", () => {
  const long = (word: string): string => Array.from({ length: 3000 }, (_, at) => `${word} ${at}`).join("\n");
  expect(diffOf(long("a"), long("b"))).toHaveLength(6000);
});
