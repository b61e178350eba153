import { data, Lexer, Parser } from "@actions/expressions";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathsIn } from "../../src/doctor/workflow/expressions/expression.ts";
import { readExpression } from "../../src/doctor/workflow/expressions/read-expression.ts";
import { partsOf } from "../../src/doctor/workflow/expressions/written-parts.ts";

const CONTEXTS = [
  "github",
  "env",
  "vars",
  "job",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
];
const STATUS = ["always", "success", "failure", "cancelled", "hashFiles"];

/** Whether GitHub's own parser accepts it. */
function isAccepted(source: string): boolean {
  const functions = STATUS.map((name) => ({ name, minArgs: 0, maxArgs: 9, call: () => new data.Null() }));
  try {
    new Parser(new Lexer(source).lex().tokens, CONTEXTS, functions).parse();
    return true;
  } catch {
    return false;
  }
}

describe("an expression is read exactly if GitHub's parser reads it", () => {
  test.each([
    "github.ref == 'refs/heads/main' && !cancelled()",
    "GitHub.Ref_Name || 'it''s'",
    "github['event'].head_commit['message']",
    "github.event.labels.*.name",
    "needs[matrix.job].result",
    "fromJSON(needs.a.outputs.list)[0].name",
    "format('{0} {1}', github.actor, join(matrix.os, ', '))",
    "!(env.A <= -1.5e3 || 0xff > NaN)",
    "toJSON(needs.*.result)",
    "steps.a-b.outputs.c_d",
    "hashFiles('**/package-lock.json')",
    "a.b",
    "matches('x')",
    "github.ref == main",
    `github.ref == "main"`,
    "github.ref = 'x'",
    "(github.ref",
    "github.",
    "github.ref github.sha",
    "'x",
    "&& always()",
    "contains(github.ref, )",
    "github.1a",
    "$x",
    "1.2.3",
  ])("%s", (source) => {
    expect(readExpression(source) !== undefined).toBe(isAccepted(source));
  });
});

const TOKENS = [
  "github",
  "env",
  "steps",
  "unknown",
  "a-b",
  "true",
  "null",
  "0x1F",
  "-1.5",
  "+1",
  "1.",
  "1e5",
  "0o17",
  "Infinity",
  "NaN",
  "''",
  "'it''s'",
  ".",
  "*",
  "[",
  "]",
  "(",
  ")",
  "!",
  "&&",
  "||",
  "==",
  "!=",
  "<",
  ">=",
  ",",
  "always",
  "toJSON",
  "fromJSON",
  "-",
  "'",
];

test("any sequence of tokens is read exactly if GitHub's parser reads it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...TOKENS), { maxLength: 9 }),
      fc.constantFrom("", " "),
      (tokens, gap) => {
        const source = tokens.join(gap);
        fc.pre(source.trim() !== "");
        expect(readExpression(source) !== undefined, source).toBe(isAccepted(source));
      },
    ),
    { numRuns: 2000 },
  );
});

const VALUE = fc.constantFrom(
  "github.ref",
  "env.A",
  "steps.a-b.outputs['c']",
  "'it''s'",
  "1",
  "true",
  "needs.*.result",
);
const { expression: EXPRESSION } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    VALUE,
    fc
      .tuple(tie("expression"), fc.constantFrom("&&", "||", "==", "!=", "<", "<="), tie("expression"))
      .map((all) => all.join(" ")),
    tie("expression").map((one) => `(${one})`),
    tie("expression").map((one) => `!${one}`),
    tie("expression").map((one) => `toJSON( ${one} )`),
    tie("expression").map((one) => `fromJSON(${one})[0].name`),
    fc.tuple(tie("expression"), tie("expression")).map(([one, other]) => `contains(${one}, ${other})`),
  ),
}));

test("any expression is read as GitHub's parser reads it", () => {
  fc.assert(
    fc.property(EXPRESSION, (source) => {
      fc.pre(source.length <= 1000);
      expect(isAccepted(source), source).toBe(true);
      expect(readExpression(source), source).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test.each<[source: string, paths: readonly string[]]>([
  ["github.refname || vars.A && secrets['B']", ["github.refname", "vars.A", "secrets['B']"]],
  ["format('{0}', inputs.a)", ["inputs.a"]],
  ["github.event.labels.*.name", ["github.event.labels.*.name"]],
  ["needs[matrix.job].result", ["needs", "matrix.job"]],
  ["'github.ref'", []],
])("the values that an expression names are found where they are: %s", (source, paths) => {
  const expression = readExpression(source);
  expect(expression && pathsIn(expression).map(({ from, to }) => source.slice(from, to))).toEqual(paths);
});

test.each<[text: string, sources: readonly string[] | undefined]>([
  [`a \${{ github.ref }} b \${{ 'x }}' }}`, [" github.ref ", " 'x }}' "]],
  ["none", []],
  [`\${{ 'x }}`, undefined],
])("the expressions in a text are found as GitHub finds them: %s", (text, sources) => {
  expect(partsOf(text)?.expressions.map(({ source }) => source)).toEqual(sources);
});

test("what nests deeper than anybody writes is not read", () => {
  expect(readExpression(`${"(".repeat(999)}1`)).toBeUndefined();
  expect(readExpression(`${"!".repeat(999)}true`)).toBeUndefined();
  expect(readExpression(`${"(".repeat(40)}true${")".repeat(40)}`)).toBeDefined();
  expect(readExpression(`'${"x".repeat(1000)}'`)).toBeUndefined();
});
