import type { GitHubReads } from "../../src/github/github-client.ts";
import type { Reading } from "../../src/github/reading.ts";
import type { CheckAnnotation } from "../../src/github/reads/check-annotations.ts";
import type { Comparison } from "../../src/github/reads/compare.ts";
import type { DeploymentStatus, PastDeployment } from "../../src/github/reads/deployments.ts";
import type { PendingDeployment } from "../../src/github/reads/pending-deployments.ts";
import type { RunJob } from "../../src/github/reads/run-job.ts";
import type { WorkflowRun } from "../../src/github/reads/workflow-run.ts";

/** What GitHub knows in a test: what is absent it does not tell. */
export interface KnownToGitHub {
  readonly runs?: readonly WorkflowRun[];
  /** The runs that lists with filters contain. @default all runs */
  readonly indexed?: readonly WorkflowRun[];
  /** Of the run itself, the first one first. */
  readonly attempts?: readonly WorkflowRun[];
  /** By the run's ID. */
  readonly jobs?: Readonly<Record<string, readonly RunJob[]>>;
  readonly pending?: readonly PendingDeployment[];
  /** By the job's ID. */
  readonly annotations?: Readonly<Record<number, readonly CheckAnnotation[]>>;
  /** By base and head, as `aaa...bbb`. */
  readonly comparisons?: Readonly<Record<string, Comparison>>;
  readonly deployments?: readonly PastDeployment[];
  /** Those that no list has shown. */
  readonly hiddenRuns?: readonly WorkflowRun[];
  /** By the deployment's ID. */
  readonly statuses?: Readonly<Record<number, readonly DeploymentStatus[]>>;
  /** By the path. */
  readonly files?: Readonly<Record<string, string>>;
  /** By the job's ID. */
  readonly logs?: Readonly<Record<number, string>>;
}

/** Reads that answer from data, and a list of what was asked. */
export function fakeReads(known: KnownToGitHub): { readonly reads: GitHubReads; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = async <T>(what: string, value: T | undefined): Promise<Reading<T>> => {
    asked.push(what);
    return value === undefined ? { unknown: `GitHub did not report ${what}.` } : { value };
  };
  return {
    asked,
    reads: {
      newestRuns: ({ branch }, page = 1) => {
        if (branch === undefined) return answer("all runs", known.runs?.slice(0, 100));
        const { indexed = known.runs } = known;
        return answer(page === 1 ? "runs" : `runs, page ${page}`, indexed?.slice((page - 1) * 20, page * 20));
      },
      attemptOf: (_, runId, attempt) =>
        answer(`attempt ${attempt} of ${runId}`, known.attempts?.[attempt - 1]),
      jobsOf: ({ runId }) => answer(`jobs of ${runId}`, known.jobs?.[runId]),
      pendingOf: (_, runId) => answer(`environments for which ${runId} waits`, known.pending),
      annotationsOf: (_, jobId) => answer(`annotations of ${jobId}`, known.annotations?.[jobId]),
      compare: ({ base, head }) => answer(`${base}...${head}`, known.comparisons?.[`${base}...${head}`]),
      newestDeployments: ({ environment }) => answer(`deployments to ${environment}`, known.deployments),
      statusesOf: (deployments) => {
        const ids = deployments.map(({ id }) => id);
        return answer(`statuses of ${ids}`, known.statuses && ids.map((id) => known.statuses?.[id] ?? []));
      },
      newestRunsOfAll: () => answer("runs of all", known.runs),
      shownRun: (runId) => known.runs?.find(({ id }) => id === runId),
      runOf: (_, runId) =>
        answer(
          `run ${runId}`,
          known.hiddenRuns?.find(({ id }) => id === runId),
        ),
      fileOf: (_, path) => answer(`file ${path}`, known.files?.[path]),
      logOf: async (_, jobId, read) => {
        const log = known.logs?.[jobId];
        return answer(`log of ${jobId}`, log === undefined ? undefined : await read(bytesOf(log)));
      },
    },
  };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** A job that failed in its second step. */
export function failedJob(id: number, name: string, overrides: Partial<RunJob> = {}): RunJob {
  return {
    id,
    name,
    url: `https://github.com/your-org/shop/actions/runs/42/job/${id}`,
    status: "completed",
    conclusion: "failure",
    attempt: 1,
    runnerName: "GitHub Actions 1",
    steps: [
      { name: "Set up job", number: 1, conclusion: "success" },
      { name: "Run tests", number: 2, conclusion: "failure" },
    ],
    ...overrides,
  };
}

/** A run of main that ended. */
export function pastRun(
  number: number,
  conclusion: string | undefined,
  overrides: Partial<WorkflowRun> = {},
): WorkflowRun {
  return {
    id: `id-${number}`,
    number,
    branch: "main",
    event: "push",
    headRepository: "your-org/shop",
    conclusion,
    sha: String(number).repeat(10),
    createdAt: "2026-01-05T10:00:00Z",
    startedAt: "2026-01-05T10:00:00Z",
    url: `https://github.com/your-org/shop/actions/runs/${number}`,
    ...overrides,
  };
}
