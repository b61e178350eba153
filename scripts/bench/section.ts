/** A part of `docs/performance.md`, which one benchmark hands in: what it measures and how, and what came of it. */
export interface Section {
  readonly heading: string;
  /** Markdown below the heading. */
  readonly text: string;
}

/** A figure beside its budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** More than this is too much. */
  readonly limit: number;
  /** Where it is to come to, where it is not there yet. */
  readonly goal?: number | undefined;
  /** Why it is not there yet, as sentences. */
  readonly why?: string | undefined;
  /** Its quartiles, where it was measured more than once. */
  readonly spread?: Spread | undefined;
  /** Whether it is the same on every machine. */
  readonly isSteady: boolean;
}

/** The values that a quarter of all lie below and above. */
export type Spread = readonly [number, number];

/** What a benchmark sends to `scripts/bench.ts`, which runs it. */
export type HandedIn = { readonly section: Section } | { readonly figure: Figure };

/** Hands in a part of the page; a benchmark that runs alone only prints. */
export function handIn(section: Section): void {
  send({ section });
}

/** Hands in a figure for the table of all budgets. */
export function handInFigure(figure: Figure): void {
  send({ figure });
}

function send(handed: HandedIn): void {
  process.send?.(handed);
}

/** The middle of some values, and where a quarter of them lies below and above. */
export function middleOf(values: readonly number[]): { readonly median: number; readonly spread: Spread } {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), spread: [at(0.25), at(0.75)] };
}

/** A number in as many digits as it deserves. */
export function digits(value: number): string {
  return value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0);
}
