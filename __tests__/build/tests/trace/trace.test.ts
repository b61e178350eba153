import { expect, test } from "vitest";
import { linesThatMatter } from "../../../../src/build/tests/trace/trace.ts";

const code = { workspace: "/home/runner/work/shop/shop", className: "com.shop.CartTest" };

const mattering = (text: string, className = code.className) =>
  linesThatMatter(text.split("\n"), { ...code, className });

test.each([
  [
    "the JVM",
    `java.lang.IllegalStateException: no
\tat org.junit.jupiter.api.Assertions.fail(Assertions.java:1)
\tat app//com.shop.Cart.total(Cart.java:4)
\tat java.base@17.0.1/java.lang.reflect.Method.invoke(Method.java:5)
Caused by: java.io.IOException: gone
\tat jdk.internal.reflect.Gen.invoke(Unknown Source)
\tat com.shop.CartTest.adds up (two)(CartTest.kt:9) ~[test/:na]
\t... 43 more`,
    [
      "java.lang.IllegalStateException: no",
      "…",
      "\tat app//com.shop.Cart.total(Cart.java:4)",
      "…",
      "Caused by: java.io.IOException: gone",
      "…",
      "\tat com.shop.CartTest.adds up (two)(CartTest.kt:9) ~[test/:na]",
    ],
  ],
  [
    "a library between",
    "no\n\tat org.other.Client.send(Client.java:3)\n\tat com.shop.Bank.pay(Bank.java:7)",
    ["no", "\tat com.shop.Bank.pay(Bank.java:7)", "\tat org.other.Client.send(Client.java:3)"],
  ],
  [
    "nothing but a framework",
    "no\n\tat org.junit.Assert.fail(Assert.java:3)",
    ["no", "\tat org.junit.Assert.fail(Assert.java:3)"],
  ],
  [
    "Node",
    "Error: no\n    at Object.<anonymous> (src/a b.js:3:9)\n    at new Promise (<anonymous>)\n    at async Promise.all (index 0)\n    at processTicksAndRejections (internal/process/task_queues.js:97:5)\n    at listOnTimeout (timers.js:1:2)\n    at node:internal/main/run_main_module:17:47\n    at f (node_modules/x/y.js:1:2)",
    ["Error: no", "    at Object.<anonymous> (src/a b.js:3:9)"],
  ],
  [
    "Python",
    'Traceback (most recent call last):\n  File "/usr/lib/python3.11/unittest/case.py", line 57, in run\n    yield\n  File "tests/a.py", line 9, in f\n    self.g()\n    ~~~~~~^^\nKeyError: 3',
    [
      "Traceback (most recent call last):",
      "…",
      '  File "tests/a.py", line 9, in f',
      "    self.g()",
      "    ~~~~~~^^",
      "KeyError: 3",
    ],
  ],
  [
    "Go",
    "panic: no\n\ngoroutine 7 [running]:\ntesting.tRunner.func1.2({0x1, 0x2})\n\t/usr/local/go/src/testing/testing.go:1974 +0x239\nexample.com/shop.Total(...)\n\t/home/runner/work/shop/shop/cart.go:8\ncreated by testing.(*T).Run in goroutine 1\n\t/usr/local/go/src/testing/testing.go:2 +0x1",
    [
      "panic: no",
      "",
      "goroutine 7 [running]:",
      "…",
      "example.com/shop.Total(...)",
      "\t/home/runner/work/shop/shop/cart.go:8",
    ],
  ],
  [
    "Rust",
    "no\n   0: rust_begin_unwind\n             at /rustc/abc/library/std/src/panicking.rs:5:5\n   1: shop::cart::total\n             at ./src/cart.rs:41:9\n   2: core::ops::function::FnOnce::call_once",
    ["no", "…", "   1: shop::cart::total", "             at ./src/cart.rs:41:9"],
  ],
  [
    "text that only looks like a call",
    "at least one of them\nat 12:30:15 it ended",
    ["at least one of them", "at 12:30:15 it ended"],
  ],
])("shows the lines that matter of a trace of %s", (_, text, lines) => {
  expect(mattering(text)).toEqual(lines);
});

test("the package of the test's class is the user's own code, whatever its name", () => {
  expect(
    mattering("\tat org.junit.a.B.c(B.java:1)\n\tat java.lang.X.y(X.java:2)", "org.junit.a.BTest"),
  ).toEqual(["\tat org.junit.a.B.c(B.java:1)"]);
});
