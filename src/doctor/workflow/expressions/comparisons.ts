import type { Expression, Literal, Path } from "./expression.ts";

/** A value that is compared with a literal, and where both are. */
export interface Comparison {
  readonly path: Path;
  /** The value in lower case, without spaces. */
  readonly name: string;
  readonly literal: Literal;
  /** The operator, or the name of the function in lower case. */
  readonly operator: string;
  readonly isText: boolean;
  /** Whether a `!` reverses it. */
  readonly isNegated: boolean;
  readonly from: number;
  readonly to: number;
}

const FUNCTIONS = ["startswith", "endswith", "contains"];

/** All comparisons in an expression, from left to right. */
export function comparisonsIn(one: Expression, source: string, isNegated = false): readonly Comparison[] {
  const own = comparisonOf(one, source);
  if (own !== undefined) return [{ ...own, isNegated }];
  if (one.kind === "path" || one.kind === "literal") return [];
  const isNot = one.kind === "operation" && one.operator === "!";
  return one.args.flatMap((arg) => comparisonsIn(arg, source, isNot ? !isNegated : isNegated));
}

/** What an expression compares, if it is nothing but a comparison of a value with a literal. */
export function comparisonOf(one: Expression, source: string): Omit<Comparison, "isNegated"> | undefined {
  const [left, right] = one.kind === "operation" || one.kind === "call" ? one.args : [];
  const isCall = one.kind === "call" && FUNCTIONS.includes(one.name);
  const isEqual = one.kind === "operation" && ["==", "!="].includes(one.operator);
  const path = isEqual && right?.kind === "path" ? right : left;
  const literal = path === left ? right : left;
  if (!(isCall || isEqual) || path?.kind !== "path" || literal?.kind !== "literal") return undefined;
  const written = source.slice(path.from, path.to).replace(/\s/g, "");
  return {
    path,
    name: (path.isComplete ? path.names.join(".") : written).toLowerCase(),
    literal,
    operator: one.kind === "call" ? one.name : one.operator,
    isText: source[literal.from] === "'",
    from: Math.min(path.from, literal.from),
    to: Math.max(path.to, literal.to),
  };
}
