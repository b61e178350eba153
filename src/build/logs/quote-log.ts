import type { LogQuote } from "../../model/log-quote.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { headingOf, linesBelow } from "./belonging-lines.ts";
import { ChosenLines } from "./chosen-lines.ts";
import { inOrderOfTelling } from "./order-of-lines.ts";
import { type TellingLine, tellingLines } from "./telling-lines.ts";

/** How a clean log is quoted. */
export interface QuoteForm {
  /** The numbers of lines at which it is quoted. */
  readonly sizes: readonly number[];
  /** Texts that GitHub's `##[error]` stands before. */
  readonly marked?: ReadonlySet<string>;
  /** What is said of the quote, below it. */
  readonly notes?: readonly string[];
}

/** Of the lines of a quote, how many are the log's end. */
const SHARE_OF_END = 0.4;

/** Lines that belong to a telling one are quoted before the next telling one; more of them only where room is left. */
const FIRST_BELOW = 3;

/** Characters of the telling line. */
const MAX_TELLING = 200;

/** Quotes a clean log at each of some numbers of lines: its end, and what tells most. */
export function quoteLog(
  lines: readonly string[],
  { sizes, marked = new Set(), notes = [] }: QuoteForm,
): LogQuote {
  const ordered = inOrderOfTelling(tellingLines(lines, marked), lines);
  const quotes = sizes
    .toSorted((one, other) => other - one)
    .map((size) => {
      const said = notes.slice(0, size - 1);
      return [...quoted(lines, chosenOf(lines, ordered, size - said.length)), ...said];
    });
  const [first] = ordered;
  return { telling: first === undefined ? "" : shortened(lines[first.at] ?? ""), quotes };
}

function shortened(line: string): string {
  return cutToCharacters(line.trim().replace(/\s+/g, " "), MAX_TELLING);
}

function chosenOf(
  lines: readonly string[],
  ordered: readonly TellingLine[],
  size: number,
): readonly number[] {
  const chosen = new ChosenLines(size);
  if (lines.length <= size) return lines.map((_, at) => at);
  addEnd(chosen, lines, Math.round(size * SHARE_OF_END));
  for (const { at } of ordered) {
    if (chosen.isFull) break;
    if (!chosen.add(at)) continue;
    for (const below of linesBelow(lines, at).slice(0, FIRST_BELOW)) chosen.add(below);
    const heading = headingOf(lines, at);
    if (heading !== undefined) chosen.add(heading);
  }
  for (const { at } of ordered) {
    if (chosen.isFull) break;
    for (const below of linesBelow(lines, at)) chosen.add(below);
  }
  addEnd(chosen, lines, lines.length);
  return chosen.inOrder();
}

function addEnd(chosen: ChosenLines, lines: readonly string[], count: number): void {
  for (let at = lines.length - 1; at >= lines.length - count && at >= 0; at--) {
    if (!chosen.add(at)) return;
  }
}

/** The lines with what stands for those between them. A gap of one line takes no more room than the line. */
function quoted(lines: readonly string[], chosen: readonly number[]): readonly string[] {
  return chosen.flatMap((at, index) => {
    const left = index === 0 ? 0 : at - (chosen[index - 1] ?? at) - 1;
    const own = ownLine(lines[at] ?? "");
    if (left === 0) return [own];
    return [left === 1 ? ownLine(lines[at - 1] ?? "") : `… ${left} lines left out`, own];
  });
}

const GAP = /^… \d+ lines left out$/;

/** A line of the log's own that could be taken for what stands for others gets a blank before it. */
function ownLine(line: string): string {
  return GAP.test(line) ? ` ${line}` : line;
}
