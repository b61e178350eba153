/**
 * Whether letters spell a name, of a text that is read from its end, also where tags that somebody takes away stand
 * between them. It remembers as bits how many of the name's last letters may follow: one step for each character.
 */
export class NameAhead {
  readonly #length: number;
  /** For each letter the numbers of letters that may follow it in the name. */
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

  /** Whether all of the name follows. */
  get isHere(): boolean {
    return (this.#following & (1 << this.#length)) !== 0;
  }

  addLetter(letter: string): void {
    this.#following = ((this.#following & (this.#places.get(letter) ?? 0)) << 1) | NONE;
  }

  /** At what is part of no name. */
  forget(): void {
    this.#following = NONE;
  }

  /** At the end of a tag: the letters behind it follow those before its beginning. */
  endTag(): void {
    this.#followingTag |= this.#following;
    this.#following = NONE;
  }

  /** At the beginning of a tag, or of something within one. */
  beginTag(): void {
    this.#following = NONE | this.#followingTag;
  }
}

/** None of its letters: whatever follows a name, it may end here. */
const NONE = 1;
