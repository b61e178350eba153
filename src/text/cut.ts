import { withoutSecrets } from "./secrets/secrets.ts";

const encoder = new TextEncoder();

/** Length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The longest start of a text that fits into `maxBytes` bytes of UTF-8 and splits no code point. */
export function cutToBytes(text: string, maxBytes: number): string {
  const bytes = encoder.encode(text);
  if (bytes.length <= maxBytes) return text;
  let end = Math.max(0, maxBytes);
  // A byte 10xxxxxx continues a code point: step back to where that one began.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return new TextDecoder().decode(bytes.subarray(0, end));
}

/**
 * A text of at most `maxCharacters` code points; a longer one ends in an ellipsis. It is cleaned before it is cut: of
 * half a token nobody could say that it is one.
 */
export function cutToCharacters(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const looked = text.slice(0, 2 * maxCharacters + LONGEST_SECRET);
  const isWhole = looked.length === text.length;
  const clean = withoutSecrets(looked);
  const kept = isWhole ? clean : withoutHalf(clean);
  // A code point has two units at most: what stands behind as many is not looked at.
  const characters = Array.from(kept.slice(0, 2 * maxCharacters + 1));
  if (isWhole && characters.length <= maxCharacters && kept.length <= 2 * maxCharacters) return clean;
  return `${characters
    .slice(0, maxCharacters - 1)
    .join("")
    .trimEnd()}…`;
}

/**
 * The start of a text of which no more is kept, at most `maxCharacters` of UTF-16 and an ellipsis: no secret in it is cut in
 * half. Of one with white space in it half may stay: by the ellipsis, who knows the secret finds it.
 */
export function startOf(text: string, maxCharacters: number): string {
  return text.length <= maxCharacters ? text : `${withoutHalf(text.slice(0, maxCharacters))}…`;
}

/** In characters: longer than tokens, JWTs and most keys are. */
const LONGEST_SECRET = 8000;

/**
 * A text that was cut anywhere, without the word that the cut went through: it may be half a secret. Secrets are of
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

/** The start of a text of which one line of at most `maxCharacters` is shown, with room for a secret that goes over its end. */
export function startOfLine(text: string, maxCharacters: number): string {
  return startOf(text.trimStart(), 2 * maxCharacters + LONGEST_SECRET);
}

/** In characters; no message shows as much of one text. */
const MAX_START = 64 * 1024;

/** The start of a text that nobody limits: what is longer may be too much for a regular expression. */
export function startOfText(text: string): string {
  return startOf(text, MAX_START);
}
