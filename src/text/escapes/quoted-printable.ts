import { type PlacedText, textOf } from "./placed-text.ts";

const ESCAPE = /^=([0-9A-F]{2})/;
const ESCAPE_LENGTH = 3;

/** Decodes quoted-printable text as in email, such as `=5F`. Returns `undefined` if there is none. */
export function quotedPrintableText(text: string): PlacedText | undefined {
  if (!/=[0-9A-F]{2}/.test(text)) return undefined;
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; length++) {
    const [, hex] = text[at] === "=" ? (ESCAPE.exec(text.slice(at, at + ESCAPE_LENGTH)) ?? []) : [];
    starts[length] = at;
    units[length] = hex === undefined ? text.charCodeAt(at) : Number.parseInt(hex, 16);
    at += hex === undefined ? 1 : ESCAPE_LENGTH;
    ends[length] = at;
  }
  return {
    text: textOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}
