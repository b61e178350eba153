import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
import { listText } from "../../text/list.ts";
import type { Known } from "../known.ts";
import { NEEDS_LINE } from "../mended-lines.ts";
import type { Row } from "../row.ts";

/** Where the step stands in its run: below jobs of which it tells nothing, or below steps of its own job. */
export async function jobRows({ inputs, seen, host }: Known): Promise<readonly Row[]> {
  const { repository, runId, apiUrl } = seen.context;
  const { githubToken, jobId } = inputs;
  if (githubToken === undefined || jobId === undefined) return [];
  const github = await host.createGitHubClient({ token: githubToken, apiUrl, maxRequests: MAX_PAGES });
  const reading = await github.jobsOf({ repository, runId });
  if ("unknown" in reading) return [];
  const own = reading.value.find(({ id }) => String(id) === jobId);
  if (own === undefined) return [];
  return inputs.isLifecycle ? lateRows(own) : aloneRows(own, reading.value, seen.inputs);
}

/** Pages of a hundred jobs. */
const MAX_PAGES = 3;

/** A job that waited for others, and a step that is told of none of them. */
function aloneRows(
  own: RunJob,
  all: readonly RunJob[],
  { event, about, needs, environment }: Known["inputs"],
): readonly Row[] {
  const isOfJob = event === "auto" && about === "run" && needs === undefined && environment === undefined;
  const { createdAt } = own;
  if (!isOfJob || createdAt === undefined) return [];
  const before = all.filter(({ id, completedAt }) => {
    return id !== own.id && completedAt !== undefined && Date.parse(completedAt) <= Date.parse(createdAt);
  });
  if (before.length === 0) return [];
  const names = before.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
  const more = before.length > MAX_NAMES ? [`${before.length - MAX_NAMES} more`] : [];
  const found = `This job began after ${listText([...names, ...more])}, and the step's \`needs:\` is empty: the message tells of this job alone. Where one of those fails, GitHub skips this job, and nothing is sent, unless it has \`if: always()\`.`;
  const advice =
    "To tell of them, put `if: always()` into the job, and this line into the step's `with:`. To tell of this job alone, leave it.";
  return [{ what: "needs", state: "warning", found, advice, lines: NEEDS_LINE }];
}

const MAX_NAMES = 5;

/** Steps that prepare a job, or bring the files that the message may need. */
const PREPARING = /^(?:Set up job|Initialize containers|Pre )|checkout/i;

/** With `lifecycle` the step stands first: what ran before it has ended when it says that the job starts. */
function lateRows({ steps }: RunJob): readonly Row[] {
  const before = steps.filter(isBefore);
  if (before.length === 0) return [];
  const names = before.slice(0, MAX_NAMES).map(({ name }) => `"${name}"`);
  const found = `With \`lifecycle\` the step says that the job starts, and ${listText(names)} ended before it.`;
  const advice =
    "Put the step first in the job, below nothing but `actions/checkout`: it tells of the end by itself.";
  return [{ what: "lifecycle", state: "warning", found, advice }];
}

function isBefore({ name, conclusion }: RunStep): boolean {
  return conclusion !== undefined && conclusion !== "skipped" && !PREPARING.test(name);
}
