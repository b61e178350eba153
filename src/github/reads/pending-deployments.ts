import type { Read } from "../github-requests.ts";
import { fieldsOf } from "./fields-of.ts";

/** An environment that a run is waiting for. */
export interface PendingDeployment {
  readonly environment: string;
  /** Minutes of the wait timer; 0 for none. */
  readonly timerMinutes: number;
  /** When the timer started, in ISO 8601. */
  readonly timerStartedAt?: string | undefined;
  /** Reviewers. One of them must approve. */
  readonly reviewers: readonly Reviewer[];
}

/** A person, or a team of an organization. */
export type Reviewer = { readonly login: string } | { readonly team: string };

/**
 * The environments that a run is waiting for; empty if it is not waiting. Source:
 * https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run
 */
export function pendingDeployments(repository: string, runId: string): Read<readonly PendingDeployment[]> {
  const [owner = "", repo = ""] = repository.split("/");
  return {
    what: "the environments for which the run waits",
    needs: "actions: read",
    ask: ({ actions }, request) =>
      actions.getPendingDeploymentsForRun({ owner, repo, run_id: Number(runId), request }),
    parse: (data) => (Array.isArray(data) ? data.flatMap(parsePending) : undefined),
  };
}

function parsePending(value: unknown): readonly PendingDeployment[] {
  const { environment, wait_timer, wait_timer_started_at: startedAt, reviewers } = fieldsOf(value);
  const { name } = fieldsOf(environment);
  if (typeof name !== "string") return [];
  return [
    {
      environment: name,
      timerMinutes: typeof wait_timer === "number" ? wait_timer : 0,
      timerStartedAt: typeof startedAt === "string" ? startedAt : undefined,
      reviewers: Array.isArray(reviewers) ? reviewers.flatMap(parseReviewer) : [],
    },
  ];
}

function parseReviewer(value: unknown): readonly Reviewer[] {
  const { type, reviewer } = fieldsOf(value);
  const { login, name, slug } = fieldsOf(reviewer);
  const team = typeof slug === "string" ? slug : name;
  if (type === "User" && typeof login === "string") return [{ login }];
  return type === "Team" && typeof team === "string" ? [{ team }] : [];
}
