import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunQuery, WorkflowRun } from "../../github/reads/workflow-run.ts";
import { RUNS_ON_A_PAGE } from "../../github/reads/workflow-runs.ts";
import { isSameHead } from "../trust/head.ts";
import { isVerdict } from "./history.ts";

/** A run, as far as it is told which were before it. */
export interface LaterRun extends RunQuery {
  readonly id: string;
  readonly number: number;
  /** `owner/name` of where its branch is. */
  readonly headRepository: string;
}

/** The runs of the same kind before one, the newest first. */
export interface RunsBefore {
  readonly runs: readonly WorkflowRun[];
  /** Whether these are all there are. */
  readonly isWhole: boolean;
}

/** With twenty runs a page, it is looked back a hundred runs: by then something else than cancelled ones has shown. */
const MAX_PAGES = 5;

/** Reads back, page after page, to the first run that says whether it worked; further failures may be behind it. */
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
