import { type Clue, coreOf } from "./clues.ts";

/** Lines of one sign that are looked at: no more are ever quoted. */
const MOST = 200;

/** What lighter lines wait for: so many of the next heavier ones, where there are as many. */
const TURNS = 3;

/**
 * Telling lines in the order in which they are wanted: some of the heaviest before the first of the next lighter ones. Of one
 * weight each kind has its turn, with its first, its last, its second and so on. A line that only repeats another is left out.
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

/** The first, the last, the second, the last but one. */
function fromBothEnds<T>(all: readonly T[]): readonly T[] {
  const half = Math.ceil(all.length / 2);
  const firsts = all.slice(0, Math.min(half, MOST));
  const lasts = all.slice(half).reverse();
  return firsts.flatMap((first, index) => [first, ...lasts.slice(index, index + 1)]);
}

/** One of each list, then the next of each. */
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
