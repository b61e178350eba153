/** A value as it stands, and in the three ways it can lie inside a base64 text. */
export function formsOf(value: string): readonly string[] {
  const bytes = new TextEncoder().encode(value);
  const aligned = [0, 1, 2].map((offset) => base64Core(bytes, offset)).filter((core) => core.length >= 8);
  const urlSafe = aligned.map((core) => core.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([value, ...aligned, ...urlSafe])];
}

/** Bytes that one call takes as arguments; a multiple of three, so that the parts of base64 join. */
const CHUNK = 3 * 2048;

/** The part of a base64 text that the value alone decides when `offset` bytes stand before it. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const skipped = (3 - offset) % 3;
  const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
  let base64 = "";
  for (let at = 0; at < whole.length; at += CHUNK)
    base64 += btoa(String.fromCharCode(...whole.subarray(at, at + CHUNK)));
  return base64;
}
