import { withoutSecrets } from "./secrets/secrets.ts";

const encoder = new TextEncoder();

/** The length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The longest start of a text that fits into `maxBytes` bytes of UTF-8. Never splits a code point. */
export function cutToBytes(text: string, maxBytes: number): string {
  const bytes = encoder.encode(text);
  if (bytes.length <= maxBytes) return text;
  let end = Math.max(0, maxBytes);
  // A byte 10xxxxxx continues a code point: step back to its start.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return new TextDecoder().decode(bytes.subarray(0, end));
}

/**
 * Shortens a text to `maxCharacters` code points, with an ellipsis at the end. Removes secrets before it cuts, because
 * half a token cannot be recognized as one.
 */
export function cutToCharacters(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const looked = text.slice(0, 2 * maxCharacters + LONGEST_SECRET);
  const isWhole = looked.length === text.length;
  const clean = withoutSecrets(looked);
  const kept = isWhole ? clean : withoutHalf(clean);
  // A code point has at most two units, so anything after twice as many does not matter.
  const characters = Array.from(kept.slice(0, 2 * maxCharacters + 1));
  if (isWhole && characters.length <= maxCharacters && kept.length <= 2 * maxCharacters) return clean;
  return `${characters
    .slice(0, maxCharacters - 1)
    .join("")
    .trimEnd()}…`;
}

/**
 * The start of a text, at most `maxCharacters` of UTF-16 and an ellipsis. Cuts no secret in half, unless it contains
 * white space. The ellipsis then marks where to look for half of a known secret.
 */
export function startOf(text: string, maxCharacters: number): string {
  return text.length <= maxCharacters ? text : `${withoutHalf(text.slice(0, maxCharacters))}…`;
}

/** In characters. Tokens, JWTs, and most keys are shorter. */
const LONGEST_SECRET = 8000;

/**
 * Removes the word at the end of a text that may have been cut, because it could be half a secret. Secrets are
 * printable ASCII.
 */
function withoutHalf(text: string): string {
  const least = Math.max(text.length - LONGEST_SECRET, 0);
  let end = text.length;
  while (end > least && isPrintable(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** From `!` to `~`. */
function isPrintable(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * The start of a text that is shown as one line of at most `maxCharacters`, with room for a secret that crosses the
 * end.
 */
export function startOfLine(text: string, maxCharacters: number): string {
  return startOf(text.trimStart(), 2 * maxCharacters + LONGEST_SECRET);
}

/** In characters. No message shows this much of one text. */
const MAX_START = 64 * 1024;

/** The start of a text that has no other limit. More could be too much for a regular expression. */
export function startOfText(text: string): string {
  return startOf(text, MAX_START);
}
