import { type LogQuote, MAX_LOG_LINE } from "../../model/log-quote.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { oneLine } from "../../text/markup/plain.ts";
import { linesAbove, linesBelow } from "./belonging-lines.ts";
import { ChosenLines } from "./chosen-lines.ts";
import { type Clue, cluesIn, coreOf, weighsNothing } from "./clues.ts";
import { inOrderOfClues } from "./order-of-clues.ts";

/** How a clean log is quoted. */
export interface QuoteForm {
  /** The numbers of lines to quote it with. */
  readonly sizes: readonly number[];
  /** Texts that GitHub marks with `##[error]`. */
  readonly marked?: ReadonlySet<string>;
  /** Notes about the quote, written below it. */
  readonly notes?: readonly string[];
}

/** Share of the quote's lines that are taken from the end of the log. */
const SHARE_OF_END = 0.4;

/**
 * Number of lines belonging to an informative line that are quoted before the next informative line. More are added only if
 * there is room left.
 */
const FIRST_BELOW = 3;

/** Maximum number of characters of the most informative line. */
const MAX_TELLING = 200;

/** Quotes a clean log with each of the given numbers of lines: its end, and its most informative lines. */
export function quoteLog(
  lines: readonly string[],
  { sizes, marked = new Set(), notes = [] }: QuoteForm,
): LogQuote {
  const ordered = inOrderOfClues(cluesIn(lines, marked), lines);
  const quotes = sizes
    .toSorted((one, other) => other - one)
    .map((size) => {
      const said = notes.slice(0, size - 1);
      const own = size - said.length;
      return [...(own === 1 ? oneOf(lines, ordered) : quoted(lines, chosenOf(lines, ordered, own))), ...said];
    });
  const [first] = ordered;
  // A hint alone is not a cause.
  return { keyLine: first === undefined || first.weight === 1 ? "" : clueText(lines, first.at), quotes };
}

/** A line as text, together with the line that it announces. */
function clueText(lines: readonly string[], at: number): string {
  const line = oneLine(lines[at] ?? "");
  const next = line.endsWith(":") ? linesBelow(lines, at).map((below) => oneLine(lines[below] ?? "")) : [];
  const announced = next.find((text) => text !== "") ?? "";
  return cutToCharacters(`${line} ${announced}`.trim(), MAX_TELLING);
}

/** A quote of a single line. */
function oneOf(lines: readonly string[], [first]: readonly Clue[]): readonly string[] {
  const line = lines.at(first?.at ?? -1);
  return line === undefined ? [] : [ownLine(line)];
}

/** `size` must be at least 2. */
function chosenOf(lines: readonly string[], ordered: readonly Clue[], size: number): readonly number[] {
  if (lines.length <= size) return lines.map((_, at) => at);
  const end = endOf(lines);
  // The marker for the lines after the end takes one line.
  const chosen = new ChosenLines(end === lines.length ? size : size - 1);
  addEnd(chosen, end, Math.round(size * SHARE_OF_END));
  for (const { at } of ordered) {
    if (chosen.isFull) return chosen.inOrder();
    if (chosen.add(at)) addAround(chosen, lines, at);
  }
  for (const { at } of ordered) chosen.addAll(linesBelow(lines, at));
  addEnd(chosen, end, end);
  return chosen.inOrder();
}

function addAround(chosen: ChosenLines, lines: readonly string[], at: number): void {
  chosen.addAll(linesBelow(lines, at).slice(0, FIRST_BELOW));
  chosen.addAll(linesAbove(lines, at));
}

/** Index after the last line that has a weight. */
function endOf(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => !weighsNothing(coreOf(line)));
  return last === -1 ? lines.length : last + 1;
}

function addEnd(chosen: ChosenLines, end: number, count: number): void {
  for (let at = end - 1; at >= end - count && at >= 0; at--) {
    if (!chosen.add(at)) return;
  }
}

/** The lines, with markers for those in between. A gap of one line is filled with the line itself, which needs no more room. */
function quoted(lines: readonly string[], chosen: readonly number[]): readonly string[] {
  const last = chosen.at(-1) ?? lines.length - 1;
  return [
    ...chosen.flatMap((at, index) => {
      const before = index === 0 ? at - 1 : (chosen[index - 1] ?? at);
      return [...gap(lines, before + 1, at), ownLine(lines[at] ?? "")];
    }),
    ...gap(lines, last + 1, lines.length),
  ];
}

function gap(lines: readonly string[], from: number, to: number): readonly string[] {
  if (to - from <= 1) return lines.slice(from, to).map(ownLine);
  return [`… ${to - from} lines left out`];
}

const GAP = /^… \d+ lines left out$/;

/** A line from the log, cut. One that looks like a gap marker is prefixed with a blank. */
function ownLine(line: string): string {
  return GAP.test(line) ? ` ${line}` : cutToCharacters(line, MAX_LOG_LINE);
}
