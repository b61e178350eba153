import { raw } from "./raw.ts";

/** The start of a character that is escaped for JSON, a script, HTML, or another address. */
export const ESCAPE = raw`(?:\\{1,8}[ux](?:00)?|&#x?0*|%(?:25)*)`;

/** Characters of an address, with the escapes that Markdown, JSON, or another address may put before them. */
export const SLASH = raw`(?:\\{0,8}/|${ESCAPE}(?:2f|47);?)`;
export const COLON = `(?::|${ESCAPE}(?:3a|58);?)`;
export const AT = `(?:@|${ESCAPE}(?:40|64);?)`;
/** Also in a query, or in JSON that escapes it. */
export const EQUALS = raw`(?:\\?=|${ESCAPE}(?:3D|61);?)`;

/** Quotation marks and other characters that end an address, escaped. */
export const ESCAPED_QUOTE = `${ESCAPE}(?:2[267c]|3[49bce])`;

/** Quotation marks, and the backslashes before them. */
export const QUOTES = raw`(?:["'\\]|u0022|&quot;)`;

/** A character of base64 as JSON may escape it, but no quotation mark or bracket. */
export const ESCAPED_BASE64 = raw`\\/|\\u00(?!22|27|3[ceCE])[0-9A-Fa-f]{2}`;

/** A character of a token, and of base64, with the escapes that Markdown, JSON, or an address may put before it. */
export const PART = raw`(?:[\w~-]|\\[_~-])`;
export const BASE64 = raw`(?:[\w+/=-]|\\[_+/=-]|(?:\\u00|%(?:25)*)[23][BDFbdf])`;

/** With the backslashes that Markdown may put into a start. Sets of characters stay as they are. */
export function escaped(starts: string): string {
  return starts.replace(/[_~-](?![^[]{0,9}\])/g, raw`\\?$&`);
}
