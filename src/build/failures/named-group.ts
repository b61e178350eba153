import type { Build } from "../build.ts";

/**
 * Says that the newer run replaced this one only if the concurrency group contains the name of their branch or pull request,
 * because GitHub names the group and not the run. Otherwise, the newer run is reported only as a newer one.
 */
export function withSureSuccessor(build: Build): Build {
  const { cause } = build;
  if (cause?.kind !== "superseded" || cause.by === undefined || namesRef(cause.group, build)) return build;
  return { ...build, cause: { ...cause, by: undefined }, newerRun: cause.by };
}

/** Whether a group's name contains the branch or pull request as a word. Group names are case-insensitive. */
function namesRef(group: string, { ref, pullRequest }: Build): boolean {
  const names = [ref.name, pullRequest?.sourceBranch ?? "", pullRequest?.number ?? ""];
  // A fork's branch is prefixed with its owner. Git allows no colon in names.
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
