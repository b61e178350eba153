import { describe, expect, test } from "vitest";
import { causeLine } from "../../../src/build/tests/cause/cause-line.ts";
import { messageOf, traceOf } from "../../../src/build/tests/cause/failure-text.ts";
import { parseSeconds } from "../../../src/build/tests/seconds.ts";
import { locate } from "../../../src/build/tests/trace/location.ts";
import { WORKSPACE } from "../../support/read-tests.ts";

const CODE = { workspace: WORKSPACE, className: "com.shop.CartTest" };

describe("the place of a failure", () => {
  const nowhere = { file: undefined, line: undefined };

  test.each([
    ["    at f (src/a.ts:3:5)", "src/a.ts", 3],
    [`    at file://${WORKSPACE}/src/a.ts:3:5`, "src/a.ts", 3],
    [`  File "${WORKSPACE}/shop/cart.py", line 12, in total`, "shop/cart.py", 12],
    [`   at A.B() in ${WORKSPACE}/A.cs:line 7`, "A.cs", 7],
    ["# ./spec/cart_spec.rb:10:in `block'", "spec/cart_spec.rb", 10],
    ["src\\cart.cpp(3): error: Value of", "src/cart.cpp", 3],
    ["at node_modules/a/b.js:1:2\nat src/a.ts:3:5", "src/a.ts", 3],
    ["vendor/a/b.php:1\n/usr/lib/a.js:1:2\n../x/a.js:1\nnode:internal/a.js:5:3", undefined, undefined],
    [
      "http://localhost:3000/src/a.js:3:4 webpack:///src/a.js:1 me@example.com:3 db.example.com:5432",
      undefined,
      undefined,
    ],
  ])("of %j is %s:%s", (trace, file, line) => {
    expect(locate(nowhere, trace, CODE)).toEqual({ file, line });
  });

  test.each([
    ["the stated file with the line where the trace names it", "./a.py", 4, "b.py:2\na.py:9: E", "a.py", 9],
    ["the stated line where the trace names another file only", "a.py", 4, "b.py:2", "a.py", 4],
    ["that of the trace where the stated file is elsewhere", "/opt/lib/a.py", 4, "b.py:2", "b.py", 2],
  ])("is %s", (_, file, line, trace, foundFile, foundLine) => {
    expect(locate({ file, line }, trace, CODE)).toEqual({ file: foundFile, line: foundLine });
  });
});

test.each([
  ["0.5", 0.5],
  [" 12 ", 12],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["0,012", 0.012],
  ["1,234,567", 1234567],
  ["1e-3", 0.001],
  ["-1", undefined],
  ["", undefined],
  ["NaN", undefined],
  ["1e999", undefined],
  ["2 s", undefined],
  [undefined, undefined],
])("the time %j is %s seconds", (text, seconds) => {
  expect(parseSeconds(text)).toBe(seconds);
});

test("a message that says nothing is replaced by the first line that says something", () => {
  const lineOf = (stated: string, text: string) => causeLine(messageOf({ message: stated }, text));
  expect(lineOf("Failed", "=== RUN   TestA\n    a_test.go:3: no\n--- FAIL: TestA")).toBe("a_test.go:3: no");
  expect(lineOf("Failed", "=== RUN   TestA\n--- FAIL: TestA")).toBe("Failed");
  expect(lineOf("failure", "")).toBe("failure");
});

test("a long message and a long trace end in an ellipsis", () => {
  expect(messageOf({ message: "a".repeat(2001) }, "")).toBe(`${"a".repeat(1999)}…`);
  expect(traceOf("\n \n  a\nb\n\n", CODE)).toBe("  a\nb");
  expect(traceOf("a\n".repeat(61), CODE)).toBe(`${"a\n".repeat(60)}…`);
  expect(traceOf("a".repeat(6001), CODE)).toBe(`${"a".repeat(5999)}…`);
});
