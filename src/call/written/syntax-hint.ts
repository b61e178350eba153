/** How to write what was most likely meant, if a line of the arguments is invalid YAML. */
export function syntaxHint(text: string, brokenLine: number): string {
  const lines = text.split(/\r?\n/);
  const at = brokenLine - 1;
  const line = lines[at] ?? "";
  if (/^ *\t/.test(line)) return "Indent with spaces: YAML does not allow tabs there.";
  // The error may be reported one line late.
  if (isBelowText(lines, at) || isBelowText(lines, at - 1)) {
    return 'Indent each line of the text below "|": it ends at the first line that is not indented.';
  }
  if (/^\s*\w+: .*, \w+:(?: |$)/.test(line)) return "Write one argument per line.";
  return 'Put quotes around a text that contains ": " or " #", or that begins with a special character.';
}

/** Whether a line without indentation follows the start of a multi-line text. */
function isBelowText(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, Math.max(0, at)).findLast((line) => line.trim() !== "") ?? "";
  return /^\S/.test(lines[at] ?? "") && /^\w+: *[|>][-+]?$/.test(before.trimEnd());
}
