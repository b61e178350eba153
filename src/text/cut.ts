import { withoutSecrets } from "./secrets.ts";

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
  const clean = withoutSecrets(text.slice(0, 2 * maxCharacters + LONGEST_SECRET));
  const characters = Array.from(clean);
  if (characters.length <= maxCharacters && text.length <= 2 * maxCharacters + LONGEST_SECRET) return clean;
  return `${characters
    .slice(0, maxCharacters - 1)
    .join("")
    .trimEnd()}…`;
}

/** In characters: longer than tokens, JWTs and most keys are. */
const LONGEST_SECRET = 8000;

/** In characters; no message shows as much of one text. */
const MAX_START = 64 * 1024;

/**
 * The start of a text that nobody limits: what is longer may be too much for a regular expression. It ends at a blank, for
 * half of a secret could not be told from a word.
 */
export function startOfText(text: string): string {
  if (text.length <= MAX_START) return text;
  const start = text.slice(0, MAX_START);
  const end = start.search(/(?<!\S)\S*$/);
  // A word as long as that is cut far behind what is shown of it.
  return end < MAX_START / 2 ? start : start.slice(0, end);
}
