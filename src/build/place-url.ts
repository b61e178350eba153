/** Where the files of a commit lie. */
export interface CodeAddress {
  readonly repositoryUrl: string;
  /** Unknown for a run without a commit. */
  readonly sha: string | undefined;
}

/** A file below the repository, and a line in it, where they are known. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Address of a branch or tag, as GitHub shows it. */
export function treeUrl(repositoryUrl: string, name: string): string {
  return `${repositoryUrl}/tree/${name.toWellFormed().split("/").map(encodeURIComponent).join("/")}`;
}

/** Address of a line of a file, as GitHub shows it; `undefined` where too little is known. */
export function placeUrl({ repositoryUrl, sha }: CodeAddress, { file, line }: Place): string | undefined {
  if (sha === undefined || file === undefined) return undefined;
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return `${repositoryUrl}/blob/${sha}/${path}${line === undefined ? "" : `#L${line}`}`;
}
