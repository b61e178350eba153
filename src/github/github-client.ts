import { FACTS_MS, type GitHubOptions, GitHubRequests, type Read } from "./github-requests.ts";
import type { Reading, Unknown } from "./reading.ts";
import { annotationsOfJob, type CheckAnnotation } from "./reads/check-annotations.ts";
import { type CompareQuery, type Comparison, compareCommits } from "./reads/compare.ts";
import {
  type DeploymentStatus,
  type DeploymentsQuery,
  newestDeployments,
  type PastDeployment,
  statusesOfDeployments,
} from "./reads/deployments.ts";
import { textOfFile } from "./reads/files.ts";
import { type LogReading, type ReadLog, readJobLog } from "./reads/job-log.ts";
import { type PendingDeployment, pendingDeployments } from "./reads/pending-deployments.ts";
import type { RunJob } from "./reads/run-job.ts";
import { JOBS_ON_A_PAGE, type JobsFilter, type JobsQuery, jobsOfRun } from "./reads/run-jobs.ts";
import type { RunQuery, WorkflowRun } from "./reads/workflow-run.ts";
import { attemptOfRun, newestRuns, newestRunsOfAll, runById } from "./reads/workflow-runs.ts";
import { TimeBudget } from "./time-budget.ts";

/** What can be read from GitHub, one method per request. Any result may be unknown. */
export interface GitHubReads {
  /** The runs of a workflow, or those on a branch with an event, newest first; one page. */
  newestRuns(query: RunQuery, page?: number): Promise<Reading<readonly WorkflowRun[]>>;
  /** The newest runs of all workflows, newest first. */
  newestRunsOfAll(repository: string): Promise<Reading<readonly WorkflowRun[]>>;
  /** A run that a list has already shown, without a request. */
  shownRun(runId: string): WorkflowRun | undefined;
  runOf(repository: string, runId: string): Promise<Reading<WorkflowRun>>;
  /** A run as it was in one of its attempts. */
  attemptOf(repository: string, runId: string, attempt: number): Promise<Reading<WorkflowRun>>;
  /** The jobs of a run in its current state, or of all its attempts; all pages. */
  jobsOf(query: JobsQuery, filter?: JobsFilter): Promise<Reading<readonly RunJob[]>>;
  /** The environments that a run is waiting for. */
  pendingOf(repository: string, runId: string): Promise<Reading<readonly PendingDeployment[]>>;
  /** The annotations of a job. */
  annotationsOf(repository: string, jobId: number): Promise<Reading<readonly CheckAnnotation[]>>;
  /** How a commit relates to another, and the commits in between. */
  compare(query: CompareQuery): Promise<Reading<Comparison>>;
  /** The newest deployments to an environment, newest first. */
  newestDeployments(query: DeploymentsQuery): Promise<Reading<readonly PastDeployment[]>>;
  /** The statuses of each of the given deployments, in the same order. */
  statusesOf(
    deployments: readonly PastDeployment[],
  ): Promise<Reading<readonly (readonly DeploymentStatus[])[]>>;
  /** The text of a file at a commit; by default, on the default branch. */
  fileOf(repository: string, path: string, ref?: string): Promise<Reading<string>>;
  /** Passes the log of a completed job to `read` in pieces as it arrives, and returns the result of `read`. */
  logOf<T>(repository: string, jobId: number, read: ReadLog<T>): Promise<LogReading<T>>;
}

/** Number of logs that are read for one message, and number of additional requests for logs that are not available yet. */
const MAX_LOGS = 3;
const MAX_LOG_RETRIES = 3;

/** Time for logs after the time for facts is over, in milliseconds. */
const LOGS_MS = 10_000;

/** Even if GitHub reports a large number of pages, no request is started beyond the limit. */
const TOO_MANY_JOBS = "GitHub was not queried for the jobs of the run: there are too many.";

/** Reads from GitHub, each thing once, and collects the reasons for what is unknown. */
export class GitHubClient implements GitHubReads {
  readonly #requests: GitHubRequests;
  readonly #unknowns: Unknown[] = [];
  readonly #options: GitHubOptions;
  readonly #timeForLogs: TimeBudget;
  readonly #known = new Map<string, Promise<Reading<unknown>>>();
  readonly #runs = new Map<string, WorkflowRun>();
  #logsLeft = MAX_LOGS;
  #logRetriesLeft = MAX_LOG_RETRIES;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.#requests = new GitHubRequests(options);
    const { factsMs = FACTS_MS, logsMs = LOGS_MS, clock } = options;
    this.#timeForLogs = new TimeBudget(factsMs + logsMs, clock);
  }

  newestRuns(query: RunQuery, page = 1): Promise<Reading<readonly WorkflowRun[]>> {
    return this.#once(["runs", query, page], () => this.#listRuns(newestRuns(query, page)));
  }

  newestRunsOfAll(repository: string): Promise<Reading<readonly WorkflowRun[]>> {
    return this.#once(["runs of all", repository], () => this.#listRuns(newestRunsOfAll(repository)));
  }

  async #listRuns(read: Read<readonly WorkflowRun[]>): Promise<Reading<readonly WorkflowRun[]>> {
    const reading = await this.#read(read);
    if ("value" in reading) for (const run of reading.value) this.#runs.set(run.id, run);
    return reading;
  }

  shownRun(runId: string): WorkflowRun | undefined {
    return this.#runs.get(runId);
  }

  runOf(repository: string, runId: string): Promise<Reading<WorkflowRun>> {
    return this.#once(["run", repository, runId], () => this.#read(runById(repository, runId)));
  }

  attemptOf(repository: string, runId: string, attempt: number): Promise<Reading<WorkflowRun>> {
    return this.#once(["attempt", repository, runId, attempt], () =>
      this.#read(attemptOfRun(repository, runId, attempt)),
    );
  }

  jobsOf(query: JobsQuery, filter: JobsFilter = "latest"): Promise<Reading<readonly RunJob[]>> {
    const { repository, runId } = query;
    return this.#once(["jobs", repository, runId, filter], () => this.#jobsOf(query, filter));
  }

  async #jobsOf(query: JobsQuery, filter: JobsFilter): Promise<Reading<readonly RunJob[]>> {
    const first = await this.#read(jobsOfRun(query, filter, 1));
    if (!("value" in first)) return first;
    const { jobs, total } = first.value;
    // A page that is not full is the last one, regardless of GitHub's count.
    const pages = jobs.length < JOBS_ON_A_PAGE ? 1 : Math.ceil(total / JOBS_ON_A_PAGE);
    if (pages > this.#options.maxRequests) return this.#kept({ unknown: TOO_MANY_JOBS });
    const others = await Promise.all(
      Array.from({ length: pages - 1 }, (_, at) => this.#read(jobsOfRun(query, filter, at + 2))),
    );
    // With an incomplete list, the missing jobs would seem to have passed.
    const missing = others.find((page) => "unknown" in page);
    if (missing !== undefined) return missing;
    return { value: [...jobs, ...others.flatMap((page) => ("value" in page ? page.value.jobs : []))] };
  }

  pendingOf(repository: string, runId: string): Promise<Reading<readonly PendingDeployment[]>> {
    return this.#once(["pending", repository, runId], () =>
      this.#read(pendingDeployments(repository, runId)),
    );
  }

  annotationsOf(repository: string, jobId: number): Promise<Reading<readonly CheckAnnotation[]>> {
    return this.#once(["annotations", repository, jobId], () =>
      this.#read(annotationsOfJob(repository, jobId)),
    );
  }

  compare(query: CompareQuery): Promise<Reading<Comparison>> {
    return this.#once(["compare", query], () => this.#read(compareCommits(query)));
  }

  newestDeployments(query: DeploymentsQuery): Promise<Reading<readonly PastDeployment[]>> {
    return this.#once(["deployments", query], () => this.#read(newestDeployments(query)));
  }

  statusesOf(
    deployments: readonly PastDeployment[],
  ): Promise<Reading<readonly (readonly DeploymentStatus[])[]>> {
    const ids = deployments.map(({ id }) => id);
    return this.#once(["statuses", ids], () => this.#read(statusesOfDeployments(deployments)));
  }

  fileOf(repository: string, path: string, ref?: string): Promise<Reading<string>> {
    return this.#once(["file", repository, path, ref], () => this.#read(textOfFile(repository, path, ref)));
  }

  async logOf<T>(repository: string, jobId: number, read: ReadLog<T>): Promise<LogReading<T>> {
    if (this.#logsLeft-- <= 0)
      return { unknown: "GitHub was not queried for more logs: the limit of requests is reached." };
    const mayRetry = (): boolean => this.#logRetriesLeft-- > 0;
    const options = { ...this.#options, time: this.#timeForLogs, mayRetry };
    return this.#kept(await readJobLog(options, `/repos/${repository}/actions/jobs/${jobId}/logs`, read));
  }

  /** What the user can do about unknown results, as sentences without repetitions. */
  get notes(): readonly string[] {
    return [...new Set(this.#unknowns.flatMap(({ remedy = [] }) => remedy))];
  }

  /** Why each result is unknown, as sentences for troubleshooting. */
  get details(): readonly string[] {
    return this.#unknowns.map(({ unknown }) => unknown);
  }

  /** What GitHub has not answered but may answer next time, as a sentence about the first of it. */
  get unanswered(): string | undefined {
    return this.#unknowns.find(({ isTemporary }) => isTemporary)?.unknown;
  }

  async #read<T>(read: Read<T>): Promise<Reading<T>> {
    return this.#kept(await this.#requests.read(read));
  }

  #once<T>(key: readonly unknown[], ask: () => Promise<Reading<T>>): Promise<Reading<T>> {
    const name = JSON.stringify(key);
    const known = (this.#known.get(name) as Promise<Reading<T>> | undefined) ?? ask();
    this.#known.set(name, known);
    return known;
  }

  #kept<T extends object>(reading: T | Unknown): T | Unknown {
    if ("unknown" in reading) this.#unknowns.push(reading);
    return reading;
  }
}
