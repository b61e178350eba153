import { oneLine } from "../text/markup/plain.ts";
import { hasDotParts } from "../text/web-address.ts";

/** Where the files of a commit are. */
export interface CodeAddress {
  readonly repositoryUrl: string;
  /** Unknown for a run without a commit. */
  readonly sha: string | undefined;
}

/** A file in the repository and a line in it, as far as they are known. */
export interface Place {
  /** Whether the repository is not known to contain the file. */
  readonly isUnsure?: boolean;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** URL of a branch or tag on GitHub. */
export function treeUrl(repositoryUrl: string, name: string): string {
  return `${repositoryUrl}/tree/${name.toWellFormed().split("/").map(encodeURIComponent).join("/")}`;
}

/** URL of a line of a file on GitHub; `undefined` if too little is known, and for files outside the repository. */
export function placeUrl(
  { repositoryUrl, sha }: CodeAddress,
  { file, line, isUnsure = false }: Place,
): string | undefined {
  if (sha === undefined || file === undefined || isUnsure || leadsOut(file)) return undefined;
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return `${repositoryUrl}/blob/${sha}/${path}${line === undefined ? "" : `#L${line}`}`;
}

/**
 * Whether a path starts at a root, is a URL, or may lead out of the repository, as browsers read it and after it is cleaned
 * like other texts.
 */
function leadsOut(path: string): boolean {
  const plain = oneLine(path);
  return /^(?:[/~\\]|[a-z][a-z0-9+.-]*:)/i.test(plain) || hasDotParts(plain);
}
