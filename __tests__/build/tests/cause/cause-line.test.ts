import { expect, test } from "vitest";
import { causeLine } from "../../../../src/build/tests/cause/cause-line.ts";
import { messageOf } from "../../../../src/build/tests/cause/failure-text.ts";

const lineOf = (message: string, text: string, type?: string) =>
  causeLine(messageOf({ message, type }, text));

test.each([
  ["db", "java.net.UnknownHostException", "UnknownHostException: db"],
  ["'user_id'", "KeyError", "KeyError: 'user_id'"],
  ["x is not a function", "TypeError", "TypeError: x is not a function"],
  ["no bank", "Shop\\Bank\\ClosedException", "ClosedException: no bank"],
  ["java.io.IOException: no bank", "java.io.IOException", "IOException: no bank"],
  ["System.NullReferenceException : no cart", "failure", "NullReferenceException: no cart"],
  ["", "java.lang.NullPointerException", "NullPointerException"],
  ["java.lang.IllegalStateException", "java.lang.IllegalStateException", "IllegalStateException"],
  ["expected 2 to be 3", "AssertionError", "expected 2 to be 3"],
  ["org.opentest4j.AssertionFailedError: not yet", "org.opentest4j.AssertionFailedError", "not yet"],
  ["Xunit.Sdk.EqualException : Assert.Equal() Failure", "failure", "Assert.Equal() Failure"],
  ["expected: 80 got: 90", "RSpec::Expectations::ExpectationNotMetError", "expected: 80 got: 90"],
  ["boom", "Error", "boom"],
  ["boom", "test failure with exit code 101", "boom"],
  ["the file a.b.c is there", "failure", "the file a.b.c is there"],
])("the message %j of the type %s is reported as %j", (message, type, line) => {
  expect(lineOf(message, "", type)).toBe(line);
});

const traceback = (...last: string[]) =>
  ["Traceback (most recent call last):", '  File "a.py", line 9, in f', "    g()", ...last].join("\n");

test.each([
  ["Python", traceback("AssertionError: 12 != 10"), "AssertionError: 12 != 10"],
  [
    "Python, with a cause",
    `${traceback("KeyError: 'a'")}\n\n${traceback("shop.errors.CartError: no a")}`,
    "CartError: no a",
  ],
  [
    "pytest",
    "cart = <Cart object at 0x7f>\n\n    def test():\n>       f()\nE       KeyError: 'tea'\n\na.py:3: KeyError",
    "KeyError: 'tea'",
  ],
  ["Rust", "thread 'a' panicked at src/a.rs:4:5:\nexplicit panic\nnote: run", "explicit panic"],
  [
    "Rust, with a number",
    "thread 'a' (12) panicked at src/a.rs:4:5:\nassertion `left == right` failed\n  left: 1\n right: 2",
    "assertion `left == right` failed (left 1, right 2)",
  ],
  [
    "Rust before 1.73",
    "thread 'a' panicked at 'no cart', src/a.rs:4:5",
    "thread 'a' panicked at 'no cart', src/a.rs:4:5",
  ],
  [
    "Jest",
    "Error: expect(received).toBe(expected) // Object.is equality\n\nExpected: 10\nReceived: 12\n    at f (a.js:1:2)",
    "Expected: 10, Received: 12",
  ],
  [
    "Jest, of lists",
    'Error: expect(received).toEqual(expected) // deep equality\n\n- Expected  - 1\n+ Received  + 1\n\n  Object {\n-   "a": 1,\n+   "a": 2,',
    'Expected: "a": 1, Received: "a": 2',
  ],
  [
    "Jest, of one value",
    "Error: expect(received).toBeTruthy()\n\nReceived: false",
    "Error: expect(received).toBeTruthy() (Received: false)",
  ],
  [
    "Go",
    "=== RUN   TestA\n    a_test.go:3: price = 90, want 80\n--- FAIL: TestA",
    "a_test.go:3: price = 90, want 80",
  ],
  [
    "testify",
    "=== RUN   TestA\n    a_test.go:3: \n        \tError Trace:\t/x/a_test.go:3\n        \tError:      \tNot equal: \n        \t            \texpected: 10\n        \t            \tactual  : 12",
    "Not equal (expected: 10, actual: 12)",
  ],
  [
    "PHPUnit",
    "Shop\\CartTest::testTotal\nthe total\nFailed asserting that 12 is identical to 10.\n\n/app/a.php:7",
    "the total (Failed asserting that 12 is identical to 10)",
  ],
  ["Dart", "Failure:\nExpected: <10>\n  Actual: <12>\n", "Expected: <10>, Actual: <12>"],
])("if a text of %s is all there is, the line gives the cause", (_, text, line) => {
  expect(lineOf("", text)).toBe(line);
  expect(lineOf("Failed", text)).toBe(line);
});

test.each([
  "Traceback (most recent call last):",
  "thread 'cart::total' panicked at src/cart.rs:41:9",
  "expect(received).toBe(expected) // Object.is equality",
  "1 failure, see stacktrace for details",
  "[object Object]",
  "<shop.Cart object at 0x7f65fd5afe10>",
  "failed cart::total",
])("the message %j gives way to what the text says", (message) => {
  expect(lineOf(message, "no cart\nat f")).toBe("no cart");
});

test("how pytest computed a value is left out of the line", () => {
  const message =
    "AssertionError: the total\nassert 12 == 10\n +  where 12 = total()\n +    where total = <Cart>.total";
  expect(lineOf(message, "")).toBe("AssertionError: the total assert 12 == 10…");
});
