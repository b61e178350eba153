import type { components } from "@octokit/openapi-types";
import { API, createRepository, createUser, SERVER, urlsOf } from "./accounts.ts";

type Schemas = components["schemas"];
type Repository = Schemas["minimal-repository"];

/** A run as GitHub returns it. */
export type Run = Schemas["workflow-run"];

/** A run as tests describe it. Everything else is derived from it. */
export interface RunFacts
  extends Partial<
    Pick<
      Run,
      | "event"
      | "head_branch"
      | "head_sha"
      | "status"
      | "conclusion"
      | "run_attempt"
      | "created_at"
      | "run_started_at"
    >
  > {
  readonly number: number;
  /** @default "ci.yml" */
  readonly file?: string;
  /**
   * `owner/name` of the branch's repository; `null` if it was deleted. Lists include runs of forks. @default
   * "your-org/shop"
   */
  readonly from?: string | null;
  /** How earlier attempts ended, first one first. */
  readonly attempts?: readonly Run["conclusion"][];
}

/**
 * A run of `your-org/shop`. Run 42 has the ID 9001 and started at noon, and each later run starts a minute after the
 * previous.
 */
export function createRun({ attempts, ...of }: RunFacts): Run {
  const { number, file = "ci.yml", from = "your-org/shop", ...facts } = of;
  const id = 8959 + number;
  const url = `${API}/repos/your-org/shop/actions/runs/${id}`;
  const created_at = facts.created_at ?? new Date(Date.UTC(2026, 0, 5, 12, number - 42)).toISOString();
  return {
    id,
    node_id: `WFR_${id}`,
    name: "CI",
    head_branch: "main",
    head_sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
    path: `.github/workflows/${file}`,
    display_title: "Count every cup once",
    run_number: number,
    run_attempt: (attempts?.length ?? 0) + 1,
    event: "push",
    status: "in_progress",
    conclusion: null,
    workflow_id: WORKFLOW_IDS[file] ?? 0,
    url,
    html_url: `${SERVER}/your-org/shop/actions/runs/${id}`,
    pull_requests: [],
    created_at,
    updated_at: created_at,
    run_started_at: created_at,
    actor: createUser("ada"),
    triggering_actor: createUser("ada"),
    ...urlsOf(url, ["jobs", "logs", "artifacts", "cancel", "rerun"]),
    check_suite_url: `${API}/repos/your-org/shop/check-suites/${id}`,
    workflow_url: `${API}/repos/your-org/shop/actions/workflows/${WORKFLOW_IDS[file]}`,
    previous_attempt_url: null,
    head_commit: null,
    repository: createRepository("your-org/shop"),
    // GitHub's description does not allow null here, but GitHub returns it if the fork was deleted.
    head_repository: from === null ? (null as unknown as Repository) : createRepository(from),
    ...facts,
  };
}

/** An attempt of a run as GitHub returns it. An earlier attempt started a minute before the next one, and has ended. */
export function createAttempt({ attempts = [], ...facts }: RunFacts, attempt: number): Run | undefined {
  const run = createRun({ attempts, ...facts });
  if (attempt === run.run_attempt) return run;
  const conclusion = attempts[attempt - 1];
  if (conclusion === undefined) return undefined;
  const started = Date.parse(run.run_started_at ?? run.created_at) - 60_000 * (attempts.length + 1 - attempt);
  return {
    ...run,
    run_attempt: attempt,
    status: "completed",
    conclusion,
    run_started_at: new Date(started).toISOString(),
    previous_attempt_url: attempt === 1 ? null : `${run.url}/attempts/${attempt - 1}`,
  };
}

/** IDs of the workflows of `your-org/shop`, by file name. */
export const WORKFLOW_IDS: Readonly<Record<string, number>> = {
  "ci.yml": 161335,
  "deploy.yml": 161336,
  "nightly.yml": 161337,
  "rollback.yml": 161338,
};

/** A job as GitHub returns it. */
export type Job = Schemas["job"];

/** An annotation as GitHub returns it. */
export type Annotation = Schemas["check-annotation"];

/** A job as tests describe it. Everything else is derived from it. */
export interface JobFacts
  extends Partial<
    Pick<Job, "status" | "conclusion" | "run_attempt" | "runner_name" | "created_at" | "completed_at">
  > {
  readonly id: number;
  /** The name that GitHub shows, which is not the job's ID in the workflow and the runner. */
  readonly name: string;
  /** The number of its run. @default 42 */
  readonly run?: number;
  /** Conclusions of its steps by name. A step that is running has none. */
  readonly steps?: Readonly<Record<string, "success" | "failure" | "cancelled" | "skipped" | null>>;
  readonly annotations?: readonly Partial<Annotation>[];
  /** Its log, as GitHub serves it after the job has ended. */
  readonly log?: string;
  /** How often the log must be requested before it is available. @default 0 */
  readonly logLag?: number;
  /** Whether the whole run was run again without a job of this name, for example with a different matrix. */
  readonly isGone?: true;
}

/** A job of a run of `your-org/shop`. It failed unless the facts say otherwise. */
export function createJob({ id, name, run = 42, steps = {}, ...more }: JobFacts): Job {
  const { annotations: _, log: __, logLag: ___, isGone: ____, ...facts } = more;
  const run_id = 8959 + run;
  const url = `${API}/repos/your-org/shop/actions/jobs/${id}`;
  const time = "2026-01-05T12:00:00Z";
  // Source: https://docs.github.com/rest/actions/workflow-jobs
  const hasEnded = (facts.status ?? "completed") === "completed";
  return {
    id,
    run_id,
    run_url: `${API}/repos/your-org/shop/actions/runs/${run_id}`,
    node_id: `CR_${id}`,
    head_sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
    url,
    html_url: `${SERVER}/your-org/shop/actions/runs/${run_id}/job/${id}`,
    status: "completed",
    conclusion: hasEnded ? "failure" : null,
    created_at: time,
    started_at: time,
    completed_at: hasEnded ? time : null,
    name,
    steps: Object.entries(steps).map(([step, conclusion], index) => ({
      name: step,
      number: index + 1,
      status: conclusion === null ? ("in_progress" as const) : ("completed" as const),
      conclusion,
      started_at: time,
      completed_at: conclusion === null ? null : time,
    })),
    check_run_url: `${API}/repos/your-org/shop/check-runs/${id}`,
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "GitHub Actions 2",
    runner_group_id: 0,
    runner_group_name: "GitHub Actions",
    workflow_name: "CI",
    head_branch: "main",
    ...facts,
  };
}

/** An annotation of a failure in a file. */
export function createAnnotation(facts: Partial<Annotation>): Annotation {
  return {
    path: "src/cart.ts",
    start_line: 42,
    end_line: 42,
    start_column: null,
    end_column: null,
    annotation_level: "failure",
    title: null,
    message: "expected 2 to be 3",
    raw_details: null,
    blob_href: `${SERVER}/your-org/shop/blob/3f2a9c1/src/cart.ts`,
    ...facts,
  };
}
