import { type Cell, decodedCells } from "../escapes/decoded-cells.ts";
import { NameAhead } from "./name-ahead.ts";

/** Elements that mention somebody, by the letters of their names: Webex's own `<spark-mention>`. `<@` always does. */
const WEBEX_ELEMENTS: readonly string[] = ["sparkmention"];

/**
 * A number without a semicolon, followed directly by an entity: servers may disagree on where it ends. An address with
 * `#5&x=y` does not match, because its `#` does not follow an `&`, or the semicolon of an encoded one.
 */
const UNCLEAR = /(?<=[&;])(#x?[0-9a-f]+)(?=&)/gi;

/**
 * Makes Markdown mention nobody: a zero-width space splits every start of a mention. Webex does not document whether it
 * looks for mentions before or after it reads Markdown, so a start counts however it is written: with any number of
 * layers of entities, and with white space, backslashes, Markdown marks, comments, and whole tags after the `<`.
 */
export function withoutMentions(text: string, elements = WEBEX_ELEMENTS): string {
  if (!/[<&]/.test(text)) return text;
  const markdown = text.replace(UNCLEAR, "$1\u200b");
  const readings = markdown.includes("&") ? [true, false] : [true];
  const found = readings.flatMap((needsSemicolon) =>
    startsIn(decodedCells(markdown, needsSemicolon), elements),
  );
  let rest = "";
  let from = 0;
  for (const at of [...new Set(found)].sort((a, b) => a - b)) {
    rest += `${markdown.slice(from, at)}\u200b`;
    from = at;
  }
  return rest + markdown.slice(from);
}

/** Where a zero-width space splits each mention: after its `<`. Reads each cell once, from the end. */
function startsIn(cells: readonly Cell[], elements: readonly string[]): readonly number[] {
  const starts: number[] = [];
  const behind = new Behind(elements);
  for (let index = cells.length - 1; index >= 0; index--) {
    const { character = "" } = cells[index] ?? {};
    if (character === "<" && behind.isMention) starts.push(endOf(cells, index));
    behind.step(character);
  }
  return starts;
}

/**
 * What is known about the text after a cell. A `>` may end a tag or comment that a server removes, and any `<` before
 * it may be its start, because comments and quoted attributes can contain anything.
 */
class Behind {
  readonly #names: readonly NameAhead[];
  #isAt = false;
  #isAtBehindTag = false;

  constructor(elements: readonly string[]) {
    this.#names = elements.map((element) => new NameAhead(element));
  }

  /** Whether a `<` here would begin a mention. */
  get isMention(): boolean {
    return this.#isAt || this.#names.some((name) => name.isHere);
  }

  step(character: string): void {
    if (isLetter(character)) {
      this.#isAt = false;
      for (const name of this.#names) name.addLetter(character.toLowerCase());
    } else if (character === "@") {
      this.#isAt = true;
      for (const name of this.#names) name.forget();
    } else if (character === ">") {
      this.#isAtBehindTag ||= this.#isAt;
      this.#isAt = false;
      for (const name of this.#names) name.endTag();
    } else if (character === "<") {
      this.#isAt = this.#isAtBehindTag;
      for (const name of this.#names) name.beginTag();
    }
  }
}

/** Most characters are ASCII and need no regular expression. */
function isLetter(character: string): boolean {
  if (character > "\u007f") return /[\p{L}\p{N}]/u.test(character);
  return (
    (character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character >= "0" && character <= "9")
  );
}

/** The semicolon of an entity belongs to it. */
function endOf(cells: readonly Cell[], index: number): number {
  const { character, at } = cells[index + 1] ?? { character: "", at: -1 };
  return character === "" ? at + 1 : at;
}
