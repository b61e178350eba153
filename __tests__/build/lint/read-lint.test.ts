import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_FINDINGS, MAX_GROUPS } from "../../../src/build/lint/findings.ts";
import { MAX_LINT_FILE_BYTES, readLint } from "../../../src/build/lint/read-lint.ts";

import { inChunks, readSample, readTexts, resultAt, sarif } from "../../support/lint-files.ts";
import { readSimpleXml } from "../../support/read-xml.ts";

const good = sarif({ results: [resultAt("a.js", 1, { level: "error" })] });

test.each([
  ["", "bad is empty: did the linter run?"],
  ["\ufeff \n", "bad is empty: did the linter run?"],
  ["src/a.js: line 1", "bad is neither SARIF nor Checkstyle XML."],
  [good.slice(0, -9), "bad is not valid JSON: it is cut off or damaged."],
  [
    '[{"filePath":"a.js"}]',
    'bad is JSON, but not SARIF: it has no list "runs". Configure the tool to write SARIF 2.1 or Checkstyle XML.',
  ],
  [
    '{"version":"1.0.0","runs":[{"results":[{}]}]}',
    "bad is SARIF 1.0.0, but only 2.1 is supported: it is ignored.",
  ],
  ["<checkstyle>", "bad could be read only in part: <checkstyle> is not closed"],
])("says what is wrong with a file with %j, and reads the others", async (text, problem) => {
  const report = await readTexts({ bad: text, good }, { readXml: readSimpleXml });
  expect(report.problems).toEqual([problem]);
  expect(report.counts.errors).toBe(1);
});

test("says why a file cannot be read", async () => {
  async function* broken() {
    yield new TextEncoder().encode("{");
    throw new Error("EIO: i/o error");
  }
  const files = [
    { name: "bad", bytes: broken() },
    { name: "good", bytes: inChunks(good, 7) },
  ];
  const report = await readLint(files, { readXml: readSimpleXml });
  expect(report).toMatchObject({
    problems: ["bad could not be read: EIO: i/o error"],
    counts: { errors: 1 },
  });
});

test("stops reading a file that is too large", async () => {
  let chunks = 0;
  async function* endless() {
    yield new TextEncoder().encode("{");
    for (;;) {
      chunks++;
      yield new Uint8Array(1024 * 1024).fill(0x20);
    }
  }
  const report = await readLint([{ name: "big", bytes: endless() }], { readXml: readSimpleXml });
  expect(report.problems).toEqual(["big could not be read: it is larger than 16 MiB"]);
  expect(chunks).toBeLessThanOrEqual(MAX_LINT_FILE_BYTES / 1024 / 1024);
});

test.each([
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${good}`)],
  ["UTF-16, as PowerShell writes it", Buffer.from(`\ufeff${good}`, "utf16le")],
  ["UTF-16 the other way round", Buffer.from(`\ufeff${good}`, "utf16le").swap16()],
])("reads %s", async (_, bytes) => {
  expect(await readTexts({ good: bytes })).toMatchObject({ counts: { errors: 1 }, problems: [] });
});

test("counts all findings and keeps the most serious ones", async () => {
  const notes = Array.from({ length: MAX_FINDINGS }, (_, line) =>
    resultAt("a.js", line + 1, { level: "note" }),
  );
  const results = [...notes, resultAt("b.js", 1, { level: "error" }), resultAt("b.js", 2)];
  const report = await readTexts({ "a.sarif": sarif({ results }) });
  expect(report.counts).toEqual({ errors: 1, warnings: 1, notes: MAX_FINDINGS });
  expect(report.findings).toHaveLength(MAX_FINDINGS);
  expect(report.findings.slice(0, 3).map(({ level }) => level)).toEqual(["error", "warning", "note"]);
});

test("groups the findings, the group with the most errors first", async () => {
  const report = await readSample("eslint/with-broken-file.sarif");
  expect(report.byFile).toEqual([
    { name: "src/cart.js", errors: 4, warnings: 1, notes: 0 },
    { name: "src/broken.js", errors: 1, warnings: 0, notes: 0 },
    { name: "src/old pages/käse.js", errors: 1, warnings: 0, notes: 0 },
  ]);
  expect(report.byRule.map(({ name, errors }) => `${name} ${errors}`)).toEqual([
    "no-undef 2",
    "ESL0999 1",
    "eqeqeq 1",
    "no-debugger 1",
    "no-var 1",
    "no-unused-vars 0",
  ]);
});

test("does not count by file without limit", async () => {
  const results = Array.from({ length: MAX_GROUPS + 10 }, (_, index) => resultAt(`${index}.js`, 1));
  const report = await readTexts({ "a.sarif": sarif({ results: [...results, resultAt("0.js", 2)] }) });
  expect(report.counts.warnings).toBe(MAX_GROUPS + 11);
  expect(report.byFile).toHaveLength(MAX_GROUPS);
  expect(report.byFile[0]).toMatchObject({ name: "0.js", warnings: 2 });
});

test("counts what several runners found once, as often as one of them has it", async () => {
  const one = resultAt("file:///home/runner/work/shop/shop/a.js", 1);
  const sameOnWindows = resultAt("file:///D:/a/shop/shop/a.js", 1);
  const files = {
    linux: sarif({ results: [one, one] }),
    windows: sarif({ results: [sameOnWindows, resultAt("b.js", 1)] }),
  };
  expect(await readTexts(files)).toMatchObject({ counts: { errors: 0, warnings: 3, notes: 0 } });
});

test("makes paths relative to the workspace", async () => {
  const text = sarif({ results: [resultAt("file:///srv/checkout/a.js", 1)] });
  const report = await readTexts({ "a.sarif": text }, { workspace: "/srv/checkout" });
  expect(report.findings).toMatchObject([{ file: "a.js" }]);
});

test("ends for JSON of any shape", async () => {
  const key = fc.constantFrom(
    "runs",
    "results",
    "tool",
    "driver",
    "rules",
    "message",
    "text",
    "locations",
    "__proto__",
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 9 },
      fc.constantFrom(null, 0, -1, 1e99, "", "error", true),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("tree"), { maxLength: 4 }),
    object: fc.dictionary(key, tie("tree"), { maxKeys: 6 }),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree), async (runs) => {
      const report = await readTexts({ "a.sarif": JSON.stringify({ runs }), good });
      expect(report.counts.errors).toBeGreaterThanOrEqual(1);
      expect(report.problems.filter((one) => one.includes("could not be read"))).toEqual([]);
    }),
  );
});

test("ends for endlessly nested JSON", async () => {
  const report = await readTexts({ "a.sarif": `{"runs":${"[".repeat(500_000)}` });
  expect(report.problems).toEqual(["a.sarif is not valid JSON: it is cut off or damaged."]);
});
