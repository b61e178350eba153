import { plainText } from "./markup/plain.ts";

/**
 * An absolute http or https address as a browser and a reader both read it: the host begins right behind the slashes.
 * User information (`https://github.com@evil.example/`), percent signs and dots of other scripts would hide where it
 * leads, and what a browser takes for a slash or leaves out is not in it.
 */
const ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>"]*)?$/iu;

/** The same for an address of nothing but ASCII, as most are. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>"]*)?$/i;

/** Parts of a path by which a browser goes up, or nowhere: they would lead elsewhere than the address reads. */
const DOT_PART = /^[^?#]*[/\\](?:\.|%2e){1,2}(?:[/\\?#]|$)/i;

/** Whether `.` or `..` is a part of a path or of the path of an address, so that it leads elsewhere than it reads. */
export function hasDotParts(path: string): boolean {
  return DOT_PART.test(`/${path}`);
}

/** The address when it is one that may be a link, else `undefined`. Nothing else decides that. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? "";
  const isPlain = plainText(address) === address;
  const isPlainAscii = /^[ -~]*$/.test(address);
  const isAddress = (isPlainAscii ? PLAIN_ADDRESS : ADDRESS).test(address) && URL.canParse(address);
  return isPlain && isAddress && !hasDotParts(address) ? address : undefined;
}

/** What a client would make a link of, though it is none. */
const DOUBTFUL = /(https?:)(?=[\\/]+[^\s\\/?#]*@|[\\/]*\\)/gi;

/** A text in which no address with user information or backslashes can be taken for a link. */
export function withoutDoubtfulLinks(text: string): string {
  return text.replace(DOUBTFUL, "$1\u200b");
}
