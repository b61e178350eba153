/** A branch as messages name it: some events say `refs/heads/main` where others say `main`. */
export function branchName(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\/(?=.)/, "");
}
