import { decodedEntity } from "./entities.ts";

/** From here on, a number is a byte, possibly one of several that form a UTF-8 character. */
export const BYTE = 0x20_0000;

/**
 * The shape of an escape from first to last character, with a group for its content, and a function that decodes it.
 */
export type Escape = readonly [shape: RegExp, codeOf: (said: string) => number | undefined];

const fromHex = (digits: string): number => Number.parseInt(digits, 16);

/** Escapes that begin with a backslash, from JSON and programming languages. */
export const BACKSLASH_ESCAPES: readonly Escape[] = [
  [/^\\([nr])$/, () => 0x0a],
  [/^\\(t)$/, () => 0x09],
  [/^\\[xX]([0-9A-Fa-f]{2})$/, (hex) => asByte(fromHex(hex))],
  [/^\\([0-3][0-7]{2})$/, (octal) => asByte(Number.parseInt(octal, 8))],
  [/^\\u([0-9A-Fa-f]{4})$/, fromHex],
  [/^\\u\{([0-9A-Fa-f]{1,6})\}$/, fromHex],
  [/^\\U([0-9A-Fa-f]{8})$/, fromHex],
];

/** A percent-encoded byte of an address. */
export const PERCENT_ESCAPE: Escape = [/^%([0-9A-Fa-f]{2})$/, (hex) => asByte(fromHex(hex))];

/** An HTML entity with its semicolon. */
export const ENTITY: Escape = [/^&(#?\w{1,9});$/, codeOfEntity];

/** A numeric entity without its semicolon. It ends at the first character that is not a digit. */
export const OPEN_NUMBER: Escape = [/^&(#(?:[xX][0-9A-Fa-f]{1,6}|\d{1,7}))$/, codeOfEntity];

function asByte(code: number): number {
  return code < 0x80 ? code : BYTE + code;
}

function codeOfEntity(body: string): number | undefined {
  return decodedEntity(body)?.codePointAt(0);
}
