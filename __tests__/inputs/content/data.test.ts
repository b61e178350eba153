import { expect, test } from "vitest";
import { parseData, parseText } from "../../../src/inputs/content/data.ts";
import { NO_WALL, OutOfTimeError } from "../../../src/text/wall.ts";

test.each([
  ["YAML", "team: Platform\nlinks:\n  - a\n  - b\n", { team: "Platform", links: ["a", "b"] }],
  ["JSON", '{"team":"Platform","count":2}', { team: "Platform", count: 2 }],
  ["a text", "Platform", "Platform"],
  ["a comment", "# nothing", null],
  ["a few aliases", "a: &x [1]\nb: *x\nc: *x", { a: [1], b: [1], c: [1] }],
  ["1 MB", `a: ${"x".repeat(1_000_000)}`, { a: "x".repeat(1_000_000) }],
])("reads %s", async (_, text, data) => {
  expect(await parseData(text)).toEqual({ data, problems: [] });
});

test("is empty without a text", async () => {
  expect(await parseData(undefined)).toEqual({ data: {}, problems: [] });
});

test("keeps a name that means something to JavaScript as a value of its own", async () => {
  const { data } = await parseData("__proto__:\n  isAdmin: true");
  expect(Object.hasOwn(data as object, "__proto__")).toBe(true);
  expect((data as { isAdmin?: unknown }).isAdmin).toBeUndefined();
});

/** Nine levels of nine: 387 million items. */
const BOMB = ["a: &a [x,x,x,x,x,x,x,x,x]"]
  .concat([..."bcdefghi"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`)}]`))
  .join("\n");

test.each([
  ["a list that is not closed", "a: [b", "Flow sequence in block collection"],
  ["broken JSON", '{"a": 1', "Flow map must end with a }"],
  ["a tab", "\ta: 1", "Tabs are not allowed as indentation"],
  ["two documents", "a: 1\n---\nb: 2", "Source contains multiple documents"],
  ["a name twice", "a: 1\na: 2", "Map keys must be unique at line 2, column 1"],
  ["an alias of nothing", "a: *b", "an alias at line 1, column 4 has no anchor before it"],
  ["an alias of what it stands in", "a: &b [*b]", "an alias at line 1, column 8 is inside its own anchor"],
])("says what is wrong with %s, on one line, and goes on without it", async (_, text, words) => {
  const { data, problems } = await parseData(text);
  expect(data).toEqual({});
  expect(problems).toEqual([expect.stringMatching(/^Input "data" is neither YAML nor JSON: .+[^.:\s]\.$/)]);
  expect(problems[0]).toContain(words);
});

test.each([
  [
    "an alias bomb",
    BOMB,
    "expands to more than 50000 values when each alias is written out at line 5, column 7",
  ],
  ["lists without end", "[".repeat(50_000), "is nested more than 64 levels deep at line 1, column 65"],
  ["keys of keys", "? ".repeat(4000), "is nested more than 64 levels deep at line 1, column 129"],
  [
    "anchors without end",
    "&a ".repeat(40_000),
    "has more than 2000 anchors and aliases at line 1, column 6001",
  ],
  [
    "aliases without end",
    `- &a 1\n${"- *a\n".repeat(3000)}`,
    "has more than 2000 anchors and aliases at line 2001, column 3",
  ],
  ["marks without end", "- 1\n".repeat(60_000), "has more than 200000 tokens at line 40000, column 4"],
  ["text without end", "x".repeat(2 ** 20 + 1), "has more than 1048576 characters"],
])("refuses %s before it costs anything, with the limit and the place", async (_, text, cause) => {
  expect(await parseData(text)).toEqual({
    data: {},
    problems: [`Input "data" is too complex: it ${cause}.`],
  });
});

test("accepts more aliases than a bomb has, if they expand to little", async () => {
  const { data, problems } = await parseData(`all: &all [1, 2]\nlist:\n${"  - *all\n".repeat(1500)}`);
  expect(problems).toEqual([]);
  expect((data as { list: unknown[] }).list).toHaveLength(1500);
});

test("goes on without what takes too long", async () => {
  const wall = {
    run: () => {
      throw new OutOfTimeError();
    },
    runNeeded: () => {
      throw new OutOfTimeError();
    },
  };
  expect(await parseData("a: 1", wall)).toEqual({
    data: {},
    problems: ['Input "data" takes too long to read; make it shorter.'],
  });
});

test.each([
  ["maps in one another on one line, and no end of them", `${"a: ".repeat(20_000)}]`],
  ["keys and lists in one another, with remarks", "# c\n? ~\n- ".repeat(6000)],
  ["keys and lists in one another, on one line", `# c\n${"? - ".repeat(15_000)}`],
  ["lists on one line", `${"- ".repeat(30_000)}]`],
  ["keys on one line", `${"? ".repeat(30_000)}: 1`],
  ["maps and lists in brackets", "[{a: ".repeat(10_000)],
  ["values behind colons", ": ".repeat(30_000)],
  ["deeper and deeper lines", Array.from({ length: 1300 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
])("never exhausts the stack: %s", async (_, text) => {
  for (const schema of ["core", "failsafe"] as const) {
    const { problems } = await parseText("It", text, NO_WALL, schema);
    expect(problems).toEqual([expect.stringMatching(/^It (?:is too complex|is neither YAML)/)]);
    expect(problems[0]).not.toMatch(/call stack/i);
  }
});

test.each([
  ["lists on one line", `${"- ".repeat(63)}x`],
  ["brackets", `${"[".repeat(63)}${"]".repeat(63)}`],
  ["braces", `${"{a: ".repeat(63)}1${"}".repeat(63)}`],
  ["lines", Array.from({ length: 63 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
])("reads what is nested as deep as is allowed: %s", async (_, text) => {
  expect((await parseData(text)).problems).toEqual([]);
});
