import { REMOVED, withoutPrivateKeys } from "./private-keys.ts";
import { withoutWebexTokens } from "./webex-tokens.ts";

type Replacement = string | ((match: string, ...groups: (string | undefined)[]) => string);

/** Where a token may begin: not inside a word, unless an escape such as `%3D` or `\n` stands before it. */
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\[nrt]))`;

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
  [/eyJ[\w\\-]*((?:\.[\w\\-]*){2,4})?/g, (match, rest) => (rest === undefined ? match : REMOVED)],
  // A mere word after it is prose: "bearer authentication".
  [/\b(Bearer\s+)(?![A-Za-z/-]{1,24}[.,:;!?)]*(?:\s|$))[A-Za-z0-9._~+/=\\-]{8,}/gi, `$1${REMOVED}`],
  [
    /\b(Basic\s+)([A-Za-z0-9+/_-]{6,}={0,2})/gi,
    (match, start, value) => (isUserAndPassword(value ?? "") ? `${start}${REMOVED}` : match),
  ],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]*:[^\s/]*@/gi, `$1${REMOVED}@`],
  // A token in the place of the user: `https://TOKEN@host`.
  [/\b(https?:\/\/)(?=[\w-]*\d)[\w-]{20,}@/gi, `$1${REMOVED}@`],
  [/(\/webhooks\/incoming\/)[A-Za-z0-9_\\-]{8,}/g, `$1${REMOVED}`],
];

/** Shorter values would blank out ordinary words. */
const MIN_KNOWN_LENGTH = 6;

/**
 * The text with every secret in it replaced by `***`: the known values in plain, base64, percent-encoded and
 * Markdown-escaped form, also where a line ends inside them or an ellipsis cuts them, and whatever has the shape of a token of GitHub, npm or
 * Webex, AWS key, JWT, private key, bearer or basic credential, password or token in a URL, or incoming webhook address.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  const values = known.filter((value) => value.length >= MIN_KNOWN_LENGTH);
  const forms = [...new Set(values.flatMap(formsOf))];
  const scrubbed = holdsAny(text, forms) ? text.replace(patternOf(forms), REMOVED) : text;
  const whole = withoutWebexTokens(withoutPrivateKeys(scrubbed));
  return withoutStarts(
    SHAPES.reduce((rest, [shape, by]) => replaced(rest, shape, by), whole),
    forms,
  );
}

/** Characters of a secret that tell nobody which one it is. */
const MAX_START = 7;

/** The text without the start of a secret where an ellipsis cuts it. */
function withoutStarts(text: string, forms: readonly string[]): string {
  const parts = text.split("…");
  const last = parts.pop() ?? "";
  const clean = parts.map((part) => {
    const length = forms.reduce((longest, form) => Math.max(longest, startAtEnd(part, form)), 0);
    return length === 0 ? part : part.slice(0, -length) + REMOVED;
  });
  return [...clean, last].join("…");
}

/** How many characters of the form's start the text ends in. */
function startAtEnd(text: string, form: string): number {
  const tail = text.slice(-MAX_START - 1);
  if (tail.length <= MAX_START) return 0;
  for (let at = form.indexOf(tail); at !== -1; at = form.indexOf(tail, at + 1)) {
    const length = at + tail.length;
    if (text.endsWith(form.slice(0, length))) return length;
  }
  return 0;
}

/** Whether one of the forms stands in the text, however it is written: the pattern for it costs milliseconds. */
function holdsAny(text: string, forms: readonly string[]): boolean {
  // A backslash may be one of Markdown or of the secret: both are compared without any, and without line ends.
  const bareOf = (one: string): string => one.replaceAll("\\", "").replace(/\r?\n[ \t]*/g, "");
  const bare = bareOf(text);
  const decoded = bare.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const texts = [bare, bareOf(decoded)];
  return forms.map(bareOf).some((form) => texts.some((one) => one.includes(form)));
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

/** Finds each form in every writing, the longest first, lest a part of it stays. */
function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(anyWriting).join("|"), "gu");
}

/** A value as it stands, and in the three ways it can lie inside a base64 text. */
function formsOf(value: string): string[] {
  const bytes = new TextEncoder().encode(value);
  const aligned = [0, 1, 2].map((offset) => base64Core(bytes, offset)).filter((core) => core.length >= 8);
  const urlSafe = aligned.map((core) => core.replaceAll("+", "-").replaceAll("/", "_"));
  return [value, ...aligned, ...urlSafe];
}

/** Where a line may end inside a secret: `base64` wraps its lines at 76 characters, YAML where it likes. */
const LINE_END = String.raw`(?:\r?\n[ \t]*)?`;

/** A pattern for a text whose characters may each stand behind a backslash of Markdown or be percent-encoded. */
function anyWriting(text: string): string {
  const writings = Array.from(text, (character) => {
    const bytes = Array.from(new TextEncoder().encode(character), (byte) =>
      byte.toString(16).padStart(2, "0"),
    );
    const percent = bytes.map(
      (hex) => `%${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)}`,
    );
    return String.raw`(?:\\?\u{${character.codePointAt(0)?.toString(16)}}|${percent.join("")})`;
  });
  return writings.join(LINE_END);
}

/** The part of a base64 text that the value alone decides when `offset` bytes stand before it. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const skipped = (3 - offset) % 3;
  const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
  return btoa(String.fromCharCode(...whole));
}
