import { decodedEntity } from "./entities.ts";

/** A character as the most lenient reader sees it, and its offset in the text. */
export interface Cell {
  readonly character: string;
  readonly at: number;
  /** Whether it comes from an entity that needs no semicolon. A semicolon after it belongs to it. */
  readonly isEager?: boolean;
}

/** Read without a semicolon, too, whatever follows them. */
const EAGER = /^(?:lt|gt|amp|commat|#0?(?:38|60|64)|#x0?(?:26|3c|40))$/i;

/** The longest entity of HTML, in characters. Leading zeros of a number count as one. */
const LONGEST = 33;

/** An HTML name that we do not know could be any white space. */
const UNKNOWN = /^[a-z]\w*$/i;

/**
 * Decodes the entities in a text until none is left: named or numeric, with or without a semicolon, also if one
 * contains part of another. That covers every way in which a server could read it. One pass, however deeply they are
 * nested.
 */
export function decodedCells(text: string, needsSemicolon: boolean): readonly Cell[] {
  const stack: Stack = { cells: [], open: -1, needsSemicolon };
  for (let at = 0; at < text.length; at++) {
    if (stack.open === -1 && text[at] !== "&" && text[at] !== ";") {
      stack.cells.push({ character: text[at] ?? "", at });
      continue;
    }
    // The decoded character may end the entity around it.
    const waiting: Cell[] = [{ character: text[at] ?? "", at }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) take(next, stack, waiting);
  }
  return stack.cells;
}

/** The cells decoded so far, and the start of an entity that they may complete, or -1. */
interface Stack {
  readonly cells: Cell[];
  readonly needsSemicolon: boolean;
  open: number;
}

function take(next: Cell, stack: Stack, waiting: Cell[]): void {
  const { cells, open } = stack;
  if (next.character === ";" && cells.at(-1)?.isEager) cells.push({ ...next, character: "" });
  else if (open === -1 || cells.length - open > LONGEST) push(stack, next);
  else takeInEntity(next, bodyOf(cells, open), stack, waiting);
}

/** `body` is the text between the ampersand and the next character. */
function takeInEntity(next: Cell, body: string, stack: Stack, waiting: Cell[]): void {
  const { character } = next;
  const isZeroMore = character === "0" && /^#x?0$/i.test(body);
  const ended = isEndedBy(body, character, stack.needsSemicolon) ? readEntity(body, character) : undefined;
  const begun = body + character;
  if (isZeroMore) return;
  if (ended !== undefined) {
    if (character !== ";") waiting.push(next);
    waiting.push({ character: ended, at: replaced(stack) });
  } else if (EAGER.test(begun)) {
    const at = replaced(stack);
    push(stack, { character: decodedEntity(begun) ?? "", at, isEager: true });
  } else push(stack, next);
}

function readEntity(body: string, end: string): string | undefined {
  return decodedEntity(body) ?? (end === ";" && UNKNOWN.test(body) ? " " : undefined);
}

function push(stack: Stack, cell: Cell): void {
  if (cell.character === "&") stack.open = stack.cells.length;
  else if (!/[\w#]/.test(cell.character)) stack.open = -1;
  stack.cells.push(cell);
}

/** Removes the open entity and returns its offset in the text. */
function replaced(stack: Stack): number {
  const { cells, open } = stack;
  const { at = 0 } = cells[open] ?? {};
  cells.length = open;
  stack.open = openBefore(cells);
  return at;
}

/** The start of an entity that the last cells may form, or -1. */
function openBefore(cells: readonly Cell[]): number {
  for (let index = cells.length - 1; index >= Math.max(0, cells.length - LONGEST); index--) {
    const character = cells[index]?.character ?? "";
    if (character === "&") return index;
    if (!/[\w#]/.test(character) && character !== "") return -1;
  }
  return -1;
}

/**
 * A number ends at the first character that is not one of its digits, a name at the end of a word. If semicolons are
 * required, an entity that follows may decode to the next digit.
 */
function isEndedBy(body: string, character: string, needsSemicolon: boolean): boolean {
  if (character === "&" && needsSemicolon) return false;
  if (/^#x[0-9a-f]/i.test(body)) return !/[0-9a-f]/i.test(character);
  return /^#\d/.test(body) ? !/\d/.test(character) : !/[\w#]/.test(character);
}

function bodyOf(cells: readonly Cell[], start: number): string {
  let text = "";
  for (let index = start + 1; index < cells.length; index++) text += cells[index]?.character;
  return text;
}
