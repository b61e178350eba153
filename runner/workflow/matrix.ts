/** One combination of a matrix. */
export type Combination = Readonly<Record<string, unknown>>;

/** Expands `strategy.matrix` as GitHub does: every combination, less `exclude`, with `include`. */
export function expandMatrix(matrix: Readonly<Record<string, unknown>>): Combination[] {
  const { include, exclude, ...axes } = matrix;
  const all = Object.keys(axes).length === 0 ? [] : product(axes);
  const excluded = combinations(exclude);
  const kept = all.filter((one) => !excluded.some((given) => agrees(given, one, Object.keys(given))));
  return addIncluded(kept, combinations(include));
}

function product(axes: Readonly<Record<string, unknown>>): Combination[] {
  return Object.entries(axes).reduce<Combination[]>(
    (found, [axis, values]) =>
      found.flatMap((one) => [values].flat().map((value) => ({ ...one, [axis]: value }))),
    [{}],
  );
}

// An included object joins each combination of which it changes no original value; else it is one of its own.
function addIncluded(originals: readonly Combination[], included: readonly Combination[]): Combination[] {
  const joined = originals.map((original) => ({ original, all: original }));
  const own: Combination[] = [];
  for (const given of included) {
    const fitting = joined.filter(({ original }) => {
      return agrees(
        given,
        original,
        Object.keys(given).filter((name) => name in original),
      );
    });
    for (const one of fitting) one.all = { ...one.all, ...given };
    if (fitting.length === 0) own.push(given);
  }
  return [...joined.map(({ all }) => all), ...own];
}

function agrees(given: Combination, one: Combination, names: readonly string[]): boolean {
  return names.every((name) => JSON.stringify(given[name]) === JSON.stringify(one[name]));
}

function combinations(value: unknown): Combination[] {
  return [value ?? []].flat().filter((one): one is Combination => typeof one === "object" && one !== null);
}
