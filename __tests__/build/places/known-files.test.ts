import { expect, test } from "vitest";
import { withKnownFiles } from "../../../src/build/places/known-files.ts";
import { readReports } from "../../../src/build/read-reports.ts";
import type { FailedTest } from "../../../src/build/tests/test-results.ts";
import { resultAt, sarif } from "../../support/lint-files.ts";
import { testFile } from "../../support/read-tests.ts";

async function* one<T>(file: T): AsyncGenerator<T> {
  yield file;
}

const caseAt = (file: string) =>
  `<testcase name="${file}" classname="com.shop.ATest" file="${file}"><failure/></testcase>`;

async function reportsOn(...files: string[]) {
  const junit = `<testsuite name="shop">${files.map(caseAt).join("")}</testsuite>`;
  const lint = sarif({ results: files.map((file) => resultAt(file, 7, { level: "error" })) });
  const baseline = `<testsuite name="shop"><testcase name="${files[0]}" classname="com.shop.ATest"/></testsuite>`;
  const named = {
    tests: one(testFile("a.xml", junit)),
    baseline: one(testFile("b.xml", baseline)),
    lint: one(testFile("a.sarif", lint)),
  };
  return (await readReports(named, { isFailed: true })).reports;
}

/** What is known of the files, for tests and findings; `tree` has the names in each folder. */
async function knownOf(
  files: readonly string[],
  tree: Readonly<Record<string, readonly string[]>>,
  changed: readonly string[] = [],
) {
  const namesIn = (folder: string) => Promise.resolve(tree[folder] ?? []);
  const { tests, lint } = await withKnownFiles(await reportsOn(...files), { namesIn, changed });
  const of = ({ file, isUnsure = false }: Pick<FailedTest, "file" | "isUnsure">) =>
    `${file}${isUnsure ? "?" : ""}`;
  expect(tests?.failed).toContain(tests?.comparison?.newlyFailing[0]);
  return { tests: tests?.failed.map(of), findings: lint?.findings.map(of) };
}

test("a file of the checkout is certain, and a missing one is not", async () => {
  const tree = { "": [".git", "src"], src: ["a.ts"] };
  const known = ["src/a.ts", "src/b.ts?", "dist/a.ts?"];
  expect(await knownOf(["src/a.ts", "src/b.ts", "dist/a.ts"], tree)).toEqual({
    tests: known,
    findings: known,
  });
});

test("a workspace that contains one of the files is a checkout, without Git", async () => {
  const known = ["src/a.ts", "src/b.ts?"];
  const tree = { src: ["a.ts"] };
  expect(await knownOf(["src/a.ts", "src/b.ts"], tree)).toEqual({ tests: known, findings: known });
});

test("if nothing is checked out, paths stay as they are read", async () => {
  const known = ["src/a.ts", "src/b.ts"];
  expect(await knownOf(known, { "": ["reports"] })).toEqual({ tests: known, findings: known });
});

test("the files of a comparison are certain, and say nothing about others", async () => {
  const known = ["src/a.ts", "src/b.ts"];
  expect(await knownOf(["src/a.ts", "src/b.ts"], {}, ["src/a.ts"])).toEqual({
    tests: known,
    findings: known,
  });
  expect((await knownOf(["/app/src/a.ts"], {}, ["src/a.ts"])).findings).toEqual(["src/a.ts"]);
});

test("of a path from another machine, the end that exists in the checkout is the file", async () => {
  const tree = { "": [".git"], src: ["a.ts"], "packages/cart/src": ["a.ts"] };
  const { findings } = await knownOf(
    ["/app/src/a.ts", "/opt/build/packages/cart/src/a.ts", "/opt/other/b.ts"],
    tree,
  );
  expect(findings).toEqual(["src/a.ts", "packages/cart/src/a.ts", "/opt/other/b.ts?"]);
});

test("a name without its folder stays uncertain, whatever the root contains", async () => {
  const text = `<testsuite name="s"><testcase name="t" classname="com.shop.ATest"><failure>at com.shop.ATest.t(ATest.java:9)</failure></testcase></testsuite>`;
  const { reports } = await readReports({ tests: one(testFile("a.xml", text)) }, {});
  const namesIn = () => Promise.resolve([".git", "ATest.java"]);
  const { tests } = await withKnownFiles(reports, { namesIn, changed: ["ATest.java"] });
  expect(tests?.failed).toMatchObject([{ file: "ATest.java", line: 9, isUnsure: true }]);
});

test("reads no more names than a large checkout has, wherever its links lead", async () => {
  const paths = Array.from(
    { length: 100 },
    (_, at) => `/opt/${"l/".repeat(at % 10)}m${at}/com/shop/ATest.java`,
  );
  const { tests, lint } = await reportsOn(...paths);
  let looked = 0;
  const namesIn = (folder: string) => {
    const names = Array.from({ length: 5000 }, (_, at) => `${folder}${at}`);
    looked += names.length;
    return Promise.resolve(names);
  };
  const known = await withKnownFiles({ tests, lint, logs: [] }, { namesIn, changed: [] });
  expect(looked).toBe(100_000);
  expect(known.lint?.findings).toHaveLength(100);
});
