import { errorsIn } from "../../src/build/failures/job-annotations.ts";
import { readLint } from "../../src/build/lint/read-lint.ts";

import { lintXmlReader } from "../../src/build/lint/xml.ts";
import { readTestResults } from "../../src/build/tests/read-test-results.ts";

import { ownersOf } from "../../src/incident/codeowners.ts";
import { jobLines } from "../../src/message/model/jobs-view.ts";
import { NO_WALL } from "../../src/text/wall.ts";
import { nextLink } from "../../src/webex/http/list/page.ts";

/** What holds many things from outside: by a count, what is read then. */
export const LIST_READERS: Readonly<Record<string, (count: number) => () => unknown>> = {
  "a basic credential of colons and a NUL": (count) => {
    const text = `Basic ${btoa(`${":".repeat(8 * count)}\0`)}`;
    return async () => (await import("../../src/text/secrets/secrets.ts")).withoutSecrets(text);
  },
  "JUnit: failures of blanks and a letter": (count) => {
    const failure = `<testcase name="a"><failure>${" ".repeat(count)}x</failure></testcase>`;
    return junit(`<testsuite>${failure.repeat(16)}</testsuite>`);
  },
  "JUnit: tests of one name in two files": (count) => {
    const tests = `<testcase name="a"/>`.repeat(count);
    const failed = `<testsuite name="s"><testcase name="a"><failure/></testcase>${tests}</testsuite>`;
    return junit(failed, `<testsuite name="s">${tests}</testsuite>`);
  },
  "JUnit: nested suites": (count) => junit(`${"<testsuite>".repeat(count)}`),
  "JUnit: attributes of one test": (count) => {
    const attributes = Array.from({ length: count }, (_, index) => `a${index}=""`).join(" ");
    return junit(`<testsuite><testcase ${attributes}/></testsuite>`);
  },
  "JUnit: the name of a tag that does not match": (count) => {
    return junit(`<testsuite><a></${"version".repeat(count)}></testsuite>`);
  },
  "SARIF: empty extensions": (count) => {
    const results = Array.from({ length: 2 * count }, (_, index) => ({
      ruleId: `a${index}`,
      message: { text: "x" },
    }));
    return sarif({ tool: { driver: {}, extensions: Array(count).fill({}) }, results });
  },
  "SARIF: extensions by name": (count) => {
    const extensions = Array.from({ length: count }, (_, index) => ({
      name: `n${index}`,
      guid: `g${index}`,
    }));
    const of = (index: number) => ({
      rule: { toolComponent: { name: `n${index}`, guid: "g" } },
      message: { text: "x" },
    });
    return sarif({ tool: { driver: {}, extensions }, results: extensions.map((_, index) => of(index)) });
  },
  "SARIF: a long rule for each result": (count) => {
    const text = "x".repeat(20 * count);
    const rule = { id: text, shortDescription: { text }, messageStrings: { a: { text: ` ${text}` } } };
    const result = { ruleIndex: 0, message: { id: "a" } };
    return sarif({ tool: { driver: { rules: [rule] } }, results: Array(count).fill(result) });
  },
  "SARIF: a rule that says nothing for each result": (count) => {
    const text = " ".repeat(20 * count);
    const rule = { id: text, fullDescription: { text }, defaultConfiguration: { level: text } };
    return sarif({ tool: { driver: { rules: [rule] } }, results: Array(count).fill({ ruleIndex: 0 }) });
  },
  "SARIF: a long artifact and long bases for each result": (count) => {
    const uri = `${"a/".repeat(10 * count)}b`;
    const bases = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`b${at}`, { uri, uriBaseId: `b${at + 1}` }]),
    );
    const artifacts = [{ location: { uri, uriBaseId: "b0" } }];
    const locations = [{ physicalLocation: { artifactLocation: { index: 0 } } }];
    const own = [{ physicalLocation: { artifactLocation: { uri: "a", uriBaseId: "b0" } } }];
    const results = Array.from({ length: count }, (_, at) => ({ locations: at % 2 === 0 ? locations : own }));
    return sarif({ tool: { driver: {} }, artifacts, originalUriBaseIds: bases, results });
  },
  "SARIF: notifications of a run that failed": (count) => {
    const location = [{ physicalLocation: { artifactLocation: { uri: "a" } } }];
    const of = (at: number) => ({
      level: "error",
      message: { text: "x" },
      ...(at % 2 === 0 && { locations: location }),
    });
    const toolExecutionNotifications = Array.from({ length: count }, (_, at) => of(at));
    const invocations = [{ executionSuccessful: false, toolExecutionNotifications }];
    return sarif({ tool: { driver: {} }, invocations });
  },
  "Checkstyle: errors in many files": (count) => {
    const files = Array.from(
      { length: count },
      (_, at) => `<file name="a${at}"><error message="${" ".repeat(20)}"/></file>`,
    );
    return lint(`<checkstyle>${files.join("")}</checkstyle>`);
  },
  "CODEOWNERS: owners of one line": (count) => {
    const names = Array.from({ length: count }, (_, at) => `@a${at}`).join(" ");
    const files = Array.from({ length: count }, (_, at) => `a/${at}`);
    return () => ownersOf(`* ${names}`, files);
  },
  "CODEOWNERS: rules that match no file": (count) => {
    const files = Array.from({ length: 10 }, (_, at) => `${"a/".repeat(20)}${at}`);
    return () => ownersOf("**/**/**/*b*c @ada\n".repeat(count), files);
  },
  "CODEOWNERS: a pattern of wildcards": (count) => {
    return () => ownersOf(`${"**/*a".repeat(count)}b @ada`, ["a/".repeat(2000)]);
  },
  annotations: (count) => {
    const annotations = Array.from({ length: count }, (_, at) => {
      return { path: `a${at}`, startLine: 1, level: "failure", message: "x" };
    });
    return () => errorsIn(annotations, { repositoryUrl: "https://example.com", sha: "a" });
  },
  "results of jobs": (count) => {
    const needs = Array.from({ length: count }, (_, at) => ({ name: "a", result: `r${at}` }));
    return () => jobLines(needs, String);
  },
  "a Link header": (count) => () => nextLink("<".repeat(8 * count)),
};

function sarif(run: unknown): () => unknown {
  return lint(JSON.stringify({ version: "2.1.0", runs: [run] }));
}

function lint(text: string): () => unknown {
  return () => readLint([{ name: "a", bytes: bytesOf(text) }], { readXml: lintXmlReader(NO_WALL) });
}

function junit(...texts: readonly string[]): () => unknown {
  return () => readTestResults(texts.map((text, at) => ({ name: `${at}-retry.xml`, bytes: bytesOf(text) })));
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
