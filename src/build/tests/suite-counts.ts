import type { XmlAttributes } from "../xml/read-xml.ts";
import { MAX_TESTS } from "./test-results.ts";
import type { SuiteCounts } from "./test-run.ts";

/** What a suite counts without naming it; `undefined` where none of it failed, of which there is nothing to tell. */
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

/** The tests of two suites together. */
export function addCounts(a: SuiteCounts, b: SuiteCounts): SuiteCounts {
  return {
    tests: a.tests + b.tests,
    failed: a.failed + b.failed,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
  };
}

/** No more than are read of all files. */
function countIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), MAX_TESTS) : 0;
}
