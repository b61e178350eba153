import { type Cell, decodedCells } from "../secrets/decoded-cells.ts";

/** What begins an element that calls somebody, by the letters behind its `<`. */
export type CallsSomebody = (letters: string) => boolean;

/** Webex's own element; `<@` is always one. */
const isWebexMention: CallsSomebody = (letters) => letters.startsWith("sparkmention");

/** A number without a semicolon, and an entity right behind it: where it ends, servers may not agree. */
const UNCLEAR = /(#x?[0-9a-f]+)(?=&)/gi;

/** As many letters as decide what an element is. */
const LETTERS = 14;

/**
 * Markdown in which nobody is mentioned: every start of a mention is split by a zero-width space. It is not documented
 * whether Webex looks for mentions before or after it reads the Markdown, so a start counts however it is written: with
 * entities in any number of layers, and with white space, backslashes, marks of Markdown, comments and whole tags
 * between `<` and what follows.
 */
export function withoutMentions(text: string, callsSomebody = isWebexMention): string {
  if (!/[<&]/.test(text)) return text;
  const markdown = text.replace(UNCLEAR, "$1\u200b");
  const readings = markdown.includes("&") ? [true, false] : [true];
  const found = readings.flatMap((needsSemicolon) =>
    startsIn(decodedCells(markdown, needsSemicolon), callsSomebody),
  );
  let rest = "";
  let from = 0;
  for (const at of [...new Set(found)].sort((a, b) => a - b)) {
    rest += `${markdown.slice(from, at)}\u200b`;
    from = at;
  }
  return rest + markdown.slice(from);
}

/** What is known of the text behind a cell, when it is read from its end. */
interface Behind {
  /** Whether a `<` would begin a mention here. */
  isMention: boolean;
  /** The same for who takes the tag away in which the cell stands. */
  isMentionBehindTag: boolean;
  letters: string;
}

/** Where a zero-width space splits a mention: behind what stands for its `<`. Each cell is read once. */
function startsIn(cells: readonly Cell[], callsSomebody: CallsSomebody): readonly number[] {
  const starts: number[] = [];
  const behind: Behind = { isMention: false, isMentionBehindTag: false, letters: "" };
  for (let index = cells.length - 1; index >= 0; index--) {
    const { character = "" } = cells[index] ?? {};
    const isBracket = character === "<" || character === ">";
    const isMention = behind.isMention || (isBracket && callsSomebody(behind.letters));
    if (character === "<" && isMention) starts.push(endOf(cells, index));
    step(behind, character, isMention);
  }
  return starts;
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

function step(behind: Behind, character: string, isMention: boolean): void {
  if (isLetter(character)) {
    behind.isMention = false;
    behind.letters = (character.toLowerCase() + behind.letters).slice(0, LETTERS);
  } else if (character === "<" || character === ">" || character === "@") {
    const { isMentionBehindTag } = behind;
    behind.isMention = character === "@" || (character === "<" && isMentionBehindTag);
    behind.isMentionBehindTag = character !== "<" && (isMentionBehindTag || (character === ">" && isMention));
    behind.letters = "";
  }
}

/** The semicolon of an entity belongs to it. */
function endOf(cells: readonly Cell[], index: number): number {
  const { character, at } = cells[index + 1] ?? { character: "", at: -1 };
  return character === "" ? at + 1 : at;
}
