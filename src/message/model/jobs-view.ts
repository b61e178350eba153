import type { Build } from "../../build/build.ts";
import { isSkipUnexplained } from "../../build/failures/skipped-needs.ts";
import type { Outcome } from "../../model/outcome.ts";
import { listText } from "../../text/list.ts";
import { MAX_NAMES } from "../headline/failed-part.ts";

/** A needed job as far as the lines below tell of it. */
interface Job {
  readonly name: string;
  readonly result: string;
}

/** The needed jobs grouped by result, a line each, what went wrong first; `short` is told each name and odd result. */
export function jobLines(needs: readonly Job[], short: (text: string) => string): readonly string[] {
  const byResult = Map.groupBy(needs, ({ result }) => result);
  const results = new Set([...RESULT_WORDS.keys(), ...byResult.keys()]);
  return [...results].flatMap((result) => {
    const jobs = byResult.get(result);
    if (jobs === undefined) return [];
    const names = listText(jobs.map(({ name }) => short(name)));
    return [`${RESULT_WORDS.get(result) ?? short(result)}: ${names}`];
  });
}

/** The needed jobs of whose results the headline says nothing. */
export function untoldJobs({ needs }: Build, outcome: Outcome): readonly Job[] {
  const failed = needs.filter(({ result }) => result === "failure");
  const isTold = outcome === "failure" && failed.length <= MAX_NAMES;
  return isTold ? needs.filter(({ result }) => result !== "failure") : needs;
}

/** The needed jobs that were skipped, where GitHub does not say why. */
export function skippedText(build: Build, short: (text: string) => string): string {
  if (!isSkipUnexplained(build)) return "";
  const skipped = build.needs.filter(({ result }) => result === "skipped");
  return listText(skipped.map(({ name }) => short(name)));
}

const RESULT_WORDS: ReadonlyMap<string, string> = new Map([
  ["failure", "Failed"],
  ["cancelled", "Cancelled"],
  ["success", "Passed"],
  ["skipped", "Skipped"],
]);
