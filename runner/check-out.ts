import type { GithubContext } from "./github-context.ts";
import { writeFiles } from "./job-folder.ts";

/** Writes files into a folder as `actions/checkout` does. */
export function checkOut(
  folder: string,
  texts: Readonly<Record<string, string>>,
  github: Pick<GithubContext, "ref" | "sha">,
): void {
  writeFiles(folder, { ...headOf(github), ...texts });
}

/** What it leaves in `.git` to say what is checked out: a branch for a push, and only the commit for other refs. */
function headOf({ ref, sha }: Pick<GithubContext, "ref" | "sha">): Readonly<Record<string, string>> {
  if (!ref.startsWith("refs/heads/")) return { ".git/HEAD": `${sha}\n` };
  return { ".git/HEAD": `ref: ${ref}\n`, [`.git/${ref}`]: `${sha}\n` };
}
