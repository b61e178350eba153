/** The first 32 bits of the fractional parts of a root of the first primes. Source: FIPS 180-4, sections 4.2.2 and 5.3.3. */
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
 * SHA-256 of a text in UTF-8, as hexadecimal. For what is short: the runtime's own is quicker for what is long, and to load it
 * takes a message longer than all of this. Source: https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256(text: string): string {
  const constants = fractionsOf(ROUNDS, Math.cbrt);
  const state = fractionsOf(8, Math.sqrt);
  const blocks = padded(new TextEncoder().encode(text));
  for (let at = 0; at < blocks.byteLength; at += BLOCK_BYTES) addBlock(state, blocks, at, constants);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** The bytes, a bit, zeros, and how many bits there were: whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function addBlock(state: Uint32Array, blocks: DataView, from: number, constants: Uint32Array): void {
  const words = new Uint32Array(ROUNDS);
  for (let at = 0; at < ROUNDS; at++) {
    const before = (steps: number): number => words[at - steps] ?? 0;
    words[at] =
      at < 16
        ? blocks.getUint32(from + 4 * at)
        : mixed(before(15), [7, 18], 3) + before(7) + mixed(before(2), [17, 19], 10) + before(16);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < ROUNDS; at++) {
    const choice = (e & f) ^ (~e & g);
    const first = h + turned(e, [6, 11, 25]) + choice + (constants[at] ?? 0) + (words[at] ?? 0);
    const second = turned(a, [2, 13, 22]) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

/** A word turned to the right by several numbers of bits, the results combined. */
function turned(word: number, by: readonly number[]): number {
  return by.reduce((sum, bits) => sum ^ ((word >>> bits) | (word << (32 - bits))), 0);
}

/** The same, and once shifted. */
function mixed(word: number, by: readonly number[], shift: number): number {
  return turned(word, by) ^ (word >>> shift);
}
