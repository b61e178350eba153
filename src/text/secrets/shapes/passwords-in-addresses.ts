import { REMOVED } from "../ranges.ts";
import { raw } from "./raw.ts";
import type { Row } from "./shape.ts";
import { AT, COLON, ESCAPED_QUOTE, SLASH } from "./spellings.ts";

const IN_TOKEN = raw`(?:(?!${COLON})[\w+/=.~%&#;\\-])`;

/** What code has in place of a port. */
const TEMPLATE = raw`\$?\{[\w.]{1,40}\}|\$\w{1,40}|%[sd]|%\w{1,40}%|\[\w{1,40}\]|port|undefined|nan|null|x{4}`;

/**
 * A port: digits before what a password hardly continues with after digits alone. In an address that is percent-encoded,
 * so is what ends them.
 */
const PORT = [
  raw`(?:(?:\d{1,5}|${TEMPLATE})(?:${SLASH}|[?#]|:\d)`,
  raw`|\d{2,5}(?:["'<>,:;&)\]}\x60|*→…]|\\+["'nrt]|(?!%)${ESCAPED_QUOTE}|%(?:25)*(?:0[ad]|2[02])`,
  raw`|(?<=3a\d{2,5})(?:${ESCAPED_QUOTE}|\+|%(?:25)*[57][cd])))`,
].join("");

/** What ends the first part of an address, but could be part of a user: a line end, a blank, or the next word of a query. */
const APART = raw`\\[nrt]|%(?:25)*(?:0[ad]|20)|\+[\w-]{0,40}%(?:25){0,4}3a`;

/** Users that are no user: an address in IPv6, the user of Git's servers, a drive of Windows, and a host with a port. */
const NO_USER = raw`\[|(?:git\w{0,9}|hg)@|arn:|(?<=(?:file|pack)\W{3,8})[a-z]:|(?:localhost|[\d.]{7,15})${COLON}\d{2,5}\b`;

/** A password. Each repetition without a limit ends before the next address, so that no text is read twice. */
const PASSWORD = [
  raw`(?!${PORT})(?:`,
  raw`(?:(?!${SLASH})[^\s"<>\x60])+(?=@)`,
  raw`|(?:(?!${COLON}${SLASH})[^\s/"<>\x60])+(?=${AT})`,
  // It may have a slash, if it is not a port.
  raw`|[^\s@"<>\x60]{1,200}(?=@)`,
  `|${IN_TOKEN}+)`,
].join("");

/** The password in an address, or a token in place of user and password. */
export const IN_ADDRESS: Row = [
  "@ %40 %2540 x40 u0040 #64",
  [
    raw`(?:([a-z0-9]${COLON}${SLASH}{2})(?:`,
    raw`(?=[\w.~+=-]*\d)[\w.~+=-]{20,}(?:(?<!\.[a-z]{2,9})${COLON})?`,
    // A user may be an email address.
    raw`|(?!${NO_USER})(?:(?!${SLASH}|${COLON}|${ESCAPED_QUOTE}|${APART})(?:&#\w{1,5};|[^\s?#"'<>\x60(),;&|]))*`,
    `${COLON}${PASSWORD})`,
    // Users of registries need no address.
    raw`|(?<=(?<![\w./:-])(?:_json_key\w*|AWS|oauth2\w*|x-access-token|x-token-auth)${COLON})${IN_TOKEN}{20,})`,
    // Not the digest of an image.
    raw`(${AT})(?!sha\d)`,
  ],
  (_, start = "", end = "") => start + REMOVED + end,
];
