import { DEPLOYMENT_ROWS } from "./deployment-rows.ts";
import { shown, type TrustRow, tagged, trusted } from "./trust-row.ts";

const OTHER = "the branch feature is not the default branch.";
const PULLS = "pull requests never apply changes.";
const BEFORE = "the previous run was not started by a push, a schedule, or a dispatch on the default branch.";

const TAG = { ref: "refs/tags/v1.4.0" } as const;
const FEATURE = { ref: "refs/heads/feature" } as const;
const OURS = { full_name: "your-org/shop" } as const;
const FORK = { full_name: "mallory/shop" } as const;

const pull = { number: 7, head: { ref: "main", repo: FORK }, base: { ref: "main", repo: OURS } };

/** The payload of `workflow_run` for a run on our main, as far as it is not another. */
function after(run: Readonly<Record<string, unknown>>): Pick<TrustRow, "payload"> {
  const { event = "push", head_branch = "main", head_repository = OURS } = run;
  return { payload: { workflow_run: { id: 1, event, head_branch, head_repository, conclusion: "success" } } };
}

const BRANCHES: readonly TrustRow[] = [
  trusted("push", "to the default branch", { payload: { ref: "refs/heads/main" } }),
  shown("push", "to another branch, protected or not", {
    payload: FEATURE,
    who: "people with write access",
    why: OTHER,
  }),
  tagged("push", "of a tag", { payload: TAG }),
  shown("push", "that deletes a branch: GitHub runs it on the default branch", {
    payload: { ...FEATURE, deleted: true },
    ref: "refs/heads/main",
    who: "people with write access",
    why: "a deleted branch or tag does not apply changes.",
  }),
  shown("create", "of a branch", {
    payload: { ref: "feature", ref_type: "branch" },
    who: "people with write access",
    why: OTHER,
  }),
  tagged("create", "of a tag", { payload: { ref: "v1.4.0", ref_type: "tag" } }),
  shown("delete", "of a branch or tag", {
    payload: { ref: "feature", ref_type: "branch" },
    who: "people with write access",
  }),
  tagged("release", "of any kind: it has a tag", {
    payload: { action: "published", release: { tag_name: "v1.4.0" } },
  }),
];

const STARTED: readonly TrustRow[] = [
  trusted("schedule", "on the default branch: GitHub runs it on no other", {
    who: "a schedule",
    payload: { schedule: "0 5 * * *" },
  }),
  trusted("workflow_dispatch", "on the default branch", { payload: { ref: "refs/heads/main" } }),
  shown("workflow_dispatch", "on another branch", {
    payload: FEATURE,
    who: "people with write access",
    why: OTHER,
  }),
  tagged("workflow_dispatch", "on a tag", { payload: TAG }),
  trusted("repository_dispatch", "on the default branch: GitHub runs it on no other", {
    payload: { action: "deploy" },
  }),
  trusted("workflow_call", "in a workflow for a push to the default branch: the caller's event counts", {
    name: "push",
    payload: { ref: "refs/heads/main" },
  }),
  shown("workflow_call", "in a workflow for a pull request", {
    name: "pull_request",
    payload: { number: 7, pull_request: pull },
    why: PULLS,
  }),
];

const RUNS: readonly TrustRow[] = [
  trusted("workflow_run", "after a push to the default branch", after({})),
  trusted("workflow_run", "after a schedule", { ...after({ event: "schedule" }), who: "a schedule" }),
  trusted("workflow_run", "after a dispatch on the default branch", after({ event: "workflow_dispatch" })),
  trusted("workflow_run", "after `repository_dispatch`", after({ event: "repository_dispatch" })),
  shown("workflow_run", "after a push to another branch", {
    ...after({ head_branch: "feature" }),
    who: "people with write access",
    why: BEFORE,
  }),
  // GitHub's payload has the name of a tag as `head_branch`, and nothing else to tell it from a branch. Source:
  // https://github.com/weaviate/weaviate-python-client/pull/168
  trusted(
    "workflow_run",
    "after a push of a tag with the name of the default branch: GitHub reports only the name",
    after({}),
  ),
  shown("workflow_run", "after any other tag or release", {
    ...after({ event: "release", head_branch: "v1.4.0" }),
    who: "people with write access",
    why: BEFORE,
  }),
  shown("workflow_run", "after a fork's pull request, also from a branch of the same name", {
    ...after({ event: "pull_request", head_repository: FORK }),
    why: BEFORE,
  }),
  shown("workflow_run", "after the pull request of a fork that is gone", {
    ...after({ event: "pull_request", head_repository: null }),
    why: BEFORE,
  }),
  shown("workflow_run", "after a pull request from the default branch", {
    ...after({ event: "pull_request" }),
    why: BEFORE,
  }),
  ...["pull_request_target", "issue_comment", "issues", "workflow_run"].map((event) =>
    shown("workflow_run", `after \`${event}\`, which is on the default branch`, {
      ...after({ event }),
      why: BEFORE,
    }),
  ),
  ...["deployment", "deployment_status"].map((event) =>
    shown("workflow_run", `after \`${event}\`: GitHub does not say who deployed`, {
      ...after({ event }),
      why: BEFORE,
    }),
  ),
];

const PULL_REQUESTS: readonly TrustRow[] = [
  ...["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"].map(
    (event) =>
      shown(event, "of any kind, from a fork or not", {
        payload: { number: 7, action: "opened", pull_request: pull },
        why: PULLS,
      }),
  ),
  shown("pull_request_comment", "which GitHub reports as `issue_comment`", { why: PULLS }),
  shown("merge_group", "for the default branch: nothing is merged yet", {
    payload: {
      merge_group: {
        head_ref: "refs/heads/gh-readonly-queue/main/pr-7-3f2a9c1",
        base_ref: "refs/heads/main",
      },
    },
    who: "people with write access",
    why: PULLS,
  }),
];

const issue = { number: 3 };

const OTHERS: readonly TrustRow[] = [
  shown("issue_comment", "on an issue", { payload: { action: "created", issue } }),
  shown("issue_comment", "on a pull request", {
    payload: { action: "created", issue: { number: 7, pull_request: {} } },
  }),
  shown("issues", "of any kind", { payload: { action: "opened", issue } }),
  ...["discussion", "discussion_comment", "fork", "gollum", "watch"].map((event) =>
    shown(event, "of any kind"),
  ),
  ...["label", "milestone"].map((event) => shown(event, "of any kind", { who: "people with triage access" })),
  ...["check_run", "check_suite"].map((event) =>
    shown(event, "of any commit, a fork's too", {
      payload: { action: "completed", [event]: { head_branch: null, conclusion: "failure" } },
      who: "an app",
    }),
  ),
  shown("status", "of any commit, a fork's too", { payload: { state: "failure" }, who: "an app" }),
  ...["image_version", "page_build", "project", "project_card", "project_column", "registry_package"].map(
    (event) => shown(event, "of any kind", { who: "people with write access" }),
  ),
  ...["branch_protection_rule", "public"].map((event) => shown(event, "of any kind", { who: "an admin" })),
];

/** Every event that starts a workflow, with the cases that make a difference. */
export const TRUST_ROWS: readonly TrustRow[] = [
  ...BRANCHES,
  ...STARTED,
  ...RUNS,
  ...DEPLOYMENT_ROWS,
  ...PULL_REQUESTS,
  ...OTHERS,
];
