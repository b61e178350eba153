import { type Comparison, comparisonOf } from "../../expressions/comparisons.ts";
import type { Expression } from "../../expressions/expression.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** Comparisons of one value that are joined by the wrong operator, so that all of them together are always or never true. */
export function joinedIn({ source, expression }: Condition): readonly Flaw[] {
  const [always = endsIn(source)[0]] = alwaysIn(source, expression);
  // They may overlap, so only the first is reported.
  return always === undefined ? runsIn(expression, source) : [always];
}

/** An operator, the comparisons that it makes pointless, and the operator that was meant. */
const JOINED = [
  { operator: "||", compared: "!=", meant: "&&", when: "always" },
  { operator: "&&", compared: "==", meant: "||", when: "never" },
] as const;

function runsIn(one: Expression, source: string): readonly Flaw[] {
  if (one.kind !== "operation") return [];
  const joined = JOINED.find(({ operator }) => operator === one.operator);
  if (joined === undefined) return one.args.flatMap((arg) => runsIn(arg, source));
  const operands = operandsOf(one, joined.operator);
  const compared = operands.map((operand) => {
    const comparison = comparisonOf(operand, source);
    // Numbers, and what is empty, may equal more than one of them.
    const isText = comparison?.isText === true && Number.isNaN(Number(comparison.literal.value));
    return isText && comparison.operator === joined.compared ? comparison : undefined;
  });
  const [first, ...others] = longestRun(compared);
  const last = others.at(-1);
  const isSame = new Set([first, ...others].map((each) => each?.literal.value.toLowerCase())).size === 1;
  if (first === undefined || last === undefined || isSame)
    return operands.flatMap((operand) => runsIn(operand, source));
  const inner = [first, ...others].map(({ from, to }) => source.slice(from, to));
  const found = `\`${inner.slice(0, 2).join(` ${joined.operator} `)}\` is ${joined.when} true.`;
  const by = inner.join(` ${joined.meant} `);
  const isWhole = others.length + 1 === operands.length || joined.meant === "&&";
  return [{ why: found, changes: [{ from: first.from, to: last.to, by: isWhole ? by : `(${by})` }] }];
}

/** The first comparisons next to each other that have the same value. */
function longestRun(
  compared: readonly (Omit<Comparison, "isNegated"> | undefined)[],
): readonly Omit<Comparison, "isNegated">[] {
  const start = compared.findIndex((one, at) => one !== undefined && one.name === compared[at + 1]?.name);
  const after = start === -1 ? [] : compared.slice(start);
  const end = after.findIndex((one) => one?.name !== after[0]?.name);
  return (end === -1 ? after : after.slice(0, end)).filter((one) => one !== undefined);
}

function operandsOf(one: Expression, operator: string): readonly Expression[] {
  const isSame = one.kind === "operation" && one.operator === operator;
  return isSame ? one.args.flatMap((arg) => operandsOf(arg, operator)) : [one];
}

/** A condition that `always()` makes true, whatever else is in it. */
function alwaysIn(source: string, expression: Expression): readonly Flaw[] {
  if (expression.kind !== "operation" || expression.operator !== "||") return [];
  const [, after, before] =
    /^\s*always\(\s*\)\s*\|\|(.+)$|^(.+)\|\|\s*always\(\s*\)\s*$/is.exec(source) ?? [];
  const rest = (after ?? before ?? "").trim();
  // Other status functions next to it change nothing, and mean nothing else.
  if (!/[=<>!,.]/.test(rest.replace(/'[^']*'/g, ""))) return [];
  const by = `always() && ${/&&|\|\|/.test(rest) ? `(${rest})` : rest}`;
  const why = "`always()` next to `||` makes the whole condition true.";
  return [{ why, changes: [{ from: 0, to: source.length, by }] }];
}

/** Two ends, although a job has only one. */
function endsIn(source: string): readonly Flaw[] {
  const [both, one, other] =
    /\b((?:success|failure|cancelled)\(\))\s*&&\s*((?:success|failure|cancelled)\(\))/i.exec(source) ?? [];
  if (both === undefined || one?.toLowerCase() === other?.toLowerCase()) return [];
  const from = source.indexOf(both);
  // A `!` belongs to one of them only.
  if (/!\s*$/.test(source.slice(0, from))) return [];
  const isWhole = source.trim() === both;
  const by = isWhole ? `${one} || ${other}` : `(${one} || ${other})`;
  return [{ why: `\`${both}\` is never true.`, changes: [{ from, to: from + both.length, by }] }];
}
