import type { GitHubReads } from "../../github/github-client.ts";
import type { RunQuery, WorkflowRun } from "../../github/workflow-run.ts";
import { RUNS_ON_A_PAGE } from "../../github/workflow-runs.ts";
import { isSameHead } from "../trust/head.ts";
import { type History, historyOf, isVerdict, type PastRun } from "./history.ts";

/** A run, as far as it is compared with those before it. */
export interface ComparedRun extends RunQuery {
  readonly id: string;
  readonly number: number;
  /** `owner/name` of where its branch is. */
  readonly headRepository: string;
  readonly outcome: "success" | "failure";
  /** The name of the job that is compared with the same one; the whole run where it is absent. */
  readonly job?: string | undefined;
}

/** Compares like with like: a run with runs, a job with the same job. `undefined` where GitHub does not tell. */
export async function readHistory(
  run: ComparedRun,
  github: GitHubReads,
  nowMs: number,
): Promise<History | undefined> {
  const reading = await github.newestRuns(run);
  if (!("value" in reading)) return undefined;
  const before = reading.value.filter((other) => isBefore(other, run));
  const past = before.map(pastRunOf);
  if (run.job === undefined) {
    return historyOf(run.outcome, past, { isWhole: reading.value.length < RUNS_ON_A_PAGE, nowMs });
  }
  const last = before.find(({ conclusion }) => isVerdict(conclusion));
  const conclusion = last && (await conclusionOfJob(run.job, last, run, github));
  if (last === undefined || conclusion === undefined) return undefined;
  return historyOf(run.outcome, [{ ...pastRunOf(last), conclusion }], { isWhole: false, nowMs });
}

function isBefore(other: WorkflowRun, run: ComparedRun): boolean {
  const isSame = other.event === run.event && isSameHead(run, other);
  return isSame && other.id !== run.id && other.number < run.number;
}

function pastRunOf({ number, url, sha, conclusion, createdAt }: WorkflowRun): PastRun {
  return { number: String(number), url, sha, conclusion: conclusion ?? "", createdAt };
}

async function conclusionOfJob(
  name: string,
  { id }: WorkflowRun,
  { repository }: ComparedRun,
  github: GitHubReads,
): Promise<string | undefined> {
  const reading = await github.jobsOf({ repository, runId: id });
  if (!("value" in reading)) return undefined;
  const same = reading.value.filter((job) => job.name === name);
  return same.toSorted((one, other) => other.attempt - one.attempt)[0]?.conclusion;
}
