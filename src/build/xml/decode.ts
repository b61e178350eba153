/** Number of bytes in which a file declares its encoding: a byte order mark, or an XML declaration. */
const HEAD_BYTES = 256;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  // `<?` without a mark.
  [[0x3c, 0x00, 0x3f, 0x00], "utf-16le"],
  [[0x00, 0x3c, 0x00, 0x3f], "utf-16be"],
];

type Decoder = InstanceType<typeof TextDecoder>;

/** Decodes the bytes of an XML file with the encoding that the file declares; see https://www.w3.org/TR/xml/#sec-guessing. */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let decoder: Decoder | undefined;
  let head = new Uint8Array();
  for await (const chunk of bytes) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head = joined(head, chunk);
    if (head.length < HEAD_BYTES) continue;
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  if (decoder === undefined) yield decoderFor(head).decode(head);
  else yield decoder.decode();
}

/** One list of bytes after the other. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function decoderFor(head: Uint8Array): Decoder {
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, index) => head[index] === byte)) ?? [];
  if (marked !== undefined) return new TextDecoder(marked);
  // After a UTF-8 byte order mark, a declaration is ignored because it is not at the start.
  const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const [, declared = "utf-8"] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? [];
  // A file with these ASCII letters is not in UTF-16, although .NET declares that for any text in memory.
  if (/^utf-?(?:16|32)/i.test(declared)) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    // For an unknown encoding, at least the ASCII characters can be read.
    return new TextDecoder("windows-1252");
  }
}
