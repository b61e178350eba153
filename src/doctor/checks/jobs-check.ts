import { calledAmong, callerOf, isCalled } from "../../build/failures/called-jobs.ts";
import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
import { inputText } from "../../inputs/input-names.ts";
import { NEEDS_OF_JOB } from "../../inputs/slips/needs-of-job.ts";
import { listText } from "../../text/list.ts";
import { DECIDING } from "../event/read-seen.ts";
import type { Known } from "../known.ts";
import { NEEDS_LINE } from "../mended-lines.ts";
import { type Row, warning } from "../row.ts";
import { emptyRow } from "../workflow/alone/empty-needs.ts";
import { ADD, needsToAdd } from "../workflow/alone/jobs-to-need.ts";
import { PUT_FIRST, placeRows, STARTS } from "../workflow/alone/place-rows.ts";
import { isStatusOfNeeds, unusedResultRows } from "../workflow/callers/passed-results.ts";
import { emptyGroupRows, groupRows } from "../workflow/endings/shared-group.ts";
import { hiddenRows, leftOutJobs, leftOutRows } from "../workflow/order/left-out-jobs.ts";
import { needsOf } from "../workflow/order/needed-jobs.ts";
import { isId, jobsIn, type OwnPlace, scalarOf, tableOf } from "../workflow/own-place.ts";

/** Checks the position of the step in its run: after jobs that it does not report, or after steps of its own job. */
export async function jobRows(known: Known): Promise<readonly Row[]> {
  const { seen, wrong, workflow, host } = known;
  if (DECIDING.some((name) => wrong.includes(name))) return [];
  const names = await host.files.namesIn("doctor", ".github/workflows");
  // A workflow that is alone shares its group with none.
  const shared = names.length === 1 ? [] : workflow.ask(groupRows, []);
  const empty = workflow.ask(emptyGroupRows, []);
  const grouped = empty.length > 0 ? empty : shared;
  const left = workflow.ask((place) => leftOutJobs(seen.inputs, place), []);
  const unused = workflow.ask(unusedResultRows, []);
  if (unused.length > 0) return [...grouped, ...unused];
  return [
    ...grouped,
    ...workflow.ask((place) => leftOutRows(left, place), []),
    ...(await rowsOfRun(known, left)),
  ];
}

/** Rows about the jobs of this run, other than those that are left out in every run. */
async function rowsOfRun(
  { inputs, seen, host, workflow, rows }: Known,
  left: readonly string[],
): Promise<readonly Row[]> {
  const { repository, runId, apiUrl } = seen.context;
  const { githubToken, jobId } = inputs;
  const ofFile = (isDenied: boolean, isBlind = isDenied): readonly Row[] => [
    ...workflow.ask((place) => placeRows(seen.inputs, place, isDenied), []),
    ...(isBlind && left.length === 0 ? workflow.ask((place) => hiddenRows(seen.inputs, place), []) : []),
  ];
  if (githubToken === undefined || jobId === undefined) return ofFile(false, githubToken === undefined);
  const github = await host.createGitHubClient({ token: githubToken, apiUrl, maxRequests: MAX_PAGES });
  const reading = await github.jobsOf({ repository, runId });
  if ("unknown" in reading) return ofFile(reading.remedy?.includes("`actions: read`") === true);
  const own = reading.value.find(({ id }) => String(id) === jobId);
  if (own === undefined) return ofFile(false);
  const before = endedBefore(own, reading.value);
  if (inputs.isLifecycle) return lateRows(own);
  const { needs } = seen.inputs;
  if (needs !== undefined && !Array.isArray(needs)) {
    const beside = within(callerOf(own.name), before);
    return workflow.ask((place) => unneededRows(beside, Object.entries(needs), { place, left }), []);
  }
  // What takes the results in place of the status has a row already.
  if (rows.trigger.some(({ lines }) => lines === NEEDS_LINE)) return [];
  const isGiven = inputText(host.env, "needs") !== undefined;
  const alone = workflow.ask((place) => aloneRows(before, seen.inputs, { isGiven, place }), []);
  return alone.length > 0 ? alone : ofFile(false);
}

/** The jobs of one called workflow, by the names that they have in it. */
function within(caller: string, jobs: readonly RunJob[]): readonly RunJob[] {
  return jobs.flatMap((job) =>
    job.name.startsWith(caller) ? [{ ...job, name: job.name.slice(caller.length) }] : [],
  );
}

/** Jobs that failed, and are none of those that the step reports. One that is needed may have another name than its ID. */
function unneededRows(
  before: readonly RunJob[],
  needs: readonly (readonly [id: string, result: string])[],
  { place, left }: { readonly place: OwnPlace | undefined; readonly left: readonly string[] },
): readonly Row[] {
  const isOf = calledAmong(before);
  const failed = before.filter(({ name, conclusion }) => {
    return conclusion === "failure" && ![...needs.map(([id]) => id), ...left].some((id) => isOf(name, id));
  });
  const renamed = needs.filter(([id, result]) => {
    return result !== "skipped" && !before.some(({ name }) => isOf(name, id));
  });
  if (failed.length <= renamed.length) return [];
  const found = `${namesOf(failed)} failed before this job began, but \`needs:\` does not include ${failed.length === 1 ? "it" : "them"}.`;
  const lines = needsWith(failed, place, left);
  if (lines !== undefined) return [warning("needs", found, "Change this line in the job:", lines)];
  return [warning("needs", found, "Add every job that can fail to `needs: […]`, next to `runs-on:`.")];
}

/** The job's own `needs:`, with the IDs of other jobs added; `undefined` if one of those is not known. */
function needsWith(
  jobs: readonly RunJob[],
  place: OwnPlace | undefined,
  left: readonly string[] = [],
): string | undefined {
  const all = Object.entries(jobsIn(place?.workflow)).map(([id, job]) => {
    return { id, shown: scalarOf(tableOf(job)["name"]) || id };
  });
  const ids = jobs.map(({ name }) => {
    const exact = all.find(({ shown }) => shown === name);
    return (exact ?? all.find(({ shown }) => isCalled(name, shown)))?.id;
  });
  const given = needsOf(place?.job);
  const whole = [...new Set([...given, ...left, ...ids])].map((id) => id ?? "");
  return place?.job !== undefined && whole.every(isId) ? `needs: [${whole.join(", ")}]` : undefined;
}

/** Number of pages, with a hundred jobs each. */
const MAX_PAGES = 3;

/** The other jobs that had ended when a job could start. */
function endedBefore({ id: own, createdAt }: RunJob, all: readonly RunJob[]): readonly RunJob[] {
  if (createdAt === undefined) return [];
  return all.filter(({ id, completedAt }) => {
    return id !== own && completedAt !== undefined && Date.parse(completedAt) <= Date.parse(createdAt);
  });
}

function namesOf(those: readonly { readonly name: string }[]): string {
  return listText(
    those.map(({ name }) => `"${name}"`),
    MAX_NAMES,
  );
}

/** What is said of a job that asks for the results of others and waits for none. */
export const NEEDS_NONE = "but needs none of them";

/** A job that waited for others, with a step that does not receive their results. */
function aloneRows(
  before: readonly RunJob[],
  { event, about, needs, environment, thread, matrix }: Known["inputs"],
  { isGiven, place }: { readonly isGiven: boolean; readonly place: OwnPlace | undefined },
): readonly Row[] {
  const isOfJob = event === "auto" && about === "run" && needs === undefined && environment === undefined;
  // A reply to a message of others, such as of one combination of a matrix.
  if (thread !== undefined || matrix.length > 0) return [];
  if (!isOfJob || before.length === 0) return [];
  const isLone = waitsForNone(place);
  if (isLone && !isGiven) return [];
  const began = `This job began after ${namesOf(before)}`;
  if (isGiven) {
    const found = `${began}, ${NEEDS_NONE}: the message reports only this job.`;
    const lines = isLone ? needsInstead(before, place) : undefined;
    return [warning("needs", found, lines === undefined ? NEEDS_OF_JOB : ADD, lines)];
  }
  if (place !== undefined && isStatusOfNeeds(place)) return [];
  return [
    emptyRow(`${began}, but the step's \`needs:\` is empty: the message reports only this job.`, place),
  ];
}

/** The `needs:` of a job that has none: as its file shows it, or else with the jobs that ended before it. */
function needsInstead(before: readonly RunJob[], place: OwnPlace | undefined): string | undefined {
  return (place && needsToAdd(place))?.lines ?? needsWith(before, place);
}

/** Whether the job is known to wait for no other. It began late for another reason, such as running again alone. */
function waitsForNone(place: OwnPlace | undefined): boolean {
  return place?.job !== undefined && place.caller === undefined && place.job["needs"] === undefined;
}

const MAX_NAMES = 5;

/** Steps that prepare a job, or fetch the files that the message may need. */
const PREPARING = /^(?:Set up job|Initialize containers|Pre )|checkout/i;

/** With `lifecycle`, the step must come first: steps before it have already ended when it says that the job starts. */
function lateRows({ steps }: RunJob): readonly Row[] {
  const before = steps.filter(isBefore);
  if (before.length === 0) return [];
  return [warning("lifecycle", `${STARTS}, but ${namesOf(before)} ended before it.`, PUT_FIRST)];
}

function isBefore({ name, conclusion }: RunStep): boolean {
  return conclusion !== undefined && conclusion !== "skipped" && !PREPARING.test(name);
}
