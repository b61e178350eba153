import { cutToCharacters } from "../cut.ts";
import { withoutSequences } from "../escapes/control-sequences.ts";
import { withoutSecrets } from "./secrets.ts";
import { withoutWebexTokens } from "./webex-tokens.ts";
import { hasWebhookAddress } from "./webhook-addresses.ts";

/** What a value may look like, the clearest first. */
const CREDENTIALS: readonly (readonly [shape: RegExp, noun: string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY/, "a private key"],
  [/(?:^|[^A-Za-z0-9])(?:gh[opsur]_|github_pat_)[A-Za-z0-9._-]{22}/, "a token of GitHub"],
  [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]+\./, "a JSON web token"],
  [/_[a-z0-9]{4}_(?:[0-9a-f]{8}-[0-9a-f]{4}-|consumer)/i, "an access token"],
];

/** The secret of a client of Webex has as many digits as a digest of SHA-256: where it stands alone, it is one. */
const CLIENT_SECRET = /^[0-9a-f]{64}$/i;

/**
 * What a text may look like once its white space is left out. Words of prose joined may look like more: of a JSON web token the second
 * part counts here, and a token of GitHub is as long as those are.
 */
const WRAPPED: typeof CREDENTIALS = [
  [/(?:gh[opsur]_|github_pat_)(?=[A-Za-z_]{0,35}\d)[A-Za-z0-9_]{36}/, "a token of GitHub"],
  [/(?<=[\w-]{8})\.eyJ[\w-]{8}/, "a JSON web token"],
];

/** Words as long as few names, with digits in them; IDs of Webex are, too. */
const LONG_WORD = /[A-Za-z0-9_-]{40,}/g;

/** As long as no name, be its letters of one case or of both. */
const VERY_LONG = 60;

/**
 * A text of the user's that holds a credential, be it in one piece or with white space within it: what it looks like,
 * such as `an access token`.
 */
export function credentialIn(text: string): string | undefined {
  return wholeIn(seenOf(text)) ?? wrappedIn(text);
}

/** Without what nobody sees: characters such as a zero-width space, and colours. */
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
  // Also as JSON writes a line end.
  const joined = seenOf(text).replace(/\s+|\\[nrt]/g, "");
  if (joined.length === text.length) return undefined;
  const found = nounIn(WRAPPED, joined);
  return found ?? (withoutWebexTokens(joined) === joined ? undefined : "an access token");
}

function nounIn(shapes: typeof CREDENTIALS, text: string): string | undefined {
  if (hasWebhookAddress(text)) return "the address of an incoming webhook";
  return shapes.find(([shape]) => shape.test(text))?.[1];
}

/** Shorter texts hold none. */
const SHORTEST = 16;

/** An address with a password is told of by what reads addresses. */
const HAS_PASSWORD = /:\/\/[^\s/]*@/;

/**
 * A text of the user's as an error shows it: in quotes, on one line, cleaned and then cut; of what looks like a
 * credential only that.
 */
export function quoted(written: string, maxCharacters = 80): string {
  const text = seenOf(written);
  const word = text.trim();
  const words = withoutSecrets(text.replace(/\s+/g, " "));
  const noun = /\s/.test(word) ? unfoundIn(word, words) : (credentialIn(word) ?? likely(word));
  if (noun !== undefined) return `what looks like ${noun}`;
  const clean = words.replace(LONG_WORD, (one) => (isOpaque(one) ? "***" : one));
  return JSON.stringify(cutToCharacters(clean, maxCharacters));
}

/** A credential of which cleaning left a part. Of a text with more in it than a whole one, the rest may be shown. */
function unfoundIn(text: string, cleaned: string): string | undefined {
  const noun = wrappedIn(text);
  return noun !== undefined && PART.test(cleaned) ? noun : undefined;
}

/** Words that may be a part of a credential beside them. */
const PART = /[A-Za-z0-9_-]{12}/;

/** For a value alone, which is an error already, a mere likeness will do. */
function likely(word: string): string | undefined {
  if (CLIENT_SECRET.test(word)) return "a client secret";
  return (word.match(LONG_WORD) ?? []).some(isOpaque) ? "a credential" : undefined;
}

function isOpaque(word: string): boolean {
  if (!/\d/.test(word) || word.startsWith(WEBEX_ID)) return false;
  return word.length < VERY_LONG ? /[a-z]/.test(word) && /[A-Z]/.test(word) : /[A-Za-z]/.test(word);
}

/** `ciscospark://` in base64: IDs of Webex begin with it. */
const WEBEX_ID = "Y2lzY29zcGFyazov";
