import { coreOf, MARKED, type TellingLine } from "./telling-lines.ts";

/** Lines of one weight that are looked at: no more are ever quoted. */
const MOST = 200;

/** What lighter lines wait for: so many of the next heavier ones, where there are as many. */
const TURNS = 3;

/**
 * Telling lines in the order in which they are wanted: of each weight the first, the last, the second and so on; some of
 * the heaviest before the first of the next lighter ones. A line that only repeats another is left out.
 */
export function inOrderOfTelling(
  telling: readonly TellingLine[],
  lines: readonly string[],
): readonly TellingLine[] {
  const distinct = withoutRepeats(telling, lines);
  const ranked = [MARKED, 5, 4, 3, 2, 1].flatMap((weight) =>
    inTurn(distinct.filter((line) => line.weight === weight)).map((line, turn) => ({
      line,
      rank: turn + (MARKED - weight) * TURNS,
    })),
  );
  return ranked.sort((one, other) => one.rank - other.rank).map(({ line }) => line);
}

/** The first, the last, the second, the last but one. */
function inTurn<T>(all: readonly T[]): readonly T[] {
  const half = Math.ceil(all.length / 2);
  const firsts = all.slice(0, Math.min(half, MOST));
  const lasts = all.slice(half).reverse();
  return firsts.flatMap((first, index) => [first, ...lasts.slice(index, index + 1)]);
}

function withoutRepeats(telling: readonly TellingLine[], lines: readonly string[]): readonly TellingLine[] {
  const seen = new Set<string>();
  return telling.filter(({ at }) => {
    const said = coreOf(lines[at] ?? "")
      .replace(/\d+/g, "0")
      .trim();
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
