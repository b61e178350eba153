import type { PullRequest, Ref } from "../build.ts";
import type { RunContext } from "../context.ts";
import { textAt } from "../payload.ts";
import { headOfPullRequest, nameOfHead } from "../trust/head.ts";
import { branchName } from "./branch-name.ts";

/** A pull request object as in webhooks. */
export function pullRequestOf(value: unknown, context: RunContext): PullRequest | undefined {
  const number = textAt(value, "number");
  if (number === undefined) return undefined;
  const head = headOfPullRequest(value, context);
  return {
    number,
    url:
      textAt(value, "html_url") ??
      `${context.repositoryUrl}/pull/${encodeURIComponent(number.toWellFormed())}`,
    title: textAt(value, "title"),
    author: textAt(value, "user", "login"),
    sourceBranch: nameOfHead({ ...head, branch: branchName(head.branch) }, context),
    targetBranch: branchName(textAt(value, "base", "ref")),
    ...(head.isOurs ? {} : ({ isForeign: true } as const)),
  };
}

/** The ref that represents a pull request. */
export function refOfPullRequest(pullRequest: PullRequest | undefined): Ref | undefined {
  if (pullRequest === undefined) return undefined;
  const { number, url, isForeign } = pullRequest;
  return { kind: "pull request", name: `#${number}`, url, ...(isForeign && { isForeign }) };
}
