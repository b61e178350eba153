/** The most edits between two words that may still be the same. */
const MAX_TOLERANCE = 3;

/**
 * The share of two words that their common start must cover to be a stem: "failed" and "failure" have the same stem,
 * "fixed" does not.
 */
const STEM = 0.55;

/** The distance of words with the same stem: closer than two typos, not as close as one. */
const SAME_STEM = 1.5;

/** The candidate that `word` was most likely meant to be, or `undefined` if none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return nearestFew(word, candidates)[0];
}

/** Up to three candidates close to `word`, the closest first. Ignores case and separators. */
export function nearestFew(word: string, candidates: readonly string[]): readonly string[] {
  const wanted = folded(word);
  const scored = candidates.map((candidate) => {
    const edits = score(wanted, folded(candidate));
    return { candidate, score: isOfOneStem(word, candidate) ? Math.min(edits, SAME_STEM) : edits };
  });
  return scored
    .filter(({ score }) => score <= tolerance(wanted))
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/**
 * The nearest candidate, unless the text means more than that: a typo adds neither a negation nor another candidate.
 */
export function typoOf(text: string, candidates: readonly string[]): string | undefined {
  const near = nearest(text, candidates);
  if (near === undefined) return undefined;
  const word = text.toLowerCase();
  const extra = word.length - near.length;
  const isMore = extra > MAX_TOLERANCE || (extra > 0 && word[0] !== near[0]);
  return isMore || candidates.some((one) => word.includes(one) && !near.includes(one)) ? undefined : near;
}

/** A word in lower case, without what separates its parts. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/[\s._-]+/g, "");
}

/** One typo in a short word, up to three in a long one. */
function tolerance(word: string): number {
  return Math.min(MAX_TOLERANCE, Math.max(1, Math.floor(word.length / 3)));
}

function score(wanted: string, candidate: string): number {
  const isPartOf = wanted.length >= 4 && (candidate.includes(wanted) || wanted.includes(candidate));
  if (isPartOf && candidate.length >= 4) return Math.abs(wanted.length - candidate.length) / 10;
  const isTooLong = Math.abs(wanted.length - candidate.length) > MAX_TOLERANCE;
  return isTooLong ? Number.POSITIVE_INFINITY : distance(wanted, candidate);
}

/** Names of several words may begin alike and mean something else. */
function isOfOneStem(a: string, b: string): boolean {
  if (![a, b].every((word) => /^[a-z]+$/.test(word))) return false;
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem++;
  return stem >= 4 && stem >= STEM * Math.max(a.length, b.length);
}

/**
 * Counts the edits between two words. Two swapped letters count as one edit (optimal string alignment). Above
 * `MAX_TOLERANCE`, the number is not exact: only nearby positions are compared, because long words would take too long.
 */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  const cell = (row: number, column: number): number =>
    rows[row]?.[column - row + MAX_TOLERANCE] ?? Number.POSITIVE_INFINITY;
  const edits = (i: number, j: number): number => {
    if (j < 0 || j > b.length) return Number.POSITIVE_INFINITY;
    if (i === 0 || j === 0) return i + j;
    const substitution = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const transposition = swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
    return Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, substitution, transposition);
  };
  for (let i = 0; i <= a.length; i++) {
    rows[i] = [];
    for (let j = i - MAX_TOLERANCE; j <= i + MAX_TOLERANCE; j++) rows[i]?.push(edits(i, j));
  }
  return cell(a.length, b.length);
}
