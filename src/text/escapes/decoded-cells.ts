import { decodedEntity } from "./entities.ts";

/** A character as the most generous reader sees it, and where it begins in the text. */
export interface Cell {
  readonly character: string;
  readonly at: number;
  /** Whether it was an entity that needs no semicolon; one behind it belongs to it. */
  readonly isEager?: boolean;
}

/** These are read without a semicolon as well, whatever follows them. */
const EAGER = /^(?:lt|gt|amp|commat|#0?(?:38|60|64)|#x0?(?:26|3c|40))$/i;

/** The longest entity of HTML, in characters; of zeros at the start of a number one is kept. */
const LONGEST = 33;

/** What HTML names and we do not know may be white space of any kind. */
const UNKNOWN = /^[a-z]\w*$/i;

/**
 * A text with its entities decoded as often as there are any, named or by number, with or without a semicolon, also
 * where one hides a part of another: every reading that a server could have. One pass, however deep they nest.
 */
export function decodedCells(text: string, needsSemicolon: boolean): readonly Cell[] {
  const stack: Stack = { cells: [], open: -1, needsSemicolon };
  for (let at = 0; at < text.length; at++) {
    if (stack.open === -1 && text[at] !== "&" && text[at] !== ";") {
      stack.cells.push({ character: text[at] ?? "", at });
      continue;
    }
    // What an entity stands for may be the end of the one around it.
    const waiting: Cell[] = [{ character: text[at] ?? "", at }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) take(next, stack, waiting);
  }
  return stack.cells;
}

/** What is decoded so far, and where the entity begins that its end may be, or -1. */
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

/** `body` is what stands between the ampersand and the next character. */
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

/** Takes the open entity away, and says where it began. */
function replaced(stack: Stack): number {
  const { cells, open } = stack;
  const { at = 0 } = cells[open] ?? {};
  cells.length = open;
  stack.open = openBefore(cells);
  return at;
}

/** Where the entity begins that the last cells may be, or -1. */
function openBefore(cells: readonly Cell[]): number {
  for (let index = cells.length - 1; index >= Math.max(0, cells.length - LONGEST); index--) {
    const character = cells[index]?.character ?? "";
    if (character === "&") return index;
    if (!/[\w#]/.test(character) && character !== "") return -1;
  }
  return -1;
}

/**
 * A number ends at whatever is no digit of it, a name where a word does. For who wants a semicolon, the entity that
 * follows may stand for the next digit.
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
