import type { Build } from "../../build/build.ts";

/** The links to act on that no fact already carries, each named by what it opens. */
export function linksOf({
  run,
  job,
  deployment,
  compareUrl,
  waiting,
}: Build): [string, string | undefined][] {
  return [
    // A run that waits is reviewed on its own page.
    ["Review", waiting && run.url],
    [`Open ${deployment?.environment ?? "what was deployed"}`, deployment?.environmentUrl],
    ["Job", job?.url],
    [
      run.id === "" ? "Log" : run.number === "" ? "Run" : `Run #${run.number}`,
      waiting === undefined ? run.url : undefined,
    ],
    ["Compare", compareUrl],
  ];
}
