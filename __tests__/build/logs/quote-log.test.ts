import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteLog } from "../../../src/build/logs/quote-log.ts";
import { growsAtMost } from "../../support/measure-work.ts";

const green = (count: number, name = "step"): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${at} is done`);

function quoteOf(lines: readonly string[], size: number, marked: readonly string[] = []): readonly string[] {
  return quoteLog(lines, { sizes: [size], marked: new Set(marked) }).quotes[0] ?? [];
}

test("a short log is quoted in full", () => {
  expect(quoteOf(["a", "", "b"], 3)).toEqual(["a", "", "b"]);
});

test("a log in which nothing explains the failure is quoted from its end", () => {
  expect(quoteOf(green(100), 4)).toEqual(green(100).slice(-4));
});

test("lines that explain the failure are quoted in order, with their context, and the rest is counted", () => {
  const failed = ["cart.py", "  def total():", "    KeyError: 'price'", "      in cart.json", "done"];
  expect(quoteOf([...green(30), ...failed, ...green(30, "later")], 7)).toEqual([
    "  def total():",
    "    KeyError: 'price'",
    "      in cart.json",
    "… 28 lines left out",
    "later 27 is done",
    "later 28 is done",
    "later 29 is done",
  ]);
});

test("GitHub's own marks weigh more than what a tool says", () => {
  const lines = [...green(20), "the stock is short", ...green(20), "TypeError: x", ...green(40)];
  expect(quoteOf(lines, 5, ["the stock is short"])[0]).toBe("the stock is short");
});

test.each([
  ["Surefire", (at: number) => `[ERROR]   CartTest.counts${"abcdefgh"[at]}:${at} expected: <3> but was: <4>`],
  ["pytest", (at: number) => `FAILED tests/test_cart.py::test_${"abcdefgh"[at]} - assert 3 == 4`],
])(
  "the summary of %s, which says what failed, where, and why, comes before the details",
  (_, summaryLine) => {
    const details = Array.from({ length: 60 }, (_, at) => [
      `AssertionError: ${"x".repeat(at + 1)}`,
      `  expected: ${at} but was: ${at + 1}`,
      "",
    ]).flat();
    const summary = Array.from({ length: 8 }, (_, at) => summaryLine(at));
    const quoted = quoteOf([...details, ...summary, ...green(30)], 20);
    expect(quoted).toEqual(expect.arrayContaining(summary));
  },
);

test("an error that is reported a hundred times does not hide another one", () => {
  const flood = Array.from({ length: 100 }, (_, at) => `src/a.ts(${at},1): error TS2322: no`);
  expect(quoteOf([...flood, "KeyError: 'price'", ...flood, ...green(20)], 10)).toContain("KeyError: 'price'");
});

test.each([
  ["green tests that are named after errors", "✓ throws an Error: bad"],
  ["counts of none", "Found 0 errors and 0 failures"],
  ["usage texts", "  --fail-on-error   Error: on any failure"],
  ["advice", "npm error A complete log of this run can be found in: /home/runner/.npm/_logs/a.log"],
  ["what is downloaded", "Downloading error-stack v1.0.0: error"],
])("%s have no weight", (_, line) => {
  expect(quoteLog([line, ...green(30)], { sizes: [5] })).toEqual({
    keyLine: "",
    quotes: [green(30).slice(-5)],
  });
});

test("what passed after a failure is left out if the log ends with it", () => {
  const passed = Array.from({ length: 30 }, (_, at) => `  ✓ passes ${at}`);
  expect(
    quoteOf(["starts", "  ✗ counts every cup", "    expected: 3", "    received: 2", ...passed], 6),
  ).toEqual(["starts", "  ✗ counts every cup", "    expected: 3", "    received: 2", "… 30 lines left out"]);
});

test("the lines that differ are quoted from a comparison", () => {
  const same = Array.from({ length: 9 }, (_, at) => `    "item ${at}",`);
  const compared = ["    - Snapshot  - 0", "    + Received  + 1", "", ...same, '+   "cake",', ...same];
  expect(quoteOf([...green(9), ...compared, ...green(20)], 10)).toContain('+   "cake",');
});

test("a line that only says that something failed is quoted with what is above it", () => {
  const lines = [...green(20), "want 12, got 13", "make: *** [Makefile:5: unit] Error 1", ...green(30)];
  expect(quoteOf(lines, 8)).toContain("want 12, got 13");
});

test("a line of the log's own that looks like a gap does not look like one any more", () => {
  expect(quoteOf(["… 12 lines left out", "b"], 5)).toEqual([" … 12 lines left out", "b"]);
});

test("the line that explains the failure is short, on one line, and contains what it announces", () => {
  const { keyLine } = quoteLog(["   AssertionError:", "", `     ${"6 !== 7 ".repeat(50)}`], { sizes: [5] });
  expect(keyLine).toMatch(/^AssertionError: 6 !== 7 .*…$/);
  expect(Array.from(keyLine)).toHaveLength(200);
});

test("notes follow the lines, and are counted among them", () => {
  const form = { sizes: [4, 1], notes: ["(cut off)"] };
  expect(quoteLog(green(30), form).quotes).toEqual([
    [...green(30).slice(-3), "(cut off)"],
    green(30).slice(-1),
  ]);
});

test("a single line is the one that explains the failure", () => {
  expect(quoteOf([...green(9), "KeyError: 'price'", ...green(9)], 1)).toEqual(["KeyError: 'price'"]);
});

test("a log eight times as long takes eight times the work, whatever its lines contain", async () => {
  const told = [
    "error: no",
    "    KeyError: 'x'",
    "make: *** [a] Error 1",
    "AssertionError:",
    "  at f (a.js:1:2)",
  ];
  const log = (count: number) => () => {
    const lines = Array.from({ length: count }, (_, at) => `${told[at % told.length]} ${at}`);
    return quoteLog(lines, { sizes: [200, 5] });
  };
  expect(await growsAtMost({ small: log(600), large: log(4800), most: 24 })).toBe(true);
});

const line = fc.oneof(
  fc.constantFrom(
    "",
    "ok",
    "  at run (a.js:1:2)",
    "KeyError: 'x'",
    "error: no such file",
    "make: *** [a] Error 1",
    "✓ passes",
    "… 12 lines left out",
    "    | ^^^",
    "Expected: 3",
  ),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/\n/g, " ")),
);

const GAP = /^… (\d+) lines left out$/;

test("every line that is quoted is in the log, in its order, gaps count what is left out, and no quote is too long", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 120 }), fc.integer({ min: 2, max: 40 }), (lines, size) => {
      const quote = quoteOf(lines, size);
      expect(quote.length).toBeLessThanOrEqual(size);
      if (lines.length <= size) expect(quote).toHaveLength(lines.length);
      let at = quote.length === 0 || GAP.test(quote[0] ?? "") ? 0 : undefined;
      for (const [index, one] of quote.entries()) {
        const [, left] = GAP.exec(one) ?? [];
        if (left !== undefined) at = (at ?? 0) + Number(left);
        else {
          const own = one.replace(/^ (?=… \d)/, "");
          // Where the quote begins nobody says: where the rest of it follows.
          at ??= startOf(lines, quote);
          expect([index, lines[at]]).toEqual([index, own]);
          at += 1;
        }
      }
      if (quote.length > 0) expect(at).toBe(lines.length);
    }),
  );
});

/** Where a quote begins, by the lines and gaps that follow up to the log's end. */
function startOf(lines: readonly string[], quote: readonly string[]): number {
  const rest = quote.reduce((sum, one) => sum + Number(GAP.exec(one)?.[1] ?? 1), 0);
  return lines.length - rest;
}

test("a shorter quote of the same log has the same explaining line", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const [one, other] = [20, 5].map((size) => quoteLog(lines, { sizes: [size] }).keyLine);
      expect(one).toBe(other);
    }),
  );
});
