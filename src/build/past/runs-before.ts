import type { GitHubReads } from "../../github/github-client.ts";
import type { Reading, Unknown } from "../../github/reading.ts";
import type { RunQuery, WorkflowRun } from "../../github/reads/workflow-run.ts";
import { RUNS_ON_A_PAGE, UNFILTERED_ON_A_PAGE } from "../../github/reads/workflow-runs.ts";
import { isSameHead } from "../trust/head.ts";
import { isOfSameEnvironment, type SameEnvironment } from "./deployments/chosen-environment.ts";
import { type Doubt, isVerdict, verdictOf } from "./history.ts";

/** What is needed to find the runs before a run. */
export interface LaterRun extends RunQuery {
  readonly branch: string;
  readonly event: string;
  readonly id: string;
  readonly number: number;
  /** `owner/name` of the repository that contains its branch. */
  readonly headRepository: string;
  /** If somebody chose its environment, the runs that are known to be of the same one. Others are about something else. */
  readonly sameEnvironment?: SameEnvironment | undefined;
}

/** The runs of the same kind before a run, newest first. */
export interface RunsBefore {
  readonly runs: readonly WorkflowRun[];
  /** Whether the list is complete. */
  readonly isWhole: boolean;
  /** The newer runs that have not said whether they worked, newest first. */
  readonly newer: readonly WorkflowRun[];
}

/** Why a run cannot be compared, and what it leaves open about its branch. */
export interface Doubtful extends Unknown {
  readonly doubt: Doubt;
}

/** With twenty runs per page, a hundred runs are searched: usually enough to find one that was not cancelled. */
const MAX_PAGES = 5;

/**
 * Reads earlier runs page by page, up to the first one that says whether it worked. There may be more failures before that.
 * If the run itself is not listed, the list is not up to date, and the previous run may be missing too. A run that a newer one
 * has overtaken is not compared: it no longer says how its branch is.
 */
export async function readRunsBefore(
  run: LaterRun,
  github: GitHubReads,
): Promise<RunsBefore | Unknown | Doubtful> {
  const { sameEnvironment } = run;
  if (sameEnvironment !== undefined && "unknown" in sameEnvironment) return sameEnvironment;
  let listed: readonly WorkflowRun[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const reading = await readBranchRuns(run, github, page);
    if (!("value" in reading)) return reading;
    listed = [...listed, ...reading.value];
    const overtaken = overtakenIn(newerIn(listed, run));
    if (overtaken !== undefined) return overtaken;
    const isWhole = reading.value.length < RUNS_ON_A_PAGE;
    const runs = listed.filter((other) => isBefore(other, run));
    if (isWhole || runs.some(({ conclusion }) => isVerdict(conclusion)))
      return isIn(listed, run) ? { runs, isWhole, newer: newerIn(listed, run) } : readFromAll(run, github);
  }
  const known = isIn(listed, run) ? listed : [];
  const runs = known.filter((other) => isBefore(other, run));
  return { runs, isWhole: false, newer: newerIn(known, run) };
}

/** Searches the list without filters, which is up to date, but also contains the runs of other branches. */
async function readFromAll(run: LaterRun, github: GitHubReads): Promise<RunsBefore | Unknown | Doubtful> {
  const reading = await readAllRuns(run, github);
  if (!("value" in reading)) return reading;
  const { value } = reading;
  if (!isIn(value, run)) return { unknown: "GitHub does not list this run." };
  const overtaken = overtakenIn(newerIn(value, run));
  if (overtaken !== undefined) return overtaken;
  const runs = value.filter((other) => isBefore(other, run));
  return { runs, isWhole: value.length < UNFILTERED_ON_A_PAGE, newer: newerIn(value, run) };
}

/** The newest runs of a run's workflow on its branch and for its event; one page. */
export function readBranchRuns(
  { repository, workflow, branch, event }: LaterRun,
  github: GitHubReads,
  page?: number,
): Promise<Reading<readonly WorkflowRun[]>> {
  return github.newestRuns({ repository, workflow, branch, event }, page);
}

/** The newest runs of a run's workflow, of all branches and events. */
export function readAllRuns(
  { repository, workflow }: LaterRun,
  github: GitHubReads,
): Promise<Reading<readonly WorkflowRun[]>> {
  return github.newestRuns({ repository, workflow });
}

function isIn(listed: readonly WorkflowRun[], run: LaterRun): boolean {
  return listed.some(({ id }) => id === run.id);
}

function isBefore(other: WorkflowRun, run: LaterRun): boolean {
  return isLike(other, run) && other.number < run.number;
}

function isLike(other: WorkflowRun, run: LaterRun): boolean {
  const isSame = other.event === run.event && isSameHead(run, other);
  return isSame && isOfSameEnvironment(other, run.sameEnvironment);
}

/** Says that a newer run has overtaken a run, if one of the newer ones says whether it worked. */
function overtakenIn(newer: readonly WorkflowRun[]): Doubtful | undefined {
  const by = newer.find(({ conclusion }) => isVerdict(conclusion));
  if (by === undefined) return undefined;
  const verdict = verdictOf(by.conclusion) === "success" ? "passed" : "failed";
  return { unknown: `#${by.number} is newer, and ${verdict}.`, doubt: "overtaken" };
}

/**
 * The newer runs that may overtake a run. A newer dispatch may be about something else, such as another environment: GitHub
 * does not list its inputs.
 */
function newerIn(listed: readonly WorkflowRun[], run: LaterRun): readonly WorkflowRun[] {
  if (run.event === "workflow_dispatch") return [];
  return listed.filter((other) => isLike(other, run) && other.number > run.number);
}
