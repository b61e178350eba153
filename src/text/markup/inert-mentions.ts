import { type Cell, decodedCells } from "../escapes/decoded-cells.ts";
import { NameAhead } from "./name-ahead.ts";

/** Elements that call somebody, by the letters of their names: Webex's own, `<spark-mention>`. `<@` always does. */
const WEBEX_ELEMENTS: readonly string[] = ["sparkmention"];

/**
 * A number without a semicolon, and an entity right behind it: where it ends, servers may not agree. An address with `#5&x=y`
 * in it has no such number: its `#` stands behind no `&`, nor behind the semicolon of one that is written as an entity.
 */
const UNCLEAR = /(?<=[&;])(#x?[0-9a-f]+)(?=&)/gi;

/**
 * Markdown in which nobody is mentioned: every start of a mention is split by a zero-width space. It is not documented
 * whether Webex looks for mentions before or after it reads the Markdown, so a start counts however it is written: with
 * entities in any number of layers, and with white space, backslashes, marks of Markdown, comments and whole tags
 * between `<` and what follows.
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

/** Where a zero-width space splits a mention: behind what stands for its `<`. Each cell is read once, the last first. */
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
 * What is known of the text behind a cell. A `>` may end a tag or a comment that somebody takes away, and each `<` before
 * it may be where that begins: comments and quoted attributes hold whatever they like.
 */
class Behind {
  readonly #names: readonly NameAhead[];
  #isAt = false;
  #isAtBehindTag = false;

  constructor(elements: readonly string[]) {
    this.#names = elements.map((element) => new NameAhead(element));
  }

  /** Whether a `<` would begin a mention here. */
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

/** Most characters are ASCII: for them no expression is asked. */
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
