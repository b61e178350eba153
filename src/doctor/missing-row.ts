import type { InputError } from "../inputs/input-error.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import { listText } from "../text/list.ts";
import { wrongInputRow } from "./read-sound-inputs.ts";
import type { Row } from "./row.ts";
import { lostRows } from "./workflow/lost-expressions.ts";
import type { OwnPlace } from "./workflow/own-place.ts";

/** What is known about a step with a missing input. */
export interface Lacking {
  readonly seen: Happening;
  readonly place: OwnPlace | undefined;
  readonly host: Host;
}

/** Where to add a missing line, or one with an empty expression. Only the user knows its value. */
export async function missingRow(error: InputError, lacking: Lacking): Promise<Row> {
  const { seen, place, host } = lacking;
  const { input } = error;
  const row = wrongInputRow(error);
  if (input !== "to") {
    const called = await calledAs(lacking);
    if (called !== undefined) return { ...row, advice: called, lines: "secrets: inherit" };
  }
  const lost = lostRows(place, host.env).find(({ what }) => what === input);
  if (lost !== undefined) {
    return { ...row, advice: [lost.found, lost.advice].filter(Boolean).join(" "), lines: lost.lines };
  }
  const { missingCredentials } = seen.inputs;
  const names = missingCredentials.includes(input) ? missingCredentials : [input];
  const lines = listText(names.map((name) => `\`${name}: \${{ secrets.NAME }}\``));
  const advice =
    input === "to"
      ? "Add a line `to:` to the step's `with:`, or make sure that its expression is not empty."
      : `Check ${lines} in the step's \`with:\`: NAME must be exactly the name of a secret.`;
  return { ...row, advice };
}

/** What to change in the workflow that calls this job's workflow, if it passes no secrets; `undefined` if it is not called. */
async function calledAs({ seen, place, host }: Lacking): Promise<string | undefined> {
  if (place !== undefined) {
    const { caller, hasSecrets } = place;
    if (caller === undefined || hasSecrets) return undefined;
    const job = caller === "" ? "the job that calls it" : `the job \`${caller}\`, which calls it`;
    return `Another workflow calls this one, which gets no secrets by itself. Add this line to ${job}, next to its \`uses:\`:`;
  }
  const { repository, runId, apiUrl } = seen.context;
  const { githubToken: token, jobId } = seen.inputs;
  if (token === undefined || jobId === undefined) return undefined;
  const github = await host.createGitHubClient({ token, apiUrl, maxRequests: MAX_PAGES });
  const reading = await github.jobsOf({ repository, runId });
  const name = "value" in reading ? reading.value.find(({ id }) => String(id) === jobId)?.name : undefined;
  const [caller, ...others] = name?.split(" / ") ?? [];
  if (others.length === 0) return undefined;
  return `GitHub calls this job "${name}". If the job "${caller}" calls this workflow, add this line to it, next to its \`uses:\`:`;
}

/** Number of pages, with a hundred jobs each. */
const MAX_PAGES = 3;
