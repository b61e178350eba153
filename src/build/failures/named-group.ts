import type { Build } from "../build.ts";

/**
 * Says only then that the newer run took the place when the concurrency group names the branch or pull request that both are of:
 * GitHub tells the group, and not the run. Otherwise that run is a newer one beside it.
 */
export function withSureSuccessor(build: Build): Build {
  const { cause } = build;
  if (cause?.kind !== "superseded" || cause.by === undefined || namesRef(cause.group, build)) return build;
  return { ...build, cause: { ...cause, by: undefined }, newerRun: cause.by };
}

/** Whether a group has the branch or pull request in its name, as a word; groups do not tell capitals apart. */
function namesRef(group: string, { ref, pullRequest }: Build): boolean {
  const names = [ref.name, pullRequest?.sourceBranch ?? "", pullRequest?.number ?? ""];
  // A fork's branch has its owner before it, and Git lets no name have a colon.
  return names.some((name) => hasWord(group.toLowerCase(), name.replace(/^.*:/, "").toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [text[at - 1] ?? "", text[at + word.length] ?? ""];
    if (!around.some((one) => /[\p{L}\p{N}]/u.test(one))) return true;
  }
  return false;
}
