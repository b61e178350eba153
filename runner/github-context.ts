/** The event that started the workflow, with its payload or a broken text instead. */
export interface RunEvent {
  name: string;
  /** `undefined` writes no event file. GitHub's runner always writes one, but a disk may fail. */
  payload?: unknown;
  /** Written to the event file instead of `payload`, to test invalid JSON. */
  rawPayload?: string;
}

// The names that reach the environment, from the runner's GitHubContext.cs. Files and paths are added per step.
type Name =
  | "action"
  | "action_ref"
  | "action_repository"
  | "actor"
  | "actor_id"
  | "api_url"
  | "base_ref"
  | "event_name"
  | "graphql_url"
  | "head_ref"
  | "job"
  | "ref"
  | "ref_name"
  | "ref_protected"
  | "ref_type"
  | "repository"
  | "repository_id"
  | "repository_owner"
  | "repository_owner_id"
  | "retention_days"
  | "run_attempt"
  | "run_id"
  | "run_number"
  | "server_url"
  | "sha"
  | "triggering_actor"
  | "workflow"
  | "workflow_ref"
  | "workflow_sha";

/** The text values of the `github` context, under GitHub's own names. */
export type GithubContext = Record<Name, string> & {
  /** The folder of the composite action that contains the step. Other steps do not have it. */
  action_path?: string;
};

type Refs = Pick<GithubContext, "ref" | "sha" | "head_ref" | "base_ref">;
type Found = { [name in keyof Refs]?: string | undefined };

const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";

/**
 * Fills the `github` context as GitHub does for this event. Values that depend on an overridden one use the override.
 */
export function createGithubContext(event: RunEvent, overrides: Partial<GithubContext>): GithubContext {
  const { payload } = event;
  const given = {
    action: "__your-org_webex-notify",
    action_ref: "v1",
    action_repository: "your-org/webex-notify",
    actor: textAt(payload, "sender", "login") ?? "octo-dev",
    actor_id: textAt(payload, "sender", "id") ?? "1001",
    base_ref: "",
    event_name: event.name,
    head_ref: "",
    job: "build",
    ref: `refs/heads/${textAt(payload, "repository", "default_branch") ?? "main"}`,
    ref_protected: "false",
    repository: textAt(payload, "repository", "full_name") ?? "your-org/shop",
    repository_id: textAt(payload, "repository", "id") ?? "2002",
    repository_owner_id: textAt(payload, "repository", "owner", "id") ?? "3003",
    retention_days: "90",
    run_attempt: "1",
    run_id: "9001",
    run_number: "42",
    server_url: "https://github.com",
    sha: SHA,
    workflow: "CI",
    ...refsOf(event),
    ...overrides,
  };
  return { ...derive(given), ...given };
}

type Derived =
  | "api_url"
  | "graphql_url"
  | "ref_name"
  | "ref_type"
  | "repository_owner"
  | "triggering_actor"
  | "workflow_ref"
  | "workflow_sha";

function derive(given: Omit<GithubContext, Derived>): Pick<GithubContext, Derived> {
  const onGithub = given.server_url === "https://github.com";
  return {
    api_url: onGithub ? "https://api.github.com" : `${given.server_url}/api/v3`,
    graphql_url: onGithub ? "https://api.github.com/graphql" : `${given.server_url}/api/graphql`,
    ref_name: given.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: given.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository_owner: given.repository.split("/")[0] ?? "",
    triggering_actor: given.actor,
    workflow_ref: `${given.repository}/.github/workflows/ci.yml@${given.ref}`,
    workflow_sha: given.sha,
  };
}

// The columns GITHUB_SHA and GITHUB_REF of
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows. An event without a row
// runs on the default branch.
const refsByEvent: Record<string, (payload: unknown) => Found> = {
  push: (p) => ({ ref: textAt(p, "ref"), sha: textAt(p, "after") }),
  pull_request: (p) => ({
    ref: pullRef(p),
    sha: textAt(p, "pull_request", "merge_commit_sha"),
    ...pullBranches(p),
  }),
  pull_request_review: (p) => ({ ref: pullRef(p), ...pullBranches(p) }),
  pull_request_review_comment: (p) => ({ ref: pullRef(p), ...pullBranches(p) }),
  pull_request_target: (p) => pullBranches(p),
  create: (p) => ({
    ref: prefixed(textAt(p, "ref_type") === "tag" ? "refs/tags/" : "refs/heads/", textAt(p, "ref")),
  }),
  release: (p) => ({ ref: prefixed("refs/tags/", textAt(p, "release", "tag_name")) }),
  workflow_dispatch: (p) => ({ ref: textAt(p, "ref") }),
  merge_group: (p) => ({
    ref: textAt(p, "merge_group", "head_ref"),
    sha: textAt(p, "merge_group", "head_sha"),
  }),
  deployment: (p) => deploymentRefs(p),
  deployment_status: (p) => deploymentRefs(p),
};

function refsOf(event: RunEvent): Partial<Refs> {
  const found = refsByEvent[event.name]?.(event.payload) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function pullBranches(payload: unknown): Found {
  return {
    head_ref: textAt(payload, "pull_request", "head", "ref"),
    base_ref: textAt(payload, "pull_request", "base", "ref"),
  };
}

function pullRef(payload: unknown): string | undefined {
  const number = textAt(payload, "pull_request", "number") ?? textAt(payload, "number");
  return number === undefined ? undefined : `refs/pull/${number}/merge`;
}

function deploymentRefs(payload: unknown): Found {
  return {
    ref: prefixed("refs/heads/", textAt(payload, "deployment", "ref")),
    sha: textAt(payload, "deployment", "sha"),
  };
}

function prefixed(prefix: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : prefix + name;
}

function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  let value = payload;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
