import type { Expression, Literal, Path } from "../../expressions/expression.ts";
import { EVENTS, fittingFor } from "../../expressions/fitting-text.ts";
import { readExpression } from "../../expressions/read-expression.ts";

/** The operands of `||` in a condition that are always true, because they are texts that are compared with nothing. */
export interface TrueOperands {
  /** The first with its operator, as it is written. */
  readonly shown: string;
  /** The condition in which they are compared, too; `undefined` if it is not clear with what. */
  readonly meant: string | undefined;
}

/** Reads a condition without braces; `undefined` if there is no such operand in it. */
export function trueOperandsIn(condition: string): TrueOperands | undefined {
  const expression = readExpression(condition);
  const chains = expression === undefined ? [] : chainsIn(expression);
  const found = chains
    .flatMap((chain) => {
      return chain.flatMap((one, at) => (isBareText(one, condition) ? [{ chain, at, text: one }] : []));
    })
    .toSorted((one, other) => one.text.from - other.text.from);
  const [first] = found;
  if (first === undefined) return undefined;
  const { from, to } = first.text;
  const own = condition.slice(from, to);
  const meant = found.toReversed().reduce<string | undefined>((whole, { chain, text }) => {
    const path = comparedIn(chain, condition);
    const name = path && nameFor(path, text.value);
    if (whole === undefined || name === undefined) return undefined;
    return `${whole.slice(0, text.from)}${name} == ${whole.slice(text.from)}`;
  }, condition);
  return { shown: first.at === 0 ? `${own} ||` : `|| ${own}`, meant };
}

/** The operands of each `||` whose value decides about the condition. */
function chainsIn(expression: Expression): readonly (readonly Expression[])[] {
  if (expression.kind !== "operation") return [];
  const { operator, args } = expression;
  if (operator === "&&" || operator === "!") return args.flatMap(chainsIn);
  if (operator !== "||") return [];
  const operands = operandsOf(expression);
  return [operands, ...operands.flatMap(chainsIn)];
}

function operandsOf(expression: Expression): readonly Expression[] {
  const isOr = expression.kind === "operation" && expression.operator === "||";
  return isOr ? expression.args.flatMap(operandsOf) : [expression];
}

/** Whoever writes the switch `true` means it. */
function isBareText(one: Expression, condition: string): one is Literal {
  return one.kind === "literal" && one.isTrue && condition[one.from] === "'";
}

/** The only value that operands compare with texts; `undefined` if there is none, or more than one. */
function comparedIn(chain: readonly Expression[], condition: string): string | undefined {
  const others = chain.filter((one) => !isBareText(one, condition));
  const names = others.map((one) => {
    if (one.kind !== "operation" || one.operator !== "==") return undefined;
    const path = one.args.find((arg): arg is Path => arg.kind === "path" && arg.isComplete);
    return one.args.some(({ kind }) => kind === "literal") && path
      ? condition.slice(path.from, path.to)
      : undefined;
  });
  const [only, ...more] = new Set(names);
  return more.length === 0 ? only : undefined;
}

/** The value that is compared with a text: the same one, or another of the ref if that one never has this text. */
function nameFor(path: string, text: string): string | undefined {
  const name = path.toLowerCase();
  if (name === "github.event_name") return EVENTS.includes(text) ? path : undefined;
  return fittingFor(name, text)?.[0] ?? path;
}
