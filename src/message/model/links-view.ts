import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Fact } from "../headline/fact.ts";
import type { MessageModel } from "../names/template-names.ts";

/** Links for the next action that no fact contains, named after what they open. */
export function linksOf(build: Build, outcome: Outcome, changes: MessageModel["changes"]): readonly Fact[] {
  const { run, job, deployment, compareUrl, waiting } = build;
  const runName = run.number === "" ? "Run" : `Run #${run.number}`;
  return [
    // A waiting run is reviewed on its own page.
    { text: "Review", url: waiting && run.url },
    { text: `Open ${deployment?.environment ?? "what was deployed"}`, url: deployment?.environmentUrl },
    { text: "Job", url: job?.url },
    { text: run.id === "" ? "Log" : runName, url: waiting === undefined ? run.url : undefined },
    ...changesLinks(outcome, changes),
    { text: "Compare", url: changes?.url ? undefined : compareUrl },
  ];
}

/** A failure links to the changes that may have caused it. If commits are the news, the message lists them. */
function changesLinks(outcome: Outcome, changes: MessageModel["changes"]): readonly Fact[] {
  if (outcome !== "failure" || changes === undefined || changes.url === "" || changes.listed !== "")
    return [];
  const { text, url, sinceNumber, authors } = changes;
  const since = sinceNumber === "" ? "" : `in #${sinceNumber}`;
  return [{ text, url, note: [since, authors && `by ${authors}`].filter(Boolean).join(", ") }];
}
