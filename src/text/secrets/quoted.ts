import { cutToCharacters } from "../cut.ts";
import { withoutSequences } from "../escapes/control-sequences.ts";
import { withoutSecrets } from "./secrets.ts";
import { hasWebhookAddress } from "./shapes/webhook-addresses.ts";
import { withoutWebexTokens } from "./webex-tokens.ts";

/** A token of GitHub, possibly without its end. */
const GITHUB = /(?:^|[^A-Za-z0-9])(?:gh[opsur]_|github_pat_)[A-Za-z0-9._-]{22}/;

/** Shapes that a value may have, the most distinctive first. */
const CREDENTIALS: readonly (readonly [shape: RegExp, noun: string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY/, "a private key"],
  [GITHUB, "a token of GitHub"],
  [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]+\./, "a JSON web token"],
  [/_[a-z0-9]{4}_(?:[0-9a-f]{8}-[0-9a-f]{4}-|consumer)/i, "an access token"],
];

/** The secret of a Webex client has as many digits as a SHA-256 digest. It counts only if it is alone. */
const CLIENT_SECRET = /^[0-9a-f]{64}$/i;

/**
 * Shapes of a text without its white space. Joined words of prose can look like more, so a JSON web token is recognized
 * by its second part, and a GitHub token must have the full length. A shorter one is found by its words.
 */
const WRAPPED: typeof CREDENTIALS = [
  [/(?:gh[opsur]_|github_pat_)(?=[A-Za-z_]{0,35}\d)[A-Za-z0-9_]{36}/, "a token of GitHub"],
  [/(?<=[\w-]{8})\.eyJ[\w-]{8}/, "a JSON web token"],
];

/** Words that are longer than most names, with digits in them. Webex IDs are, too. A GitHub token has 36 after its prefix. */
const LONG_WORD = /[A-Za-z0-9_-]{36,}/g;

/** Longer than any name, whether its letters are in one case or both. */
const VERY_LONG = 60;

/**
 * What credential a text from the user contains, in one piece or with white space in it, such as `an access token`;
 * `undefined` if there is none.
 */
export function credentialIn(text: string): string | undefined {
  return wholeIn(seenOf(text)) ?? wrappedIn(text);
}

/** Removes what is invisible: colors, and characters such as a zero-width space. */
function seenOf(text: string): string {
  if (/^[\t\n\r -~]*$/.test(text)) return text;
  return withoutSequences(text).replace(/\p{Default_Ignorable_Code_Point}+/gu, "");
}

function wholeIn(text: string): string | undefined {
  if (text.length < SHORTEST || withoutSecrets(text) === text) return undefined;
  const found = nounIn(CREDENTIALS, text);
  return found ?? (HAS_PASSWORD.test(text) ? undefined : "an access token");
}

function wrappedIn(text: string): string | undefined {
  // Includes line ends as JSON writes them.
  const joined = seenOf(text).replace(/\s+|\\[nrt]/g, "");
  if (joined.length === text.length) return undefined;
  const found = nounIn(WRAPPED, joined) ?? (hasWrappedStart(text) ? "a token of GitHub" : undefined);
  return found ?? (withoutWebexTokens(joined) === joined ? undefined : "an access token");
}

/** A piece that looks random and is not the start of a token: with a digit, or a capital letter after a small one. */
const RANDOM = /^(?!gh[opsur]_|github_)\w*(?:\d|[a-z][A-Z])/;

/** Whether a token of GitHub that lost its end came in pieces. Joins only those that look random, unlike words of prose. */
function hasWrappedStart(text: string): boolean {
  const pieces = text.split(/(?:[^\w\\]|\\[nrt]?)+/);
  const joined = pieces.map((piece) => (RANDOM.test(piece) ? piece : ` ${piece}`)).join("");
  return GITHUB.test(joined) && !GITHUB.test(text);
}

function nounIn(shapes: typeof CREDENTIALS, text: string): string | undefined {
  if (hasWebhookAddress(text)) return "the address of an incoming webhook";
  return shapes.find(([shape]) => shape.test(text))?.[1];
}

/** Shorter texts contain none. */
const SHORTEST = 16;

/** The parser for addresses reports an address with a password. */
const HAS_PASSWORD = /:\/\/[^\s/]*@/;

/**
 * A text from the user as an error shows it: in quotes, on one line, cleaned, and then shortened. If it looks like a
 * credential, only says which kind.
 */
export function quoted(written: string, maxCharacters = 80): string {
  const text = seenOf(written);
  const word = text.trim();
  const words = withoutSecrets(text.replace(/\s+/g, " "));
  const clean = words.replace(LONG_WORD, (one) => (isOpaque(one) ? "***" : one));
  const found = /\s/.test(word)
    ? (unfoundIn(word, words) ?? nounIn(CREDENTIALS, clean))
    : (credentialIn(word) ?? likely(word));
  const noun = found ?? inPieces(word);
  if (noun !== undefined) return LOOKS_LIKE + noun;
  return JSON.stringify(cutToCharacters(clean, maxCharacters));
}

/** Whether a value from the user looks like a credential, so that an error only says which kind. */
export function looksLikeCredential(text: string): boolean {
  return quoted(text).startsWith(LOOKS_LIKE);
}

const LOOKS_LIKE = "what looks like ";

/** A credential that cleaning left partly visible. Other text may be shown if the credential in it was complete. */
function unfoundIn(text: string, cleaned: string): string | undefined {
  const noun = wrappedIn(text);
  return noun !== undefined && PART.test(cleaned) ? noun : undefined;
}

/** Words that may be part of the credential next to them. */
const PART = /[A-Za-z0-9_-]{12}/;

/**
 * A client secret that came in pieces, whatever is between them: white space, a comma, a quotation mark, a line end as JSON or a
 * URL writes it. Full commit SHAs next to each other are none.
 */
function inPieces(text: string): string | undefined {
  const pieces = text.replace(/\\[nrt]|%0[ad]/gi, " ").match(/[0-9A-Za-z]+/g) ?? [];
  if (pieces.every((piece) => !HEX.test(piece) || piece.length === SHA_LENGTH)) return undefined;
  const [digits = ""] = /[0-9a-f]{64}/i.exec(pieces.join("")) ?? [];
  return /\d/.test(digits) && /[a-f]/i.test(digits) ? "a client secret" : undefined;
}

const HEX = /^[0-9a-f]+$/i;
const SHA_LENGTH = 40;

/** A single value is already wrong, so a mere resemblance is enough. */
function likely(word: string): string | undefined {
  if (CLIENT_SECRET.test(word)) return "a client secret";
  const noun = nounIn(CREDENTIALS, word);
  if (noun !== undefined) return noun;
  return (word.match(LONG_WORD) ?? []).some(isOpaque) ? "a credential" : undefined;
}

function isOpaque(word: string): boolean {
  if (!/\d/.test(word) || word.startsWith(WEBEX_ID)) return false;
  return word.length < VERY_LONG ? /[a-z]/.test(word) && /[A-Z]/.test(word) : /[A-Za-z]/.test(word);
}

/** `ciscospark://` in base64, the start of every Webex ID. */
const WEBEX_ID = "Y2lzY29zcGFyazov";
