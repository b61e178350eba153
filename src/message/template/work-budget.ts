/** Tags, rounds of sections and partials: a message within Webex's limit has some hundreds. */
const MAX_STEPS = 100_000;

/** Characters that come out: a message has room for 7439 bytes, and the rest follows as a file. */
const MAX_CHARACTERS = 1_000_000;

/** Sections and partials within one another. */
const MAX_DEPTH = 100;

/** Characters of a template that are looked at in one step. */
const STEP_CHARACTERS = 100;

/** Steps that a tag costs which sets delimiters. */
const DELIMITER_STEPS = 5;

/** What the templates of one message, or one input, may cost together. What passes it throws an error with the end of a sentence. */
export class WorkBudget {
  #steps = 0;
  #characters = 0;
  #depth = 0;

  /** Counts a tag, a round of a section or a partial, and characters of a template that are looked at for it. */
  step(characters = 0): void {
    this.#steps += 1 + Math.floor(characters / STEP_CHARACTERS);
    if (this.#steps <= MAX_STEPS) return;
    throw new Error(
      `it takes more than ${MAX_STEPS} steps to render; include fewer partials in partials, or put fewer lists in sections`,
    );
  }

  /** Counts tags that set delimiters: for each, Mustache makes expressions anew. */
  setDelimiters(count: number): void {
    for (let at = 0; at < count; at++) this.step(DELIMITER_STEPS * STEP_CHARACTERS);
  }

  /** Counts a tag: its name may be looked for in whatever it stands inside. */
  lookUp(name: string): void {
    this.step(name.length * this.#depth);
  }

  /** Counts a text that comes out, and gives it back. */
  write(text: string): string {
    this.#characters += text.length;
    if (this.#characters <= MAX_CHARACTERS) return text;
    throw new Error(`it makes more than ${MAX_CHARACTERS} characters; repeat less`);
  }

  /** Does what stands inside a section or a partial. */
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
