import { expect, test } from "vitest";
import { fittingOutputs } from "../../src/report/fitting-outputs.ts";

const MAX = 2 ** 22;
const PROSE = 2 ** 17;
const prose = (length: number): string => "words ".repeat(length).slice(0, length);

test("outputs that expressions can use stay as they are", () => {
  const outputs = { ok: "true", error: prose(1000), changes: "[]", response: "x".repeat(MAX - 1006) };
  expect(fittingOutputs(outputs)).toEqual({ fitting: outputs });
});

test.each<[string, Record<string, number>, Record<string, number>, string]>([
  ["JSON is left out, because half of it is none", { changes: MAX + 1 }, { changes: 0 }, '"changes"'],
  ["sentences are cut", { error: PROSE + 1 }, { error: PROSE }, '"error"'],
  [
    "sentences are cut before JSON that fits is left out",
    { changes: 1000, error: 3 * MAX },
    { changes: 1000, error: PROSE },
    '"error"',
  ],
  [
    "JSON that fits nowhere takes no room from the others",
    { results: 2 * MAX, changes: 3 * MAX, thread: 1000, error: PROSE / 2 },
    { results: 0, changes: 0, thread: 1000, error: PROSE / 2 },
    '"results" and "changes"',
  ],
  [
    "the longest JSON of several is left out first",
    { results: MAX / 2 + 1, changes: MAX / 2 - 100, thread: 100 },
    { results: 0, changes: MAX / 2 - 100, thread: 100 },
    '"results"',
  ],
  [
    "the start of an error is always there",
    { thread: MAX, error: 2 * MAX },
    { thread: 0, error: PROSE },
    '"error" and "thread"',
  ],
])("%s", (_, lengths, left, told) => {
  const outputs = Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, prose(length)]));
  const { fitting, warning } = fittingOutputs(outputs);
  expect(warning).toBe(`Outputs are too long for GitHub. Cut or empty: ${told}.`);
  for (const [name, length] of Object.entries(left)) {
    expect(fitting[name]?.length, name).toBeLessThanOrEqual(length);
    expect(fitting[name]?.length, name).toBeGreaterThanOrEqual(Math.max(0, length - 10));
  }
});
