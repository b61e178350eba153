import type { Read } from "../github-requests.ts";
import { fieldsOf } from "./fields-of.ts";

/** A deployment, as GitHub keeps it. */
export interface PastDeployment {
  readonly id: number;
  /** By which GitHub's other API knows it. */
  readonly nodeId: string;
  readonly sha: string;
  /** Branch, tag or sha that was deployed. */
  readonly ref: string;
  /** ISO 8601. */
  readonly createdAt?: string | undefined;
  /** Whether GitHub Actions made it: for a job with an `environment`, or in a step with the job's token. */
  readonly isByActions: boolean;
}

/** What was said of a deployment. */
export interface DeploymentStatus {
  /** `success`, `inactive`, `failure`, `in_progress` and others. */
  readonly state: string;
  /** Address of the job that said it, for those of GitHub Actions. */
  readonly address?: string | undefined;
}

/** Which deployments are asked for. */
export interface DeploymentsQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly environment: string;
}

/** How many deployments an answer shows; where it shows fewer, there are no others. */
export const DEPLOYMENTS_ON_A_PAGE = 30;
const STATUSES_OF_EACH = 20;

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
    // A hole among them would make an older one seem the newest.
    parse: (data) => (Array.isArray(data) ? whole(data.map(parseDeployment)) : undefined),
  };
}

const STATUSES_QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Deployment { statuses(first: ${STATUSES_OF_EACH}) { nodes { state logUrl } } } }
}`;

/**
 * What was said of each of some deployments, in their order: one request for all, which the REST API does not offer.
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

/** The login of who makes what a job's token makes. */
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

/** A list, where each of its entries could be read. */
function whole<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  return list.every((one) => one !== undefined) ? list : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] | undefined {
  const list = fieldsOf(value)[name];
  return Array.isArray(list) ? list : undefined;
}
