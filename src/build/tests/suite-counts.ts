import type { XmlAttributes } from "../xml/read-xml.ts";
import { MAX_TESTS } from "./test-results.ts";
import type { SuiteCounts } from "./test-run.ts";

/**
 * The tests that a suite counts without naming them; `undefined` if none of them failed, because then there is nothing to
 * report.
 */
export function countsOf(attributes: XmlAttributes): SuiteCounts | undefined {
  const count = (name: string): number => countIn(attributes[name]);
  const [failed, errors, skipped] = [
    count("failures"),
    count("errors"),
    count("skipped") + count("disabled"),
  ];
  if (failed + errors === 0) return undefined;
  return { tests: Math.max(count("tests"), failed + errors + skipped), failed, errors, skipped };
}

/** The sum of two suites' counts. */
export function addCounts(a: SuiteCounts, b: SuiteCounts): SuiteCounts {
  return {
    tests: a.tests + b.tests,
    failed: a.failed + b.failed,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
  };
}

/** Limited to the number of tests that are read from all files. */
function countIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), MAX_TESTS) : 0;
}
