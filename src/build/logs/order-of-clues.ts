import { type Clue, coreOf } from "./clues.ts";

/** Number of lines with the same sign that are considered. No more are ever quoted. */
const MOST = 200;

/** Number of lines of the next higher weight that come before the first line of lower weight, if there are that many. */
const TURNS = 3;

/**
 * Informative lines, sorted by priority: some of the heaviest lines come before the first of the next lower weight. Within a
 * weight, the kinds take turns, each with its first line, its last, its second, and so on. A line that only repeats another
 * is left out.
 */
export function inOrderOfClues(clues: readonly Clue[], lines: readonly string[]): readonly Clue[] {
  const distinct = withoutRepeats(clues, lines);
  return [6, 5, 4, 3, 2, 1]
    .flatMap((weight) => {
      const kinds = Map.groupBy(
        distinct.filter((line) => line.weight === weight),
        ({ sign }) => sign,
      );
      return inTurns([...kinds.values()].map(fromBothEnds)).map((line, turn) => ({
        line,
        rank: turn + (6 - weight) * TURNS,
      }));
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ line }) => line);
}

/** The first, the last, the second, the last but one, and so on. */
function fromBothEnds<T>(all: readonly T[]): readonly T[] {
  const half = Math.ceil(all.length / 2);
  const firsts = all.slice(0, Math.min(half, MOST));
  const lasts = all.slice(half).reverse();
  return firsts.flatMap((first, index) => [first, ...lasts.slice(index, index + 1)]);
}

/** The first of each list, then the second of each, and so on. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

function withoutRepeats(clues: readonly Clue[], lines: readonly string[]): readonly Clue[] {
  const seen = new Set<string>();
  return clues.filter(({ at }) => {
    const said = coreOf(lines[at] ?? "")
      .replace(/\d+/g, "0")
      .trim();
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
