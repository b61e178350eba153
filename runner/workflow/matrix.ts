import { evaluateValue } from "../expressions.ts";

/** One combination of a matrix. */
export type Combination = Readonly<Record<string, unknown>>;

/** Expands `strategy.matrix` as GitHub does (MatrixBuilder.cs): every combination without `exclude`, with `include`. */
export function expandMatrix(matrix: Readonly<Record<string, unknown>>): Combination[] {
  const { include, exclude, ...axes } = matrix;
  const names = Object.keys(axes);
  const all = names.length === 0 ? [] : product(axes);
  const excluded = combinations(exclude);
  const unknown = excluded.flatMap((one) => Object.keys(one)).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`Matrix exclude key '${unknown}' does not match any key within the matrix`);
  const kept = all.filter((one) => !excluded.some((given) => matches(given, one)));
  return addIncluded(kept, combinations(include), names);
}

function product(axes: Readonly<Record<string, unknown>>): Combination[] {
  return Object.entries(axes).reduce<Combination[]>(
    (found, [axis, values]) =>
      found.flatMap((one) => [values].flat().map((value) => ({ ...one, [axis]: value }))),
    [{}],
  );
}

// Adds an included object to each combination with the same values for its axes. If there is none, it becomes a
// combination of its own, with its axes first.
function addIncluded(
  originals: readonly Combination[],
  included: readonly Combination[],
  axes: readonly string[],
): Combination[] {
  const joined = originals.map((original) => ({ original, all: original }));
  const own: Combination[] = [];
  for (const given of included) {
    const filter = pick(given, (name) => axes.includes(name));
    const extra = pick(given, (name) => !axes.includes(name));
    const fitting = joined.filter(({ original }) => matches(filter, original));
    for (const one of fitting) one.all = { ...one.all, ...extra };
    if (fitting.length === 0) own.push({ ...filter, ...extra });
  }
  return [...joined.map(({ all }) => all), ...own];
}

function pick(given: Combination, isPicked: (name: string) => boolean): Combination {
  return Object.fromEntries(Object.entries(given).filter(([name]) => isPicked(name)));
}

/**
 * Whether a value matches a filter. Single values are compared with the `==` of expressions, objects and lists item by
 * item.
 */
function matches(filter: unknown, value: unknown): boolean {
  if (typeof filter !== "object" || filter === null) {
    return evaluateValue(`\${{ a == b }}`, { a: filter, b: value }) === true;
  }
  if (typeof value !== "object" || value === null) return false;
  const found = new Map(Object.entries(value));
  return Object.entries(filter).every(([name, one]) => found.has(name) && matches(one, found.get(name)));
}

function combinations(value: unknown): Combination[] {
  return [value ?? []].flat().filter((one): one is Combination => typeof one === "object" && one !== null);
}
