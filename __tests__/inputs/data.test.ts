import { expect, test } from "vitest";
import { parseData } from "../../src/inputs/data.ts";

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
  ["an alias of nothing", "a: *b", "Unresolved alias"],
  ["an alias bomb", BOMB, "Excessive alias count"],
  ["lists without end", "[".repeat(50_000), ""],
])("says what is wrong with %s, on one line, and goes on without it", async (_, text, words) => {
  const { data, problems } = await parseData(text);
  expect(data).toEqual({});
  expect(problems).toEqual([expect.stringMatching(/^Input "data" is neither YAML nor JSON: .+[^.:\s]\.$/)]);
  expect(problems[0]).toContain(words);
});
