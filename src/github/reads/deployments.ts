import type { Read } from "../github-requests.ts";
import { fieldsOf } from "./fields-of.ts";

/** A deployment on GitHub. */
export interface PastDeployment {
  readonly id: number;
  /** Its ID in GitHub's GraphQL API. */
  readonly nodeId: string;
  readonly sha: string;
  /** Branch, tag, or SHA that was deployed. */
  readonly ref: string;
  /** ISO 8601. */
  readonly createdAt?: string | undefined;
  /** Whether GitHub Actions created it: for a job with an `environment`, or in a step with the job's token. */
  readonly isByActions: boolean;
}

/** A status of a deployment. */
export interface DeploymentStatus {
  /** `success`, `inactive`, `failure`, `in_progress`, and others. */
  readonly state: string;
  /** URL of the job that set it, for statuses by GitHub Actions. */
  readonly address?: string | undefined;
}

/** The deployments to read. */
export interface DeploymentsQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly environment: string;
}

/** Number of deployments in a response. If it has fewer, there are no others. */
export const DEPLOYMENTS_ON_A_PAGE = 30;
const STATUSES_OF_EACH = 20;

/**
 * The newest deployments to an environment, newest first; one page. Source:
 * https://docs.github.com/rest/deployments/deployments#list-deployments
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
    // If one of them were left out, an older one would seem to be the newest.
    parse: (data) => (Array.isArray(data) ? whole(data.map(parseDeployment)) : undefined),
  };
}

const STATUSES_QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Deployment { statuses(first: ${STATUSES_OF_EACH}) { nodes { state logUrl } } } }
}`;

/**
 * The statuses of each of the given deployments, in the same order. One request for all, which the REST API does not offer.
 * Source: https://docs.github.com/graphql/reference/objects#deploymentstatus
 */
export function statusesOfDeployments(
  deployments: readonly PastDeployment[],
): Read<readonly (readonly DeploymentStatus[])[]> {
  const ids = deployments.map(({ nodeId }) => nodeId);
  return {
    what: "how the deployments ended",
    needs: "deployments: read",
    ask: async (_, request, graphql) => ({ data: await graphql(STATUSES_QUERY, { ids, request }) }),
    parse: (data) => {
      const nodes = listIn(data, "nodes");
      return nodes?.length === ids.length ? whole(nodes.map(parseStatuses)) : undefined;
    },
  };
}

/** The login that owns what a job's token creates. */
const ACTIONS = "github-actions[bot]";

function parseDeployment(value: unknown): PastDeployment | undefined {
  const { id, node_id: nodeId, sha, ref, created_at: createdAt, ...made } = fieldsOf(value);
  const { creator, performed_via_github_app: app } = made;
  if (typeof id !== "number" || typeof nodeId !== "string" || typeof sha !== "string") return undefined;
  const isByActions = fieldsOf(creator)["login"] === ACTIONS || fieldsOf(app)["slug"] === "github-actions";
  return {
    id,
    nodeId,
    sha,
    ref: typeof ref === "string" ? ref : sha,
    createdAt: typeof createdAt === "string" ? createdAt : undefined,
    isByActions,
  };
}

function parseStatuses(value: unknown): readonly DeploymentStatus[] | undefined {
  const nodes = listIn(fieldsOf(value)["statuses"], "nodes");
  return nodes && whole(nodes.map(parseStatus));
}

function parseStatus(value: unknown): DeploymentStatus | undefined {
  const { state, logUrl } = fieldsOf(value);
  if (typeof state !== "string") return undefined;
  return { state: state.toLowerCase(), address: typeof logUrl === "string" ? logUrl : undefined };
}

/** The list if all of its entries could be parsed. */
function whole<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  return list.every((one) => one !== undefined) ? list : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] | undefined {
  const list = fieldsOf(value)[name];
  return Array.isArray(list) ? list : undefined;
}
