import { type ReadOptions, readTestResults } from "../../src/build/tests/read-test-results.ts";
import type { TestResults } from "../../src/build/tests/test-results.ts";
import type { NamedFile } from "../../src/model/named-file.ts";

/** Where GitHub's runners check out the repository of the samples. */
export const WORKSPACE = "/home/runner/work/shop/shop";

/** A file that comes in pieces of a size. */
export function testFile(name: string, content: string | Uint8Array, pieceBytes = 7): NamedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, bytes: pieces(bytes, pieceBytes) };
}

/** Reads texts by their names. */
export function readTexts(
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: ReadOptions = {},
): Promise<TestResults> {
  const files = Object.entries(texts).map(([name, text]) => testFile(name, text));
  return readTestResults(files, { workspace: WORKSPACE, ...options });
}

/** A file of one suite; `cases` has its tests, such as `a: "passed"`. */
export function suiteOf(cases: Readonly<Record<string, "passed" | "failed" | "error" | "skipped">>): string {
  const inside = {
    passed: "",
    failed: '<failure message="no"/>',
    error: '<error message="no"/>',
    skipped: "<skipped/>",
  };
  const tests = Object.entries(cases).map(([name, ending]) => {
    return `<testcase name="${name}" classname="Cart">${inside[ending]}</testcase>`;
  });
  return `<testsuites><testsuite name="shop">${tests.join("")}</testsuite></testsuites>`;
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
