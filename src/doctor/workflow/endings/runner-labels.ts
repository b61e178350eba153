import type { Expression } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { scalarOf, type Table, tableOf } from "../own-place.ts";

/** The operating systems whose default shell a job may have. */
export interface Systems {
  readonly hasUnix: boolean;
  readonly hasWindows: boolean;
}

/** The operating systems of a job, as far as its labels name them: of each combination, if a matrix has them. */
export function systemsOf({ "runs-on": runner, strategy, container }: Table): Systems {
  if (container !== undefined) return { hasUnix: false, hasWindows: false };
  const matrix = tableOf(tableOf(strategy)["matrix"]);
  const labels = [tableOf(runner)["labels"] ?? runner].flat();
  const all = labels.flatMap((one) => valuesOf(scalarOf(one), matrix) ?? []);
  return { hasUnix: all.some((one) => UNIX.test(one)), hasWindows: all.some((one) => WINDOWS.test(one)) };
}

const UNIX = /^(?:ubuntu|macos|linux)\b/i;
const WINDOWS = /^windows\b/i;

/** The labels that a text may be; `undefined` if they are not known. */
function valuesOf(text: string, matrix: Table): readonly string[] | undefined {
  if (!text.includes("${{")) return [text];
  const [, source = ""] = /^\$\{\{([^{}]*)\}\}$/.exec(text) ?? [];
  const whole = readExpression(source);
  return whole === undefined ? undefined : valuesIn(whole, matrix);
}

/** The texts that an expression may be: a value of the matrix, or one of those between which a condition decides. */
function valuesIn(one: Expression, matrix: Table): readonly string[] | undefined {
  if (one.kind === "literal") return [one.value];
  if (one.kind === "path")
    return one.names[0] === "matrix" && one.isComplete ? inMatrix(one.names, matrix) : undefined;
  const [left, right] = one.kind === "operation" ? one.args : [];
  if (one.kind !== "operation" || left === undefined || right === undefined) return undefined;
  // What comes before `&&` is a condition.
  if (one.operator === "&&") return valuesIn(right, matrix);
  if (one.operator !== "||") return undefined;
  const both = [left, right].map((each) => valuesIn(each, matrix));
  return both.every((each) => each !== undefined) ? both.flat() : undefined;
}

/** The values of a matrix at a path such as `matrix.os`, also those of `include`; `undefined` if one is an expression. */
function inMatrix([, axis = "", ...rest]: readonly string[], matrix: Table): readonly string[] | undefined {
  const { include = [] } = matrix;
  const rows = [include].flat().map((one) => tableOf(one)[axis]);
  const given = [matrix[axis] ?? [], ...rows].flat().filter((one) => one !== undefined);
  const values = given.map((one) => scalarOf(rest.reduce<unknown>((at, name) => tableOf(at)[name], one)));
  const isKnown =
    typeof include !== "string" &&
    values.length > 0 &&
    values.every((one) => one !== "" && !one.includes("${{"));
  return isKnown ? values : undefined;
}
