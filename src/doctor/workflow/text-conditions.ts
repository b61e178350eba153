import { isPastableLine } from "../../text/pastable.ts";
import type { Row } from "../row.ts";
import { isTextCondition, reachOf } from "./conditions.ts";
import { neverEqualIn } from "./expressions/fitting-text.ts";
import { readExpression } from "./expressions/read-expression.ts";
import { trueOperandsIn } from "./expressions/true-operands.ts";
import { partsOf } from "./expressions/written-parts.ts";
import { actionOf, type OwnPlace, stepsIn, tableOf } from "./own-place.ts";

/**
 * Conditions that are always true, because they are texts or have one as an operand, or that compare a value with what it never
 * is: of the step, its job, the calling job, and of all steps with the same action and their jobs.
 */
export function textConditionRows(place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined) return [];
  const { step, jobId, job, calling, workflow } = place;
  const jobs = { [jobId]: job, ...tableOf(workflow["jobs"]) };
  const others = Object.entries(jobs).flatMap(([id, one]) => {
    const table = tableOf(one);
    const ours = stepsIn(table).filter((each) => each !== step && actionOf(each) === actionOf(step));
    const rows = ours.flatMap((each) => conditionRows(`a step of the job \`${id}\``, each["if"]));
    const isOther = id !== jobId && ours.length > 0;
    return isOther ? [...conditionRows(`the job \`${id}\``, table["if"]), ...rows] : rows;
  });
  return [
    ...conditionRows("the step", step["if"]),
    ...conditionRows("the job", job?.["if"]),
    ...conditionRows(`the job \`${calling?.jobId}\``, calling?.step["if"]),
    ...others,
  ];
}

function conditionRows(where: string, condition: unknown): readonly Row[] {
  if (!isTextCondition(condition)) return operandRows(where, condition);
  const { expressions, after } = partsOf(condition) ?? { expressions: [], after: "" };
  const isBlank = [...expressions.map(({ before }) => before), after].join("").trim() === "";
  const when = reachOf(condition).isImplicit ? "true after every success, and only then" : "always true";
  const outside = isBlank ? "a line break or a space" : "a part of it";
  const found = `The \`if:\` of ${where} is ${when}: ${outside} is outside of \`\${{ }}\`, so GitHub takes the whole for a text.`;
  const row: Row = { what: "if", state: "warning", found };
  const lines = conditionLine(condition);
  if (lines === undefined) return [{ ...row, advice: `Write it without \`\${{\` and \`}}\`.` }];
  return [{ ...row, advice: `Replace the \`if:\` of ${where} with this line.`, lines }];
}

function operandRows(where: string, condition: unknown): readonly Row[] {
  if (typeof condition !== "string") return [];
  const source = meantBy(condition);
  const operands = trueOperandsIn(source);
  const never = operands === undefined ? neverEqualIn(source) : undefined;
  if (operands === undefined && never === undefined) return [];
  const why = never
    ? `\`${never.value}\` never matches \`${never.text}\`.`
    : `\`${operands?.shown}\` is always true, because a text that is compared with nothing is true.`;
  const row: Row = { what: "if", state: "warning", found: `In the \`if:\` of ${where}, ${why}` };
  const lines = lineWith((operands ?? never)?.meant);
  if (lines === undefined) return [{ ...row, advice: COMPARE }];
  const advice = `If this is what you mean, replace the \`if:\` of ${where} with this line.`;
  return [{ ...row, advice, lines }];
}

const COMPARE = "Compare the text with a value, as in `github.ref_name == 'main'`.";

/** An `if:` whose condition was meant as one expression; `undefined` if that would not be one. */
function conditionLine(condition: string): string | undefined {
  const meant = meantBy(condition);
  const operands = trueOperandsIn(meant);
  return lineWith(operands === undefined ? meant : operands.meant);
}

function lineWith(meant: string | undefined): string | undefined {
  if (meant === undefined || readExpression(meant) === undefined || !isPastableLine(meant)) return undefined;
  const isPlain = /^[A-Za-z(][^#:]*$/.test(meant);
  return `if: ${isPlain ? meant : JSON.stringify(meant)}`;
}

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
