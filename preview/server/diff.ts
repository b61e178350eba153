import type { DiffLine } from "../model/spaces.ts";

/** With more pairs of lines than this, the difference is shown as one change. */
const MAX_PAIRS = 1_000_000;

/** Compares two texts line by line. */
export function diffOf(before: string, after: string): readonly DiffLine[] {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const start = sameCount(was, is);
  const end = sameCount(was.slice(start).reverse(), is.slice(start).reverse());
  return [
    ...was.slice(0, start).map(same),
    ...middleOf(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    ...was.slice(was.length - end).map(same),
  ];
}

function same(line: string): DiffLine {
  return { kind: "same", line };
}

/** How many lines two lists have in common at the start. */
function sameCount(was: readonly string[], is: readonly string[]): number {
  const differs = was.findIndex((line, at) => line !== is[at]);
  return differs === -1 ? was.length : differs;
}

/** Keeps the longest common subsequence. */
function middleOf(was: readonly string[], is: readonly string[]): readonly DiffLine[] {
  const common = was.length * is.length > MAX_PAIRS ? undefined : commonLengths(was, is);
  const lengthAt = (a: number, b: number): number => common?.[a]?.[b] ?? 0;
  const lines: DiffLine[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    const [old, next] = [was[a], is[b]];
    if (old === undefined && next === undefined) return lines;
    if (old !== undefined && old === next && common !== undefined) {
      lines.push(same(old));
      a += 1;
      b += 1;
    } else if (old !== undefined && (next === undefined || lengthAt(a + 1, b) >= lengthAt(a, b + 1))) {
      lines.push({ kind: "gone", line: old });
      a += 1;
    } else {
      lines.push({ kind: "added", line: next ?? "" });
      b += 1;
    }
  }
}

/** The number of common lines from each pair of positions to the ends of both lists. */
function commonLengths(was: readonly string[], is: readonly string[]): readonly Uint32Array[] {
  const rows = [new Uint32Array(is.length + 1)];
  for (const line of was.toReversed()) {
    const [below = new Uint32Array()] = rows;
    const row = new Uint32Array(is.length + 1);
    for (let b = is.length - 1; b >= 0; b -= 1)
      row[b] = line === is[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    rows.unshift(row);
  }
  return rows;
}
