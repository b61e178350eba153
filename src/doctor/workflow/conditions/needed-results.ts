import { joinedTruth, type Truth } from "../conditions.ts";
import type { Expression, Path } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { textOf } from "../skipped-step.ts";

/** How jobs ended: their results by ID. */
export type Results = Readonly<Record<string, string>>;

/** How the needed jobs ended if one of them failed, and whether a job asks about them, or a step. */
export interface Ended {
  /** Those that `needs` has. */
  readonly needed: Results;
  readonly isOfJob: boolean;
}

/** Whether a condition is false after these results, whatever else it depends on. One that we cannot read is not. */
export function isFalseAfter(condition: unknown, ended: Ended): boolean {
  const source = textOf(condition);
  const expression = readExpression(source);
  return expression !== undefined && truthOf(expression, { ...ended, source }) === false;
}

/** `undefined` for a value that depends on something else. */
type Value = string | readonly string[] | Truth;

type Scope = Ended & { readonly source: string };

function truthOf(one: Expression, scope: Scope): Truth {
  const value = valueOfPart(one, scope);
  return value === undefined ? undefined : Boolean(value);
}

function valueOfPart(one: Expression, scope: Scope): Value {
  if (one.kind === "literal") return one.value;
  if (one.kind === "path") return resultOf(one, scope);
  const { args } = one;
  if (one.kind === "call") return calledValue(one.name, args, scope);
  const { operator } = one;
  if (!/^[=!]=$/.test(operator)) {
    return joinedTruth(
      operator,
      args.map((arg) => truthOf(arg, scope)),
    );
  }
  const [left, right] = args.map((arg) => valueOfPart(arg, scope));
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  return (left.toLowerCase() === right.toLowerCase()) === (operator === "==");
}

/** A status function asks in a job about those before it, and in a step about its own job, in which nothing ended yet. */
function calledValue(name: string, args: readonly Expression[], scope: Scope): Value {
  if (name === "always") return true;
  if (name === "success") return !scope.isOfJob;
  if (name === "failure") return scope.isOfJob;
  if (name === "cancelled") return false;
  const [all, part = ","] = args.map((arg) => valueOfPart(arg, scope));
  if (typeof all !== "object" && typeof all !== "string") return undefined;
  if (typeof part !== "string" || !(name === "join" || name === "contains")) return undefined;
  return name === "join" ? [all].flat().join(part) : all.includes(part.toLowerCase());
}

/** The result of one needed job, or those of all. */
function resultOf({ names, isComplete, from, to }: Path, { needed, source }: Scope): Value {
  if (/^needs\.\*\.result$/i.test(source.slice(from, to))) return Object.values(needed);
  const asked = isComplete ? names.join(".").toLowerCase() : "";
  return Object.entries(needed).find(([id]) => `needs.${id}.result`.toLowerCase() === asked)?.[1];
}
