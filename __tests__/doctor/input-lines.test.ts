import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inputLines } from "../../src/doctor/input-lines.ts";
import { hostileText } from "../support/hostile-text.ts";

/** What each version of YAML makes of an input, as GitHub hands it to the step. */
function readBack(lines: string): readonly string[] {
  return (["1.1", "1.2"] as const).map((version) => {
    const { input } = parse(lines, { version }) as { input: unknown };
    return String(input).replace(/\n$/, "");
  });
}

const TRICKY = [
  ..."1.10 1e3 0x10 0o17 007 1_000 +1 -1 .5 5. .inf -.INF .nan 12:30:45 2026-11-29 99999999999999999999".split(
    " ",
  ),
  ..."null Null ~ yes Yes no on off y n True FALSE true false 0 200 @a #a a#b &a *a !a |a >a %a `a ? - -a".split(
    " ",
  ),
  ..."[a] {a} 'a' \"a\" a: a:b : ... --- << = , a\\b".split(" "),
  ...[
    "a: b",
    "a #b",
    "# a",
    "- a",
    "? a",
    "a, b",
    "a\tb",
    ".github/webex.yml",
    "./a",
    "**/*.xml",
    "ä ö",
    "a\u00a0",
    "🚀 go",
  ],
];

test.each(TRICKY)("YAML reads back what is pasted: %s", (text) => {
  expect(readBack(inputLines("input", text) ?? "")).toEqual([text, text]);
});

test.each([
  ["Release train", "input: Release train"],
  [".github/webex.yml", "input: .github/webex.yml"],
  ["200", "input: 200"],
  ["true", "input: true"],
  ["1.10", 'input: "1.10"'],
  ["a\nb", "input: |\n  a\n  b"],
])("what YAML reads unchanged has no quotes: %j", (text, lines) => {
  expect(inputLines("input", text)).toBe(lines);
});

test("YAML reads back any text that is pasted, on one line and on several", () => {
  const part = fc.oneof(
    fc.constantFrom(...TRICKY),
    fc.string(),
    fc.string({ unit: "grapheme" }),
    hostileText,
  );
  const text = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("\n").trim());
  fc.assert(
    fc.property(text, (given) => {
      const lines = inputLines("input", given);
      if (lines === undefined || given === "") return;
      const same = given.replace(/\r\n?/g, "\n");
      expect(readBack(lines)).toEqual([same, same]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "a\u202eb",
  "a\u2028b",
  "a\u0000b",
  "a\u001b[1mb",
  "a\ud800",
  `a \${{ b }}`,
  `a\n\${{ b }}`,
  "a\u200bb",
])("what would not stay the same is not pasted: %j", (text) => {
  expect(inputLines("input", text)).toBeUndefined();
});
