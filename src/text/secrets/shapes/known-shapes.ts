import { REMOVED } from "../ranges.ts";
import { raw } from "./raw.ts";
import { BASE64, BASE64_STARTS, PART, TOKEN_STARTS } from "./token-starts.ts";
import { EQUALS, ESCAPE, SLASH, WEBHOOK_ADDRESSES } from "./webhook-addresses.ts";

/** A shape of secrets, and what replaces it. */
export interface Shape {
  /** Every match contains one of these, in lowercase. A text without them is not searched. */
  readonly needs: readonly string[];
  /** The expression. `\<` is a place where a token may begin. */
  readonly source: string;
  readonly flags: "g" | "gi";
  readonly by: Replacement;
}

/** Returns what replaces a match: `***`, between what is not secret. */
export type Replacement = (match: string, ...groups: (string | undefined)[]) => string;

/** `needs` has blanks between its words. */
type Row = readonly [needs: string, source: string, by?: Replacement];

const COLON = `(?::|${ESCAPE}(?:3a|58);?)`;
const IN_TOKEN = raw`(?:(?!${COLON})[\w+/=.~%&#;\\-])`;
const AT = `(?:@|${ESCAPE}(?:40|64);?)`;

/** How JSON in base64 begins: without blanks, with one, or with a line break. */
const JSON_START = "(?:eyJ|eyAi|ew(?:og|0K|ki))";

/**
 * What is between a name and its value: no letters or digits, or those of an escape, a type, or the name of another field.
 * After a comma, or after a value that is already removed, there is another name.
 */
const BEFORE_VALUE = raw`(?:[^A-Za-z0-9*,]|\*(?!\*\*)|,(?=\s{0,40}[\\"'])|(?:[vV]alue|[sS]tring|aws|Some|None|Optional)\b|b(?=')|(?:[ux](?:00)?|(?<=%)(?:25){0,4})(?:2[027]|3[adAD])|(?:quot|apos|34|39|61);)`;

/** Quotation marks and other characters that end an address, also escaped. */
const QUOTE = `${ESCAPE}(?:2[267c]|3[49bce])`;

/** What code has in place of a port. */
const TEMPLATE = raw`\$?\{[\w.]{1,40}\}|\$\w{1,40}|%[sd]|%\w{1,40}%|\[\w{1,40}\]|port|undefined|nan|null|x{4}`;

/**
 * A port: digits before what a password hardly continues with after digits alone. In an address that is percent-encoded,
 * so is what ends them.
 */
const PORT = raw`(?:(?:\d{1,5}|${TEMPLATE})(?:${SLASH}|[?#]|:\d)|\d{2,5}(?:["'<>,:;&)\]}\x60|*→…]|\\+["'nrt]|(?!%)${QUOTE}|%(?:25)*(?:0[ad]|2[02])|(?<=3a\d{2,5})(?:${QUOTE}|\+|%(?:25)*[57][cd])))`;

/** What ends the first part of an address, but could be part of a user: a line end, a blank, or the next word of a query. */
const APART = raw`\\[nrt]|%(?:25)*(?:0[ad]|20)|\+[\w-]{0,40}%(?:25){0,4}3a`;

/** A character of base64 as JSON may escape it, but no quotation mark or bracket. */
const ESCAPED_BASE64 = raw`\\/|\\u00(?!22|27|3[ceCE])[0-9A-Fa-f]{2}`;

/** Words with at most a digit at their end, as in prose, paths, and names of a program. */
const WORDS = raw`[_./:#=~+-]{0,40}(?:(?:[a-z]{3,15}\d|[a-z]{1,24})(?:[_./:-]{1,40}|(?![\w./:-]))){0,9}`;

const IN_BEARER = "[A-Za-z0-9._~+/=!|^$:#%-]";

/** Quotation marks, and the backslashes before them. */
const QUOTES = raw`(?:["'\\]|u0022|&quot;)`;

/** A character of a key of AWS. */
const KEY = raw`(?:[A-Za-z\d+/-]|%(?:25)*[23][BDFbdf])`;

const AFTER_NAME: Replacement = (_, name) => name + REMOVED;

/** With the backslashes that Markdown may put into a start. Sets of characters stay as they are. */
function escaped(starts: string): string {
  return starts.replace(/[_~-](?![^[]{0,9}\])/g, raw`\\?$&`);
}

/**
 * Shapes of secrets in logs, traces, and titles. Since 2026, GitHub tokens may contain a JWT and have hundreds of
 * characters: https://github.blog/changelog/. The last six characters of older tokens, and of npm's, are a checksum of
 * the rest, so a token without them is still complete: https://github.blog/engineering/ (authentication token formats).
 * AWS key IDs: https://docs.aws.amazon.com/IAM/. They may contain Markdown backslashes. No shape is tried twice on the
 * same characters, so hostile text cannot make this slow.
 */
const EXACT: readonly Row[] = [
  // A client secret of Azure. A point may be anywhere in it.
  [raw`q~ q\~`, raw`(?:\\?[\w~.]){3}\dQ\\?~(?:\w|\\?[~.-]|\\_){31,34}`],
  // A key of Azure, with its mark in the middle: https://learn.microsoft.com/azure/devops/release-notes/.
  [
    "jqqj99 acr ast",
    raw`\<(?:\w{52}JQQJ99\w{26}|${BASE64}{42}(?:${BASE64}{34})?(?:\+|%(?:25)*2B)A(?:CR|St)${BASE64}{6,8})`,
  ],
  // A token of Telegram, which is in each address after `bot`.
  [":aa aaa ;aa", raw`(?:\<|(?<=bot))\d{8,10}(?:${COLON}|%(?:25)*3A)AA${PART}{30,}`],
  // A private key in base64, as in a configuration of Kubernetes, or on the lines of `base64`.
  [
    "ls0tls1crudjti",
    raw`LS0tLS1CRUdJTiB(?:SU0Eg|QUklWQ|QR1AgUFJJ|FQyBQ|PUEVOU1NI|FTkNSWVBU|EU0Eg)[A-Za-z0-9+/\\]{20,}(?:(?:\s{1,9}|\n[^\n]{0,80} )[A-Za-z0-9+/]{60,})*={0,2}`,
  ],
  [
    "",
    raw`\<(?:A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])|(?:${escaped(BASE64_STARTS)})${BASE64}{40,}|whsec_(?=[^_-]{32})${BASE64}{32,}|(?:${escaped(TOKEN_STARTS)})${PART}{16,}(?:\.${PART}+)*(?:(?:=|%(?:25)*3D)[0-9A-F]{8}(?!\w))?)`,
  ],
  // A key of AWS, or of another store with its interface, after its name, and the new one if a plan of Terraform has both.
  // A name or a path is none, and no commit or ID on the next line.
  [
    "key",
    raw`([Ss](?:ecret|ECRET)\\?[_ -]?[Aa](?:ccess|CCESS)\\?[_ -]?[Kk](?:ey|EY)${BEFORE_VALUE}{1,80}(?=[A-Za-z/+%\\-]{0,60}\d)(?=[\w/+%\\-]{0,60}?[A-Z][A-Z\d]|(?<!\n\W{0,20})[\da-f-]{32})(?!${KEY}{0,80}(?:_|\.\w|:\d)))(?:${KEY}|${ESCAPED_BASE64}){20,}={0,2}(?:" -> "${KEY}+)?`,
    AFTER_NAME,
  ],
  // The private parts of a JSON web key: RFC 7518, section 6.
  [
    raw`kty" kty' kty\ kty: kty=ec kty=rsa kty=o kty=> kty& kty% kty|`,
    raw`\<((?:[dDkpq]|d[pq]|qi)${BEFORE_VALUE}{1,20})(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Z])[\w-]{22,}`,
    AFTER_NAME,
  ],
  // With a second part of JSON, it is a JWT wherever it is. What only begins like one is matched and put back.
  [
    "eyj eyai ewog ew0k ewki",
    raw`(?:\<()|)${JSON_START}${PART}*((?:\.${PART}*){0,4})`,
    (match, start, rest = "") =>
      (start !== undefined && /\..*\./.test(rest)) || rest.search(JSON_START) === 1 ? REMOVED : match,
  ],
];

/** The same, in uppercase and lowercase. */
const ANY_CASE: readonly Row[] = [
  [
    // A setting of npm or Azure is before it. With a colon or a blank between, more of the value has to show that it is one.
    "auth password key",
    raw`(${COLON}\\?_(?:auth(?:Token)?|password)(?:\s{0,8}${EQUALS}\s{0,8}${QUOTES}{0,2}(?!process\.|undefined)|${QUOTES}{1,4}[\s:,]{1,3}${QUOTES}{1,4}|:?\s(?=[\w./~%+-]{0,60}\d))|(?:Account|SharedAccess)Key(?:${EQUALS}["'\\]{0,2}(?=[\w./%\\+-]{0,60}\d)|${QUOTES}{0,4}\s?[:=]\s?${QUOTES}{0,4}(?=[\w+/]{40})))(?:[\w+/.%~:-]|${ESCAPED_BASE64}){8,}={0,2}`,
    AFTER_NAME,
  ],
  // Words after it are prose: "bearer authentication/OAuth2". So are a version, the parameters of a challenge, such as
  // `realm`, and variables. The next line is another header, unless a token is alone on it. Some tokens have other
  // characters, such as Salesforce's.
  [
    "bearer",
    raw`\<(Bearer(?:\r?\n[\t ]+(?=[\w.~+/=-]{16,}\r?(?:\n|$))|(?:${ESCAPE}(?:2[027]|3[249]);?|\\{1,8}["']|&quot;|[^\S\r\n]|[:="'<[+\x60]){1,20}))(?!${WORDS}[,:;!?)]{0,9}(?!${IN_BEARER})|[a-z_]{2,24}=[^=\s]|v?\d{1,4}\.\d{1,4}\.\d|\$[a-z_]|%[a-z_]{3,60}%|https?:)(?:(?!${QUOTE})(?:${IN_BEARER}|\\(?![nrt"]))){8,}`,
    AFTER_NAME,
  ],
  // A word that begins with an O, as in "Basic Overview", would be a password without a user.
  [
    "basic",
    raw`\<(Basic(?:[\s"',+]|${ESCAPE}2[027]){1,20})(?!O[a-z]{5,14}\b)([A-Za-z0-9+/]{6,}={0,2})(?![\w-])`,
    (match, start, value = "") => (isUserAndPassword(value) ? start + REMOVED : match),
  ],
  // A user may be an email address. A password may have a slash, if it is not a port. A token may replace both. Users
  // of registries need no address. Each repetition without a limit ends before the next address, so that no text is
  // read twice. An address in IPv6, the user of Git's servers, a drive of Windows, and the digest of an image are no
  // passwords.
  [
    "@ %40 %2540 x40 u0040 #64",
    raw`(?:([a-z0-9]${COLON}${SLASH}{2})(?:(?=[\w.~+=-]*\d)[\w.~+=-]{20,}(?:(?<!\.[a-z]{2,9})${COLON})?|(?!\[|(?:git\w{0,9}|hg)@|arn:|(?<=(?:file|pack)\W{3,8})[a-z]:|(?:localhost|[\d.]{7,15})${COLON}\d{2,5}\b)(?:(?!${SLASH}|${COLON}|${QUOTE}|${APART})(?:&#\w{1,5};|[^\s?#"'<>\x60(),;&|]))*${COLON}(?!${PORT})(?:(?:(?!${SLASH})[^\s"<>\x60])+(?=@)|(?:(?!${COLON}${SLASH})[^\s/"<>\x60])+(?=${AT})|[^\s@"<>\x60]{1,200}(?=@)|${IN_TOKEN}+))|(?<=(?<![\w./:-])(?:_json_key\w*|AWS|oauth2\w*|x-access-token|x-token-auth)${COLON})${IN_TOKEN}{20,})(${AT})(?!sha\d)`,
    (_, start = "", end = "") => start + REMOVED + end,
  ],
  ...WEBHOOK_ADDRESSES.map(([needs, source]): Row => [needs, source, AFTER_NAME]),
];

export const SHAPES: readonly Shape[] = [...shapesOf(EXACT, "g"), ...shapesOf(ANY_CASE, "gi")];

function shapesOf(rows: readonly Row[], flags: Shape["flags"]): readonly Shape[] {
  return rows.map(([needs, source, by = () => REMOVED]) => ({ needs: needs.split(" "), source, flags, by }));
}

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
