/**
 * The first 32 bits of the fractional parts of a root of the first primes. Source: FIPS 180-4, sections 4.2.2 and
 * 5.3.3.
 */
function fractionsOf(count: number, root: (prime: number) => number): Uint32Array {
  const fractions = new Uint32Array(count);
  for (let prime = 2, found = 0; found < count; prime++) {
    let divisor = 2;
    while (divisor * divisor <= prime && prime % divisor !== 0) divisor++;
    if (divisor * divisor > prime) fractions[found++] = (root(prime) % 1) * 2 ** 32;
  }
  return fractions;
}

const BLOCK_BYTES = 64;
const ROUNDS = 64;

/**
 * SHA-256 of a text in UTF-8, as hexadecimal. Meant for short texts: the runtime's own is faster for long ones, but
 * loading it takes longer than all of this. Source: https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256(text: string): string {
  const constants = fractionsOf(ROUNDS, Math.cbrt);
  const state = fractionsOf(8, Math.sqrt);
  const blocks = padded(new TextEncoder().encode(text));
  for (let at = 0; at < blocks.byteLength; at += BLOCK_BYTES) addBlock(state, blocks, at, constants);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** Pads to whole blocks: the bytes, a one bit, zeros, and the number of bits. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function addBlock(state: Uint32Array, blocks: DataView, from: number, constants: Uint32Array): void {
  const words = new Uint32Array(ROUNDS);
  for (let at = 0; at < 16; at++) words[at] = blocks.getUint32(from + 4 * at);
  for (let at = 16; at < ROUNDS; at++) {
    const [second = 0, fifteenth = 0] = [words[at - 2], words[at - 15]];
    const early = turned(fifteenth, 7) ^ turned(fifteenth, 18) ^ (fifteenth >>> 3);
    const late = turned(second, 17) ^ turned(second, 19) ^ (second >>> 10);
    words[at] = early + (words[at - 7] ?? 0) + late + (words[at - 16] ?? 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < ROUNDS; at++) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = h + high + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + (words[at] ?? 0);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

/** Rotates a word to the right by a number of bits. */
function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
