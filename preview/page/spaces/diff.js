/**
 * A line of two texts.
 * @typedef {{ readonly kind: "gone" | "added" | "same", readonly line: string }} DiffLine
 */

/** Above so many pairs of lines the middle is shown as one change. */
const MAX_PAIRS = 1_000_000;

/**
 * How one text became another, line by line.
 * @param {string} before
 * @param {string} after
 * @returns {readonly DiffLine[]}
 */
export function diffOf(before, after) {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const start = sameCount(was, is);
  const end = sameCount(was.slice(start).reverse(), is.slice(start).reverse());
  return [
    ...was.slice(0, start).map(same),
    ...middleOf(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    ...was.slice(was.length - end).map(same),
  ];
}

/** @param {string} line @returns {DiffLine} */
function same(line) {
  return { kind: "same", line };
}

/** How many lines two lists begin with in common. @param {readonly string[]} was @param {readonly string[]} is */
function sameCount(was, is) {
  const differs = was.findIndex((line, at) => at >= is.length || line !== is[at]);
  return differs === -1 ? was.length : differs;
}

/**
 * Keeps the longest common subsequence.
 * @param {readonly string[]} was
 * @param {readonly string[]} is
 * @returns {readonly DiffLine[]}
 */
function middleOf(was, is) {
  const lengths = was.length * is.length > MAX_PAIRS ? [] : commonLengths(was, is);
  const common = (/** @type {number} */ a, /** @type {number} */ b) => lengths[a]?.[b] ?? 0;
  /** @type {DiffLine[]} */
  const lines = [];
  let [a, b] = [0, 0];
  while (a < was.length || b < is.length) {
    const [old = "", next = ""] = [was[a], is[b]];
    if (a < was.length && b < is.length && old === next && lengths.length > 0) {
      lines.push(same(old));
      a += 1;
      b += 1;
    } else if (a < was.length && (b >= is.length || common(a + 1, b) >= common(a, b + 1))) {
      lines.push({ kind: "gone", line: old });
      a += 1;
    } else {
      lines.push({ kind: "added", line: next });
      b += 1;
    }
  }
  return lines;
}

/**
 * How many lines the ends from each pair of places on have in common.
 * @param {readonly string[]} was
 * @param {readonly string[]} is
 */
function commonLengths(was, is) {
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  for (let a = was.length - 1; a >= 0; a -= 1)
    for (let b = is.length - 1; b >= 0; b -= 1) {
      const [row, below] = [lengths[a], lengths[a + 1]];
      if (row === undefined || below === undefined) continue;
      row[b] = was[a] === is[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  return lengths;
}
