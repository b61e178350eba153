import { cutToCharacters } from "./cut.ts";
import { withoutSecrets } from "./secrets.ts";

/** What a value may look like, the clearest first. */
const CREDENTIALS: readonly (readonly [shape: RegExp, noun: string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY/, "a private key"],
  [/\/webhooks\/incoming\/[\w-]{8}/i, "the address of an incoming webhook"],
  [/(?:^|[^A-Za-z0-9])(?:gh[opsur]_|github_pat_)[A-Za-z0-9._-]{22}/, "a token of GitHub"],
  [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]+\./, "a JSON web token"],
  [/_[a-z0-9]{4}_(?:[0-9a-f]{8}-[0-9a-f]{4}-|consumer)/i, "an access token"],
];

/** The secret of a client of Webex has as many digits as a digest of SHA-256: where it stands alone, it is one. */
const CLIENT_SECRET = /^[0-9a-f]{64}$/i;

/** Words as long as no name; ids of Webex are, too. */
const LONG_WORD = /[A-Za-z0-9_-]{60,}/g;

/** A text of the user's that holds a credential: what it looks like, such as `an access token`. */
export function credentialIn(text: string): string | undefined {
  if (text.length < SHORTEST || withoutSecrets(text) === text) return undefined;
  const found = CREDENTIALS.find(([shape]) => shape.test(text));
  return found?.[1] ?? (HAS_PASSWORD.test(text) ? undefined : "an access token");
}

/** Shorter texts hold none. */
const SHORTEST = 16;

/** An address with a password is told of by what reads addresses. */
const HAS_PASSWORD = /:\/\/[^\s/]*@/;

/**
 * A text of the user's as an error shows it: in quotes, on one line, cleaned and then cut; of what looks like a
 * credential only that.
 */
export function quoted(text: string, maxCharacters = 80): string {
  const word = text.trim();
  const noun = /\s/.test(word) ? undefined : (credentialIn(word) ?? likely(word));
  if (noun !== undefined) return `what looks like ${noun}`;
  const clean = withoutSecrets(text.replace(/\s+/g, " ")).replace(LONG_WORD, (one) =>
    isOpaque(one) ? "***" : one,
  );
  return JSON.stringify(cutToCharacters(clean, maxCharacters));
}

/** For a value alone, which is an error already, a mere likeness will do. */
function likely(word: string): string | undefined {
  if (CLIENT_SECRET.test(word)) return "a client secret";
  return (word.match(LONG_WORD) ?? []).some(isOpaque) ? "a credential" : undefined;
}

function isOpaque(word: string): boolean {
  return /\d/.test(word) && /[A-Za-z]/.test(word) && !word.startsWith(WEBEX_ID);
}

/** `ciscospark://` in base64: ids of Webex begin with it. */
const WEBEX_ID = "Y2lzY29zcGFyazov";
