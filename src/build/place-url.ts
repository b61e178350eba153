import { oneLine } from "../text/markup/plain.ts";
import { hasDotParts } from "../text/web-address.ts";

/** Where the files of a commit lie. */
export interface CodeAddress {
  readonly repositoryUrl: string;
  /** Unknown for a run without a commit. */
  readonly sha: string | undefined;
}

/** A file below the repository, and a line in it, where they are known. */
export interface Place {
  /** Whether nobody knows that the repository has it. */
  readonly isUnsure?: boolean;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Address of a branch or tag, as GitHub shows it. */
export function treeUrl(repositoryUrl: string, name: string): string {
  return `${repositoryUrl}/tree/${name.toWellFormed().split("/").map(encodeURIComponent).join("/")}`;
}

/** Address of a line of a file, as GitHub shows it; `undefined` where too little is known, and outside the repository. */
export function placeUrl(
  { repositoryUrl, sha }: CodeAddress,
  { file, line, isUnsure = false }: Place,
): string | undefined {
  if (sha === undefined || file === undefined || isUnsure || leadsOut(file)) return undefined;
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return `${repositoryUrl}/blob/${sha}/${path}${line === undefined ? "" : `#L${line}`}`;
}

/** Whether a path begins at a root, is an address, or may go above the repository's, as browsers and texts are cleaned or not. */
function leadsOut(path: string): boolean {
  const plain = oneLine(path);
  return /^(?:[/~\\]|[a-z][a-z0-9+.-]*:)/i.test(plain) || hasDotParts(plain);
}
