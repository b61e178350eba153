import { createRepository, createUser } from "./accounts.ts";
import { type CommitAuthor, createRunEvent } from "./run-event.ts";

/** The branch of the merge queue for pull request 7. GitHub creates it in our repository, also for a fork's commits. */
export const QUEUE_BRANCH = `gh-readonly-queue/main/pr-7-${"a".repeat(40)}`;

/** An event as GitHub sends it about a commit in the merge queue. */
export interface QueueEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * What GitHub sends while pull request 7 is in the merge queue. Creating the branch is also a push, which starts every
 * workflow on `push` without a filter for branches. Other apps report their checks on the branch, and a workflow on
 * `workflow_run` receives the end of the runs. Source:
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
export function createQueueEvents(author: CommitAuthor): readonly QueueEvent[] {
  const id = "c".repeat(40);
  const head_commit = { id, message: "Count every cup once", author, committer: author };
  const common = {
    repository: { ...createRepository("your-org/shop"), default_branch: "main" },
    sender: createUser("github-merge-queue[bot]"),
  };
  const ref = `refs/heads/${QUEUE_BRANCH}`;
  const group = { head_ref: ref, head_sha: id, base_ref: "refs/heads/main", head_commit };
  const suite = { head_branch: QUEUE_BRANCH, head_sha: id, head_commit, conclusion: "failure" };
  const check_suite = { ...suite, app: { name: "Grinder" }, pull_requests: [] };
  const run = { number: 42, head_branch: QUEUE_BRANCH, head_sha: id, conclusion: "failure" } as const;
  return [
    { name: "merge_group", payload: { ...common, action: "checks_requested", merge_group: group } },
    { name: "push", payload: { ...common, ref, after: id, created: true, head_commit } },
    { name: "check_suite", payload: { ...common, action: "completed", check_suite } },
    ...["merge_group", "push"].map((event) => {
      const { name, payload } = createRunEvent({ ...run, event }, author);
      return { name, payload: { ...payload } };
    }),
  ];
}
