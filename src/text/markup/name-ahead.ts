/**
 * Whether letters spell a name in a text that is read from its end, even with tags between them that somebody may
 * remove. Stores in bits how many of the name's last letters may follow. One step per character.
 */
export class NameAhead {
  readonly #length: number;
  /** For each letter, the numbers of letters that may follow it in the name. */
  readonly #places = new Map<string, number>();
  #following = NONE;
  #followingTag = 0;

  /** `name` has at most 30 letters. */
  constructor(name: string) {
    this.#length = name.length;
    Array.from(name).forEach((letter, index) => {
      const place = 1 << (name.length - 1 - index);
      this.#places.set(letter, (this.#places.get(letter) ?? 0) | place);
    });
  }

  /** Whether the whole name follows. */
  get isHere(): boolean {
    return (this.#following & (1 << this.#length)) !== 0;
  }

  addLetter(letter: string): void {
    this.#following = ((this.#following & (this.#places.get(letter) ?? 0)) << 1) | NONE;
  }

  /** Call this at a character that cannot be part of a name. */
  forget(): void {
    this.#following = NONE;
  }

  /** Call this at the end of a tag: the letters after it continue those before its start. */
  endTag(): void {
    this.#followingTag |= this.#following;
    this.#following = NONE;
  }

  /** Call this at the start of a tag, or of anything inside one. */
  beginTag(): void {
    this.#following = NONE | this.#followingTag;
  }
}

/** No letters yet: a name may end here, whatever follows. */
const NONE = 1;
