import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { Ref } from "../build.ts";
import type { RunContext } from "../context.ts";
import { commitAuthorOf, type GitHubUser } from "../github-user.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { treeUrl } from "../place-url.ts";

/** A branch together with its repository: a name alone is none, for every fork has a `main` as well. */
export interface Head {
  /** Absent where GitHub names none. */
  readonly branch?: string | undefined;
  /** `owner/name`; absent where GitHub does not tell, as of a fork that is gone. */
  readonly repository?: string | undefined;
  /** Login of the repository's owner, which may be known of a fork that is gone. */
  readonly owner?: string | undefined;
  /** Whether it is a branch of the repository that runs the step. What is not known is not ours. */
  readonly isOurs: boolean;
}

/** The branch of a run as webhooks carry it. A fork's run is told from ours by its `head_repository` alone. */
export function headOfRun(run: unknown, context: RunContext): Head {
  return headOf(textAt(run, "head_branch"), textAt(run, "head_repository", "full_name"), context);
}

/**
 * The branch of a check's suite: GitHub names it only where it was pushed to our repository. Source:
 * https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks
 */
export function headOfCheck(suite: unknown, context: RunContext): Head {
  const branch = textAt(suite, "head_branch");
  return branch === undefined ? { isOurs: false } : headOf(branch, context.repository, context);
}

/** The branch that a pull request brings. */
export function headOfPullRequest(pullRequest: unknown, context: RunContext): Head {
  const head = valueAt(pullRequest, "head");
  const repository = repositoryIn(valueAt(head, "repo"));
  return { owner: textAt(head, "user", "login"), ...headOf(textAt(head, "ref"), repository, context) };
}

/** The branch that this run is for: what a pull request brings, else the one that it runs on. */
export function headOfContext(context: RunContext, payload: Payload): Head {
  const { headRef, refName, repository } = context;
  if (headRef === "") return headOf(refName || undefined, repository, context);
  return { ...headOfPullRequest(valueAt(payload, "pull_request"), context), branch: headRef };
}

/** Whether a pull request goes to our repository: lists of a run's or check's also have those that go to a fork. */
export function isToUs(pullRequest: unknown, context: RunContext): boolean {
  return isOurs(repositoryIn(valueAt(pullRequest, "base", "repo")), context);
}

/**
 * As GitHub writes it: `main` for ours, `mallory:main` for a fork's. No branch of ours can have a colon. Of a fork that
 * belongs to our own owner the whole name is told, for the owner's alone reads as ours.
 */
export function nameOfHead(head: Head, context: RunContext): string | undefined {
  const { branch, owner, repository, isOurs } = head;
  if (branch === undefined || isOurs) return branch;
  const isOfOurOwner = owner?.toLowerCase() === context.repository.split("/")[0]?.toLowerCase();
  return `${(isOfOurOwner ? repository : owner) ?? "unknown repository"}:${branch}`;
}

/** The branch by the name that messages show, with its address where its repository is. */
export function refOfHead(head: Head, context: RunContext): Ref {
  const foreign = head.isOurs ? {} : ({ isForeign: true } as const);
  const name = nameOfHead(head, context);
  if (head.branch === undefined || name === undefined) return { kind: "none", name: "", ...foreign };
  const url = head.repository && treeUrl(`${context.serverUrl}/${head.repository}`, head.branch);
  return { kind: "branch", name, ...(url && { url }), ...foreign };
}

/** Whether two runs are for one branch: of one name, in one repository that is known. */
export function isSameHead(
  run: { readonly branch: string; readonly headRepository: string },
  other: Pick<WorkflowRun, "branch" | "headRepository">,
): boolean {
  return run.branch === other.branch && isSameRepository(run.headRepository, other.headRepository);
}

/** Whom a commit names as its author, on a branch of ours. In a fork anybody writes anybody's name and address. */
export function authorIn({ isOurs }: Head, commit: unknown, context: RunContext): GitHubUser | undefined {
  return isOurs ? commitAuthorOf(commit, context.serverUrl) : undefined;
}

function headOf(branch: string | undefined, told: string | undefined, context: RunContext): Head {
  const repository = told !== undefined && FULL_NAME.test(told) ? told : undefined;
  const owner = repository?.split("/")[0];
  return { branch, ...(repository && { repository, owner }), isOurs: isOurs(repository, context) };
}

/** What GitHub allows in `owner/name`. */
const FULL_NAME = /^[\w-]+\/[\w.-]+$/;

/** Runs and checks list pull requests without the full name of a repository: its address has it. */
function repositoryIn(value: unknown): string | undefined {
  return textAt(value, "full_name") ?? /\/repos\/([^/]+\/[^/]+)$/.exec(textAt(value, "url") ?? "")?.[1];
}

function isOurs(repository: string | undefined, context: RunContext): boolean {
  return isSameRepository(context.repository, repository);
}

/** GitHub does not tell capitals apart in names of repositories. */
export function isSameRepository(one: string, other: string | undefined): boolean {
  return one !== "" && one.toLowerCase() === other?.toLowerCase();
}
