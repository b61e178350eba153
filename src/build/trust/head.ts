import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { Ref } from "../build.ts";
import type { RunContext } from "../context.ts";
import { commitAuthorOf, type GitHubUser } from "../github-user.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { treeUrl } from "../place-url.ts";

/** A branch together with its repository. The name is not enough, because every fork has a `main` as well. */
export interface Head {
  /** Absent if GitHub does not name it. */
  readonly branch?: string | undefined;
  /** `owner/name`; absent if GitHub does not report it, for example for a deleted fork. */
  readonly repository?: string | undefined;
  /** Login of the repository's owner, which may be known even for a deleted fork. */
  readonly owner?: string | undefined;
  /** Whether the branch is in the repository that runs the step. If that is unknown, it is not ours. */
  readonly isOurs: boolean;
}

/** The branch of a run as in webhooks. Only the `head_repository` distinguishes a fork's run from ours. */
export function headOfRun(run: unknown, context: RunContext): Head {
  return headOf(textAt(run, "head_branch"), textAt(run, "head_repository", "full_name"), context);
}

/**
 * The branch of a check's suite. GitHub names it only if it was pushed to our repository. Source:
 * https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks
 */
export function headOfCheck(suite: unknown, context: RunContext): Head {
  const branch = textAt(suite, "head_branch");
  return branch === undefined ? { isOurs: false } : headOf(branch, context.repository, context);
}

/** The source branch of a pull request. */
export function headOfPullRequest(pullRequest: unknown, context: RunContext): Head {
  const head = valueAt(pullRequest, "head");
  const repository = repositoryIn(valueAt(head, "repo"));
  return { owner: textAt(head, "user", "login"), ...headOf(textAt(head, "ref"), repository, context) };
}

/** The branch that this run is for: the source branch of the pull request, or the branch that it runs on. */
export function headOfContext(context: RunContext, payload: Payload): Head {
  const { headRef, refName, repository } = context;
  if (headRef === "") return headOf(refName || undefined, repository, context);
  return { ...headOfPullRequest(valueAt(payload, "pull_request"), context), branch: headRef };
}

/** Whether a pull request targets our repository: the lists of a run or check also contain those that target a fork. */
export function isToUs(pullRequest: unknown, context: RunContext): boolean {
  return isOurs(repositoryIn(valueAt(pullRequest, "base", "repo")), context);
}

/**
 * As GitHub writes it: `main` for ours, `mallory:main` for a fork's. None of our branches can contain a colon. For a fork
 * that belongs to our own owner, the full name is shown, because the owner alone would read as ours.
 */
export function nameOfHead(head: Head, context: RunContext): string | undefined {
  const { branch, owner, repository, isOurs } = head;
  if (branch === undefined || isOurs) return branch;
  const isOfOurOwner = owner?.toLowerCase() === context.repository.split("/")[0]?.toLowerCase();
  return `${(isOfOurOwner ? repository : owner) ?? "unknown repository"}:${branch}`;
}

/** The branch by the name that messages show, with its URL if its repository is known. */
export function refOfHead(head: Head, context: RunContext): Ref {
  const foreign = head.isOurs ? {} : ({ isForeign: true } as const);
  const name = nameOfHead(head, context);
  if (head.branch === undefined || name === undefined) return { kind: "none", name: "", ...foreign };
  const url = head.repository && treeUrl(`${context.serverUrl}/${head.repository}`, head.branch);
  return { kind: "branch", name, ...(url && { url }), ...foreign };
}

/** Whether two runs are for the same branch: the same name, in the same known repository. */
export function isSameHead(
  run: { readonly branch: string; readonly headRepository: string },
  other: Pick<WorkflowRun, "branch" | "headRepository">,
): boolean {
  return run.branch === other.branch && isSameRepository(run.headRepository, other.headRepository);
}

/**
 * The author of a commit, if it is on one of our branches. In a fork, anyone can write any name and email address, and the
 * merge queue has branches in our repository for commits of forks that are not merged yet.
 */
export function authorIn(
  { branch, isOurs }: Head,
  commit: unknown,
  { serverUrl }: RunContext,
): GitHubUser | undefined {
  return isOurs && !branch?.startsWith("gh-readonly-queue/") ? commitAuthorOf(commit, serverUrl) : undefined;
}

function headOf(branch: string | undefined, told: string | undefined, context: RunContext): Head {
  const repository = told !== undefined && FULL_NAME.test(told) ? told : undefined;
  const owner = repository?.split("/")[0];
  return { branch, ...(repository && { repository, owner }), isOurs: isOurs(repository, context) };
}

/** What GitHub allows in `owner/name`. */
const FULL_NAME = /^[\w-]+\/[\w.-]+$/;

/** Runs and checks list pull requests without the full name of a repository, but its URL contains it. */
function repositoryIn(value: unknown): string | undefined {
  return textAt(value, "full_name") ?? /\/repos\/([^/]+\/[^/]+)$/.exec(textAt(value, "url") ?? "")?.[1];
}

function isOurs(repository: string | undefined, context: RunContext): boolean {
  return isSameRepository(context.repository, repository);
}

/** GitHub ignores case in repository names. */
export function isSameRepository(one: string, other: string | undefined): boolean {
  return one !== "" && one.toLowerCase() === other?.toLowerCase();
}
