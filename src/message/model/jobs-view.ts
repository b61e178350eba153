import type { Build } from "../../build/build.ts";
import { isSkipUnexplained } from "../../build/failures/skipped-needs.ts";
import type { Outcome } from "../../model/outcome.ts";
import { listText } from "../../text/list.ts";
import { MAX_NAMES } from "../headline/failed-part.ts";

/** The parts of a needed job that the lines below show. */
interface Job {
  readonly name: string;
  readonly result: string;
}

/** The needed jobs grouped by result, one line per result, problems first. `short` shortens names and unusual results. */
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

/** The needed jobs whose results are not in the headline. */
export function otherJobs({ needs }: Build, outcome: Outcome): readonly Job[] {
  const failed = needs.filter(({ result }) => result === "failure");
  const isInHeadline = outcome === "failure" && failed.length <= MAX_NAMES;
  return isInHeadline ? needs.filter(({ result }) => result !== "failure") : needs;
}

/** The needed jobs that were skipped, if GitHub does not say why. */
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
