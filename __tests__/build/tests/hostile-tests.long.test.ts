import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../../src/text/markup/plain.ts";
import { hostileText, longHostileText } from "../../support/hostile-text.ts";
import { readTexts } from "../../support/read-tests.ts";

/** A text as an honest tool writes it. */
function escaped(text: string): string {
  return text.replace(/[<>&"'\n\t\r]/g, (one) => `&#${one.charCodeAt(0)};`);
}

test("hostile names and messages are unchanged, and count once", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (name, message) => {
      const failure = `<failure message="${escaped(message)}">${escaped(message)}</failure>`;
      const one = `<testcase name="${escaped(name)}">${failure}</testcase>`;
      const results = await readTexts({ "a.xml": `<testsuite>${one}</testsuite>` });
      expect(results).toMatchObject({ totals: { tests: 1, failed: 1 }, warnings: [] });
      const [failed] = results.failed;
      expect(failed?.name).toBe(name.replaceAll("\0", "").toWellFormed().slice(0, 500));
      expect(failed?.message.length).toBeLessThanOrEqual(600);
      expect(plainText(`${failed?.message}${failed?.trace}`)).toBe(`${failed?.message}${failed?.trace}`);
    }),
  );
});

test("any text instead of a file is read, or gives a warning", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (before, inside) => {
      const results = await readTexts({ "a.xml": `${before}<testsuite><testcase name="a">${inside}` });
      const { tests, passed, failed, errors, skipped } = results.totals;
      expect(passed + failed + errors + skipped).toBe(tests);
      expect(results.warnings).toHaveLength(1);
    }),
  );
});

test("any bytes are read or warned of", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expect(await readTexts({ "a.xml": bytes })).toMatchObject({ totals: { failed: 0 } });
    }),
  );
});

test("long hostile texts are cut quickly", async () => {
  await fc.assert(
    fc.asyncProperty(longHostileText, async (text) => {
      const failure = `<failure message="${escaped(text)}">${escaped(text)}</failure>`;
      const one = `<testcase name="${escaped(text)}" file="${escaped(text)}">${failure}</testcase>`;
      const { failed } = await readTexts({ "a.xml": `<testsuite>${one}</testsuite>` });
      expect(failed[0]?.trace.length).toBeLessThanOrEqual(12_100);
    }),
    { numRuns: 20 },
  );
});
