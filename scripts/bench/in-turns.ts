import { middleOf, type Spread } from "./section.ts";

/** Processor time of this thread in milliseconds, and as a multiple of the time that the parser alone takes. */
export interface InTurns {
  readonly parser: number;
  readonly ours: number;
  readonly ratioSpread: Spread;
}

/**
 * Runs a parser alone and a reader that uses it, taking turns, as often as requested. This way, other load on the
 * machine does not matter.
 */
export async function measureInTurns(
  rounds: number,
  ways: Readonly<Record<"parser" | "ours", () => unknown>>,
): Promise<InTurns> {
  const times: Record<keyof typeof ways, number[]> = { parser: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    for (const way of ["parser", "ours"] as const) {
      const before = process.threadCpuUsage();
      await ways[way]();
      const { user, system } = process.threadCpuUsage(before);
      times[way].push((user + system) / 1000);
    }
  }
  const ratios = times.ours.map((time, round) => time / (times.parser[round] ?? Number.NaN));
  return {
    parser: middleOf(times.parser).median,
    ours: middleOf(times.ours).median,
    ratioSpread: middleOf(ratios).spread,
  };
}
