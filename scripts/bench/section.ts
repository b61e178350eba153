/** A part of `docs/performance.md` from one benchmark: what it measures, how, and the results. */
export interface Section {
  readonly heading: string;
  /** Markdown below the heading. */
  readonly text: string;
}

/** A figure with its budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure fails above this. */
  readonly limit: number;
  /** The figure to reach, if it is not reached yet. */
  readonly goal?: number | undefined;
  /** Sentences that say why it is not reached yet. */
  readonly why?: string | undefined;
  /** Its quartiles, if it was measured more than once. */
  readonly spread?: Spread | undefined;
  /** Whether it is the same on every machine. */
  readonly isSteady: boolean;
}

/** The lower and upper quartile. */
export type Spread = readonly [number, number];

/** What a benchmark sends to `scripts/bench.ts`, which runs it. */
export type HandedIn = { readonly section: Section } | { readonly figure: Figure };

/** Adds a part to the page. If a benchmark runs alone, only prints it. */
export function handIn(section: Section): void {
  send({ section });
}

/** Adds a figure to the table of all budgets. */
export function handInFigure(figure: Figure): void {
  send({ figure });
}

function send(handed: HandedIn): void {
  process.send?.(handed);
}

/** The median of some values, with their lower and upper quartile. */
export function middleOf(values: readonly number[]): { readonly median: number; readonly spread: Spread } {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), spread: [at(0.25), at(0.75)] };
}

/** Formats a number with a suitable number of digits. */
export function digits(value: number): string {
  return value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0);
}
