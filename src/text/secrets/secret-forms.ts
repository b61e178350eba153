/** Shorter values are rarely written in more than one way. */
const MIN_LONG = 20;

/** A way in which a value may be written. */
export interface Form {
  readonly text: string;
  /** How many of its characters represent one character of the value. */
  readonly perCharacter: number;
}

/** Base64 writes three bytes as four characters. */
const BASE64 = 4 / 3;

/**
 * The ways to write a value: as it is, in hexadecimal, as the numbers of its bytes, and in the three ways in which it
 * can be part of base64. These encode UTF-8, UTF-16 as PowerShell does for commands, or text that is already base64.
 */
export function formsOf(value: string): readonly Form[] {
  const bytes = new TextEncoder().encode(value);
  const once = coresOf(bytes);
  const encoded = formsWith(BASE64, once);
  if (value.length >= MIN_LONG) {
    const hex = hexOf(bytes);
    const twice = once.flatMap((core) => coresOf(new TextEncoder().encode(core)));
    encoded.push(
      ...formsWith(2, [hex, hex.toUpperCase(), ...swappedOf(bytes).map(hexOf)]),
      ...formsWith(4, [Array.from(bytes, (byte) => `0x${hexOf([byte])}`).join("")]),
      ...formsWith(3, [Array.from(bytes).join("")]),
      ...formsWith(2 * BASE64, coresOf(utf16Of(value))),
    );
    encoded.push(...formsWith(BASE64 * BASE64, twice));
  }
  const urlSafe = encoded.map(({ text, ...form }) => ({ ...form, text: urlSafeOf(text) }));
  const all = [{ text: value, perCharacter: 1 }, ...encoded, ...urlSafe];
  return [...new Map(all.map((form) => [form.text, form])).values()];
}

function formsWith(perCharacter: number, texts: readonly string[]): Form[] {
  return texts.map((text) => ({ text, perCharacter }));
}

function hexOf(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Swaps every two bytes, as `hexdump` and `od -x` do, with an even or odd number of bytes before them. */
function swappedOf(bytes: Uint8Array): readonly Uint8Array[] {
  return [bytes, bytes.subarray(1)].map((those) => {
    const even = those.subarray(0, those.length - (those.length % 2));
    return even.map((_, at) => even[at ^ 1] ?? 0);
  });
}

function urlSafeOf(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}

/** The parts of base64 that depend only on these bytes, not on what comes before or after them. */
function coresOf(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].map((offset) => base64Core(bytes, offset)).filter((core) => core.length >= 8);
}

function utf16Of(text: string): Uint8Array {
  return Uint8Array.from(
    text.split("").flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
  );
}

/** How many bytes one call can take as arguments. A multiple of three, so that the parts of base64 fit together. */
const CHUNK = 3 * 2048;

/** The part of a base64 text that depends only on the value, if `offset` bytes precede it. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const skipped = (3 - offset) % 3;
  const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
  let base64 = "";
  for (let at = 0; at < whole.length; at += CHUNK)
    base64 += btoa(String.fromCharCode(...whole.subarray(at, at + CHUNK)));
  return base64;
}
