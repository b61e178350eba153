import { describe, expect, test } from "vitest";
import { NO_WALL, OutOfTimeError, type Wall } from "../../src/text/wall.ts";
import { parseYamlValue, type YamlOptions } from "../../src/yaml/parse-yaml.ts";

async function read(text: string, options: Partial<YamlOptions> = {}) {
  const parsed = await parseYamlValue(text, { wall: NO_WALL, ...options });
  return "value" in parsed ? parsed.value : parsed.problems;
}

test.each<[string, Partial<YamlOptions>, unknown]>([
  ["a: [1, yes, true, ~]", {}, { a: [1, "yes", true, null] }],
  ["a: [1, yes, true, ~]", { schema: "failsafe" }, { a: ["1", "yes", "true", "~"] }],
  ['{"a": [1, true, null]}', { schema: "json" }, { a: [1, true, null] }],
  ["a: &b [x]\nc: *b", {}, { a: ["x"], c: ["x"] }],
  ["a: &b x\nc: &b y\nd: *b", {}, { a: "x", c: "y", d: "y" }],
])("%j is read (%j)", async (text, options, value) => {
  expect(await read(text, options)).toEqual(value);
});

test.each<[string, string, readonly unknown[]]>([
  ["a syntax that is broken", "a: 1\nb: [", [{ kind: "syntax", place: { line: 2, column: 5 } }]],
  [
    "a second document",
    "a: 1\n---\nb: 2",
    [{ kind: "syntax", cause: expect.stringContaining("multiple documents") }],
  ],
  ["an unknown tag", "a: !important b", [{ kind: "syntax", place: { line: 1, column: 4 } }]],
  ["a key that stands twice", "a: 1\nb: 2\na: 3", [{ kind: "repeated key", place: { line: 3, column: 1 } }]],
  [
    "an alias that names nothing yet, though something later",
    "a: *b\nc: &b x",
    [{ kind: "alias", alias: "b", cause: "has no anchor before it", place: { line: 1, column: 4 } }],
  ],
  ["an alias inside what it names", "a: &b [*b]", [{ kind: "alias", cause: "is inside its own anchor" }]],
])("%s is named with its place", async (_, text, problems) => {
  expect(await read(text)).toMatchObject(problems);
});

test.each([
  "!!merge <<",
  "!!set {a}",
  "!!omap [a: 1]",
  "!!pairs [a: 1]",
  "!!binary aGk=",
  "!!timestamp 2026-01-01",
])("the value with the tag in %s is not something else", async (value) => {
  expect(await read(`a: ${value}`)).toMatchObject([{ kind: "syntax", place: { line: 1, column: 4 } }]);
  const plain = await read(`a: ${value}`, { schema: "failsafe" });
  expect(plain).toEqual(JSON.parse(JSON.stringify(plain)));
  expect(await read(`a: {${value}: 5}`)).toMatchObject([{ kind: "syntax" }]);
  const asKey = await read(`a: {${value}: 5}`, { schema: "failsafe" });
  expect(asKey).toEqual(
    /[[{]/.test(value) ? [expect.objectContaining({ kind: "syntax" })] : { a: expect.any(Object) },
  );
});

test.each([
  ["? [&a\u00a0b x]\n: y", "a key is a list", 1, 3],
  ["a: {{ref}}", "a text that begins with {{ needs quotes around it,", 1, 5],
  ["a: &b [x]\n*b : y", "a key is a list", 2, 1],
  [`${"? ".repeat(30)}a`, "a text that begins with {{ needs quotes around it,", 1, 3],
])("in %j, a key that is a list or a map is a problem, and not shown", async (text, cause, line, column) => {
  for (const schema of ["core", "failsafe"] as const) {
    const problems = await read(text, { schema });
    expect(problems).toEqual([{ kind: "syntax", cause, place: { line, column } }]);
  }
});

test("a tag is no more than a text by failsafe, and two problems are said at once", async () => {
  expect(await read("a: !important b", { schema: "failsafe" })).toEqual({ a: "b" });
  expect(await read("a: *b\na: *c")).toMatchObject([
    { kind: "repeated key" },
    { alias: "b" },
    { alias: "c" },
  ]);
});

describe("what is too much is refused, and what is just not is read", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}x${"]".repeat(depth)}`;
  const names = (count: number) => `- &a x\n${"- *a\n".repeat(count - 1)}`;
  const values = (lists: number) => `- &a [${"x,".repeat(98)}]\n${"- *a\n".repeat(lists - 1)}`;
  const characters = (texts: number) => `- &a ${"x".repeat(2 ** 14)}\n${"- *a\n".repeat(texts - 1)}`;
  const keys = (maps: number) => `- &a { ${"x".repeat(2 ** 14)}: }\n${"- *a\n".repeat(maps - 1)}`;

  test.each<[string, string, string]>([
    ["more than 1048576 characters", `#${"x".repeat(2 ** 20 - 1)}`, `#${"x".repeat(2 ** 20)}`],
    ["is nested more than 64 levels deep", nested(64), nested(65)],
    ["more than 2000 anchors and aliases", names(2000), names(2001)],
    ["more than 50000 values", values(505), values(506)],
    ["more than 1048576 characters when each alias is written out", characters(64), characters(65)],
    ["more than 1048576 characters when each alias is written out", keys(64), keys(65)],
    ["more than 200000 tokens", `[${"1,".repeat(66_000)}]`, `[${"1,".repeat(67_000)}]`],
  ])("%s", async (cause, fits, isTooMuch) => {
    expect(await read(isTooMuch)).toMatchObject([
      { kind: "too much", cause: expect.stringContaining(cause) },
    ]);
    const problems = await read(fits);
    expect(JSON.stringify(problems)).not.toContain(cause);
  });

  test("with the place where it begins", async () => {
    expect(await read(`a:\n  ${nested(70)}`)).toMatchObject([{ place: { line: 2, column: 67 } }]);
    expect(await read(`a: &a [${"x,".repeat(600)}]\nb: &b [${"*a,".repeat(100)}]\nc: []`)).toMatchObject([
      { place: { line: 2, column: 7 } },
    ]);
  });
});

test("what takes too long is blamed on the user's text or on the other inputs", async () => {
  const wallOf = (isLate: boolean): Wall => {
    const run = () => {
      throw new OutOfTimeError({ isLate });
    };
    return { run, runNeeded: run };
  };
  expect(await read("a: 1", { wall: wallOf(false) })).toEqual([
    { kind: "too slow", cause: "takes too long to read; make it shorter" },
  ]);
  expect(await read("a: 1", { wall: wallOf(true) })).toMatchObject([
    { cause: "was not read, because other inputs used up the time" },
  ]);
});
