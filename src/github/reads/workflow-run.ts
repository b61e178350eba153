import { fieldsOf } from "./fields-of.ts";
/** The details of a workflow run that are needed to compare it with another. */
export interface WorkflowRun {
  readonly id: string;
  /** Number of the run in its workflow; the same for all its attempts. */
  readonly number: number;
  readonly branch: string | undefined;
  readonly event: string;
  /** `owner/name` of the repository with the branch, which for a fork is another repository; unknown if that was deleted. */
  readonly headRepository: string | undefined;
  /** ID of its workflow. */
  readonly workflowId?: string | undefined;
  /** How it ended; `undefined` while it is running. */
  readonly conclusion: string | undefined;
  /** The commit it ran on. */
  readonly sha: string;
  /** When it was created, in ISO 8601 in UTC. */
  readonly createdAt: string;
  /** When its last attempt started, in ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly url: string;
}

/** The runs to read. */
export interface RunQuery {
  /** `owner/name`. */
  readonly repository: string;
  /** Name of the workflow's file, or its ID. */
  readonly workflow: string;
  /** If it is absent, the runs of all branches and events. */
  readonly branch?: string;
  readonly event?: string;
}

/** Parses a run in a response; `undefined` for anything else. */
export function parseRun(value: unknown): WorkflowRun | undefined {
  const {
    id,
    run_number: number,
    head_branch: branch,
    head_repository,
    workflow_id,
    ...rest
  } = fieldsOf(value);
  const { event, run_started_at, created_at, html_url: url, conclusion, head_sha: sha } = rest;
  const startedAt = run_started_at ?? created_at;
  const { full_name: headRepository } = fieldsOf(head_repository);
  if (typeof id !== "number" && typeof id !== "bigint") return undefined;
  if (typeof number !== "number" || typeof event !== "string") return undefined;
  if (typeof startedAt !== "string" || typeof url !== "string") return undefined;
  return {
    id: String(id),
    number,
    branch: typeof branch === "string" ? branch : undefined,
    event,
    headRepository: typeof headRepository === "string" ? headRepository : undefined,
    workflowId: typeof workflow_id === "number" ? String(workflow_id) : undefined,
    conclusion: typeof conclusion === "string" ? conclusion : undefined,
    sha: typeof sha === "string" ? sha : "",
    createdAt: typeof created_at === "string" ? created_at : startedAt,
    startedAt,
    url,
  };
}
