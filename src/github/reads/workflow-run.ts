import { fieldsOf } from "./fields-of.ts";
/** A run of a workflow, as far as it is compared with another. */
export interface WorkflowRun {
  readonly id: string;
  /** Counts the runs of a workflow; its attempts have the same. */
  readonly number: number;
  readonly branch: string | undefined;
  readonly event: string;
  /** `owner/name` of where the branch is, which for a fork is another repository; unknown once that is gone. */
  readonly headRepository: string | undefined;
  /** How it ended; `undefined` while it runs. */
  readonly conclusion: string | undefined;
  /** The commit that it ran on. */
  readonly sha: string;
  /** When it was made, as ISO 8601 in UTC. */
  readonly createdAt: string;
  /** When its last attempt began, as ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly url: string;
}

/** Which runs are asked for. */
export interface RunQuery {
  /** `owner/name`. */
  readonly repository: string;
  /** Name of the workflow's file, or its ID. */
  readonly workflow: string;
  readonly branch: string;
  readonly event: string;
}

/** Reads a run in an answer; `undefined` for what is none. */
export function parseRun(value: unknown): WorkflowRun | undefined {
  const { id, run_number: number, head_branch: branch, head_repository, ...rest } = fieldsOf(value);
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
    conclusion: typeof conclusion === "string" ? conclusion : undefined,
    sha: typeof sha === "string" ? sha : "",
    createdAt: typeof created_at === "string" ? created_at : startedAt,
    startedAt,
    url,
  };
}
