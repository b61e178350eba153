import type { Expression, Literal, Path } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { textOf } from "../skipped-step.ts";

/** How jobs ended: their results by ID. */
export type Results = Readonly<Record<string, string>>;

/** How the needed jobs ended, of which one failed or was cancelled, and whether a job asks about them, or a step. */
export interface Ended {
  /** Those that `needs` has. */
  readonly needed: Results;
  readonly ending: "failure" | "cancelled";
  readonly isOfJob: boolean;
}

/** Whether a condition is false after these results, whatever else it depends on. One that we cannot read is not. */
export function isFalseAfter(condition: unknown, ended: Ended): boolean {
  const source = textOf(condition);
  const expression = readExpression(source);
  return expression !== undefined && truthOf(expression, { ...ended, source }) === false;
}

/** `undefined` for a value that depends on something else. */
type Value = string | boolean | readonly string[] | undefined;

type Scope = Ended & { readonly source: string };

function truthOf(one: Expression, scope: Scope): boolean | undefined {
  const value = givenBy(one, scope);
  return value === undefined ? undefined : Boolean(value);
}

function givenBy(one: Expression, scope: Scope): Value {
  if (one.kind === "literal") return literalValue(one, scope);
  if (one.kind === "path") return resultOf(one, scope);
  if (one.kind === "call") return calledValue(one.name, one.args, scope);
  const { operator, args } = one;
  if (operator === "==" || operator === "!=") {
    const isSame = isEqual(args.map((arg) => givenBy(arg, scope)));
    return isSame === undefined ? undefined : isSame === (operator === "==");
  }
  const [left, right] = args.map((arg) => truthOf(arg, scope));
  if (operator === "!") return left === undefined ? undefined : !left;
  if (operator !== "||" && operator !== "&&") return undefined;
  // What decides alone: one that is true for `||`, or one that is false for `&&`.
  const deciding = operator === "||";
  if (left === deciding || right === deciding) return deciding;
  return left === undefined ? undefined : right;
}

function literalValue({ from, value, isTrue }: Literal, { source }: Scope): Value {
  if (source[from] === "'") return value;
  return /^(?:true|false)$/i.test(value) ? isTrue : undefined;
}

/** GitHub ignores the case of texts. */
function isEqual([left, right]: readonly Value[]): boolean | undefined {
  if (typeof left === "boolean" && typeof right === "boolean") return left === right;
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  return left.toLowerCase() === right.toLowerCase();
}

/** A status function asks in a job about those before it, and in a step about its own job, in which nothing ended yet. */
function calledValue(name: string, args: readonly Expression[], scope: Scope): Value {
  const { ending, isOfJob } = scope;
  if (name === "always") return true;
  if (name === "success") return !isOfJob;
  if (name === "failure") return isOfJob && ending === "failure";
  // Whoever cancels a job may cancel the run.
  if (name === "cancelled") return ending === "cancelled" ? undefined : false;
  return textCallValue(
    name,
    args.map((arg) => givenBy(arg, scope)),
  );
}

/** What the functions give that look at texts. */
function textCallValue(name: string, [all, part = ","]: readonly Value[]): Value {
  if (typeof part !== "string" || all === undefined) return undefined;
  if (name === "join") return Array.isArray(all) ? all.join(part) : undefined;
  if (name !== "contains") return undefined;
  const wanted = part.toLowerCase();
  if (typeof all === "string") return all.toLowerCase().includes(wanted);
  return Array.isArray(all) ? all.includes(wanted) : undefined;
}

/** What `needs` says of one job, or of all of them. */
function resultOf({ names, isComplete, from, to }: Path, { needed, source }: Scope): Value {
  const [context, id = "", field, ...others] = names.map((name) => name.toLowerCase());
  if (context !== "needs") return undefined;
  if (!isComplete)
    return /^needs\.\*\.result$/i.test(source.slice(from, to)) ? Object.values(needed) : undefined;
  return field === "result" && others.length === 0 ? Object.entries(needed).find(isOf(id))?.[1] : undefined;
}

const isOf = (id: string) => {
  return ([one]: readonly [string, string]): boolean => one.toLowerCase() === id;
};
