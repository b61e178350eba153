import { describe, expect, test } from "vitest";
import { readTestResults } from "../../../src/build/tests/read-test-results.ts";

import { readTexts, suiteOf, testFile } from "../../support/read-tests.ts";

const totals = { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 };
const failure = {
  kind: "failure",
  name: "",
  suite: "",
  className: "",
  file: undefined,
  line: undefined,
  message: "",
  trace: "",
};

describe("shapes", () => {
  test("a suite within a suite, and tests without attributes", async () => {
    const text = `<testsuites><testsuite name="a" file="src/a.test.ts"><testcase/><testsuite name="b">
      <testcase><failure/></testcase></testsuite><testcase><skipped/></testcase></testsuite></testsuites>`;
    const results = await readTexts({ "a.xml": text });
    expect(results.totals).toEqual({ ...totals, tests: 3, passed: 1, failed: 1, skipped: 1 });
    expect(results.failed).toEqual([{ ...failure, suite: "b", file: "src/a.test.ts" }]);
  });

  test("several elements at the root, each with its own declaration, as in concatenated files", async () => {
    const one = `<?xml version="1.0" encoding="UTF-8"?>\n${suiteOf({ a: "passed" })}\n`;
    const results = await readTexts({ "a.xml": one + one + suiteOf({ b: "failed" }) });
    expect(results).toMatchObject({ totals: { tests: 3, passed: 2, failed: 1 }, warnings: [] });
  });

  test("a failure of a suite itself counts under its name", async () => {
    const text = '<testsuite name="a"><testcase name="b"/><error message="no database"/></testsuite>';
    const results = await readTexts({ "a.xml": text });
    const error = { ...failure, kind: "error", name: "a", suite: "a", message: "no database" };
    expect(results).toMatchObject({ totals: { ...totals, tests: 2, passed: 1, errors: 1 }, failed: [error] });
  });

  test.each([
    ['<testsuite name="a" tests="6" failures="1" errors="2" skipped="1"/>', [6, 2, 1, 2, 1]],
    ['<testsuites failures="2"><testsuite/></testsuites>', [2, 0, 2, 0, 0]],
    ['<testsuites failures="2"><testsuite tests="4" failures="2"/></testsuites>', [4, 2, 2, 0, 0]],
    [
      '<testsuites failures="1"><testsuite failures="1"><testcase/></testsuite></testsuites>',
      [1, 1, 0, 0, 0],
    ],
    ['<testsuite tests="6" skipped="2"/>', [0, 0, 0, 0, 0]],
    ['<testsuite tests="-1" failures="1e9" errors="x"/>', [0, 0, 0, 0, 0]],
  ])("a suite that counts failures, and contains no tests, counts: %s", async (text, counts) => {
    const [tests, passed, failed, errors, skipped] = counts;
    const results = await readTexts({ "a.xml": text });
    expect(results.totals).toEqual({ ...totals, tests, passed, failed, errors, skipped });
  });

  test("what a test prints is not its failure", async () => {
    const text = `<testsuite><testcase name="a"><system-out><![CDATA[<failure/> at a.ts:1]]></system-out>
      <failure>first<system-err>noise</system-err>\nsecond</failure></testcase></testsuite>`;
    const results = await readTexts({ "a.xml": text });
    expect(results.failed).toEqual([
      { ...failure, name: "a", message: "first\nsecond\n", trace: "first\nsecond" },
    ]);
  });

  test("entities and CDATA are text", async () => {
    const text = `<testsuite><testcase name="&lt;b&gt; &#233;&#x1F600; &amp;lt; &nbsp;"><failure message="&quot;x&quot;&#10;y"
      ><![CDATA[a <b> &amp;]]> c</failure></testcase></testsuite>`;
    const results = await readTexts({ "a.xml": text });
    const named = { name: "<b> é😀 &lt; &nbsp;", message: '"x" y', trace: "a <b> &amp; c" };
    expect(results).toMatchObject({ failed: [{ ...failure, ...named }], warnings: [] });
  });

  test("the times of suites count if no test has one", async () => {
    const text = `<testsuites><testsuite name="a" time="1.5"><testcase/></testsuite>
      <testsuite name="b" time="2"><testcase/></testsuite></testsuites>`;
    expect((await readTexts({ "a.xml": text })).totals.seconds).toBe(3.5);
  });

  test.each(["a.xml", "b.xml"])(
    "a test that is known to have failed counts in %s that is cut off after it",
    async (name) => {
      const text = '<testsuite><testcase name="a"/><testcase name="b"><failure message="no">at src/a.ts:3';
      const results = await readTexts({ [name]: text });
      const count = "the 2 tests before that count.";
      expect(results.warnings).toEqual([`"${name}" is cut off, as if the test run was killed: ${count}`]);
      expect(results).toMatchObject({ totals: { tests: 2, failed: 1 }, isComplete: false });
    },
  );
});

describe("files that cannot be read as they should be", () => {
  test.each([
    ["", "is empty."],
    ["{}", "contains no JUnit test results: it has no <testsuites> or <testsuite>."],
    ['<TestRun xmlns="urn:a"/>', "contains no JUnit test results: it is a TRX file of Visual Studio."],
    ["<test-run/>", "contains no JUnit test results: it is an NUnit file."],
    ["<coverage><packages/></coverage>", "contains no JUnit test results: it is a coverage report."],
    ["<constructor/>", "contains no JUnit test results: it has no <testsuites> or <testsuite>."],
    ["<html><body/></html>", "contains no JUnit test results: it has no <testsuites> or <testsuite>."],
    [
      "<testsuite><testcase/><testcase",
      "is cut off, as if the test run was killed: the 1 test before that counts.",
    ],
    [
      "<testsuite>\n<testcase/>\n<a></b></testsuite>",
      "is broken XML in line 3: the 1 test before that counts.",
    ],
  ])("%j", async (text, sentence) => {
    expect((await readTexts({ "a.xml": text })).warnings).toEqual([`"a.xml" ${sentence}`]);
  });

  test("entities that a file declares are refused, and nothing of it counts", async () => {
    const bomb = `<!DOCTYPE testsuite [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${suiteOf({ a: "failed" })}`;
    const results = await readTexts({ "bomb.xml": bomb, "b.xml": suiteOf({ b: "passed" }) });
    const sentence = "which can make a small file enormous: it is ignored.";
    expect(results.warnings).toEqual([`"bomb.xml" declares XML entities, ${sentence}`]);
    expect(results.totals).toEqual({ ...totals, tests: 1, passed: 1 });
  });

  test("a mere document type is read", async () => {
    const text = `<!DOCTYPE testsuites SYSTEM "junit.dtd">${suiteOf({ a: "passed" })}`;
    expect(await readTexts({ "a.xml": text })).toMatchObject({ totals: { tests: 1 }, warnings: [] });
  });

  test("more bytes than the limit are not read", async () => {
    const text = `<testsuite>${"<testcase/>".repeat(20)}</testsuite>`;
    const results = await readTexts({ "a.xml": text }, { maxBytes: 100 });
    expect(results.warnings).toEqual(['"a.xml" is larger than 100 bytes: the 8 tests before that count.']);
    expect(results).toMatchObject({ totals: { tests: 8 }, isComplete: false });
  });

  test("more tests than the limit are not read, and no further file", async () => {
    const text = `<testsuite>${"<testcase/>".repeat(100)}</testsuite>`;
    const results = await readTexts({ "a.xml": text, "b.xml": "<testsuite/>" }, { maxTests: 2 });
    // A piece of the file that was begun is read to its end.
    expect(results.warnings).toEqual([
      '"a.xml" contains too many tests: the 22 tests before that count.',
      'There are more than 2 tests: "b.xml" and the files after it were not read.',
    ]);
  });

  test("an error while reading the bytes is thrown", async () => {
    const failing = (async function* (): AsyncGenerator<Uint8Array, void> {
      yield new TextEncoder().encode("<testsuite>");
      throw new Error("EIO");
    })();
    await expect(readTestResults([{ name: "a.xml", bytes: failing }])).rejects.toThrow("EIO");
  });
});

test("files are read one after another, and none is opened early", async () => {
  const opened: string[] = [];
  async function* files(): AsyncGenerator<ReturnType<typeof testFile>, void> {
    for (const name of ["a.xml", "b.xml"]) {
      opened.push(name);
      yield testFile(name, suiteOf({ [name]: "passed" }));
    }
  }
  expect((await readTestResults(files(), { maxTests: 1 })).totals.tests).toBe(1);
  expect(opened).toEqual(["a.xml", "b.xml"]);
});

test.each([
  ["12", 12],
  ["12:3", undefined],
  ["0", undefined],
  ["-3", undefined],
  ["1e3", undefined],
  ["12345678", undefined],
])("the line %s that a file states is the line %s", async (stated, line) => {
  const text = `<testsuite><testcase name="a" file="a.py" line="${stated}"><failure/></testcase></testsuite>`;
  expect((await readTexts({ "a.xml": text })).failed).toMatchObject([{ file: "a.py", line }]);
});

test.each([
  ['status="notrun"', 1],
  ['status="Disabled"', 1],
  ['result="suppressed"', 1],
  ['result="skipped"', 1],
  ['status="run" result="completed"', 0],
  ['status="skipped-by-nobody"', 0],
  ['result="not ignored"', 0],
])("a test with %s: %i was passed over", async (attributes, skipped) => {
  const text = `<testsuite><testcase name="a" ${attributes}/></testsuite>`;
  expect((await readTexts({ "a.xml": text })).totals).toMatchObject({ tests: 1, skipped });
});
