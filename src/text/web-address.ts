import { plainText } from "./markup/plain.ts";

/**
 * An absolute HTTP or HTTPS address that browsers and people read the same way: the host follows the slashes directly.
 * Excludes user information (`https://github.com@evil.example/`), percent signs, and dots of other scripts, which would
 * hide where it leads, and characters that browsers treat as slashes or ignore.
 */
const ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>"]*)?$/iu;

/** The same for an ASCII-only address, as most are. It compiles faster. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9][a-z0-9._-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>"]*)?$/i;

/** Parts of a path that a browser resolves to a parent or removes, so that the address leads elsewhere. */
const DOT_PART = /^[^?#]*[/\\](?:\.|%2e){1,2}(?:[/\\?#]|$)/i;

/** Whether a path, or the path of an address, contains `.` or `..`, so that it leads elsewhere than it seems. */
export function hasDotParts(path: string): boolean {
  return DOT_PART.test(`/${path}`);
}

/** The address if it may be a link, or else `undefined`. This is the only place that decides that. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? "";
  if (!/^https?:/i.test(address)) return undefined;
  const isPlain = plainText(address) === address;
  const isPlainAscii = /^[ -~]*$/.test(address);
  const isAddress = (isPlainAscii ? PLAIN_ADDRESS : ADDRESS).test(address) && URL.canParse(address);
  return isPlain && isAddress && !hasDotParts(address) ? address : undefined;
}

/** Text that a client may turn into a link although it is not a valid one. */
const DOUBTFUL = /((?:https?|ftp):)(?=[\\/]+[^\s\\/?#]*@|[\\/]*\\)|\b(www)(?=\.[^\s\\/?#]{0,253}@)/gi;

/** Changes a text so that no address with user information or backslashes can become a link. */
export function withoutDoubtfulLinks(text: string): string {
  return text.replace(DOUBTFUL, "$1$2\u200b");
}
