import { shown, type TrustRow, tagged, trusted } from "./trust-row.ts";

const OTHER = "the branch feature is not the default branch.";
const NO_BRANCH = "what it runs on is not the default branch.";
const UNTRUSTED = "the run that deployed it is not trusted.";

const TAG = { ref: "refs/tags/v1.4.0" } as const;
const OURS = { full_name: "your-org/shop" } as const;
const FORK = { full_name: "mallory/shop" } as const;

/** The run whose job made a deployment, as far as it is not a run of our repository on the ref that was deployed. */
interface DeployingRun {
  readonly event: string;
  readonly head_branch?: string;
  readonly head_repository?: unknown;
}

/** The payload of a deployment; GitHub names no run where a token made it. */
function deployed(ref: string, run?: DeployingRun): Pick<TrustRow, "payload"> {
  const deployment = { id: 1, ref, sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c" };
  if (run === undefined) return { payload: { deployment } };
  return { payload: { deployment, workflow_run: { head_branch: ref, head_repository: OURS, ...run } } };
}

/** Events that run on the default branch, and that anybody can bring about. */
const ANYBODY = ["pull_request_target", "issue_comment", "workflow_run"] as const;

function byToken(event: string, who: TrustRow["who"]): readonly TrustRow[] {
  return [
    trusted(event, "of the default branch, by a token that may write", { ...deployed("main"), who }),
    tagged(event, "of a tag, by a token that may write", { ...deployed("v1.4.0"), ...TAG, who }),
    shown(event, "of another branch", { ...deployed("feature"), who, why: OTHER }),
    shown(event, "of a commit", { ...deployed("3f2a9c1"), ref: "", who, why: NO_BRANCH }),
  ];
}

function byJob(event: string): readonly TrustRow[] {
  const row = { who: "people with write access" } as const;
  const foreign = { why: UNTRUSTED };
  const push = { event: "push" } as const;
  return [
    trusted(event, "by a job's `environment`, after a push to the default branch", {
      ...deployed("main", push),
      ...row,
    }),
    trusted(event, "by a job's `environment`, after a schedule", {
      ...deployed("main", { event: "schedule" }),
      who: "a schedule",
    }),
    tagged(event, "by a job's `environment`, after a push of a tag", {
      ...deployed("v1.4.0", push),
      ...TAG,
      ...row,
    }),
    tagged(event, "by a job's `environment`, after a release", {
      ...deployed("v1.4.0", { event: "release" }),
      ...TAG,
      ...row,
    }),
    shown(event, "by a job's `environment`, in a run of another branch", {
      ...deployed("main", { ...push, head_branch: "feature" }),
      ...row,
      ...foreign,
    }),
    ...ANYBODY.map((started) =>
      shown(event, `by a job's \`environment\`, after \`${started}\`, which is on the default branch`, {
        ...deployed("main", { event: started }),
        ...foreign,
      }),
    ),
    shown(event, "of a tag by a job's `environment`, after `issue_comment`", {
      ...deployed("v1.4.0", { event: "issue_comment" }),
      ...TAG,
      ...foreign,
    }),
    shown(event, "by a job's `environment`, after a pull request from the default branch", {
      ...deployed("main", { event: "pull_request" }),
      ...foreign,
    }),
    shown(event, "by a job's `environment`, in a fork's run", {
      ...deployed("main", { ...push, head_repository: FORK }),
      why: "a fork deployed it.",
    }),
    shown(event, "by a job's `environment`, in a run of a fork that is gone", {
      ...deployed("main", { ...push, head_repository: null }),
      why: "a fork deployed it.",
    }),
    shown(event, "by a job's `environment`, in a run whose repository GitHub does not name", {
      ...deployed("main", { ...push, head_repository: undefined }),
      ...foreign,
    }),
  ];
}

/** Deployments and their statuses: a token makes them, or a job that has an `environment`. */
export const DEPLOYMENT_ROWS: readonly TrustRow[] = [
  ...byToken("deployment", "people with write access"),
  ...byJob("deployment"),
  ...byToken("deployment_status", "an app"),
  ...byJob("deployment_status"),
];
