import type { RunEvent } from "../../runner/index.ts";
import { webhookExamples } from "../../scripts/webhook-examples.ts";

const REPOSITORY = {
  full_name: "your-org/shop",
  html_url: "https://github.com/your-org/shop",
  default_branch: "main",
};
const SENDER = { login: "ada" };

/** What a push brings, as far as tests are about it. */
export interface PushFacts {
  readonly ref?: string;
  readonly message?: string;
  readonly author?: string;
  readonly sha?: string;
}

/** A push of one commit to main. */
export function pushEvent({
  ref = "refs/heads/main",
  message = "Count every cup once\n\nThe details.",
  author = "Ada Lovelace",
  sha: after = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
}: PushFacts = {}): RunEvent {
  const compare = "https://github.com/your-org/shop/compare/1111111...3f2a9c1";
  const head_commit = { id: after, message, author: { name: author } };
  return {
    name: "push",
    payload: { ref, after, compare, head_commit, repository: REPOSITORY, sender: SENDER },
  };
}

/** What a pull request brings; `from` is the repository of its branch. */
export interface PullRequestFacts {
  readonly title?: string;
  readonly branch?: string;
  readonly from?: string;
}

/** Pull request 7, opened from a branch of the same repository unless `from` says otherwise. */
export function pullRequestEvent({
  title = "Roast lighter",
  branch = "lighter",
  from = REPOSITORY.full_name,
}: PullRequestFacts = {}): RunEvent {
  const pull_request = {
    number: 7,
    title,
    html_url: "https://github.com/your-org/shop/pull/7",
    user: SENDER,
    head: { ref: branch, sha: "aaaaaaa1d5e80b46a1c2d3e4f5061728394a5b6c", repo: { full_name: from } },
    base: { ref: "main", repo: { full_name: REPOSITORY.full_name } },
  };
  return {
    name: "pull_request",
    payload: { action: "opened", number: 7, pull_request, repository: REPOSITORY, sender: SENDER },
  };
}

/** A run of a workflow that has ended, as another workflow hears of it; of a fork where `from` names one. */
export function workflowRunEvent(
  name: string,
  conclusion: string,
  { from = REPOSITORY.full_name }: { readonly from?: string } = {},
): RunEvent {
  const head_sha = "bbbbbbb1d5e80b46a1c2d3e4f5061728394a5b6c";
  const workflow_run = {
    id: 8000,
    name,
    run_number: 17,
    run_attempt: 1,
    event: from === REPOSITORY.full_name ? "push" : "pull_request",
    status: "completed",
    conclusion,
    html_url: "https://github.com/your-org/shop/actions/runs/8000",
    head_branch: "main",
    head_repository: { full_name: from },
    head_sha,
    head_commit: { id: head_sha, message: "Roast darker", author: { name: "Bo" } },
    run_started_at: "2026-11-23T10:00:00Z",
    updated_at: "2026-11-23T10:03:12Z",
    triggering_actor: { login: "bo" },
  };
  return eventOf("workflow_run", { action: "completed", workflow_run });
}

/** The facts of an event, below its payload's common ones. */
export function eventOf(name: string, facts: Readonly<Record<string, unknown>>): RunEvent {
  return { name, payload: { repository: REPOSITORY, sender: SENDER, ...facts } };
}

/** A real payload, as `@octokit/webhooks-examples` has it. */
export function exampleEvent(name: string, index = 0): RunEvent {
  const payload = webhookExamples.find((example) => example.name === name)?.examples[index];
  if (payload === undefined) throw new Error(`@octokit/webhooks-examples has no example ${index} of ${name}`);
  return { name, payload };
}

/** `toJSON(needs)` of jobs by their results. */
export function needsOf(results: Readonly<Record<string, string>>): string {
  const jobs = Object.entries(results).map(([id, result]) => [id, { result, outputs: {} }]);
  return JSON.stringify(Object.fromEntries(jobs));
}

/** `toJSON(steps)` of steps by their conclusions. */
export function stepsOf(conclusions: Readonly<Record<string, string>>): string {
  const steps = Object.entries(conclusions).map(([id, conclusion]) => {
    return [id, { outputs: {}, outcome: conclusion, conclusion }];
  });
  return JSON.stringify(Object.fromEntries(steps));
}

/** A push by somebody with a login, whom nobody has said who they are. */
export function pushBy(username: string): ReturnType<typeof pushEvent> {
  const event = pushEvent();
  const payload = event.payload as { head_commit: object };
  const author = { name: "Ada Lovelace", username, email: "ada@corp.example" };
  return {
    ...event,
    payload: { ...payload, head_commit: { ...payload.head_commit, author } },
  } as typeof event;
}
