import { plainText } from "./markup/plain.ts";

/**
 * An absolute http or https address as a browser and a reader both read it: the host begins right behind the slashes.
 * User information (`https://github.com@evil.example/`), percent signs and dots of other scripts would hide where it
 * leads, and what a browser takes for a slash or leaves out is not in it.
 */
const ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>"]*)?$/iu;

/** The address when it is one that may be a link, else `undefined`. Nothing else decides that. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? "";
  const isPlain = plainText(address) === address;
  return isPlain && ADDRESS.test(address) && URL.canParse(address) ? address : undefined;
}

/** What a client would make a link of, though it is none. */
const DOUBTFUL = /(https?:)(?=[\\/]+[^\s\\/?#]*@|[\\/]*\\)/gi;

/** A text in which no address with user information or backslashes can be taken for a link. */
export function withoutDoubtfulLinks(text: string): string {
  return text.replace(DOUBTFUL, "$1\u200b");
}
