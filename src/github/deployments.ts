import type { Read } from "./requests.ts";

/** A deployment, as GitHub keeps it. */
export interface PastDeployment {
  readonly id: number;
  readonly sha: string;
  /** Branch, tag or sha that was deployed. */
  readonly ref: string;
}

/** What was said of a deployment. */
export interface DeploymentStatus {
  /** `success`, `inactive`, `failure`, `in_progress` and others. */
  readonly state: string;
  /** Addresses of the job that said it, for those of GitHub Actions. */
  readonly addresses: readonly string[];
}

/** Which deployments are asked for. */
export interface DeploymentsQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly environment: string;
}

const DEPLOYMENTS_ON_A_PAGE = 10;
const STATUSES_ON_A_PAGE = 30;

/**
 * The newest deployments to an environment, the newest first: one page.
 * Source: https://docs.github.com/rest/deployments/deployments#list-deployments
 */
export function newestDeployments({
  repository,
  environment,
}: DeploymentsQuery): Read<readonly PastDeployment[]> {
  const [owner = "", repo = ""] = repository.split("/");
  return {
    what: "the deployments to the environment",
    needs: "deployments: read",
    ask: ({ repos }, request) =>
      repos.listDeployments({ owner, repo, environment, per_page: DEPLOYMENTS_ON_A_PAGE, request }),
    parse: (data) => (Array.isArray(data) ? data.flatMap(parseDeployment) : undefined),
  };
}

/**
 * What was said of a deployment, the newest first: one page.
 * Source: https://docs.github.com/rest/deployments/statuses#list-deployment-statuses
 */
export function statusesOfDeployment(repository: string, id: number): Read<readonly DeploymentStatus[]> {
  const [owner = "", repo = ""] = repository.split("/");
  return {
    what: "how a deployment ended",
    needs: "deployments: read",
    ask: ({ repos }, request) =>
      repos.listDeploymentStatuses({ owner, repo, deployment_id: id, per_page: STATUSES_ON_A_PAGE, request }),
    parse: (data) => (Array.isArray(data) ? data.flatMap(parseStatus) : undefined),
  };
}

function parseDeployment(value: unknown): readonly PastDeployment[] {
  const { id, sha, ref } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== "number" || typeof sha !== "string") return [];
  return [{ id, sha, ref: typeof ref === "string" ? ref : sha }];
}

function parseStatus(value: unknown): readonly DeploymentStatus[] {
  const { state, log_url, target_url } = (value ?? {}) as Record<string, unknown>;
  if (typeof state !== "string") return [];
  return [{ state, addresses: [log_url, target_url].filter((url) => typeof url === "string") }];
}
