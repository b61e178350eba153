/** A branch's name as in messages: some events contain `refs/heads/main`, others `main`. */
export function branchName(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\/(?=.)/, "");
}
