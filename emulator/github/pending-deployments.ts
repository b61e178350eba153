import type { components } from "@octokit/openapi-types";
import { API, createUser, SERVER } from "./accounts.ts";

type Schemas = components["schemas"];

/** An environment that a run waits for, as GitHub returns it. */
export type PendingDeployment = Schemas["pending-deployment"];

/** A pending deployment as tests describe it. Everything else is derived from it. */
export interface PendingFacts {
  readonly environment: string;
  /** The number of the run that waits. @default 42 */
  readonly run?: number;
  /** Logins. A team is written `@release-managers`. */
  readonly reviewers?: readonly string[];
  readonly timerMinutes?: number;
  readonly timerStartedAt?: string;
}

/** Source: https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run */
export function createPending({ environment, reviewers = [], ...facts }: PendingFacts): PendingDeployment {
  const url = `${API}/repos/your-org/shop/environments/${environment}`;
  return {
    environment: {
      id: 3003,
      node_id: "EN_3003",
      name: environment,
      url,
      html_url: `${SERVER}/your-org/shop/deployments/activity_log?environments_filter=${environment}`,
    },
    wait_timer: facts.timerMinutes ?? 0,
    wait_timer_started_at: facts.timerStartedAt ?? null,
    current_user_can_approve: false,
    reviewers: reviewers.map((name) =>
      name.startsWith("@")
        ? { type: "Team" as const, reviewer: createTeam(name.slice(1)) }
        : { type: "User" as const, reviewer: createUser(name) },
    ),
  };
}

function createTeam(slug: string): Schemas["team"] {
  const url = `${API}/organizations/1/team/7`;
  return {
    id: 7,
    node_id: "T_7",
    url,
    members_url: `${url}/members{/member}`,
    name: slug.replaceAll("-", " "),
    description: null,
    permission: "push",
    html_url: `${SERVER}/orgs/your-org/teams/${slug}`,
    repositories_url: `${url}/repos`,
    slug,
    parent: null,
    type: "organization",
    organization_id: 1,
  };
}
