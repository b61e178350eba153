/** How to write what was most likely meant, if a line of a text is invalid YAML. Shows nothing of the text but one mark. */
export function syntaxHint(text: string, brokenLine: number): string {
  const lines = text.split(/\r?\n/);
  const at = brokenLine - 1;
  const line = lines[at] ?? "";
  if (/^ *\t/.test(line)) return "Indent with spaces: YAML does not allow tabs there.";
  // The error may be reported one line late.
  if (isBelowText(lines, at) || isBelowText(lines, at - 1)) {
    return 'Indent each line of the text below "|": it ends at the first line that is not indented.';
  }
  if (/^\s*\w+: .*, \w+:(?: |$)/.test(line)) return "Write each name on a line of its own.";
  return (
    markHint(lines, at) ??
    markHint(lines, at - 1) ??
    colonHint(line) ??
    indentHint(lines, at) ??
    missingHint(text, line) ??
    GENERAL
  );
}

const GENERAL =
  'Put quotes around a text that contains ": " or " #", or that begins with a special character.';

/** Whether a line without indentation follows the start of a multi-line text. */
function isBelowText(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, Math.max(0, at)).findLast((line) => line.trim() !== "") ?? "";
  return /^\S/.test(lines[at] ?? "") && /^\w+: *[|>][-+]?$/.test(before.trimEnd());
}

/** A name and its value on one line, also as an item of a list. */
const NAMED = /^( *(?:- +)*)[\w."'-]+: +(\S.*)$/;

/** Marks at the beginning of a text that mean something else in YAML. */
const MARK = /^(?:[*&@`%!>|{}[\],#]|[-?:](?=\s|$))/;

/** The value of a line is a text that begins with a mark. */
function markHint(lines: readonly string[], at: number): string | undefined {
  const [, , value = ""] = NAMED.exec(lines[at] ?? "") ?? [];
  const number = at + 1;
  if (/^(?:"(?:[^"\\]|\\.)*"|'[^']*')\s*[^\s#,]/.test(value)) {
    return `The text in line ${number} goes on after its closing quotation mark: put all of it in quotes, of the other kind if it contains this one.`;
  }
  if (/^(?:"(?:[^"\\]|\\.)*|'[^']*)$/.test(value)) {
    return `The text in line ${number} begins with a quotation mark, and none ends it there.`;
  }
  const [mark] = MARK.exec(value) ?? [];
  if (mark === undefined || /^[|>][-+\d]*\s*(?:#.*)?$/.test(value)) return undefined;
  // A whole list or mapping on one line.
  if (/^(?:\[[^\]]*\]|\{[^}]*\})\s*(?:#.*)?$/.test(value)) return undefined;
  const end = mark === "[" ? "]" : mark === "{" ? "}" : undefined;
  if (end !== undefined && !value.includes(end)) {
    return `The value in line ${number} begins with "${mark}": end it with "${end}", or put a text in quotes.`;
  }
  return `The text in line ${number} begins with "${mark}", which means something else in YAML: put the whole text in quotes.`;
}

/** The value of a line is a text that contains a colon, which would begin another value. */
function colonHint(line: string): string | undefined {
  const [, , value = ""] = NAMED.exec(line) ?? [];
  return /^[^"'[{].*?: /.test(value) ? GENERAL : undefined;
}

/** A line is indented in another way than the lines that it belongs to. */
function indentHint(lines: readonly string[], at: number): string | undefined {
  const number = at + 1;
  const below = lines.findIndex((line, index) => index > at && line.trim() !== "");
  if (hasValue(lines[at]) && isDeeper(lines[below], lines[at])) return deeper(below + 1, number);
  const above = lines.findLastIndex((line, index) => index < at && line.trim() !== "");
  if (above < 0) return undefined;
  if (hasValue(lines[above]) && isDeeper(lines[at], lines[above])) return deeper(number, above + 1);
  if (/:\s*$/.test(lines[above] ?? "") && isDeeper(lines[at], lines[above])) return undefined;
  const known = lines.slice(0, at).flatMap(columnsOf);
  if (columnsOf(lines[at] ?? "").some((column) => known.includes(column))) return undefined;
  return `Line ${number} is indented like no line above it: use as many spaces as for the lines that it belongs to.`;
}

function deeper(number: number, above: number): string {
  return `Line ${number} is indented more than line ${above}, which already has a value: write both with the same indentation.`;
}

/** Whether a line has a value of its own, so that nothing can be below it. */
function hasValue(line = ""): boolean {
  const [, , value] = NAMED.exec(line) ?? [];
  return value !== undefined && !/^(?:[|>&!#[{"'])/.test(value) && !value.includes(": ");
}

function isDeeper(line: string | undefined, other = ""): boolean {
  if (line === undefined || !/^ *(?:- +)*[\w."'-]+:(?: |$)/.test(line)) return false;
  return columnOf(line) > columnOf(other);
}

/** Where a line begins: the column of its name, after the hyphens of a list. */
function columnOf(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}

/** The columns at which a line that belongs to it may begin. */
function columnsOf(line: string): readonly number[] {
  if (line.trim() === "") return [];
  return [/^ */.exec(line)?.[0].length ?? 0, columnOf(line)];
}

/** A mark that is missing, where nothing else is wrong. */
function missingHint(text: string, line: string): string | undefined {
  if (/^\s*[{[]/.test(text)) {
    return "In JSON, write a comma between two values, and quotation marks around names and texts.";
  }
  return /^\s*\w+:[^\s:/]/.test(line) ? "Write a space after the colon of a name." : undefined;
}
