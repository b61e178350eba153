/** The values of each parameter, by name. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

type Row = Readonly<Record<string, string>>;

/**
 * Rows in which every two values of two parameters are together at least once, except pairs that `isAllowed` refuses in
 * any row: each row is begun by a pair that is missing, and filled up by what covers most.
 */
export function allPairs(parameters: Parameters, isAllowed: (row: Row) => boolean): readonly Row[] {
  const names = Object.keys(parameters);
  const missing = new Map(pairsOf(parameters).map((pair) => [keyOf(pair), pair]));
  const rows: Row[] = [];
  for (const pair of missing.values()) {
    const row = filled(pair, names, { parameters, missing, isAllowed });
    if (row === undefined) continue;
    rows.push(row);
    for (const one of pairsIn(row)) missing.delete(keyOf(one));
  }
  return rows;
}

interface Wanted {
  readonly parameters: Parameters;
  readonly missing: ReadonlyMap<string, Row>;
  readonly isAllowed: (row: Row) => boolean;
}

/** Tries the value that covers most pairs first, and goes back where a row cannot be completed. */
function filled(row: Row, names: readonly string[], wanted: Wanted): Row | undefined {
  const name = names.find((one) => !(one in row));
  if (name === undefined) return wanted.isAllowed(row) ? row : undefined;
  const covered = (value: string): number =>
    Object.entries(row).filter(([other, chosen]) =>
      wanted.missing.has(keyOf({ [other]: chosen, [name]: value })),
    ).length;
  const values = [...(wanted.parameters[name] ?? [])].sort((a, b) => covered(b) - covered(a));
  for (const value of values) {
    const next = { ...row, [name]: value };
    const found = filled(next, names, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pairsOf(parameters: Parameters): readonly Row[] {
  const all = Object.entries(parameters).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return all.flatMap(([a, one]) => all.flatMap(([b, other]) => (a < b ? [{ [a]: one, [b]: other }] : [])));
}

function pairsIn(row: Row): readonly Row[] {
  return pairsOf(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]])));
}

function keyOf(pair: Row): string {
  return Object.entries(pair)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}
