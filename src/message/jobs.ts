import { listText } from "../text/list.ts";

/** A needed job as far as the lines below tell of it. */
interface Job {
  readonly name: string;
  readonly result: string;
}

/** The needed jobs grouped by result, a line each, what went wrong first; `short` is told each name and odd result. */
export function jobLines(needs: readonly Job[], short: (text: string) => string): readonly string[] {
  const results = [...new Set([...RESULT_WORDS.keys(), ...needs.map(({ result }) => result)])];
  return results
    .map((result) => [result, needs.filter((job) => job.result === result)] as const)
    .filter(([, jobs]) => jobs.length > 0)
    .map(([result, jobs]) => {
      const names = listText(jobs.map(({ name }) => short(name)));
      return `${RESULT_WORDS.get(result) ?? short(result)}: ${names}`;
    });
}

const RESULT_WORDS: ReadonlyMap<string, string> = new Map([
  ["failure", "Failed"],
  ["cancelled", "Cancelled"],
  ["success", "Passed"],
  ["skipped", "Skipped"],
]);
