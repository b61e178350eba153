import { type InputName, isGuard } from "../../../inputs/input-names.ts";
import type { Environment } from "../../../model/environment.ts";
import { inPlace } from "../../input-lines.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, type Table } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { type Expression, pathsIn } from "./expression.ts";
import { readExpression } from "./read-expression.ts";
import { partsOf, type WrittenParts } from "./written-parts.ts";

/** Inputs that are switches, or have only one right expression. */
const OTHERS: readonly string[] = [
  ...(["lifecycle", "fail-on-error", "dry-run", "doctor"] satisfies InputName[]),
  ...(["needs", "steps", "matrix", "job-id"] satisfies InputName[]),
];

/** What an input that cannot be empty has in other cases, with a word to replace in capitals. */
const OTHERWISE: Readonly<Record<string, string>> = {
  status: "job.status",
  event: "'auto'",
  "github-token": "github.token",
  to: "'ROOM'",
  token: "secrets.NAME",
};

/** Inputs whose value is a switch of GitHub, although they are texts. */
export function falseRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  return Object.entries(givenTo(place?.step)).flatMap(([what, value]): readonly Row[] => {
    const text = typeof value === "string" ? value : "";
    const parts = partsOf(text);
    if (OTHERS.includes(what) || parts === undefined || parts.expressions.length === 0) return [];
    if (isOfNeeds(what, parts, place?.job)) return [needsRow(what, text)];
    const given = env[`INPUT_${what.toUpperCase()}`] ?? "";
    const open = parts.expressions.filter((one) => isOpen(one.source));
    const now = open.find((one) => isFalse(parts, parts.expressions.indexOf(one), given));
    const found = now ?? open.find(({ source }) => mayBeFalse(source, place));
    return found === undefined ? [] : [openRow(what, text, found, now !== undefined)];
  });
}

function openRow(
  what: string,
  text: string,
  { source, at }: { source: string; at: number },
  isNow: boolean,
): Row {
  const shown = source.length > MAX_SHOWN || source.includes("\n") ? "An expression" : `\`\${{${source}}}\``;
  const why = isNow
    ? "because the condition before `&&` is false and nothing follows after `||`"
    : "if the condition before `&&` is false, because nothing follows after `||`";
  const row = warning(what, `${shown} gives the text "false"${isNow ? "," : ""} ${why}.`);
  if (isGuard(what)) return { ...row, advice: "Add `||` and the value for that case." };
  const isOnly = text.trim().length === source.length + `\${{}}`.length;
  const other = (isOnly && Object.hasOwn(OTHERWISE, what) && OTHERWISE[what]) || "''";
  const [word] = /[A-Z]{3,}/.exec(other) ?? [];
  const end = at + source.length;
  const lines = lineOf(what, `${text.slice(0, at)}${source.trimEnd()} || ${other} ${text.slice(end)}`.trim());
  const advice =
    other === "''"
      ? "After `||`, write the value for that case. With `''`, it is empty:"
      : word === undefined
        ? inPlace(lines ?? "")
        : `Replace ${word} with the value for that case:`;
  return { ...row, advice, lines };
}

/** In characters. */
const MAX_SHOWN = 150;

/** Whether an expression may end with the condition before a `&&`, and was meant to give what is after it. */
function isOpen(source: string): boolean {
  const last = lastOf(readExpression(source));
  return last?.kind === "operation" && last.operator === "&&" && !isSwitch(last.args[1]);
}

/** Whether the condition of such an expression is `false` in some runs, unless the step or its job is skipped in those. */
function mayBeFalse(source: string, place: OwnPlace | undefined): boolean {
  const last = lastOf(readExpression(source));
  if (last?.kind !== "operation" || !isCondition(last.args[0])) return false;
  const condition = withoutMarks(source.slice(0, source.lastIndexOf("&&")));
  return ![place?.step, place?.job].some((one) => withoutMarks(String(one?.["if"])).includes(condition));
}

/** Whether something that must be true for the value can be `false`, not only empty. */
function isCondition(one: Expression | undefined): boolean {
  const isAnd = one?.kind === "operation" && one.operator === "&&";
  return isAnd ? one.args.some(isCondition) : one?.kind !== "literal" && isSwitch(one);
}

function withoutMarks(condition: string): string {
  return condition.replaceAll(/[\s()]/g, "");
}

/** The last operand of `||`, or an expression without one. */
function lastOf(one: Expression | undefined): Expression | undefined {
  const isOr = one?.kind === "operation" && one.operator === "||";
  return isOr ? lastOf(one.args[1]) : one;
}

const SWITCHES = "contains startswith endswith always success failure cancelled".split(" ");

/** Whether an expression can only be `true` or `false`. */
function isSwitch(one: Expression | undefined): boolean {
  if (one?.kind === "call") return SWITCHES.includes(one.name);
  if (one?.kind === "literal") return /^(?:true|false)$/i.test(one.value);
  if (one?.kind !== "operation") return false;
  if (one.operator === "&&" || one.operator === "||") return one.args.every(isSwitch);
  return /^(?:[=!<>]=|[!<>])$/.test(one.operator);
}

/** Whether an expression of a text gave "false", between the texts next to it. */
function isFalse({ expressions, after }: WrittenParts, at: number, given: string): boolean {
  const before = (expressions[at]?.before ?? "").trimStart();
  const next = expressions[at + 1]?.before ?? after;
  const end = at === expressions.length - 1 ? next.trimEnd() : next;
  const part = `${before}false${end}`;
  const value = given.trim();
  return expressions.length === 1 ? value === part : value.includes(part);
}

/** Whether a status is a condition about jobs that the job needs. */
function isOfNeeds(what: string, { expressions }: WrittenParts, job: Table | undefined): boolean {
  const [only, ...others] = expressions;
  if (!["status", "event"].includes(what) || only === undefined || others.length > 0) return false;
  const expression = readExpression(only.source);
  if (expression === undefined || !isSwitch(expression) || job?.["needs"] === undefined) return false;
  return pathsIn(expression).some(({ names }) => names[0] === "needs");
}

function needsRow(what: string, text: string): Row {
  const found = `\`${what}: ${text.trim()}\` is a condition, which gives "true" or "false".`;
  const advice = "To report the jobs, replace the line with this one:";
  return warning(what, found, advice, NEEDS_LINE);
}
