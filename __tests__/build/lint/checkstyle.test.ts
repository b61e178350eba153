import { expect, test } from "vitest";
import { linesOf, readSample, readTexts } from "../../support/lint-files.ts";
import { readSimpleXml } from "../../support/read-xml.ts";

test.each([
  "eslint/findings.checkstyle.xml",
  "eslint/clean.checkstyle.xml",
  "golangci-lint/findings.checkstyle.xml",
  "golangci-lint/typecheck.checkstyle.xml",
  "biome/findings.checkstyle.xml",
  "checkstyle/sun.checkstyle.xml",
  "checkstyle/google.checkstyle.xml",
  "ktlint/findings.checkstyle.xml",
  "phpcs/findings.checkstyle.xml",
  "phpcs/clean.checkstyle.xml",
])("reads %s", async (name) => {
  const report = await readSample(name, readSimpleXml);
  expect({ lines: linesOf(report), counts: report.counts, problems: report.problems }).toMatchSnapshot();
});

function read(...lines: readonly string[]) {
  return readTexts({ "a.xml": lines.join("\n") }, { readXml: readSimpleXml });
}

test.each([
  ["error", "error"],
  ["fatal", "error"],
  ["WARNING", "warning"],
  ["info", "note"],
  ["style", "warning"],
])("maps the severity %s to the level %s", async (severity, level) => {
  const report = await read(`<checkstyle><file name="a"><error severity="${severity}"/></file></checkstyle>`);
  expect(report.findings).toMatchObject([{ level }]);
});

test("leaves out what is ignored", async () => {
  const report = await read('<checkstyle><file name="a"><error severity="ignore"/></file></checkstyle>');
  expect(report).toMatchObject({ counts: { errors: 0, warnings: 0, notes: 0 }, findings: [] });
});

test("keeps what precedes the place at which a file is cut off", async () => {
  const report = await read('<checkstyle><file name="a"><error message="One."/>', '<error message="Tw');
  expect(linesOf(report)).toEqual(["undefined error a undefined: One."]);
  expect(report.problems).toEqual(["a.xml could be read only in part: character 51 begins nothing of XML"]);
});

test("names the file that the tool could not check", async () => {
  const exception = "<exception><![CDATA[\njava.lang.Error: no\n\tat A.b(A.java:1)]]></exception>";
  const report = await read(`<checkstyle><file name="src/A.java">${exception}</file></checkstyle>`);
  expect(report.problems).toEqual(["a.xml says that src/A.java was not checked: java.lang.Error: no"]);
});

test("says that other XML is not Checkstyle's", async () => {
  const report = await read('<testsuites><file name="a"><error message="One."/></file></testsuites>');
  expect(report.findings).toEqual([]);
  expect(report.problems).toEqual(["a.xml is XML, but not Checkstyle XML: it begins with <testsuites>."]);
});

test("uses a path as it is: a percent sign is a percent sign", async () => {
  const report = await read(
    '<checkstyle><file name="src\\100%25.js"><error message="One."/></file></checkstyle>',
  );
  expect(report.findings).toMatchObject([{ file: "src/100%25.js" }]);
});
