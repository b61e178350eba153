import type { components } from "@octokit/openapi-types";

type Schemas = components["schemas"];
type Repository = Schemas["minimal-repository"];
type User = Schemas["simple-user"];

/** A run as GitHub answers it. */
export type Run = Schemas["workflow-run"];

const SERVER = "https://github.com";
const API = "https://api.github.com";

/** What tests say of a run; the rest follows from it. */
export interface RunFacts
  extends Partial<
    Pick<
      Run,
      "event" | "head_branch" | "status" | "conclusion" | "run_attempt" | "created_at" | "run_started_at"
    >
  > {
  readonly number: number;
  /** @default "ci.yml" */
  readonly file?: string;
  /** `owner/name` of the branch's repository; `null` once it is gone. @default "your-org/shop" */
  readonly from?: string | null;
}

/** A run of `your-org/shop`: run 42 has the id 9001 and began at noon, each later one a minute after. */
export function createRun({ number, file = "ci.yml", from = "your-org/shop", ...facts }: RunFacts): Run {
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
    run_attempt: 1,
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
    // GitHub's description has no null here, GitHub's answers do: where the fork is gone.
    head_repository: from === null ? (null as unknown as Repository) : createRepository(from),
    ...facts,
  };
}

/** Ids of the workflows of `your-org/shop`, by the names of their files. */
export const WORKFLOW_IDS: Readonly<Record<string, number>> = { "ci.yml": 161335, "deploy.yml": 161336 };

const USER_URLS = [
  ...["followers", "following", "gists", "starred", "subscriptions", "organizations", "repos", "events"],
  "received_events",
] as const;

function createUser(login: string): User {
  const url = `${API}/users/${login}`;
  return {
    login,
    id: 1001,
    node_id: `U_${login}`,
    avatar_url: `${SERVER}/${login}.png`,
    gravatar_id: "",
    url,
    html_url: `${SERVER}/${login}`,
    ...urlsOf(url, USER_URLS),
    type: "User",
    site_admin: false,
  };
}

const REPOSITORY_URLS = [
  ...["archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare"],
  ...["contents", "contributors", "deployments", "downloads", "events", "forks", "git_commits", "git_refs"],
  ...["git_tags", "hooks", "issue_comment", "issue_events", "issues", "keys", "labels", "languages"],
  ...["merges", "milestones", "notifications", "pulls", "releases", "stargazers", "statuses"],
  ...["subscribers", "subscription", "tags", "teams", "trees"],
] as const;

function createRepository(full_name: string): Repository {
  const [owner = "", name = ""] = full_name.split("/");
  const url = `${API}/repos/${full_name}`;
  return {
    id: 2002,
    node_id: `R_${name}`,
    name,
    full_name,
    owner: createUser(owner),
    private: true,
    html_url: `${SERVER}/${full_name}`,
    description: null,
    fork: owner !== "your-org",
    url,
    ...urlsOf(url, REPOSITORY_URLS),
  };
}

type Urls<Name extends string> = Record<`${Name}_url`, string>;

function urlsOf<Name extends string>(url: string, names: readonly Name[]): Urls<Name> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${url}/${name}`])) as Urls<Name>;
}
