import { expect, test } from "vitest";
import { readGlobs } from "../../src/inputs/files/read-globs.ts";
import type { InputName } from "../../src/inputs/input-names.ts";
import { readEach } from "../../src/inputs/read-each.ts";
import { reportingReaders } from "../../src/inputs/reporting.ts";

const read = (given: Partial<Record<InputName, string>>) =>
  readEach(reportingReaders((name) => given[name], readGlobs));

test("takes one glob per line", () => {
  expect(read({ "test-results": "a/*.xml\n\n!a/old.xml\n" }).testResults).toEqual(["a/*.xml", "!a/old.xml"]);
});

test.each<[InputName, string, RegExp]>([
  ["test-results", "../a.xml", /"test-results".*\.\./],
  ["log-files", "a/../../b", /"log-files"/],
  ["log-lines", "-1", /whole number of lines from 0 to 200/],
  ["log-lines", "201", /from 0 to 200/],
  ["log-lines", "2.5", /whole number/],
  ["detail", "ful", /did you mean "full"/],
])("%s: %s is refused, and the error says what to give", (name, value, error) => {
  expect(() => read({ [name]: value })).toThrow(error);
});
