/** Number of tags, iterations of sections, and partials. A message within Webex's limit has some hundreds. */
const MAX_STEPS = 100_000;

/** Number of output characters by default. A message has room for 7439 bytes, and the rest follows as a file. */
const MAX_CHARACTERS = 1_000_000;

/** Maximum nesting of sections and partials. */
const MAX_DEPTH = 100;

/** Number of a template's characters that are read in one step. */
const STEP_CHARACTERS = 100;

/** Number of steps for a tag that sets delimiters. */
const DELIMITER_STEPS = 5;

/**
 * How much work the templates of a message, or an input, may require together. Exceeding it throws an error with the end of
 * a sentence.
 */
export class WorkBudget {
  readonly #maxCharacters: number;
  #steps = 0;
  #characters = 0;
  #depth = 0;

  constructor(maxCharacters = MAX_CHARACTERS) {
    this.#maxCharacters = maxCharacters;
  }

  /** Counts a tag, an iteration of a section, or a partial, and the characters of a template that are read for it. */
  step(characters = 0): void {
    this.#steps += 1 + Math.floor(characters / STEP_CHARACTERS);
    if (this.#steps <= MAX_STEPS) return;
    throw new Error(
      `it takes more than ${MAX_STEPS} steps to render; include fewer partials in partials, or put fewer lists in sections`,
    );
  }

  /** Counts tags that set delimiters. For each, Mustache compiles new regular expressions. */
  setDelimiters(count: number): void {
    for (let at = 0; at < count; at++) this.step(DELIMITER_STEPS * STEP_CHARACTERS);
  }

  /** Counts a tag whose name may be searched in everything around it. */
  lookUp(name: string): void {
    this.step(name.length * this.#depth);
  }

  /** Counts an output text, and returns it. */
  write(text: string): string {
    this.#characters += text.length;
    if (this.#characters <= this.#maxCharacters) return text;
    throw new Error(`it makes more than ${this.#maxCharacters} characters; repeat less`);
  }

  /** Runs the content of a section or partial. */
  inside<T>(work: () => T): T {
    this.#depth += 1;
    try {
      if (this.#depth <= MAX_DEPTH) return work();
      throw new Error("a partial includes itself endlessly, or sections are nested too deeply");
    } finally {
      this.#depth -= 1;
    }
  }
}
