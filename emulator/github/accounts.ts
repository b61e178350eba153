import type { components } from "@octokit/openapi-types";

type Schemas = components["schemas"];
type Repository = Schemas["minimal-repository"];
type User = Schemas["simple-user"];

export const SERVER = "https://github.com";
export const API = "https://api.github.com";

const USER_URLS = [
  ...["followers", "following", "gists", "starred", "subscriptions", "organizations", "repos", "events"],
  "received_events",
] as const;

export function createUser(login: string): User {
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

export function createRepository(full_name: string): Repository {
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

export function urlsOf<Name extends string>(url: string, names: readonly Name[]): Urls<Name> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${url}/${name}`])) as Urls<Name>;
}
