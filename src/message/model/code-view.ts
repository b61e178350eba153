import type { Build } from "../../build/build.ts";
import { shortSha } from "../../text/markup/plain.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";

/** Branch or tag, commit, pull request, and release, as templates see them. */
export function codeOf(
  { ref, commit, pullRequest, release }: Build,
  { clean, firstLineOf, address, notes }: Cleaning,
): Pick<MessageModel, "ref" | "commit" | "pullRequest" | "release"> {
  return {
    ref: { kind: ref.kind, name: clean(ref.name), url: address(ref.url) },
    commit: commit && {
      sha: clean(commit.sha),
      shortSha: shortSha(clean(commit.sha)),
      title: firstLineOf(commit.message),
      author: clean(commit.author),
      url: address(commit.url),
    },
    pullRequest: pullRequest && {
      number: clean(pullRequest.number),
      title: clean(pullRequest.title),
      author: clean(pullRequest.author),
      sourceBranch: clean(pullRequest.sourceBranch),
      targetBranch: clean(pullRequest.targetBranch),
      url: address(pullRequest.url),
    },
    release: release && {
      tag: clean(release.tag),
      name: clean(release.name),
      prerelease: release.isPrerelease ? "pre-release" : "",
      notes: notes(release.notes),
      url: address(release.url),
    },
  };
}
