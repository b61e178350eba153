import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunQuery, WorkflowRun } from "../../github/reads/workflow-run.ts";
import { RUNS_ON_A_PAGE } from "../../github/reads/workflow-runs.ts";
import { isSameHead } from "../trust/head.ts";
import { isVerdict } from "./history.ts";

/** What is needed to find the runs before a run. */
export interface LaterRun extends RunQuery {
  readonly id: string;
  readonly number: number;
  /** `owner/name` of the repository that contains its branch. */
  readonly headRepository: string;
}

/** The runs of the same kind before a run, newest first. */
export interface RunsBefore {
  readonly runs: readonly WorkflowRun[];
  /** Whether the list is complete. */
  readonly isWhole: boolean;
}

/** With twenty runs per page, a hundred runs are searched: usually enough to find one that was not cancelled. */
const MAX_PAGES = 5;

/** Reads earlier runs page by page, up to the first one that says whether it worked. There may be more failures before that. */
export async function readRunsBefore(run: LaterRun, github: GitHubReads): Promise<RunsBefore | Unknown> {
  const { repository, workflow, branch, event } = run;
  const runs: WorkflowRun[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const reading = await github.newestRuns({ repository, workflow, branch, event }, page);
    if (!("value" in reading)) return reading;
    for (const other of reading.value) if (isBefore(other, run)) runs.push(other);
    if (reading.value.length < RUNS_ON_A_PAGE) return { runs, isWhole: true };
    if (runs.some(({ conclusion }) => isVerdict(conclusion))) break;
  }
  return { runs, isWhole: false };
}

function isBefore(other: WorkflowRun, run: LaterRun): boolean {
  const isSame = other.event === run.event && isSameHead(run, other);
  return isSame && other.id !== run.id && other.number < run.number;
}
