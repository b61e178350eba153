import { describe, expect, test } from "vitest";
import { compareTests } from "../../../src/build/tests/compare-tests.ts";
import type { FailedTest } from "../../../src/build/tests/test-results.ts";

import { readTexts, suiteOf } from "../../support/read-tests.ts";

type Cases = Parameters<typeof suiteOf>[0];

async function compare(now: string, then: string): Promise<Record<string, string[]>> {
  const [current, baseline] = await Promise.all([readTexts({ "a.xml": now }), readTexts({ "a.xml": then })]);
  const compared: [string, readonly FailedTest[]][] = Object.entries(compareTests(current, baseline));
  return Object.fromEntries(compared.map(([kind, tests]) => [kind, tests.map(({ name }) => name)]));
}

describe("tests are compared by suite, class and name", () => {
  const then: Cases = { a: "passed", b: "failed", c: "error", d: "failed", e: "failed", f: "skipped" };
  const now: Cases = { a: "failed", b: "error", c: "passed", d: "skipped", f: "failed", g: "failed" };

  test("each is newly failing, still failing, fixed, or gone", async () => {
    expect(await compare(suiteOf(now), suiteOf(then))).toEqual({
      newlyFailing: ["a", "f", "g"],
      stillFailing: ["b"],
      fixed: ["c"],
      gone: ["d", "e"],
    });
  });

  test("nothing is gone if this run's file is cut off", async () => {
    const cut = suiteOf({ a: "failed" }).replace("</testsuite></testsuites>", "");
    expect(await compare(cut, suiteOf({ b: "failed" }))).toMatchObject({ newlyFailing: ["a"], gone: [] });
  });

  test("nothing fails newly that the earlier run's file, cut off, may have had", async () => {
    const cut = suiteOf({ a: "passed" }).replace("</testsuite></testsuites>", "");
    expect(await compare(suiteOf({ a: "failed", b: "failed" }), cut)).toMatchObject({ newlyFailing: ["a"] });
  });

  test("of several tests with the same name, a failed one decides", async () => {
    const both = suiteOf({ a: "failed" }) + suiteOf({ a: "passed" });
    expect(await compare(both, both)).toMatchObject({ stillFailing: ["a"], fixed: [] });
  });

  test("the same name in another suite is another test", async () => {
    const other = suiteOf({ a: "failed" }).replace('name="shop"', 'name="bank"');
    expect(await compare(suiteOf({ a: "failed" }), other)).toMatchObject({
      newlyFailing: ["a"],
      gone: ["a"],
    });
  });
});
