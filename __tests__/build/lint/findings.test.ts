import { expect, test } from "vitest";
import { FindingCollector, type LintFinding } from "../../../src/build/lint/findings.ts";

/** As many findings are compared with those of other files. */
const COMPARED = 20_000;

function findingAt(line: number): LintFinding {
  const [file, rule, message, tool] = ["a.js", "no-var", "Unexpected var", "ESLint"];
  return { file, line, column: 1, rule, level: "warning", message, tool };
}

/** How many warnings are counted in files with findings at these lines. */
function countIn(...files: readonly (readonly number[])[]): number {
  const collector = new FindingCollector();
  for (const lines of files) {
    collector.startFile();
    for (const line of lines) collector.add(findingAt(line));
  }
  return collector.report().counts.warnings;
}

const full = Array.from({ length: COMPARED }, (_, line) => line);

test("a finding that a file repeats counts as known in the next file as well", () => {
  expect(countIn(full, [0, 0], [0, 0])).toBe(COMPARED + 1);
  expect(countIn([0, 0], [0, 0, 0], [0, 0, 0])).toBe(3);
});

test("findings are counted for each file that has them once there are too many to compare", () => {
  expect(countIn(full, full)).toBe(COMPARED);
  expect(countIn(full, [COMPARED], [COMPARED])).toBe(COMPARED + 2);
});
