const REMOVED = "***";

/**
 * Shapes of secrets that turn up in logs, traces and titles. GitHub tokens since 2026 may hold a JWT and run
 * to hundreds of characters: https://github.blog/changelog/. AWS key ids: https://docs.aws.amazon.com/IAM/.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
    REMOVED,
  ],
  [/\bgh[opsur]_[A-Za-z0-9._-]{36,}/g, REMOVED],
  [/\bgithub_pat_[A-Za-z0-9_]{22,}/g, REMOVED],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, REMOVED],
  [/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g, REMOVED],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/gi, `$1 ${REMOVED}`],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{0,256}:[^\s/@]{1,512}@/gi, `$1${REMOVED}@`],
  [/(\/webhooks\/incoming\/)[A-Za-z0-9_-]{8,}/g, `$1${REMOVED}`],
];

/** Shorter values would blank out ordinary words. */
const MIN_KNOWN_LENGTH = 6;

/**
 * The text with every secret in it replaced by `***`: the known values in plain, base64 and percent-encoded
 * form, and whatever has the shape of a GitHub token, AWS key, JWT, private key, bearer or basic credential,
 * password in a URL, or incoming webhook address.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  const exact = known.filter((value) => value.length >= MIN_KNOWN_LENGTH).flatMap(encodings);
  const scrubbed = exact.reduce((rest, value) => rest.replaceAll(value, REMOVED), text);
  return SHAPES.reduce((rest, [shape, replacement]) => rest.replace(shape, replacement), scrubbed);
}

/** A value as it stands, percent-encoded, and in the three ways it can lie inside a base64 text. */
function encodings(value: string): string[] {
  const bytes = new TextEncoder().encode(value);
  const aligned = [0, 1, 2].map((offset) => base64Core(bytes, offset)).filter((core) => core.length >= 8);
  const urlSafe = aligned.map((core) => core.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([value, encodeURIComponent(value), ...aligned, ...urlSafe])];
}

/** The part of a base64 text that the value alone decides when `offset` bytes stand before it. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const skipped = (3 - offset) % 3;
  const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
  return btoa(String.fromCharCode(...whole));
}
