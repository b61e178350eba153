import { createDeployment, createStatuses } from "./deployments.ts";
import type { Reply } from "./reply.ts";
import type { State } from "./route.ts";

/** A GraphQL query with its variables, as it is posted. */
interface Query {
  readonly query?: unknown;
  readonly variables?: { readonly ids?: unknown };
}

/**
 * Answers the only query that the stand-in knows: the statuses of deployments, by their node IDs. A missing node is
 * null and has an error next to it, but the status is still 200. Source:
 * https://docs.github.com/graphql/reference/queries#nodes
 */
export function graphqlReply(text: string, { deployments }: State, isAllowed: boolean): Reply {
  const { query, variables } = queryIn(text);
  const ids: readonly unknown[] = Array.isArray(variables?.ids) ? variables.ids : [];
  if (typeof query !== "string" || !/nodes\(ids: \$ids\).*on Deployment.*logUrl/s.test(query)) {
    return {
      status: 200,
      body: { errors: [{ type: "UNKNOWN_QUERY", message: "The stand-in does not know it" }] },
    };
  }
  if (!isAllowed) return refused(ids);
  const nodes = ids.map((id) => {
    const facts = deployments.find((one) => createDeployment(one).node_id === id);
    return facts === undefined ? null : { statuses: { nodes: createStatuses(facts).map(asNode) } };
  });
  if (nodes.every((node) => node !== null)) return { status: 200, body: { data: { nodes } } };
  const errors = [{ type: "NOT_FOUND", message: "Could not resolve to a node with the global id" }];
  return { status: 200, body: { data: { nodes }, errors } };
}

function queryIn(text: string): Query {
  try {
    return JSON.parse(text) as Query;
  } catch {
    return {};
  }
}

/**
 * One error for each node, also in a public repository. Seen in
 * https://github.com/andykenward/github-actions-cloudflare-pages/issues/234.
 */
function refused(ids: readonly unknown[]): Reply {
  const errors = ids.map((_, at) => ({
    type: "FORBIDDEN",
    path: ["nodes", at],
    extensions: { saml_failure: false },
    locations: [{ line: 1, column: 1 }],
    message: "Resource not accessible by integration",
  }));
  return { status: 200, body: { data: { nodes: ids.map(() => null) }, errors } };
}

/** GraphQL writes states in uppercase, and returns null for an unknown address. */
function asNode({ state, log_url }: ReturnType<typeof createStatuses>[number]): object {
  return { state: state.toUpperCase(), logUrl: log_url === "" ? null : log_url };
}
