/** The encoding from the byte order mark, or UTF-8 without one. PowerShell writes files in UTF-16. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/**
 * Converts a text to UTF-8. Different shells may write to one file: PowerShell 5.1 appends UTF-16 to bytes, and other shells
 * append bytes to UTF-16.
 */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const encoding = isFirst ? encodingOf(chunk) : "utf-8";
    isFirst = false;
    if (encoding !== "utf-8") decoder = new TextDecoder(encoding);
    const end = decoder === undefined ? 0 : startOfBytes(chunk);
    if (end > 0) yield encoder.encode(decoder?.decode(chunk.subarray(0, end), { stream: true }));
    if (end === chunk.length) continue;
    decoder = undefined;
    yield withoutNuls(chunk.subarray(end));
  }
}

/** So many bytes of ASCII in a row, of so many kinds and with a blank, are not UTF-16. A line drawn in UTF-16 has two kinds. */
const RUN = { bytes: 32, kinds: 10 };
const BLANK = 0x20;

/** Where bytes follow a text in UTF-16; the end if they do not. */
function startOfBytes(chunk: Uint8Array): number {
  let start = 0;
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at] ?? 0;
    const isAscii = (byte >= BLANK && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
    if (!isAscii) start = at + 1;
    else if ((at + 1 - start) % RUN.bytes === 0 && isRun(chunk.subarray(at + 1 - RUN.bytes, at + 1)))
      return start;
  }
  return chunk.length;
}

function isRun(bytes: Uint8Array): boolean {
  const kinds = new Set(bytes);
  return kinds.size >= RUN.kinds && kinds.has(BLANK);
}

/** Without what UTF-16 has next to each letter of ASCII. */
function withoutNuls(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
}
