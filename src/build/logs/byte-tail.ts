/** Keeps the last bytes that are written to it, in memory of a fixed size. */
export class ByteTail {
  readonly #ring: Uint8Array;
  #end = 0;
  #length = 0;
  #isCut = false;

  constructor(size: number) {
    this.#ring = new Uint8Array(Math.max(1, size));
  }

  /** Whether bytes were dropped. */
  get isCut(): boolean {
    return this.#isCut;
  }

  push(bytes: Uint8Array): void {
    const size = this.#ring.length;
    const kept = bytes.length > size ? bytes.subarray(bytes.length - size) : bytes;
    const room = Math.min(size - this.#end, kept.length);
    this.#ring.set(room === kept.length ? kept : kept.subarray(0, room), this.#end);
    if (room < kept.length) this.#ring.set(kept.subarray(room), 0);
    this.#end = (this.#end + kept.length) % size;
    this.#isCut ||= this.#length + bytes.length > size;
    this.#length = Math.min(size, this.#length + kept.length);
  }

  bytes(): Uint8Array {
    const start = (this.#end - this.#length + this.#ring.length) % this.#ring.length;
    const all = new Uint8Array(this.#length);
    const first = this.#ring.subarray(start, Math.min(this.#ring.length, start + this.#length));
    all.set(first);
    all.set(this.#ring.subarray(0, this.#length - first.length), first.length);
    return all;
  }
}
