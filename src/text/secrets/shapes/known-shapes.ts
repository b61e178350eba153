import { REMOVED } from "../private-keys.ts";
import { WEBHOOK_ADDRESSES } from "./webhook-addresses.ts";

/** A shape of secrets, and what replaces it. */
export interface Shape {
  /** Every match contains one of these, in lowercase. A text without them is not searched. */
  readonly needs: readonly string[];
  /**
   * Creates the expression. `start` says where it may begin. `end` returns an end that no more of the given characters
   * may follow.
   */
  readonly made: (start: string, end: (more: string) => string) => RegExp;
  readonly by: Replacement;
}

export type Replacement = string | ((match: string, ...groups: (string | undefined)[]) => string);

/** The start of a character that is escaped for JSON, a script, HTML, or another address. */
const ESCAPE = String.raw`(?:\\{1,8}[ux](?:00)?|&#x?0*|%(?:25)*)`;
const COLON = `(?::|${ESCAPE}(?:3a|58);?)`;
const SLASH = String.raw`(?:\\{0,8}/|${ESCAPE}(?:2f|47);?)`;
const IN_TOKEN = String.raw`(?:(?!${COLON})[\w+/=.~%&#;\\-])`;
const AT = `(?:@|${ESCAPE}(?:40|64);?)`;

/** How JSON in base64 begins: without blanks, with one, or with a line break. */
const JSON_STARTS = ["eyJ", "eyAi", "ewog"];
const JSON_START = `(?:${JSON_STARTS.join("|")})`;

/** What is between a name and its value: no letters or digits, or those of an escape, or the name of another field. */
const BEFORE_VALUE = String.raw`(?:[^A-Za-z0-9]|value\b|b(?=')|[ux](?:00)?22|quot;|34;|3[ad]\b)`;

/**
 * Starts of tokens. At least 16 letters, digits, `_`, `-`, and `~` follow, or 24 letters and digits where names have the
 * same start, such as `npm_config_registry`. Sources:
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns,
 * https://docs.gitlab.com/security/tokens/#token-prefixes.
 */
export const TOKEN_STARTS = String.raw`gh[opsur]_(?=\S{30})|github_pat_(?=\w{22})|gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rtr?|soat|wt)-|xox[abeoprs]-|xapp-\d-|sk-(?:ant|proj|svcacct|or-v1)-|pypi-AgE|dckr_[op]at_|AIza|GOCSPX-|ya29\.(?:c\.)?|hv[bsr]\.(?=[^\s.(]{24})|AT[AC]TT3|do[opr]_v1_|SG\.(?=.{22,26}\.)|\w{14}\.atlasv1\.|\w{3}\dQ~|tskey-|PMAK-|AGE-SECRET-KEY-1|CCIPAT_|figd_|\d{8,10}:AA|(?:npm_|hf_|[rs]k_(?:live|test)_|whsec_|shp(?:at|ca|pa|ss)_|gl(?:sa|c)_|rubygems_|sq[apu]_|gsk_|ops_|lin_api_|ntn_|nfp_|pul-|sntry[su]_)(?=[^\W_]{24})|dapi(?=\w{32})|oy2(?=\w{43})|AKCp(?=\w{60})`;

/**
 * Shapes of secrets in logs, traces, and titles. Since 2026, GitHub tokens may contain a JWT and have hundreds of
 * characters: https://github.blog/changelog/. The last six characters of older tokens, and of npm's, are a checksum of
 * the rest, so a token without them is still complete: https://github.blog/engineering/ (authentication token formats).
 * AWS key IDs: https://docs.aws.amazon.com/IAM/. They may contain Markdown backslashes. No shape is tried twice on the
 * same characters, so hostile text cannot make this slow.
 */
export const SHAPES: readonly Shape[] = [
  {
    // A client secret of Azure. A point may be anywhere in it.
    needs: ["q~", "q\\~"],
    made: () => /(?:\\?[\w~.]){3}\dQ\\?~(?:\\?[\w~.-]){31,34}/g,
    by: REMOVED,
  },
  {
    // A token of an organization of Sentry: base64, twice.
    needs: ["sntrys"],
    made: (start) => new RegExp(String.raw`${start}sntrys\\?_[\w\\+/=-]{60,800}`, "g"),
    by: REMOVED,
  },
  {
    // A token of Telegram, which is in each address after `bot`.
    needs: [":aa", "aaa", ";aa"],
    made: (start) => new RegExp(String.raw`(?:${start}|(?<=bot))\d{8,10}(?:${COLON}|%3A)AA[\w\\-]{30,}`, "g"),
    by: REMOVED,
  },
  {
    // A private key in base64, as in a configuration of Kubernetes.
    needs: ["ls0tls1crudjti"],
    made: () => /LS0tLS1CRUdJTiB(?:SU0Eg|QUklWQ|FQyBQ|PUEVOU1NI|FTkNSWVBU|EU0Eg)[A-Za-z0-9+/\\]{20,}={0,2}/g,
    by: REMOVED,
  },
  {
    // In any text.
    needs: [""],
    made: (start) => {
      const starts = TOKEN_STARTS.replace(/[_~-]/g, String.raw`\\?$&`);
      return new RegExp(
        String.raw`${start}(?:${starts})[\w\\~-]{16,}(?:\.[\w\\-]+)*(?:=[0-9A-F]{8}(?!\w))?`,
        "g",
      );
    },
    by: REMOVED,
  },
  {
    needs: ["akia", "asia"],
    made: (start, end) => new RegExp(`${start}(?:AKIA|ASIA)[A-Z0-9]{16}${end("[A-Z0-9]")}`, "g"),
    by: REMOVED,
  },
  {
    // The name of a key of AWS or of another store with its interface, or a setting of npm or Azure is before it.
    needs: ["key", "="],
    made: () =>
      new RegExp(
        String.raw`(secret\\?[_ -]?access\\?[_ -]?key${BEFORE_VALUE}{1,80}(?=[\w/+%-]{20})(?=[a-z/+%_-]{0,60}\d)|:\\?_(?:auth(?:Token)?|password)\s{0,8}=\s{0,8}(?:\\?["']|&quot;)?|(?:Account|SharedAccess)Key=)(?:[\w+/.%~:-]|\\/|\\u00(?!22|27|3[ce])[0-9a-f]{2}){8,}={0,2}`,
        "gi",
      ),
    by: `$1${REMOVED}`,
  },
  {
    // What only begins like a JWT is matched as a whole and put back.
    needs: JSON_STARTS.map((one) => one.toLowerCase()),
    made: (start) =>
      new RegExp(String.raw`(?=e[yw])${start}${JSON_START}[\w\\-]*((?:\.[\w\\-]*){2,4})?`, "g"),
    by: (match, rest) => (rest === undefined ? match : REMOVED),
  },
  {
    // With a second part of JSON, it is a JWT wherever it is.
    needs: JSON_STARTS.map((one) => one.toLowerCase()),
    made: () => new RegExp(String.raw`${JSON_START}[\w\\-]*(\.${JSON_START}[\w\\-]*(?:\.[\w\\-]*)?)?`, "g"),
    by: (match, rest) => (rest === undefined ? match : REMOVED),
  },
  {
    // A plain word after it is prose: "bearer authentication". Some tokens have other characters, such as Salesforce's.
    needs: ["bearer"],
    made: () =>
      /\b(Bearer(?:%20|[\s:="'<[]){1,8})(?![A-Za-z_/-]{1,24}[.,:;!?)]*(?:\s|$))[A-Za-z0-9._~+/=\\!|^$:#%-]{8,}/gi,
    by: `$1${REMOVED}`,
  },
  {
    needs: ["basic"],
    made: () => /\b(Basic\s+)([A-Za-z0-9+/_-]{6,}={0,2})/gi,
    by: (match, start, value) => (isUserAndPassword(value ?? "") ? `${start}${REMOVED}` : match),
  },
  {
    // A user may be an email address. A password may have a slash, if it is not a port. A token may replace both. Users
    // of registries need no address. Each repetition without a limit ends before the next address, so that no text is
    // read twice.
    needs: ["@", "%40", "%2540", "x40", "u0040", "#64"],
    made: () =>
      new RegExp(
        String.raw`(?:([a-z0-9]${COLON}${SLASH}{2})(?:(?=[\w-]*\d)[\w-]{20,}|(?:(?!${SLASH}|${COLON})\S)*${COLON}(?!\d{1,5}${SLASH})(?:(?:(?!${SLASH})\S)*(?=@)|(?:(?!${COLON}${SLASH})[^\s/])*(?=${AT})|[^\s@]{1,200}(?=@)|${IN_TOKEN}+))|(?<=\b(?:_json_key\w*|AWS|oauth2\w*|x-access-token|x-token-auth)${COLON})${IN_TOKEN}{20,})(${AT})`,
        "gi",
      ),
    by: (_, start = "", end = "") => start + REMOVED + end,
  },
  ...WEBHOOK_ADDRESSES.map(({ needs, made }): Shape => ({ needs, made, by: `$1${REMOVED}` })),
];

/** Prose ("basic functionality") is valid base64, too, but does not decode to `user:password`. */
function isUserAndPassword(base64: string): boolean {
  const whole = base64
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/(?<!=)=+$/, "");
  if (whole.length % 4 === 1) return false;
  const decoded = atob(whole);
  // `echo`, of a shell or of Windows, ends it with a line break.
  return decoded.includes(":") && /^[\x20-\x7e\x80-\xff]*(?:\r?\n)?$/.test(decoded);
}
