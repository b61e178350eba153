import { describe, expect, test } from "vitest";
import { readTexts, suiteOf } from "../../support/read-tests.ts";

const counts = { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };

describe("a test in several files", () => {
  test("counts for each job of a matrix", async () => {
    const texts = {
      "node-20/junit.xml": suiteOf({ a: "passed", b: "failed" }),
      "node-22/junit.xml": suiteOf({ a: "passed", b: "passed" }),
    };
    expect((await readTexts(texts)).totals).toEqual({ ...counts, tests: 4, passed: 3, failed: 1 });
  });

  test.each([
    ["junit-rerun.xml", "junit.xml"],
    ["attempt-2/junit.xml", "attempt-1/junit.xml"],
    ["out/retry_1.xml", "out/first.xml"],
    ["re-runs/a.xml", "a.xml"],
    ["Retry 2/junit.xml", "junit.xml"],
    ["attempt-10/junit.xml", "attempt-9/junit.xml"],
  ])("counts once if the path says that it was run again: %s", async (again, first) => {
    const texts = {
      [again]: suiteOf({ a: "passed", b: "passed", c: "failed", d: "skipped" }),
      [first]: suiteOf({ a: "passed", b: "failed", c: "failed", d: "failed" }),
    };
    const results = await readTexts(texts);
    expect(results.totals).toEqual({ ...counts, tests: 4, passed: 2, failed: 2, flaky: 1 });
    expect(results.failed.map(({ name }) => name)).toEqual(["c", "d"]);
    expect(results.flaky.map(({ name }) => name)).toEqual(["b"]);
  });

  test.each(["attempted/junit.xml", "xretry/junit.xml", "retriesx/junit.xml"])(
    "counts apart if a path only contains such a word in another: %s",
    async (path) => {
      const tests = { a: "passed", b: "failed" } as const;
      const texts = { [path]: suiteOf(tests), "junit.xml": suiteOf(tests) };
      expect((await readTexts(texts)).totals).toEqual({ ...counts, tests: 4, passed: 2, failed: 2 });
    },
  );

  test("counts once if a file has nothing but failed tests of a larger one, wherever it is", async () => {
    const texts = {
      "1.xml": suiteOf({ b: "passed", c: "failed" }),
      "2.xml": suiteOf({ a: "passed", b: "error", c: "failed" }),
      "3.xml": suiteOf({ c: "passed" }),
    };
    const results = await readTexts(texts);
    expect(results.totals).toEqual({ ...counts, tests: 3, passed: 3, flaky: 2 });
    expect(results.flaky).toMatchObject([
      { name: "b", kind: "error" },
      { name: "c", kind: "failure" },
    ]);
  });

  test("is failed if the last attempt failed", async () => {
    const texts = { "attempt-1.xml": suiteOf({ a: "passed" }), "attempt-2.xml": suiteOf({ a: "failed" }) };
    expect((await readTexts(texts)).totals).toEqual({ ...counts, tests: 1, failed: 1 });
  });

  test("counts apart where as many failed in one job as passed in another", async () => {
    const texts = { "a.xml": suiteOf({ a: "failed" }), "b.xml": suiteOf({ a: "passed" }) };
    expect((await readTexts(texts)).totals).toEqual({ ...counts, tests: 2, passed: 1, failed: 1 });
  });

  test("counts apart in an attempt that itself is a matrix of two", async () => {
    const texts = {
      "node-20.xml": suiteOf({ a: "failed", b: "passed" }),
      "node-22.xml": suiteOf({ a: "passed", b: "passed" }),
      "node-20-rerun.xml": suiteOf({ a: "passed" }),
    };
    expect((await readTexts(texts)).totals).toEqual({ ...counts, tests: 4, passed: 4, flaky: 1 });
  });
});

describe("a name that comes twice in a file", () => {
  const twice =
    '<testcase name="a" classname="shop.Cart"><failure/></testcase><testcase name="a" classname="shop.Cart"/>';

  test.each([
    ["a class of Java", `<testsuite name="shop.Cart">${twice}</testsuite>`],
    [
      "a package of Go",
      `<testsuites><testsuite name="shop"><property name="go.version"/>${twice}</testsuite></testsuites>`,
    ],
    ["pytest", `<testsuites><testsuite name="pytest">${twice}</testsuite></testsuites>`],
  ])("is one test of %s that was run again", async (_, text) => {
    expect((await readTexts({ "a.xml": text })).totals).toEqual({ ...counts, tests: 1, passed: 1, flaky: 1 });
  });

  test("is two tests if a tool allows it, so that no failure is hidden", async () => {
    const text = `<testsuites><testsuite name="cart.test.ts">${twice}</testsuite></testsuites>`;
    expect((await readTexts({ "a.xml": text })).totals).toEqual({
      ...counts,
      tests: 2,
      passed: 1,
      failed: 1,
    });
  });

  test("is another test if it repeats after a pass, and so is every name in that file", async () => {
    const passed = '<testcase name="b" classname="shop.Cart"/>';
    const text = `<testsuite name="shop.Cart">${passed}${twice}${passed}</testsuite>`;
    expect((await readTexts({ "a.xml": text })).totals).toEqual({
      ...counts,
      tests: 4,
      passed: 3,
      failed: 1,
    });
  });
});

describe("in a job that failed", () => {
  const one = (name: string, message = "") =>
    `<testcase name="${name}" classname="shop.Cart">${message && `<failure message="${message}"/>`}</testcase>`;
  const javaOf = (...tests: string[]) => `<testsuite name="shop.Cart">${tests.join("")}</testsuite>`;
  const goOf = (...tests: string[]) =>
    `<testsuite name="shop"><property name="go.version"/>${tests.join("")}</testsuite>`;
  const read = async (...texts: string[]) => {
    const named = Object.fromEntries(texts.map((text, at) => [`${at}.xml`, text]));
    return (await readTexts(named, { isFailedJob: true })).totals;
  };

  test("a failure in Gradle never counts as gone, whatever has its name", async () => {
    expect(await read(javaOf(one("a", "no"), one("b", "no"), one("a")))).toEqual({
      ...counts,
      tests: 3,
      passed: 1,
      failed: 2,
    });
  });

  test("attempts that failed alike are one test in Gradle, others are not", async () => {
    const failed = javaOf(one("a", "no"), one("a", "no"), one("b", "no"), one("b", "not this one"));
    expect(await read(failed)).toEqual({ ...counts, tests: 3, failed: 3 });
  });

  test("a rerun in Go that passed counts as one if another test failed, and not otherwise", async () => {
    const flaky = [one("a", "no"), one("a")];
    expect(await read(goOf(...flaky, one("b", "no")))).toMatchObject({ tests: 2, failed: 1, flaky: 1 });
    expect(await read(goOf(...flaky))).toMatchObject({ tests: 2, failed: 1, flaky: 0 });
  });

  test("a failure in pytest never counts as gone", async () => {
    const text = `<testsuite name="pytest">${one("a", "no")}${one("a")}${one("b", "no")}</testsuite>`;
    expect(await read(text)).toMatchObject({ tests: 3, failed: 2, flaky: 0 });
  });

  test("a file of some of the tests that all passed hides no failure", async () => {
    const texts = [suiteOf({ a: "failed", b: "passed" }), suiteOf({ a: "passed" })];
    expect(await read(...texts)).toMatchObject({ tests: 3, failed: 1, flaky: 0 });
    const other = [suiteOf({ a: "failed", b: "failed" }), suiteOf({ a: "passed" })];
    expect(await read(...other)).toMatchObject({ tests: 2, failed: 1, flaky: 1 });
  });

  test("what the file itself says counts: Surefire's flaky failures, and a path that names the attempt", async () => {
    const flaky = '<testcase name="a" classname="shop.Cart"><flakyFailure message="no"/></testcase>';
    expect(await read(javaOf(flaky))).toMatchObject({ tests: 1, failed: 0, flaky: 1 });
    const texts = { "attempt-1.xml": suiteOf({ a: "failed" }), "attempt-2.xml": suiteOf({ a: "passed" }) };
    expect((await readTexts(texts, { isFailedJob: true })).totals).toMatchObject({ tests: 1, flaky: 1 });
  });
});
