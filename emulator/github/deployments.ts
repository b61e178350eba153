import type { components } from "@octokit/openapi-types";
import { createUser } from "./accounts.ts";

type Schemas = components["schemas"];

const SERVER = "https://github.com/your-org/shop";
const API = "https://api.github.com/repos/your-org/shop";
const TIME = "2026-01-05T12:00:00Z";

/** A deployment as tests describe it. Everything else is derived from it. */
export interface DeploymentFacts {
  readonly id: number;
  readonly sha: string;
  /** @default the SHA */
  readonly ref?: string;
  /** @default "production" */
  readonly environment?: string;
  /** Its statuses, newest first. @default ["success"] */
  readonly states?: readonly Schemas["deployment-status"]["state"][];
  /** The number of the run that created it; `null` if a token created it, so that no run is named. @default 40 */
  readonly run?: number | null;
  /** The login of its creator, which is GitHub Actions for jobs. @default "github-actions[bot]" */
  readonly creator?: string;
}

export function createDeployment({ id, sha, ...facts }: DeploymentFacts): Schemas["deployment"] {
  const { ref = sha, environment = "production", creator = "github-actions[bot]" } = facts;
  const url = `${API}/deployments/${id}`;
  return {
    id,
    node_id: `DE_${id}`,
    url,
    sha,
    ref,
    task: "deploy",
    payload: {},
    environment,
    original_environment: environment,
    description: null,
    creator: createUser(creator),
    created_at: TIME,
    updated_at: TIME,
    statuses_url: `${url}/statuses`,
    repository_url: API,
    transient_environment: false,
    production_environment: true,
  };
}

export function createStatuses({
  id,
  states = ["success"],
  run = 40,
}: DeploymentFacts): Schemas["deployment-status"][] {
  const log_url = run === null ? "" : `${SERVER}/actions/runs/${8959 + run}/job/${id}`;
  return states.map((state, index) => ({
    id: id * 10 + index,
    node_id: `DES_${id}${index}`,
    url: `${API}/deployments/${id}/statuses/${id * 10 + index}`,
    state,
    creator: createUser("github-actions"),
    description: "",
    environment: "production",
    target_url: log_url,
    log_url,
    environment_url: "",
    created_at: TIME,
    updated_at: TIME,
    deployment_url: `${API}/deployments/${id}`,
    repository_url: API,
  }));
}

/** A commit as tests describe it. */
export interface CommitFacts {
  readonly sha: string;
  readonly parent?: string;
  /** @default "Commit SHA" */
  readonly message?: string;
  /** Login. @default "ada" */
  readonly author?: string;
  /** Paths of the files that it changes. */
  readonly files?: readonly string[];
}

type Comparison = Pick<
  Schemas["commit-comparison"],
  "url" | "html_url" | "status" | "ahead_by" | "behind_by" | "total_commits"
> & {
  readonly commits: readonly Pick<Schemas["commit"], "sha" | "html_url" | "author">[];
  readonly files: readonly { readonly filename: string }[];
};

/** Compares two commits by their ancestors; `undefined` if one is unknown. */
export function compare(commits: readonly CommitFacts[], base: string, head: string): Comparison | undefined {
  const [first, second] = [ancestorsOf(commits, base), ancestorsOf(commits, head)];
  if (first.length === 0 || second.length === 0) return undefined;
  const ahead = second.filter((commit) => !first.includes(commit)).toReversed();
  const behind = first.filter((commit) => !second.includes(commit));
  return {
    url: `${API}/compare/${base}...${head}`,
    html_url: `${SERVER}/compare/${base}...${head}`,
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.map(createCommit),
    files: ahead.flatMap(({ files = [] }) => files).map((filename) => ({ filename })),
  };
}

/** A commit and all commits before it. */
function ancestorsOf(commits: readonly CommitFacts[], sha: string | undefined): readonly CommitFacts[] {
  const commit = commits.find((one) => one.sha === sha);
  return commit === undefined ? [] : [commit, ...ancestorsOf(commits, commit.parent)];
}

function statusOf(ahead: number, behind: number): Comparison["status"] {
  if (ahead === 0) return behind === 0 ? "identical" : "behind";
  return behind === 0 ? "ahead" : "diverged";
}

function createCommit({ sha, message = `Commit ${sha}`, author = "ada" }: CommitFacts) {
  const signature = { name: author, email: `${author}@example.com`, date: TIME };
  return {
    sha,
    html_url: `${SERVER}/commit/${sha}`,
    author: createUser(author),
    commit: { message, author: signature, committer: signature },
  };
}
