import { needsOf } from "../../order/needed-jobs.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** The results of all needed jobs as one text, and the result that it is compared with. */
const COMPARED =
  /\b(join\( *needs\.\*\.result *(?:, *'([^']*)' *)?\) *([=!])= *)'(success|failure|cancelled|skipped)'/gi;

/** The results of several needed jobs, joined to one text, that are compared with that of one job. */
export function joinedResultsIn({ source, scope }: Condition): readonly Flaw[] {
  const count = needsOf(scope.job).length;
  if (count < 2) return [];
  return [...source.matchAll(COMPARED)].map(({ 0: whole, index: from, ...parts }) => {
    const { 1: before, 2: separator = ",", 3: operator, 4: value = "" } = parts;
    const isEqual = operator === "=";
    const why = `\`${whole}\` is ${isEqual ? "never" : "always"} true: there are ${count} results in the text.`;
    const by =
      value.toLowerCase() === "success"
        ? `${before}'${Array(count).fill(value).join(separator)}'`
        : `${isEqual ? "" : "!"}contains(needs.*.result, '${value}')`;
    return { why, changes: [{ from, to: from + whole.length, by }] };
  });
}
