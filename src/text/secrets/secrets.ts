import { ANY_SEQUENCE } from "../escapes/control-sequences.ts";
import { withoutCutKnown } from "./cut-secrets.ts";
import { withoutKnown } from "./known-secrets.ts";
import { REMOVED, withoutPrivateKeys } from "./private-keys.ts";
import { withoutWebexTokens } from "./webex-tokens.ts";
import { WEBHOOK_ADDRESSES } from "./webhook-addresses.ts";

type Replacement = string | ((match: string, ...groups: (string | undefined)[]) => string);

/** Where a token may begin: not inside a word, unless an escape such as `%3D`, `\n` or `\u003c`, or a colour, stands before it. */
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\[nrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|&#x?[0-9A-Fa-f]{2,6}|\[[0-9;]{1,20}m))`;

/**
 * Shapes of secrets that turn up in logs, traces and titles. GitHub tokens since 2026 may hold a JWT and run
 * to hundreds of characters: https://github.blog/changelog/. AWS key ids: https://docs.aws.amazon.com/IAM/.
 * A backslash of Markdown may stand in them. No shape is tried twice on the same characters: hostile text must
 * not make it slow.
 */
const SHAPES: readonly (readonly [RegExp, Replacement])[] = [
  [new RegExp(String.raw`${START}gh[opsur]\\?_[A-Za-z0-9._\\-]{36,}`, "g"), REMOVED],
  [new RegExp(String.raw`${START}(?:glpat\\?-|xox[abeoprs]\\?-)[A-Za-z0-9_\\-]{16,}`, "g"), REMOVED],
  [/github\\?_pat\\?_[A-Za-z0-9_\\]{22,}/g, REMOVED],
  [new RegExp(`${START}(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])`, "g"), REMOVED],
  [
    /(secret\\?[_ -]?access\\?[_ -]?key[^A-Za-z0-9]{1,6})[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
    `$1${REMOVED}`,
  ],
  [new RegExp(String.raw`${START}npm\\?_[A-Za-z0-9]{36}(?![A-Za-z0-9])`, "g"), REMOVED],
  // What only begins like a JWT is taken whole and put back.
  [
    new RegExp(String.raw`${START}eyJ[\w\\-]*((?:\.[\w\\-]*){2,4})?`, "g"),
    (match, rest) => (rest === undefined ? match : REMOVED),
  ],
  // With a second part of JSON it is one wherever it stands.
  [/eyJ[\w\\-]*(\.eyJ[\w\\-]*(?:\.[\w\\-]*)?)?/g, (match, rest) => (rest === undefined ? match : REMOVED)],
  // A mere word after it is prose: "bearer authentication".
  [/\b(Bearer\s+)(?![A-Za-z/-]{1,24}[.,:;!?)]*(?:\s|$))[A-Za-z0-9._~+/=\\-]{8,}/gi, `$1${REMOVED}`],
  [
    /\b(Basic\s+)([A-Za-z0-9+/_-]{6,}={0,2})/gi,
    (match, start, value) => (isUserAndPassword(value ?? "") ? `${start}${REMOVED}` : match),
  ],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]*:[^\s/]*@/gi, `$1${REMOVED}@`],
  // A token in the place of the user: `https://TOKEN@host`.
  [/\b(https?:\/\/)(?=[\w-]*\d)[\w-]{20,}@/gi, `$1${REMOVED}@`],
  ...WEBHOOK_ADDRESSES.map((address) => [address, `$1${REMOVED}`] as const),
];

/**
 * The text with every secret in it replaced by `***`: the known values in plain, base64 and hexadecimal, escaped in any way
 * and any number of times, also where a line ends inside them or an ellipsis cuts them, and whatever has the shape of a
 * token of GitHub, npm or Webex, AWS key, JWT, private key, bearer or basic credential, password or token in a URL, or
 * webhook address of Webex or others.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  const rest = withoutShapes(withoutKnown(text, known));
  return withoutCutKnown(UNSEEN.test(rest) ? rest.replace(INTERRUPTED, withoutUnseenShapes) : rest, known);
}

function withoutShapes(text: string): string {
  const whole = withoutWebexTokens(withoutPrivateKeys(text));
  return SHAPES.reduce((rest, [shape, by]) => replaced(rest, shape, by), whole);
}

/** What nobody sees: characters such as a zero-width space, and colours. */
const UNSEEN_SOURCE = String.raw`\p{Default_Ignorable_Code_Point}|${ANY_SEQUENCE}`;
const UNSEEN = new RegExp(UNSEEN_SOURCE, "u");
const ALL_UNSEEN = new RegExp(UNSEEN_SOURCE, "gu");

/** What a token is made of, also with what nobody sees in it. Of what splits a mention none is a part. */
const INTERRUPTED = new RegExp(String.raw`[\w.=+/%~-](?:${UNSEEN_SOURCE}|[\w.=+/%~-])*`, "gu");

function withoutUnseenShapes(word: string): string {
  const seen = word.replace(ALL_UNSEEN, "");
  const clean = withoutShapes(seen);
  return clean === seen ? word : clean;
}

function replaced(text: string, shape: RegExp, by: Replacement): string {
  return typeof by === "string" ? text.replace(shape, by) : text.replace(shape, by);
}

/** Prose ("basic functionality") is valid base64 too, but decodes to no `user:password`. */
function isUserAndPassword(base64: string): boolean {
  const whole = base64
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/(?<!=)=+$/, "");
  if (whole.length % 4 === 1) return false;
  const decoded = atob(whole);
  return decoded.includes(":") && /^[\x20-\x7e\x80-\xff]*$/.test(decoded);
}
