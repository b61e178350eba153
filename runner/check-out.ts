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

/**
 * What `actions/checkout` says in a private repository without `contents: read`; `undefined` in any other. Source:
 * https://github.com/actions/checkout#recommended-permissions and https://github.com/actions/checkout/issues/445
 */
export function refusalOf(payload: unknown): string | undefined {
  const { private: isPrivate, full_name: name } = Object(Object(payload).repository);
  return isPrivate === true ? `fatal: repository 'https://github.com/${name}/' not found` : undefined;
}
