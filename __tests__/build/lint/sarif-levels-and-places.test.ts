import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LintReport } from "../../../src/build/lint/findings.ts";
import { lintXmlReader } from "../../../src/build/lint/xml.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { NO_WALL } from "../../../src/text/wall.ts";
import { linesOf, readTexts, resultAt, sarif } from "../../support/lint-files.ts";
import { readStep } from "../../support/render-event.ts";

/** What the message of a failure shows of findings: each file with its link. */
function shownOf(lint: LintReport) {
  const build = { ...readStep({ inputs: { status: "failure" } }), reports: { lint, logs: [] } };
  const { lintFiles } = buildMessageModel(build, "failure", { details: detailsOf, hide: hiding([]) });
  return lintFiles.map(({ file, url, findings }) => [file, url, findings.map((one) => one.url)]);
}

describe("a path that is not in the repository is shown, and never linked", () => {
  test("of another machine", async () => {
    const file = join(import.meta.dirname, "../../fixtures/reports/abs.sarif");
    const report = await readTexts({ "abs.sarif": await readFile(file, "utf8") });
    expect(linesOf(report)).toEqual(["T error /app/src/a.ts:7 R: m"]);
    expect(shownOf(report)).toEqual([["/app/src/a.ts", "", [""]]]);
  });

  test.each([
    ["file:///usr/include/stdio.h", "/usr/include/stdio.h"],
    ["file:///C:/Program%20Files/a.h", "C:/Program Files/a.h"],
    ["../other/a.js", "../other/a.js"],
    ["~/a.js", "~/a.js"],
    ["https://shop.example.com/cart", "https://shop.example.com/cart"],
  ])("%s", async (uri, shown) => {
    const report = await readTexts({ a: sarif({ results: [resultAt(uri, 1, { level: "error" })] }) });
    expect(shownOf(report)).toEqual([[shown, "", [""]]]);
  });

  test("in Checkstyle's XML", async () => {
    const text = '<checkstyle><file name="/opt/x/a.js"><error line="1" message="m"/></file></checkstyle>';
    const report = await readTexts({ a: text }, { readXml: lintXmlReader(NO_WALL) });
    expect(shownOf(report)).toEqual([["/opt/x/a.js", "", [""]]]);
  });
});

test("a base that is a web address represents the repository", async () => {
  const at = (uriBaseId: string) => ({
    message: { text: uriBaseId },
    level: "error",
    locations: [{ physicalLocation: { artifactLocation: { uri: "src/b.js", uriBaseId } } }],
  });
  const originalUriBaseIds = {
    ROOT: { uri: "https://github.com/your-org/shop/blob/main/" },
    LIB: { uri: "lib/", uriBaseId: "ROOT" },
    GIT: { uri: "git+ssh://git@example.com/shop.git" },
    HERE: { uri: "file:///home/runner/work/shop/shop/" },
  };
  const report = await readTexts({
    a: sarif({ originalUriBaseIds, results: Object.keys(originalUriBaseIds).map(at) }),
  });
  expect(report.findings.map(({ file }) => file)).toEqual([
    "src/b.js",
    "lib/src/b.js",
    "src/b.js",
    "src/b.js",
  ]);
});

describe("a rule that the user made an error, or a note, counts as one", () => {
  const rules = [
    { id: "a", defaultConfiguration: { level: "warning" } },
    { id: "b", defaultConfiguration: { level: "error" } },
  ];
  const override = (descriptor: object, level?: string) => ({ descriptor, configuration: { level } });
  const levels = async (invocations: readonly object[], ...results: object[]) => {
    const text = sarif({
      tool: { driver: { rules }, extensions: [{ name: "more", rules: [{ id: "c" }] }] },
      invocations,
      results: results.map((result) => resultAt("a.js", 1, result)),
    });
    return (await readTexts({ a: text })).findings.map(({ rule, level }) => `${rule} ${level}`).sort();
  };
  const some = [
    { ruleConfigurationOverrides: [override({ id: "a" }, "error"), override({ index: 1 }, "note")] },
  ];

  test("by its ID and by its index", async () => {
    expect(await levels(some, { ruleId: "a" }, { ruleId: "b" })).toEqual(["a error", "b note"]);
  });

  test("in an extension", async () => {
    const descriptor = { index: 0, toolComponent: { name: "more" } };
    const invocations = [{ ruleConfigurationOverrides: [override(descriptor, "error")] }];
    expect(
      await levels(invocations, { ruleId: "c", rule: { index: 0, toolComponent: { index: 0 } } }),
    ).toEqual(["c error"]);
  });

  test("but not if the result has its own level, or for an invalid level", async () => {
    expect(await levels(some, { ruleId: "a", level: "note" })).toEqual(["a note"]);
    const none = [
      { ruleConfigurationOverrides: [override({ id: "a" }), override({ id: "?" }, "error"), null] },
    ];
    expect(await levels(none, { ruleId: "a" })).toEqual(["a warning"]);
  });

  test("in the invocation that the result names, if there were several", async () => {
    const two = [{}, ...some];
    expect(await levels(two, { ruleId: "a" })).toEqual(["a warning"]);
    expect(await levels(two, { ruleId: "a", provenance: { invocationIndex: 1 } })).toEqual(["a error"]);
  });
});

test("SARIF of another version is named once, and nothing of it counts", async () => {
  const results = [resultAt("a.js", 1, { level: "error" }), resultAt("b.js", 1)];
  const text = sarif({ results, invocations: [{ executionSuccessful: false }] }).replace("2.1.0", "2.0.0");
  expect(await readTexts({ "old.sarif": text })).toMatchObject({
    findings: [],
    counts: { errors: 0, warnings: 0, notes: 0 },
    problems: ["old.sarif is SARIF 2.0.0, but only 2.1 is supported: it is ignored."],
  });
});
