import { REMOVED } from "../ranges.ts";
import { raw } from "./raw.ts";
import { AFTER_NAME, type Row } from "./shape.ts";
import { ESCAPE, ESCAPED_QUOTE } from "./spellings.ts";

/** Words with at most a digit at their end, as in prose, paths, and names of a program. */
const WORDS = raw`[_./:#=~+-]{0,40}(?:(?:[a-z]{3,15}\d|[a-z]{1,24})(?:[_./:-]{1,40}|(?![\w./:-]))){0,9}`;

/** Some tokens have other characters than most, such as Salesforce's. */
const IN_BEARER = "[A-Za-z0-9._~+/=!|^$:#%-]";

/** What follows `Bearer`. */
export const BEARER: Row = [
  "bearer",
  [
    raw`\<(Bearer(?:`,
    // The next line is another header, unless a token is alone on it.
    raw`\r?\n[\t ]+(?=[\w.~+/=-]{16,}\r?(?:\n|$))`,
    raw`|(?:${ESCAPE}(?:2[027]|3[249]);?|\\{1,8}["']|&quot;|[^\S\r\n]|[:="'<[+\x60]){1,20}))`,
    // Prose: "bearer authentication/OAuth2".
    raw`(?!${WORDS}[,:;!?)]{0,9}(?!${IN_BEARER})`,
    // The parameters of a challenge, such as `realm`, a version, variables, and an address.
    raw`|[a-z_]{2,24}=[^=\s]|v?\d{1,4}\.\d{1,4}\.\d|\$[a-z_]|%[a-z_]{3,60}%|https?:)`,
    raw`(?:(?!${ESCAPED_QUOTE})(?:${IN_BEARER}|\\(?![nrt"]))){8,}`,
  ],
  AFTER_NAME,
];

/** A user and a password after `Basic`. A word that begins with an O would be a password without a user: "Basic Overview". */
export const BASIC: Row = [
  "basic",
  [
    raw`\<(Basic(?:[\s"',+]|${ESCAPE}2[027]){1,20})`,
    raw`(?!O[a-z]{5,14}\b)([A-Za-z0-9+/]{6,}={0,2})(?![\w-])`,
  ],
  (match, start, value = "") => (isUserAndPassword(value) ? start + REMOVED : match),
];

/**
 * Prose ("basic functionality", "Basic Options") is valid base64, too, but does not decode to `user:password` in ASCII,
 * UTF-8, or Latin-1, where no text has a control character. Names in camel case and commits may decode to Latin-1.
 */
function isUserAndPassword(base64: string): boolean {
  const whole = base64.replace(/(?<!=)=+$/, "");
  if (whole.length % 4 === 1) return false;
  const decoded = atob(whole);
  // `echo`, of a shell or of Windows, ends it with a line break.
  if (/^(?:[\da-f]+|\D+|.{0,11})$/.test(whole) && /[\x80-\xff]/.test(decoded)) return false;
  return decoded.includes(":") && /^(?:[\x20-\x7e]|[\xa0-\xff][\x80-\x9f]{0,3})*(?:\r?\n)?$/.test(decoded);
}
