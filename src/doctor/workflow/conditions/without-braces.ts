import { partsOf } from "../expressions/written-parts.ts";

/** A condition without braces, in one line. GitHub knows only single quotes. */
export function meantBy(condition: string): string {
  const { expressions, after } = partsOf(condition) ?? { expressions: [], after: condition };
  const sources = expressions.map(({ source }) => source.trim());
  const held = expressions.map(({ before }, at) => `${before}\ue000${at}\ue000`).join("") + after;
  const unquoted = held.replace(/'(?:[^']|'')*'|"[^"]*"/g, (text) => withValues(text, sources));
  const [only = "", ...others] = sources;
  if (others.length === 0 && unquoted.trim() === "\ue0000\ue000") return inOneLine(only);
  return inOneLine(unquoted.replace(HELD, (_, at: string) => inParentheses(sources[Number(at)] ?? "")));
}

/** The place of an expression. Nobody writes this character. */
const HELD = /\ue000(\d+)\ue000/g;

/** A text in quotes, as an expression that inserts the values of those in it. */
function withValues(quoted: string, sources: readonly string[]): string {
  const inner = quoted.slice(1, -1);
  const text = quoted.startsWith('"') ? inner.replaceAll("'", "''") : inner;
  const values: string[] = [];
  const format = text.replace(/[{}]/g, "$&$&").replace(HELD, (_, at: string) => {
    return `{${values.push(sources[Number(at)] ?? "") - 1}}`;
  });
  return values.length === 0 ? `'${text}'` : `format('${format}', ${values.join(", ")})`;
}

/** An expression that no operator next to it divides. */
function inParentheses(source: string): string {
  return /&&|\|\||[=<>]/.test(source) ? `(${source})` : source;
}

function inOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}
